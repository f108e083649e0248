/**
 * The only file that speaks dates in words. Every date is read in UTC, where the compiler has put the story's clock, so none
 * moves with the reader's zone.
 */
import { UTCDate } from '@date-fns/utc';
import { format, isSameMonth, isSameYear, isValid, parseISO } from 'date-fns';
import type { DayPart, Precision, Span, Stretch } from './story.ts';
import { approximateEnds, DAY } from './time.ts';

const PART_WORDS: Readonly<Record<DayPart, string>> = {
  night: 'at night',
  dawn: 'at dawn',
  morning: 'in the morning',
  afternoon: 'in the afternoon',
  evening: 'in the evening',
};

/** What has been put into words: spans never change, and a view asks for them at every frame. */
const said = new WeakMap<Span, string>();

/** When a span was, with all its doubt: "at dawn on Tuesday 19 September 2023", "since about 1988", "on 19 or 20 September 2023". */
export function whenInWords(span: Span): string {
  const before = said.get(span);
  if (before !== undefined) return before;
  const words = span.uncertain ? `${extent(span)}, in doubt` : extent(span);
  said.set(span, words);
  return words;
}

/** The day that holds an instant (ms UTC): "Tuesday 19 September 2023". */
export function dayInWords(ms: number): string {
  return inUTC(ms, 'EEEE d MMMM y');
}

/** The clock at an instant (ms UTC): "13:00". */
function timeInWords(ms: number): string {
  return inUTC(ms, 'HH:mm');
}

/** The day that holds an instant (ms UTC), as the address has it: `2023-09-19`; in 500 BC `-000499-09-19`. */
export function dayToISO(ms: number): string {
  return new UTCDate(ms).toISOString().replace(/T.*/, '');
}

/** The first instant (ms UTC) of a day written as `2023-09-19` or `-000499-09-19`; null for anything else. */
export function dayFromISO(text: string): number | null {
  if (!/^(?:\d{4}|[+-]\d{6})-\d{2}-\d{2}$/.test(text)) return null;
  const day = parseISO(`${text}T00:00:00Z`);
  return isValid(day) ? day.getTime() : null;
}

/** A year, a month or a day of ISO 8601: "1991", "October 1992", "13 October 1992". Years before our era stay as they are. */
export function isoInWords(date: string): string {
  const [, year, month, day] = /^(\d{4})(-\d\d)?(-\d\d)?$/.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  const first = parseISO(`${year}${month}${day ?? '-01'}T00:00:00Z`).getTime();
  return inUTC(first, day === undefined ? 'MMMM y' : 'd MMMM y');
}

/** A unit of the calendar that the timeline's axis names. */
export type TickUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** What an axis may call the unit that begins at an instant (ms UTC), the longest name first, so that it can take what fits. */
export function tickInWords(ms: number, unit: TickUnit): readonly [string, ...string[]] {
  switch (unit) {
    case 'minute':
    case 'hour':
      return ms % DAY === 0
        ? [inUTC(ms, 'EEEE d MMMM'), inUTC(ms, 'EEE d MMM'), inUTC(ms, 'd MMM')]
        : [timeInWords(ms)];
    case 'day':
      return [inUTC(ms, 'EEEE d MMMM'), inUTC(ms, 'EEE d MMM'), inUTC(ms, 'd MMM')];
    case 'week':
      return [inUTC(ms, 'd MMMM y'), inUTC(ms, 'd MMM')];
    case 'month':
      // A bare month needs its year once: January gives it.
      return [
        inUTC(ms, 'MMMM y'),
        inUTC(ms, 'MMM y'),
        inUTC(ms, new UTCDate(ms).getMonth() === 0 ? 'y' : 'MMM'),
      ];
    case 'year':
      return [inUTC(ms, 'y')];
  }
}

/** The first time on an axis of hours, which has to name its day: "19 Sep, 06:00". */
export function timeOfDayInWords(ms: number): string {
  return inUTC(ms, 'd MMM, HH:mm');
}

/** A window in words, for those who do not see it: "18 to 20 September 2023". */
export function stretchInWords({ from, to }: Stretch): string {
  return joined([from, Math.max(from, to - 1)], 'day', ' to ');
}

