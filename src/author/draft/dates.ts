/** Finds how a sentence is dated, and resolves it from the days on which its article may have appeared. */
import type { DayPart } from '../../story/story.ts';
import { day, daysBetween, year as yearOf } from './calendar.ts';
import { DATE_RULES } from './english-dates.ts';
import { partOf, type Reading } from './english-days.ts';
import {
  doubtOf,
  isSince,
  isToCome,
  partBeside,
  asTold,
  type BesideDate,
} from './english-doubt.ts';
import { MONTH, YEAR, pattern, type DateRule, type NamedYear } from './english-patterns.ts';

/** How a sentence is dated. */
export interface Dated {
  /** EDTF. */
  readonly when: string;
  readonly part: DayPart | null;
  /** How it was read from the words, in a sentence. */
  readonly basis: string;
  /** The words that date it. */
  readonly words: string;
}

/** When an article appeared, as far as it is known. */
export interface Appeared {
  /** UTC midnights in milliseconds, in order; empty where the day is known too coarsely to count weekdays from. */
  readonly days: readonly number[];
  /** A day of the year in which it appeared; null where not even that is known. */
  readonly year: number | null;
}

/** The day that the sentences before named last. */
export interface NamedDay {
  /** UTC ms. */
  readonly day: number;
  /** A year that is named goes for the rest of its paragraph. */
  readonly isInParagraph: boolean;
}

/** Without one of these no rule finds its words. */
const ANY = pattern(
  `\\d|(?:day|morning|afternoon|evening|night|week|month|year|decade)s?\\b|${MONTH}`,
);

/** @param before null where no sentence before named a day */
export function datedBy(
  sentence: string,
  appeared: Appeared,
  before: NamedDay | null,
): Dated | null {
  if (!ANY.test(sentence)) return null;
  for (const rule of DATE_RULES) {
    for (const match of sentence.matchAll(rule.words)) {
      const found = resolved(rule, match, appeared, before);
      if (found) return found;
    }
  }
  return null;
}

/**
 * How a sentence is dated that somebody says and no words date: by the days of the article, with doubt, since it may have been said
 * before. Null where these are not known.
 */
export function saidBy({ days }: Appeared): Dated | null {
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return null;
  const appeared = from === to ? day(from) : `${day(from)} or ${day(to)}`;
  return {
    when: from === to ? `${day(from)}?` : `${day(from)}?/${day(to)}?`,
    part: null,
    basis: `No words date it. It was said by the day on which the article appeared (${appeared}), and may have been said before.`,
    words: '',
  };
}

function resolved(
  { read, needs }: DateRule,
  match: RegExpExecArray,
  { days, year }: Appeared,
  before: NamedDay | null,
): Dated | null {
  const coarse = needs === 'nothing' ? 0 : needs === 'year' ? year : null;
  const from = days.length > 0 ? days : coarse === null ? [] : [coarse];
  const rest = match.input.slice(match.index + match[0].length);
  const lastYear = needs === 'year' ? (LAST_YEAR.exec(rest)?.[0] ?? '') : '';
  const beside: BesideDate = {
    before: match.input.slice(0, match.index),
    words: `${match[0]}${lastYear}`,
    after: rest.slice(lastYear.length),
  };
  if (needs !== 'nothing' && isToCome(beside)) return null;
  const named = namedYear(beside, from[0] ?? null, before);
  const readings = from.flatMap(
    (each) => read(match, each, { before: before?.day ?? null, year: named }) ?? [],
  );
  const [first] = readings;
  if (!first || readings.length < from.length) return null;
  const when = together(readings);
  const last = days.at(-1);
  // An article does not report what lies after it.
  if (when === null || (last !== undefined && startOf(when) > day(last))) return null;
  return dated(when, first, beside, days);
}

