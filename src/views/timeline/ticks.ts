/**
 * Which lines and labels an axis shows, from a century to an hour. A day, a month or a year is named in the middle of its
 * stretch; hours, weeks and runs of years are named at the instant. The names are `story/dates.ts`'.
 */
import { utcDay, utcHour, utcMinute, utcMonday, utcMonth, utcYear } from 'd3';
import type { TimeInterval } from 'd3';
import { tickInWords, timeOfDayInWords } from '../../story/dates.ts';
import type { TickUnit } from '../../story/dates.ts';
import type { Stretch } from '../../story/story.ts';
import { DAY, HOUR } from '../../story/time.ts';
import { scaleFor } from './scale.ts';

export interface TickLabel {
  readonly text: string;
  /** Per cent of the width. */
  readonly at: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** The stretch it names, in UTC ms; an instant for hours and runs of years. */
  readonly names: Stretch;
}

export interface Ticks {
  readonly labels: readonly TickLabel[];
  /** Where the named units begin, in per cent. */
  readonly lines: readonly number[];
  /** The finer division, in per cent. */
  readonly minor: readonly number[];
}

interface Level {
  readonly unit: TickUnit;
  readonly interval: TimeInterval;
  /** About how long it is, in ms. */
  readonly length: number;
  /** The fewest px that one needs to be named. */
  readonly room: number;
  /** Named in the middle of its stretch. */
  readonly isCell: boolean;
  /** The finer divisions that may be marked within it, the finest first. */
  readonly minor: readonly { readonly interval: TimeInterval; readonly length: number }[];
}

const YEAR = 365.25 * DAY;
const MONTH = YEAR / 12;

const minutes = (step: number) => ({
  interval: every(utcMinute.every(step)),
  length: (step * HOUR) / 60,
});
const hours = (step: number) => ({ interval: every(utcHour.every(step)), length: step * HOUR });
const days = { interval: utcDay, length: DAY };
const months = (step: number) => ({ interval: every(utcMonth.every(step)), length: step * MONTH });
const years = (step: number) => ({ interval: every(utcYear.every(step)), length: step * YEAR });

/** From fine to coarse; the first with enough room is named. */
const LEVELS: readonly Level[] = [
  { ...minutes(5), unit: 'minute', room: 64, isCell: false, minor: [minutes(1)] },
  { ...minutes(15), unit: 'minute', room: 64, isCell: false, minor: [minutes(5)] },
  { ...hours(1), unit: 'hour', room: 64, isCell: false, minor: [minutes(15), minutes(30)] },
  { ...hours(3), unit: 'hour', room: 80, isCell: false, minor: [hours(1)] },
  { ...hours(6), unit: 'hour', room: 120, isCell: false, minor: [hours(1), hours(2)] },
  { ...days, unit: 'day', room: 46, isCell: true, minor: [hours(3), hours(6), hours(12)] },
  { interval: utcMonday, length: 7 * DAY, unit: 'week', room: 56, isCell: false, minor: [days] },
  { ...months(1), unit: 'month', room: 38, isCell: true, minor: [days] },
  { ...months(3), unit: 'month', room: 64, isCell: false, minor: [months(1)] },
  { ...years(1), unit: 'year', room: 38, isCell: true, minor: [months(1), months(3)] },
  { ...years(5), unit: 'year', room: 48, isCell: false, minor: [years(1)] },
  { ...years(10), unit: 'year', room: 48, isCell: false, minor: [years(1), years(5)] },
  { ...years(20), unit: 'year', room: 48, isCell: false, minor: [years(5), years(10)] },
  { ...years(50), unit: 'year', room: 48, isCell: false, minor: [years(10)] },
  { ...years(100), unit: 'year', room: 0, isCell: false, minor: [years(20), years(50)] },
];

/** The fewest px between two minor ticks. */
const MINOR_ROOM = 7;
/** The axis's letters are this wide on average, in px, its bold ones included. */
const LETTER = 6.6;

