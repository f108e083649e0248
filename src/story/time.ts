/**
 * The arithmetic of time: spans, stretches and windows, all in UTC milliseconds and half-open.
 * Words for dates are `dates.ts`'.
 */
import { UTCDate } from '@date-fns/utc';
import {
  addDays,
  addMonths,
  addWeeks,
  addYears,
  startOfDay,
  startOfDecade,
  startOfISOWeek,
  startOfMonth,
  startOfYear,
} from 'date-fns';
import type { DayPart, Span, StoryEvent, Stretch } from './story.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** The hours at which a reported part of the day is drawn, [from, to): a convention, never said as a clock time. */
export const DAY_PART_HOURS: Readonly<Record<DayPart, readonly [number, number]>> = {
  night: [0, 5],
  dawn: [5, 8],
  morning: [6, 12],
  afternoon: [12, 18],
  evening: [18, 24],
};

/**
 * From the first known instant of the spans to the last, in UTC ms. Open ends do not count, known ends do.
 * It is never empty: one instant alone gets its day, and no span at all the first day of the calendar of machines.
 */
export function wholeStretch(spans: readonly Span[]): Stretch {
  let from = Infinity;
  let to = -Infinity;
  for (const span of spans) {
    for (const end of [span.from, span.to]) {
      if (end === null) continue;
      from = Math.min(from, end);
      to = Math.max(to, end);
    }
  }
  if (from > to) return { from: 0, to: DAY };
  return from === to ? { from, to: from + DAY } : { from, to };
}

/**
 * The stretch at which a span is drawn, in UTC ms: an open or unknown end reaches to the end of the whole. A known end is
 * never moved, so a span known to lie outside the whole is drawn there.
 */
export function drawn(span: Span, whole: Stretch): Stretch {
  const from = span.from ?? Math.min(whole.from, span.to ?? whole.from);
  const to = span.to ?? Math.max(whole.to, from);
  return { from, to };
}

/** Whether any of the span may lie in the stretch. Both are half-open; an instant touches the stretch that holds it. */
export function touches(span: Span, stretch: Stretch): boolean {
  const from = span.from ?? -Infinity;
  const to = span.to ?? Infinity;
  return overlaps({ from, to }, stretch);
}

function overlaps(one: Stretch, other: Stretch): boolean {
  if (one.from === one.to) return one.from >= other.from && one.from < other.to;
  return one.from < other.to && one.to > other.from;
}

/** How many times as long as the window so far a span that is already seen in it may be, to be taken in whole. */
const LEGIBLE = 8;

/**
 * The window that a step asks for, in UTC ms: whole calendar units with one unit of margin around its spans, so a single
 * day is shown with the day before and the day after. With no span it is the whole.
 *
 * Spans are taken from the shortest to the longest. One that already touches the window is seen in it, and widens it only
 * while the shorter ones stay legible; so neither `1988/..` nor a closure since 2022-12 squashes the day told beside it. One
 * that does not touch it, such as an earlier war, always widens it: what a step tells is on the page.
 */
export function windowFor(spans: readonly Span[], whole: Stretch): Stretch {
  const stretches = spans
    .map((span) => wholeDays(drawn(span, whole)))
    .sort((a, b) => a.to - a.from - (b.to - b.from));
  const first = stretches[0];
  if (!first) return roomFor(whole, whole);
  const told = stretches.slice(1).reduce((window, stretch) => {
    const tooLong = stretch.to - stretch.from > LEGIBLE * (window.to - window.from);
    if (tooLong && overlaps(window, stretch)) return window;
    return { from: Math.min(window.from, stretch.from), to: Math.max(window.to, stretch.to) };
  }, first);
  return roomFor(told, whole);
}

/** A unit of the calendar, and the longest stretch (ms) that is shown in such units. */
const UNITS = [
  { upTo: 7 * DAY, start: startOfDay, add: addDays, count: 1 },
  { upTo: 45 * DAY, start: startOfISOWeek, add: addWeeks, count: 1 },
  { upTo: 550 * DAY, start: startOfMonth, add: addMonths, count: 1 },
  { upTo: 60 * 366 * DAY, start: startOfYear, add: addYears, count: 1 },
  { upTo: Infinity, start: startOfDecade, add: addYears, count: 10 },
] as const;

/**
 * Whole calendar units around a stretch with one unit of margin on either side, in UTC ms: days, weeks, months, years or
 * decades as its length asks. A margin of years goes no farther than the years of the whole. The room for the whole itself is
 * the farthest that a reader can zoom out.
 */
export function roomFor({ from, to }: Stretch, whole: Stretch): Stretch {
  const unit = UNITS.find(({ upTo }) => to - from <= upTo) ?? UNITS[4];
  const { start, add, count } = unit;
  const first = add(start(new UTCDate(from)), -count).getTime();
  const last = add(start(new UTCDate(Math.max(from, to - 1))), 2 * count).getTime();
  if (unit.start !== startOfYear && unit.start !== startOfDecade) return { from: first, to: last };
  const wholeLast = start(new UTCDate(Math.max(whole.from, whole.to - 1)));
  return {
    from: Math.max(first, start(new UTCDate(whole.from)).getTime()),
    to: Math.min(last, add(wholeLast, count).getTime()),
  };
}

function wholeDays({ from, to }: Stretch): Stretch {
  const last = startOfDay(new UTCDate(Math.max(from, to - 1)));
  return { from: startOfDay(new UTCDate(from)).getTime(), to: addDays(last, 1).getTime() };
}

/** Whether start and end of a span are "about" (`~` or `%`). Each end of an interval has its own mark, which only the EDTF tells. */
export function approximateEnds({ edtf, approximate }: Span): readonly [boolean, boolean] {
  const [start, end] = edtf.split('/');
  if (start === undefined || end === undefined) return [approximate, approximate];
  return [/[~%]/.test(start), /[~%]/.test(end)];
}

/**
 * Orders events by when they began, an open start by its end; of two that began together the longer comes first. Those
 * without any known end come last.
 */
export function byTime(a: Pick<StoryEvent, 'when'>, b: Pick<StoryEvent, 'when'>): number {
  return compare(begin(a.when), begin(b.when)) || compare(end(b.when), end(a.when));
}

function begin({ from, to }: Span): number {
  return from ?? to ?? Infinity;
}

function end({ to }: Span): number {
  return to ?? Infinity;
}

/** Subtraction would make NaN of two infinities. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
