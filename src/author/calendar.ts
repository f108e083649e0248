/** Dates by their numbers as EDTF: whether they exist, and how a year before our era, or of more than four digits, is written. */
import { FURTHEST_YEAR } from '../compile/refusals.ts';
import { wallClock, utc } from '../compile/zone.ts';

/** A date as far as it is told. The year counts as astronomers do: 0 is 1 BC. */
export interface DateParts {
  readonly year: number;
  /** From 1. */
  readonly month?: number;
  readonly day?: number;
  /** On the clock of `zone`, with its minute. */
  readonly hour?: number;
  readonly minute?: number;
  /** `Z` or an offset such as `+04:00`; without one it is the story's clock. */
  readonly zone?: string;
}

/** EDTF, or a sentence that says why there is no such date. */
export type DateAnswer = { readonly edtf: string } | { readonly reason: string };

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** @param timeZone IANA name of the story's clock */
export function edtfOf(parts: DateParts, timeZone: string): DateAnswer {
  const { year, month, day, hour, minute = 0 } = parts;
  if (Math.abs(year) > FURTHEST_YEAR) {
    return {
      reason: `the year ${yearInWords(year)} is beyond what a timeline reaches, ${FURTHEST_YEAR} years`,
    };
  }
  if (month === undefined) return { edtf: yearText(year) };
  if (month < 1 || month > 12) return { reason: `there is no month ${month}` };
  // EDTF has no months for such years.
  if (Math.abs(year) > 9999) return { edtf: yearText(year) };
  const inMonth = `${yearText(year)}-${two(month)}`;
  if (day === undefined) return { edtf: inMonth };
  if (new Date(utc(year, month - 1, day)).getUTCMonth() !== month - 1 || day < 1) {
    return { reason: `there is no ${day} ${MONTHS[month - 1] ?? ''} ${yearInWords(year)}` };
  }
  const onDay = `${inMonth}-${two(day)}`;
  if (hour === undefined) return { edtf: onDay };
  if (hour > 23 || minute > 59) return { reason: `there is no time ${hour}:${two(minute)}` };
  const wall = utc(year, month - 1, day) + (hour * 60 + minute) * MINUTE;
  return { edtf: `${onDay}T${two(hour)}:${two(minute)}${parts.zone ?? offsetAt(wall, timeZone)}` };
}

const MINUTE = 60_000;

/** A year as people write it: "44 BC". */
export function yearInWords(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

/** A year of EDTF, which has four digits or begins with Y. */
function yearText(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** How far a zone's clock is from UTC when it shows a reading (ms): `Z` or `+04:00`. Seconds, as before 1900, are left out. */
function offsetAt(wall: number, timeZone: string): string {
  const guess = wall - (wallClock(wall, timeZone) - wall);
  const instant = wall - (wallClock(guess, timeZone) - guess);
  const minutes = Math.floor((wall - instant) / MINUTE);
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