/** The date as the words beside it leave it: with their doubt, without an end, in a part of the day. */
function dated(when: string, first: Reading, beside: BesideDate, days: readonly number[]): Dated {
  const isSingle = /^\d{4}(?:-\d\d){0,2}$/.test(when);
  const isOpen = isSingle && isSince(beside);
  const doubt = doubtOf(beside);
  const isDay = isSingle && when.length === 10 && !isOpen;
  const part = isDay ? (first.part ?? partOf(partBeside(beside) ?? undefined).part) : undefined;
  const words = asTold(beside).trim();
  const basis = [
    basisOf(words, first, days),
    ...(isOpen ? ['It is since then, and no end is told.'] : []),
    ...(doubt ? [`“${doubt.words.join('” and “')}” ${DOUBTS[doubt.mark]}.`] : []),
  ];
  const doubted = doubt ? withMark(when, doubt.mark) : when;
  return {
    when: isOpen ? `${doubted}/..` : doubted,
    part: part ?? (/^\[/.test(when) ? first.part : null) ?? null,
    basis: basis.join(' '),
    words,
  };
}

const DOUBTS = {
  '~': 'says that it is about then',
  '?': 'says that it is not sure',
  '%': 'say that it is about then, and not sure',
};

/** Each end with its mark; days of which it is one have their doubt already. */
function withMark(when: string, mark: string): string {
  return /^\[|[~?%]/.test(when) ? when : when.replace(/\d(?=\/|$)/g, `$&${mark}`);
}

const LAST_YEAR = pattern(',? (?:of )?last year$|^,? (?:of )?last year\\b');
const YEAR_NAMED = pattern(`\\b((?:in|of|during|since|until|by) |${MONTH},? )(${YEAR})\\b`, 'giu');
/** Days: a year that is named so near to the article's own day is its own. */
const OWN_YEAR = 300;

/** The year that governs a date without one: of words beside it, or of an earlier day of the paragraph. */
function namedYear(
  { before, words }: BesideDate,
  appeared: number | null,
  named: NamedDay | null,
): NamedYear | null {
  if (appeared === null) return null;
  const own = Number(yearOf(appeared));
  if (LAST_YEAR.test(words)) return { number: own - 1, day: null, words: 'last year' };
  const [said, , year] = [...before.matchAll(YEAR_NAMED)].at(-1) ?? [];
  if (said !== undefined) {
    return Number(year) === own ? null : { number: Number(year), day: null, words: said };
  }
  if (!named?.isInParagraph || Math.abs(daysBetween(named.day, appeared)) < OWN_YEAR) return null;
  return { number: Number(yearOf(named.day)), day: named.day, words: '' };
}

/** What holds whichever day the article appeared on: the same date, or one of several days. */
function together(readings: readonly Reading[]): string | null {
  const dates = [...new Set(readings.map(({ edtf }) => edtf))].sort();
  const [only, ...others] = dates;
  if (only === undefined || others.length === 0) return only ?? null;
  if (dates.every((each) => /^\d{4}-\d\d-\d\d$/.test(each))) return `[${dates.join(',')}]`;
  // Spans that differ by a day or two: the widest that all of them reach into.
  const ends = dates.map((each) => each.split('/'));
  const starts = ends.map(([start = '']) => start).sort();
  const stops = ends.map(([start = '', stop = start]) => stop).sort();
  const isPlain = [...starts, ...stops].every((each) => /^[\d-]+~?$/.test(each));
  return isPlain ? `${starts[0]}/${stops.at(-1)}` : null;
}

/** Its first day, month or year, as text that sorts by time; empty where it has no start. */
function startOf(when: string): string {
  return when.startsWith('..') ? '' : (/\d{4}(?:-\d\d){0,2}/.exec(when)?.[0] ?? '');
}

function basisOf(words: string, { reason }: Reading, days: readonly number[]): string {
  const [from, to] = [days[0], days.at(-1)];
  const isCounted = reason.includes('article’s') && from !== undefined && to !== undefined;
  const between = days.length > 2 ? 'to' : 'or';
  const appeared = from === to ? '' : ` ${between} ${to === undefined ? '' : day(to)}`;
  return `“${words}” ${reason}${isCounted ? ` (${day(from)}${appeared})` : ''}.`;
}