function extent(span: Span): string {
  const { from, to } = span;
  const [startUnit, endUnit] = endUnits(span);
  const [isStartAbout, isEndAbout] = approximateEnds(span);
  const start = isStartAbout ? 'about ' : '';
  const end = isEndAbout ? 'about ' : '';
  if (from === null) {
    if (to === null) return 'at a time not known';
    const isDay = endUnit === 'day' || endUnit === 'minute';
    return `${isDay ? 'on' : 'in'} or before ${end}${named(to - 1, endUnit)}`;
  }
  if (to === null) return `since ${start}${named(from, startUnit)}`;
  if (span.choices.length > 1) return choicesInWords(span);
  const last = Math.max(from, to - 1);
  const isOne = named(from, startUnit) === named(last, endUnit);
  if (isOne) return oneInWords(span, from);
  // What both ends share is said once, unless "about" stands before one of them.
  if (startUnit === endUnit && !isStartAbout && !isEndAbout) {
    return joined([from, last], startUnit, ' to ');
  }
  return `${start}${named(from, startUnit)} to ${end}${named(last, endUnit)}`;
}

/** One unit of the calendar, a part of a day or a minute. */
function oneInWords({ precision, approximate, part }: Span, from: number): string {
  const about = approximate ? 'about ' : '';
  if (precision === 'minute' && approximate) {
    return `about ${timeInWords(from)} on ${named(from, 'day')}`;
  }
  const withWeekday = !approximate && (precision === 'day' || precision === 'minute');
  const day = about + (withWeekday ? dayInWords(from) : named(from, precision));
  if (part) return `${PART_WORDS[part]} on ${day}`;
  return precision === 'minute' ? `${day}, ${timeInWords(from)}` : day;
}

/** One of several, not known which. */
function choicesInWords({ choices, precision, approximate, part }: Span): string {
  const starts = choices.map(({ from }) => from);
  const preposition = precision === 'day' ? 'on' : precision === 'minute' ? 'at' : 'in';
  const about = approximate ? 'about ' : '';
  const dates = `${preposition} ${about}${joined(starts, precision, ' or ')}`;
  return part ? `${PART_WORDS[part]} ${dates}` : dates;
}

/**
 * The units of a span's two ends. An interval may give each its own (`2022-12/2023-09-19`), which only the EDTF tells; its
 * written length does: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or longer with a time.
 */
function endUnits({ edtf, precision }: Span): readonly [Precision, Precision] {
  const [start, end] = edtf.split('/');
  if (start === undefined || end === undefined) return [precision, precision];
  return [unitAsWritten(start, precision), unitAsWritten(end, precision)];
}

function unitAsWritten(date: string, otherwise: Precision): Precision {
  if (date.startsWith('Y')) return 'year';
  const { length } = date.replace(/[~?%]|^-/g, '');
  if (length > 10) return 'minute';
  const units: Readonly<Record<number, Precision>> = { 4: 'year', 7: 'month', 10: 'day' };
  return units[length] ?? otherwise;
}

/** Dates with what they share said once: "19 or 20 September 2023", "30 September to 1 October 2023", "18, 19 or 20 May 2023". */
function joined(dates: readonly number[], unit: Precision, last: string): string {
  const final = dates.at(-1);
  if (final === undefined) return '';
  const names = dates.map((ms, index) => {
    const next = dates[index + 1];
    return next === undefined ? named(ms, unit) : namedBefore(ms, next, unit);
  });
  return names
    .filter((name, index) => name !== names[index + 1])
    .reduceRight((rest, name, index, all) =>
      index === all.length - 2 ? `${name}${last}${rest}` : `${name}, ${rest}`,
    );
}

/** A date without what the next one says as well. */
function namedBefore(ms: number, next: number, unit: Precision): string {
  if (unit === 'day' && named(ms, 'day') !== named(next, 'day')) {
    if (isSameMonth(new UTCDate(ms), new UTCDate(next))) return inUTC(ms, 'd');
    if (isSameYear(new UTCDate(ms), new UTCDate(next))) return inUTC(ms, 'd MMMM');
  }
  if (unit === 'month' && named(ms, 'month') !== named(next, 'month')) {
    if (isSameYear(new UTCDate(ms), new UTCDate(next))) return inUTC(ms, 'MMMM');
  }
  return named(ms, unit);
}

function named(ms: number, unit: Precision): string {
  switch (unit) {
    case 'century':
      return `the ${String(Math.floor(new UTCDate(ms).getFullYear() / 100) * 100)}s`;
    case 'decade':
      return `the ${String(Math.floor(new UTCDate(ms).getFullYear() / 10) * 10)}s`;
    case 'year':
      return inUTC(ms, 'y');
    case 'month':
      return inUTC(ms, 'MMMM y');
    case 'day':
      return inUTC(ms, 'd MMMM y');
    case 'minute':
      return inUTC(ms, 'd MMMM yyyy, HH:mm');
  }
}

/** A year before our era says so: without it, date-fns writes 44 BC as "44". */
function inUTC(ms: number, pattern: string): string {
  const date = new UTCDate(ms);
  const isBefore = date.getFullYear() < 1 && pattern.includes('y');
  return format(date, isBefore ? pattern.replace(/y+/, 'y G') : pattern);
}
