/** The names of countries, from the package i18n-iso-countries (MIT), whose codes are ISO 3166-1. */
import countries from 'i18n-iso-countries';

/** The code of two letters for a number such as `031`; undefined for none. */
export function alpha2Of(number: string): string | undefined {
  return countries.numericToAlpha2(number);
}

/** A country's names in a language (BCP 47), the usual one first; none where the package has none. */
export function namesOfCountry(code: string, language = 'en'): readonly string[] {
  const names = countries.getName(code, bare(language), { select: 'all' });
  return Array.isArray(names) ? names : names === undefined ? [] : [names];
}

/** The codes of two letters of all countries. */
export function countryCodes(): readonly string[] {
  return Object.keys(countries.getAlpha2Codes());
}

function bare(language: string): string {
  return language.split('-')[0] ?? language;
}
