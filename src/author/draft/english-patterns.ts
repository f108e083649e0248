/** The words of which English dates are made, as pieces of patterns, and the rules that are made of them. */
import { MONTHS, NUMBERS, WEEKDAYS, type Reading } from './english-days.ts';

/** What the words before a date say of when it was. */
export interface Told {
  /** The day that was named last before it, UTC ms; null for none. */
  readonly before: number | null;
  /** A year other than the article's that governs it; null for none. */
  readonly year: NamedYear | null;
}

export interface NamedYear {
  readonly number: number;
  /** The day that named it in an earlier sentence, UTC ms; null where words of the sentence do. */
  readonly day: number | null;
  /** The words of the sentence; empty where an earlier one names it. */
  readonly words: string;
}

export interface DateRule {
  readonly words: RegExp;
  /** @param appeared the day on which the article appeared, UTC ms */
  readonly read: (match: RegExpMatchArray, appeared: number, told: Told) => Reading | null;
  /** Where only the year matters, that the article's day is known too coarsely does no harm. */
  readonly needs: 'day' | 'year' | 'nothing';
}

export const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
/** Before a weekday that is counted from the article's day. */
export const THIS_WEEKDAY = '(?<!next )(?<!every )(?<!each )(?<!its )';
export const MONTH = `(?:(?:${MONTHS.join('|')})(?!\\p{L})|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)`;
/** Older articles write "2d" and "3d". */
export const ORDINAL = '(?:st|nd|rd|th|d)?\\b';
export const YEAR = '(?:(?:1\\d|20)\\d\\d)';
export const COUNT = `(?:an?|${NUMBERS.join('|')}|\\d{1,3})`;
export const PART = '(?:morning|afternoon|evening|night|dawn)';

/** A rule whose spaces may be no-break ones. */
export function rule(words: string, needs: DateRule['needs'], read: DateRule['read']): DateRule {
  return { words: pattern(words, 'giu'), needs, read };
}

/** A pattern whose spaces may be no-break ones. */
export function pattern(words: string, flags = 'iu'): RegExp {
  return new RegExp(words.replaceAll(' ', '[ \\u00a0]'), flags);
}
