/**
 * Linked Places Format's timespans: years, months and days of ISO 8601, read as half-open stretches in UTC milliseconds,
 * and said in words.
 */
import { isoInWords } from './dates.ts';
import type { PlaceName, Stretch, Timespan, TimespanBound } from './story.ts';

/** From the earliest to the latest instant at which a bound may lie; infinite where it does not say. */
function reach({ in: within, earliest, latest }: TimespanBound): Stretch {
  const first = within ?? earliest;
  const last = within ?? latest;
  return {
    from: first === undefined ? -Infinity : stretchOf(first).from,
    to: last === undefined ? Infinity : stretchOf(last).to,
  };
}

/** Whether the timespan, or one of its bounds, ends before it can have started. */
export function isBackwards({ start, end }: Timespan): boolean {
  const starts = reach(start);
  if (starts.to <= starts.from) return true;
  const ends = end && reach(end);
  return ends !== undefined && (ends.to <= ends.from || ends.to <= starts.from);
}

/** Whether a name was in use at an instant (UTC ms): null where nothing says so. A timespan without an end goes on. */
export function wasInUse({ when }: PlaceName, at: number): boolean | null {
  if (when.length === 0) return null;
  return when.some(({ start, end }) => reach(start).from <= at && (!end || at < reach(end).to));
}

/** When a name was in use: "since 1991", "until 13 October 1992", "1923 to 1991"; empty where nothing says so. */
export function timespansInWords(when: readonly Timespan[]): string {
  return when.map(inWords).join('; ');
}

/** An end that is only "at the earliest" is the day on which the name was last seen, and so no end. */
function inWords({ start, end }: Timespan): string {
  const from = start.in ?? start.earliest;
  const to = end?.in ?? end?.latest;
  if (from === undefined && to === undefined) return `by ${isoInWords(start.latest ?? '')}`;
  if (from === undefined) return `until ${isoInWords(to ?? '')}`;
  if (to === undefined) return `since ${isoInWords(from)}`;
  return from === to ? isoInWords(from) : `${isoInWords(from)} to ${isoInWords(to)}`;
}

/** The year, month or day that an ISO 8601 date names; all of time for what is no date. */
function stretchOf(date: string): Stretch {
  const match = /^(-?\d+)(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  if (!match) return { from: -Infinity, to: Infinity };
  const [, year, month, day] = match.map(Number);
  const y = year ?? NaN;
  if (match[2] === undefined) return { from: utc(y), to: utc(y + 1) };
  const m = (month ?? NaN) - 1;
  if (match[3] === undefined) return { from: utc(y, m), to: utc(y, m + 1) };
  return { from: utc(y, m, day), to: utc(y, m, (day ?? NaN) + 1) };
}

/** Date.UTC takes the years 0 to 99 for those of the twentieth century; this does not. */
function utc(year: number, month = 0, day = 1): number {
  return new Date(0).setUTCFullYear(year, month, day);
}
