/** Days and their arithmetic for what articles say of time: days are UTC midnights in milliseconds. */
import { UTCDate } from '@date-fns/utc';
import { addDays, addMonths, addYears, differenceInCalendarDays, startOfISOWeek } from 'date-fns';

import type { Span } from '../../story/story.ts';
import { DAY } from '../../story/time.ts';

/** An article that may have appeared on more days than these says nothing of weekdays. */
const MOST_DAYS = 7;

/** The days on which an article may have appeared, in order; empty where it is known too coarsely to count from. */
export function daysOf({ from, to, choices, precision }: Span): readonly number[] {
  if (choices.length > 0 && precision === 'day') return choices.map((choice) => dayOf(choice.from));
  if (from === null || to === null) return [];
  const first = dayOf(from);
  const count = Math.max(1, Math.ceil((to - first) / DAY));
  return count > MOST_DAYS ? [] : Array.from({ length: count }, (_, i) => first + i * DAY);
}

/** The UTC midnight that begins the day of an instant; both in ms. */
export function dayOf(instant: number): number {
  return Math.floor(instant / DAY) * DAY;
}

/** As EDTF, `2023-09-19`. */
export function day(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** As EDTF, `2023-09`. */
export function month(instant: number): string {
  return day(instant).slice(0, 7);
}

/** As EDTF, `2023`. */
export function year(instant: number): string {
  return day(instant).slice(0, 4);
}

/** An instant (ms UTC) so many days later, or earlier where they are negative. */
export function plusDays(instant: number, days: number): number {
  return addDays(new UTCDate(instant), days).getTime();
}

/** An instant (ms UTC) so many months later; of a shorter month its last day. */
export function plusMonths(instant: number, months: number): number {
  return addMonths(new UTCDate(instant), months).getTime();
}

/** An instant (ms UTC) so many years later; a 29 February may become a 28th. */
export function plusYears(instant: number, years: number): number {
  return addYears(new UTCDate(instant), years).getTime();
}

/** The last such weekday, 0 for Sunday, on or before a day. */
export function lastWeekday(weekday: number, instant: number): number {
  const back = (new UTCDate(instant).getUTCDay() - weekday + 7) % 7;
  return plusDays(instant, -back);
}

/** The Monday of the week that holds a day. */
export function mondayOf(instant: number): number {
  return startOfISOWeek(new UTCDate(instant)).getTime();
}

/** How many days from one day to another. */
export function daysBetween(from: number, to: number): number {
  return differenceInCalendarDays(new UTCDate(to), new UTCDate(from));
}

/** A day of the Gregorian calendar as an instant; null where there is none, such as 31 February. */
export function dayIn(yearNumber: number, monthNumber: number, dayNumber: number): number | null {
  const instant = Date.UTC(yearNumber, monthNumber - 1, dayNumber);
  const date = new Date(instant);
  const isSame = date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === dayNumber;
  return isSame ? instant : null;
}