/** The ticks of a window drawn at a width in px. */
export function ticksFor(window: Stretch, width: number): Ticks {
  const px = width / (window.to - window.from);
  const level = LEVELS.find(({ length, room }) => length * px >= room) ?? LEVELS.at(-1);
  if (!level) return { labels: [], lines: [], minor: [] };
  const scale = scaleFor(window);
  const minor = level.minor.find(({ length }) => length * px >= MINOR_ROOM);
  const lines = startsIn(level.interval, window);
  return {
    labels: level.isCell ? cellLabels(level, window, width) : tickLabels(level, window, width),
    lines: lines.map(scale),
    minor: minor
      ? startsIn(minor.interval, window)
          .filter((ms) => !lines.includes(ms))
          .map(scale)
      : [],
  };
}

/** Each unit is named in the middle of what is seen of it; all take the same, longest form for which there is room. */
function cellLabels(level: Level, window: Stretch, width: number): TickLabel[] {
  const { interval, unit } = level;
  const scale = scaleFor(window);
  const starts = interval
    .range(interval.floor(new Date(window.from)), new Date(window.to))
    .map(Number);
  const cells = starts.map((from) => ({ from, to: Number(interval.offset(new Date(from))) }));
  const room = Math.min(...cells.map(({ from, to }) => pixels(scale, width, { from, to }))) - 8;
  const forms = cells.map(({ from }) => tickInWords(from, unit));
  const count = forms[0]?.length ?? 1;
  const form =
    Array.from({ length: count }, (_, index) => index).find((index) =>
      forms.every((names) => wide(names[index] ?? '') <= room),
    ) ?? count - 1;
  return cells.flatMap((names, index) => {
    const seen = {
      from: Math.max(names.from, window.from),
      to: Math.min(names.to, window.to),
    };
    const fits = (name: string) => wide(name) <= pixels(scale, width, seen);
    // One that is cut by the edge may take a shorter form than the others.
    const text = forms[index]?.slice(form).find(fits);
    if (text === undefined) return [];
    return [{ text, at: (scale(seen.from) + scale(seen.to)) / 2, anchor: 'middle', names }];
  });
}

/** Each instant is named where it is; one that would run into its neighbour or over the edge gives way. */
function tickLabels(level: Level, window: Stretch, width: number): TickLabel[] {
  const { interval, unit } = level;
  const scale = scaleFor(window);
  const labels: TickLabel[] = [];
  let taken = -Infinity;
  const isClock = unit === 'hour' || unit === 'minute';
  const room = level.length * (width / (window.to - window.from)) - 8;
  for (const ms of startsIn(interval, window)) {
    const forms = tickInWords(ms, unit);
    const needsDay = isClock && labels.length === 0 && ms % DAY !== 0;
    const text = needsDay
      ? timeOfDayInWords(ms)
      : (forms.find((form) => wide(form) <= room) ?? forms[forms.length - 1] ?? '');
    const centre = (scale(ms) / 100) * width;
    const left = Math.max(0, Math.min(centre - wide(text) / 2, width - wide(text)));
    if (left < taken || Math.abs(left + wide(text) / 2 - centre) > wide(text) / 2) continue;
    taken = left + wide(text) + 6;
    const anchor = left === 0 ? 'start' : left === width - wide(text) ? 'end' : 'middle';
    const at = anchor === 'start' ? 0 : anchor === 'end' ? 100 : scale(ms);
    const namesDay = isClock && ms % DAY === 0;
    labels.push({ text, at, anchor, names: { from: ms, to: namesDay ? ms + DAY : ms } });
  }
  return labels;
}

function startsIn(interval: TimeInterval, { from, to }: Stretch): number[] {
  return interval.range(new Date(from), new Date(to)).map(Number);
}

function pixels(scale: (ms: number) => number, width: number, { from, to }: Stretch): number {
  return ((scale(to) - scale(from)) / 100) * width;
}

function wide(text: string): number {
  return text.length * LETTER;
}

function every(interval: TimeInterval | null): TimeInterval {
  if (!interval) throw new Error('An interval of ticks needs a whole number of units.');
  return interval;
}
