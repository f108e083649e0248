/** The days, months and years that English words name, counted from the day of an article. */
import type { DayPart } from '../../story/story.ts';
import { MONTHS as MONTH_NAMES } from '../calendar.ts';
import {
  day,
  dayIn,
  daysBetween,
  lastWeekday,
  month,
  plusDays,
  plusMonths,
  plusYears,
  year,
} from './calendar.ts';
import type { NamedYear } from './english-patterns.ts';

/** What a rule makes of its words, counted from one day on which the article may have appeared. */
export interface Reading {
  /** EDTF, as far as the words tell; a day alone may be one of several. */
  readonly edtf: string;
  readonly part?: DayPart;
  /** How it was read, to follow the words in quotes. */
  readonly reason: string;
}

export const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
export const MONTHS: readonly string[] = MONTH_NAMES.map((name) => name.toLowerCase());
export const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A day by the words for its year, month and day; null where there is none such. */
export function fullDay(y = '', m = '', d = ''): Reading | null {
  const found = dayIn(Number(y), monthOf(m), Number(d));
  return found === null ? null : { edtf: day(found), reason: 'is the day itself' };
}

/**
 * A day without its year: of the year that the words before it name, else of the one in which it lies nearest to the article's day. @param
 * named the year that governs it; null for none
 */
export function dayOfYear(
  m = '',
  d = '',
  appeared: number,
  named: NamedYear | null,
): Reading | null {
  const from = named === null ? appeared : named.day;
  const own = named === null ? Number(year(appeared)) : named.number;
  const near = (from === null ? [own] : [own - 1, own, own + 1])
    .flatMap((each) => dayIn(each, monthOf(m), Number(d)) ?? [])
    .filter((each) => daysBetween(appeared, each) <= 31)
    .sort((a, b) => away(a, from) - away(b, from))[0];
  if (near === undefined) return null;
  return { edtf: day(near), reason: `is the one ${reasonOf(named)}` };
}

function away(instant: number, from: number | null): number {
  return from === null ? 0 : Math.abs(daysBetween(from, instant));
}

function reasonOf(named: NamedYear | null): string {
  if (named === null) return 'nearest to the article’s day';
  return named.day === null
    ? `of the year that “${named.words}” names`
    : `nearest to ${day(named.day)}, the day named last before`;
}

/** Goes on with a reason: which year governs a date without one; empty where none is named. */
export function inYear(named: NamedYear | null): string {
  return named === null ? '' : `, ${reasonOf(named)}`;
}

/** A day of the month that an instant lies in, as "the 3d instant" and "the 20th ultimo" name it. */
export function dayOfMonth(d = '', instant: number, which: string): Reading | null {
  const found = dayIn(Number(year(instant)), Number(month(instant).slice(5)), Number(d));
  return found === null ? null : { edtf: day(found), reason: `is the day of ${which} month` };
}

/** EDTF of a month without its year: of the year that governs it, else the last such month up to the article's. */
export function lastMonth(number: number, appeared: number, named: NamedYear | null): string {
  const isAhead = number > Number(month(appeared).slice(5));
  const own = named?.number ?? Number(year(appeared)) - (isAhead ? 1 : 0);
  return `${own}-${twoDigits(number)}`;
}

/** The last such weekday up to the article’s day (ms UTC). @param name in English @param part of the day, in words */
export function onWeekday(name = '', appeared: number, part?: string): Reading {
  const found = lastWeekday(WEEKDAYS.indexOf(name.toLowerCase()), appeared);
  return {
    edtf: day(found),
    ...partOf(part),
    reason: 'is the last one up to the article’s day',
  };
}

/** The part of the day that words name, to be spread into a reading; empty where they name none that a story has. */
export function partOf(part: string | undefined): { readonly part?: DayPart } {
  const found = (['morning', 'afternoon', 'evening', 'night', 'dawn'] as const).find(
    (each) => each === part?.toLowerCase(),
  );
  return found ? { part: found } : {};
}

/** So many units before the article’s day (ms UTC), as coarse as the unit. @param words all of them, which may begin with “about” */
export function ago(number: number, unit = '', appeared: number, words: string): Reading {
  const reason = 'counts back from the article’s day';
  const about = /^(?:about|around|some|nearly|almost|more|over)/i.test(words) ? '~' : '';
  switch (unit.toLowerCase()) {
    case 'day':
      return { edtf: `${day(plusDays(appeared, -number))}${about}`, reason };
    case 'week':
      return {
        edtf: `${day(plusDays(appeared, -7 * number))}~`,
        reason: `${reason}, and is about then`,
      };
    case 'month':
      return {
        edtf: `${month(plusMonths(appeared, -number))}~`,
        reason: `${reason}, and is about then`,
      };
    case 'decade':
      return {
        edtf: `${year(plusYears(appeared, -10 * number))}~`,
        reason: `${reason}, and is about then`,
      };
    default:
      return { edtf: `${year(plusYears(appeared, -number))}${about}`, reason };
  }
}

/** The day, month or year (EDTF) so many units before the article’s day (ms UTC), as coarse as the unit. */
export function since(number: number, unit = '', appeared: number): string {
  switch (unit.toLowerCase()) {
    case 'day':
      return day(plusDays(appeared, -number));
    case 'week':
      return day(plusDays(appeared, -7 * number));
    case 'month':
      return month(plusMonths(appeared, -number));
    default:
      return year(plusYears(appeared, -number));
  }
}

/** From one year to another, of which the second may be written in two digits; null where it is not the later. */
export function years(first = '', second = ''): Reading | null {
  const end = second.length === 2 ? `${first.slice(0, 2)}${second}` : second;
  if (Number(end) <= Number(first)) return null;
  return { edtf: `${first}/${end}`, reason: 'names the first and the last year' };
}

/** A decade, or its early, mid or late years, as EDTF. @param decade its first year */
export function ofDecade(when: string | undefined, decade: string): string {
  const at = (years: number) => String(Number(decade) + years);
  switch (when?.toLowerCase()) {
    case 'early':
      return `${at(0)}~/${at(3)}~`;
    case 'mid':
      return `${at(4)}~/${at(6)}~`;
    case 'late':
      return `${at(7)}~/${at(9)}~`;
    default:
      return `${at(0)}/${at(9)}`;
  }
}

/** From one day (ms UTC) to another, both included, as EDTF; one day alone where they are the same. */
export function stretch(from: number, to: number): string {
  return from === to ? day(from) : `${day(from)}/${day(to)}`;
}

/** The number of a month, from 1, by its English name, whole or short. */
export function monthOf(name = ''): number {
  return (
    MONTHS.findIndex((each) => each.startsWith(name.toLowerCase().replace('.', '').slice(0, 3))) + 1
  );
}

/** A number in English words up to twelve, “a”, or digits; NaN for other words. */
export function numberOf(words = ''): number {
  const at = NUMBERS.indexOf(words.toLowerCase());
  if (at !== -1) return at + 1;
  return /^an?$/i.test(words) ? 1 : Number(words);
}

/** A month or a day in two digits. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
