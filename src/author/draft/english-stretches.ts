/**
 * Two days or months that a sentence names together: "between 31 August and 1 September", "3-5 May", "on Monday or Tuesday". What the
 * first leaves out is said with the second.
 */
import { day, dayIn, lastWeekday, plusDays, year } from './calendar.ts';
import {
  WEEKDAYS,
  dayOfYear,
  inYear,
  lastMonth,
  monthOf,
  stretch,
  twoDigits,
  type Reading,
} from './english-days.ts';
import {
  MONTH,
  ORDINAL,
  PART,
  THIS_WEEKDAY,
  WEEKDAY,
  YEAR,
  rule,
  type DateRule,
  type Told,
} from './english-patterns.ts';

/** A day of a month, whose parts are groups that end with `n`. */
const dayOf = (n: 1 | 2) =>
  `(?:${WEEKDAY},? )?(?:the )?(?:(?<day${n}>\\d{1,2})${ORDINAL}(?:(?: of)? (?<month${n}>${MONTH}))?|` +
  `(?<named${n}>${MONTH}) (?:the )?(?<late${n}>\\d{1,2})${ORDINAL})(?:,? (?<year${n}>${YEAR})\\b)?`;
const LINK = '(?: (?<link>to|until|till|through|and|or) | ?(?:[-–—]) ?)';

/** Two days of months, and the week that ends with one. */
export const DAY_STRETCHES: readonly DateRule[] = [
  rule(
    `(?<![\\p{L}\\p{N}.,:/-])(?:(?:between|from) (?:about )?)?${dayOf(1)}${LINK}${dayOf(2)}(?!\\p{L})`,
    'year',
    ({ groups = {} }, appeared, told) => {
      const {
        day1: d1,
        month1: m1,
        named1: n1,
        late1: l1,
        day2: d2,
        month2: m2,
        named2: n2,
        late2: l2,
      } = groups;
      // "May 3-5" says the month with the first; else the second has it, and the first may leave it out.
      const lastMonthName = m2 ?? n2 ?? (n1 === undefined ? undefined : n1);
      const firstMonthName = m1 ?? n1 ?? (l2 === undefined ? m2 : undefined);
      if (lastMonthName === undefined || firstMonthName === undefined) return null;
      const last = dayNamed(d2 ?? l2, lastMonthName, groups.year2 ?? groups.year1, appeared, told);
      if (last === null) return null;
      const first = dayBefore(d1 ?? l1, firstMonthName, groups.year1, last);
      if (first === null) return null;
      const found = both(first, last, groups.link);
      const isNamed = groups.year1 !== undefined || groups.year2 !== undefined;
      return { ...found, reason: `${found.reason}${isNamed ? '' : inYear(told.year)}` };
    },
  ),
  rule(
    `\\bweek (?:that )?(?:ending|ended)(?: on)? ${dayOf(2)}`,
    'year',
    ({ groups = {} }, appeared, told) => {
      const { day2, month2, named2, late2, year2 } = groups;
      const last = dayNamed(day2 ?? late2, month2 ?? named2, year2, appeared, told);
      if (last === null) return null;
      return {
        edtf: stretch(plusDays(last, -6), last),
        reason: 'names the last of seven days',
      };
    },
  ),
];

export const WEEKDAY_STRETCHES: readonly DateRule[] = [
  rule(
    `${THIS_WEEKDAY}\\b(?:(?:between|from) )?(?<first>${WEEKDAY})(?: ${PART})?${LINK}(?<last>${WEEKDAY})(?: ${PART})?\\b`,
    'day',
    ({ groups = {} }, appeared) => {
      const last = lastWeekday(WEEKDAYS.indexOf((groups.last ?? '').toLowerCase()), appeared);
      const first = lastWeekday(WEEKDAYS.indexOf((groups.first ?? '').toLowerCase()), last);
      const found = both(first, last, groups.link);
      return { ...found, reason: `${found.reason}, the last such ones up to the article’s day` };
    },
  ),
];

export const MONTH_STRETCHES: readonly DateRule[] = [
  rule(
    `\\b(?:(?:between|from) )?(?<first>${MONTH})(?: (?<year1>${YEAR}))?(?: (?:and|to|until|till|through) | ?[-–—] ?)(?<last>${MONTH}),? (?<year2>${YEAR})\\b`,
    'nothing',
    ({ groups = {} }) =>
      monthsBetween(groups.first, groups.year1, groups.last, Number(groups.year2)),
  ),
  rule(
    `\\b(?:between|from) (?<first>${MONTH}) (?:and|to|until|till|through) (?<last>${MONTH})(?! ?\\d)`,
    'year',
    ({ groups = {} }, appeared, told) =>
      monthsBetween(
        groups.first,
        undefined,
        groups.last,
        Number(lastMonth(monthOf(groups.last), appeared, told.year).slice(0, 4)),
      ),
  ),
];

function dayNamed(
  d: string | undefined,
  m: string | undefined,
  y: string | undefined,
  appeared: number,
  told: Told,
): number | null {
  if (m === undefined) return null;
  if (y !== undefined) return dayIn(Number(y), monthOf(m), Number(d));
  const found = dayOfYear(m, d, appeared, told.year);
  return found === null ? null : Date.parse(found.edtf);
}

/** The last such day before another, where no year is said with it. */
function dayBefore(
  d: string | undefined,
  m: string,
  y: string | undefined,
  last: number,
): number | null {
  const own = Number(year(last));
  const years = y === undefined ? [own, own - 1] : [Number(y)];
  const found = years.flatMap((each) => dayIn(each, monthOf(m), Number(d)) ?? []);
  return found.find((each) => each < last) ?? null;
}

function both(first: number, last: number, link: string | undefined): Reading {
  if (link?.toLowerCase() === 'or') {
    return { edtf: `[${day(first)},${day(last)}]`, reason: 'names two days, of which it is one' };
  }
  const isApart = link?.toLowerCase() === 'and' && plusDays(first, 1) < last;
  return {
    edtf: stretch(first, last),
    reason: isApart ? 'names two days, and what lies between' : 'names the first and the last day',
  };
}

function monthsBetween(
  first: string | undefined,
  firstYear: string | undefined,
  last: string | undefined,
  lastYear: number,
): Reading | null {
  const [from, to] = [monthOf(first), monthOf(last)];
  const start = firstYear === undefined ? lastYear - (from > to ? 1 : 0) : Number(firstYear);
  const edtf = [`${start}-${twoDigits(from)}`, `${lastYear}-${twoDigits(to)}`];
  if ((edtf[0] ?? '') >= (edtf[1] ?? '')) return null;
  return { edtf: edtf.join('/'), reason: 'names the first and the last month' };
}
