/** Events in order of time under the headings of days and longer periods, as list and matrix have them. */
import { whenInWords } from '../story/dates.ts';
import type { Span, StoryEvent } from '../story/story.ts';
import { DAY } from '../story/time.ts';

/** Events that are known to the same day, or to the same longer time. */
export interface Period {
  /** Such as "Tuesday 19 September 2023", "19 or 20 September 2023", "since about December 2022". */
  readonly label: string;
  /** By time. */
  readonly events: readonly StoryEvent[];
}

/**
 * Groups events by the days that their spans name, in order of time. A part of a day and a clock time belong to their day; doubt
 * about the day is kept, so that nothing that was on one of two days stands under one of them.
 */
export function periodsOf(events: readonly StoryEvent[]): readonly Period[] {
  const labels = new Map<string, string>();
  const periods = new Map<string, StoryEvent[]>();
  for (const event of events.toSorted((a, b) => compare(toldAt(a.when), toldAt(b.when)))) {
    const { edtf } = event.when;
    const label = labels.get(edtf) ?? whenInWords(inDays(event.when));
    labels.set(edtf, label);
    const known = periods.get(label);
    if (known) known.push(event);
    else periods.set(label, [event]);
  }
  return [...periods].map(([label, members]) => ({ label, events: members }));
}

/** So many events are drawn whole. */
export const WHOLE = 500;
/** Of more, so many are drawn at once; others are drawn as the reader comes to them, and stand on pages of their own. */
export const PART = 200;

/** How many of so many events a view draws at first. */
export function firstCount(count: number): number {
  return count <= WHOLE ? count : PART;
}

/** On how many pages so many events stand, the story's own page included. */
export function pagesFor(count: number): number {
  return count <= WHOLE ? 1 : Math.ceil(count / PART);
}

/** The events from the `from`-th up to the `to`-th, from 0 and exclusive, under the headings of their periods. */
export function partOf(periods: readonly Period[], from: number, to: number): readonly Period[] {
  let at = 0;
  return periods.flatMap((period) => {
    const begin = at;
    at += period.events.length;
    const events = period.events.slice(Math.max(0, from - begin), Math.max(0, to - begin));
    if (events.length === period.events.length) return [period];
    return events.length > 0 ? [{ ...period, events }] : [];
  });
}

/** The events that a list of some has at first. */
export function firstOf(events: readonly StoryEvent[]): readonly StoryEvent[] {
  const first = partOf(periodsOf(events), 0, firstCount(events.length));
  return first.flatMap((period) => period.events);
}

/** What a period's label does not say of an event's time: "at dawn", "14:30"; empty where it says all. */
export function timeWithin({ label }: Period, { when }: StoryEvent): string {
  const rest = whenInWords(when).replace(`on ${label}`, '').replace(label, '');
  return rest.replace(/^[, ]+|[, ]+$/g, '');
}

/** The span as far as its days go. */
function inDays(span: Span): Span {
  return {
    ...span,
    edtf: span.edtf.replace(/T[^/,\]]*/g, ''),
    precision: span.precision === 'minute' ? 'day' : span.precision,
    part: null,
  };
}

/**
 * When a reader expects to be told of it, UTC ms: at the middle of a day or of two, so that dawn comes before what has only its
 * day, and one of two days after the first of them; at the start of what is longer, and at the end of what has no start.
 */
function toldAt({ from, to }: Span): number {
  if (from === null) return to === null ? Infinity : to - 1;
  return to !== null && to - from <= 2 * DAY ? (from + to) / 2 : from;
}

/** Subtraction would make NaN of two infinities. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
