/** Values of a certain form that records hold: ids, tags, dates of LPF, quotes. */
import { LONGEST_ADDRESS } from './limits.ts';
import { wrongType } from './misfits.ts';
import { count, needed, optional, record, type Located, type Reader } from './schema.ts';
import { exact, textLike } from './texts.ts';

/** How an id is written. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const id = textLike({
  expects: 'an id',
  code: 'id-malformed',
  test: ID,
  isNot: 'an id: ids hold a-z and 0-9, with single hyphens between them',
  mend: 'write it in small letters without accents, with hyphens for spaces.',
});

export const language = textLike({
  expects: 'a language tag such as en',
  code: 'language-malformed',
  test: isLanguage,
  isNot: 'a language tag of BCP 47',
  mend: 'write a tag such as "en", "hy" or "az-Latn".',
});

export const script = textLike({
  expects: 'a script such as Latn',
  code: 'script-malformed',
  test: /^[A-Z][a-z]{3}$/,
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
  test: /^\p{Lu}$/u,
  isNot: 'one capital letter',
  mend: 'give each source one letter, A, B, C and so on.',
});

export const webAddress = textLike({
  expects: 'an address of the web',
  code: 'address-not-web',
  test: isWebAddress,
  isNot: 'an address that a reader can follow',
  mend: 'write it whole, with https:// or http:// before it.',
  longest: LONGEST_ADDRESS,
});

/** A date of LPF's timespans: a year, a month or a day of ISO 8601. */
export const isoDate = textLike({
  expects: 'a year, a month or a day',
  code: 'timespan-malformed',
  test: /^-?\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  isNot: 'a date that a timespan may hold',
  mend: 'write a year, a month or a day, such as "1923", "1923-09" or "1923-09-01".',
});

/** What a key of the gazetteer may begin with that is no address: `gn:146970`. Those that a browser knows are none. */
const KEY = /^(?!(?:https?|javascript|data|vbscript|blob|file|about):)[a-z][a-z0-9]*:[\w.-]+$/i;

/** Where something can be looked up: an address of the web, a key such as `gn:146970`, or an id. */
export const reference = textLike({
  expects: 'an address of the web, a key such as gn:146970, or the id of a source',
  code: 'address-not-web',
  test: (value) => ID.test(value) || KEY.test(value) || isWebAddress(value),
  isNot: 'an address that a reader can follow, nor a key such as gn:146970',
  mend: 'write an address whole, with https:// or http:// before it.',
  longest: LONGEST_ADDRESS,
});

/** A year of a citation, as a number. */
export const year: Reader<number> = {
  expects: 'a year',
  schema: { type: 'integer', minimum: -9999, maximum: 9999 },
  read: (node, name, report) =>
    node.kind === 'number' && Number.isInteger(node.number) && Math.abs(node.number) < 10_000
      ? node.number
      : wrongType(node, name, year.expects, report),
};

/** A quote alone, or with the number of its occurrence. */
export interface Quotation {
  readonly exact: Located<string>;
  readonly occurrence: Located<number> | undefined;
}

const quotationRecord = record('a quote', { exact: needed(exact), occurrence: optional(count) });

export const quotation: Reader<Quotation> = {
  expects: 'the exact words, or {exact, occurrence}',
  schema: { anyOf: [exact.schema, quotationRecord.schema] },
  read(node, name, report) {
    if (node.kind === 'record') {
      const read = quotationRecord.read(node, name, report);
      return read?.exact && { exact: read.exact, occurrence: read.occurrence };
    }
    const value = exact.read(node, name, report);
    return value === undefined ? undefined : { exact: { value, at: node }, occurrence: undefined };
  },
};

/** Whether it is whole and of the web, and tells no secret: a link of another kind could run something, or seem to lead elsewhere. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/i.test(value) && URL.canParse(value);
}

/** Whether it is a tag of BCP 47, such as `en` or `az-Latn`. */
export function isLanguage(value: string): boolean {
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
