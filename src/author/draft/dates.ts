/** Finds how a sentence is dated, and resolves it from the days on which its article may have appeared. */
import type { DayPart } from '../../story/story.ts';
import { day } from './calendar.ts';
import { DATE_RULES, type DateRule } from './english-dates.ts';
import type { Reading } from './english-days.ts';

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

/** @param before the day that the sentences before it named last, UTC ms; null for none */
export function datedBy(sentence: string, appeared: Appeared, before: number | null): Dated | null {
  for (const rule of DATE_RULES) {
    const match = rule.words.exec(sentence);
    if (!match) continue;
    const found = resolved(rule, match, appeared, before);
    if (found) return found;
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
  before: number | null,
): Dated | null {
  const coarse = needs === 'nothing' ? 0 : needs === 'year' ? year : null;
  const from = days.length > 0 ? days : coarse === null ? [] : [coarse];
  const readings = from.flatMap((each) => read(match, each, before) ?? []);
  const [first] = readings;
  if (!first || readings.length < from.length) return null;
  const words = match[0].trim();
  const when = together(readings);
  if (when === null) return null;
  return { when, part: first.part ?? null, basis: basisOf(words, first, days), words };
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

function basisOf(words: string, { reason }: Reading, days: readonly number[]): string {
  const [from, to] = [days[0], days.at(-1)];
  const isCounted = reason.includes('article’s') && from !== undefined && to !== undefined;
  const between = days.length > 2 ? 'to' : 'or';
  const appeared = from === to ? '' : ` ${between} ${to === undefined ? '' : day(to)}`;
  return `“${words}” ${reason}${isCounted ? ` (${day(from)}${appeared})` : ''}.`;
}
