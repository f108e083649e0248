/** Values of a certain form that records hold: ids, tags, dates of LPF, quotes. */
import {
  count,
  needed,
  optional,
  record,
  text,
  textLike,
  type Located,
  type Reader,
} from './schema.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const id = textLike({
  expects: 'an id',
  code: 'id-malformed',
  test: (value) => ID.test(value),
  isNot: 'an id: ids hold a-z and 0-9, with single hyphens between them',
  mend: 'write it in small letters without accents, with hyphens for spaces.',
});

export const language = textLike({
  expects: 'a language tag such as en',
  code: 'language-malformed',
  test: isLanguageTag,
  isNot: 'a language tag of BCP 47',
  mend: 'write a tag such as "en", "hy" or "az-Latn".',
});

export const script = textLike({
  expects: 'a script such as Latn',
  code: 'script-malformed',
  test: (value) => /^[A-Z][a-z]{3}$/.test(value),
  isNot: 'a script of ISO 15924',
  mend: 'write four letters, the first a capital, such as "Latn", "Cyrl" or "Armn".',
});

export const timeZone = textLike({
  expects: 'a time zone such as Europe/Paris',
  code: 'time-zone-unknown',
  test: isTimeZone,
  isNot: 'a time zone that is known',
  mend: 'write a name of the IANA list, such as "Europe/Paris" or "Asia/Baku".',
});

export const letter = textLike({
  expects: 'one capital letter',
  code: 'letter-malformed',
  test: (value) => /^\p{Lu}$/u.test(value),
  isNot: 'one capital letter',
  mend: 'give each source one letter, A, B, C and so on.',
});

/** A date of LPF's timespans: a year, a month or a day of ISO 8601. */
export const isoDate = textLike({
  expects: 'a year, a month or a day',
  code: 'timespan-malformed',
  test: (value) => /^-?\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value),
  isNot: 'a date that a timespan may hold',
  mend: 'write a year, a month or a day, such as "1923", "1923-09" or "1923-09-01".',
});

/** A quote alone, or with the number of its occurrence. */
export interface Quotation {
  readonly exact: Located<string>;
  readonly occurrence: Located<number> | undefined;
}

const quotationRecord = record('a quote', { exact: needed(text), occurrence: optional(count) });

export const quotation: Reader<Quotation> = {
  expects: 'the exact words, or {exact, occurrence}',
  read(node, name, report) {
    if (node.kind === 'record') {
      const read = quotationRecord.read(node, name, report);
      return read?.exact && { exact: read.exact, occurrence: read.occurrence };
    }
    const value = text.read(node, name, report);
    return value === undefined ? undefined : { exact: { value, at: node }, occurrence: undefined };
  },
};

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

/** Offsets such as `+04:00`, which some engines take, are no place's clock. */
export function isTimeZone(value: string): boolean {
  if (!/^[A-Z][A-Za-z]*(\/|$)/.test(value)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
