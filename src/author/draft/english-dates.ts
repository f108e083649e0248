/**
 * How English articles say when something was, each with the way in which it is resolved from the day on which the article
 * appeared. The first rule that finds its words dates a sentence; what only looks like a date finds none.
 */
import { DAY } from '../../story/time.ts';
import { day, dayIn, mondayOf, month, plusDays, plusMonths, plusYears, year } from './calendar.ts';
import {
  ago,
  dayOfMonth,
  dayOfYear,
  fullDay,
  numberOf,
  onWeekday,
  partOf,
  since,
  stretch,
} from './english-days.ts';
import {
  COUNT,
  MONTH,
  ORDINAL,
  PART,
  THIS_WEEKDAY,
  WEEKDAY,
  YEAR,
  rule,
  type DateRule,
} from './english-patterns.ts';
import { DAY_STRETCHES, MONTH_STRETCHES, WEEKDAY_STRETCHES } from './english-stretches.ts';
import { YEAR_RULES } from './english-years.ts';

const D = `\\b(\\d{1,2})${ORDINAL}`;
const M = `(${MONTH})`;
const Y = `(${YEAR})\\b`;

export const DATE_RULES: readonly DateRule[] = [
  ...DAY_STRETCHES,

  // Days with their month, and mostly without their year.
  rule(`${D} (?:of )?${M},? ${Y}`, 'nothing', ([, d, m, y]) => fullDay(y, m, d)),
  rule(`\\b${M} (?:the )?${D},? ${Y}`, 'nothing', ([, m, d, y]) => fullDay(y, m, d)),
  rule('\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)\\b', 'nothing', ([, y, m, d]) => {
    const found = dayIn(Number(y), Number(m), Number(d));
    return found === null ? null : { edtf: day(found), reason: 'is the day itself' };
  }),
  rule(`${D} (?:of )?${M}(?!,? \\d{4})`, 'year', ([, d, m], appeared, { year: named }) =>
    dayOfYear(m, d, appeared, named),
  ),
  rule(`\\b${M} (?:the )?${D}(?!,? \\d{4})`, 'year', ([, m, d], appeared, { year: named }) =>
    dayOfYear(m, d, appeared, named),
  ),
  // As older articles count: of the article's month, of the one before.
  rule(`${D} (?:of )?(?:instant|inst\\b\\.?)`, 'day', ([, d], appeared) =>
    dayOfMonth(d, appeared, 'the article’s'),
  ),
  rule(`${D} (?:of )?(?:ultimo|ult\\b\\.?)`, 'day', ([, d], appeared) =>
    dayOfMonth(d, plusMonths(appeared, -1), 'the article’s last'),
  ),

  // Weekdays and days beside the article's own.
  ...WEEKDAY_STRETCHES,
  rule(`\\b(${PART}) (?:on|of) (${WEEKDAY})\\b`, 'day', ([, part, name], appeared) =>
    onWeekday(name, appeared, part),
  ),
  rule(`\\b(?:at|before|around|by) dawn on (${WEEKDAY})\\b`, 'day', ([, name], appeared) =>
    onWeekday(name, appeared, 'dawn'),
  ),
  rule(
    `\\b${THIS_WEEKDAY}(${WEEKDAY})(?:[’']s)?(?: (${PART}))?\\b(?! next)`,
    'day',
    ([, name, part], appeared) => onWeekday(name, appeared, part),
  ),
  rule(`\\byesterday(?: (${PART}))?\\b`, 'day', ([, part], appeared) => ({
    edtf: day(plusDays(appeared, -1)),
    ...partOf(part),
    reason: 'is the day before the article’s own',
  })),
  rule('(?<!the )\\blast night\\b(?! of)', 'day', (_, appeared) => ({
    edtf: `[${day(plusDays(appeared, -1))},${day(appeared)}]`,
    reason: 'is the night before the article’s day',
  })),
  rule(`\\bthis (${PART})\\b|\\b(?:today|tonight)\\b`, 'day', ([words, part], appeared) => ({
    edtf: day(appeared),
    ...partOf(/tonight/i.test(words) ? 'evening' : part),
    reason: 'is the article’s own day',
  })),
  rule(
    `\\b(?:(${COUNT}) days? (later|earlier|before)|the (?:next|following) day|the (?:day before|day prior|previous day|day earlier))\\b`,
    'day',
    ([words, number, way], appeared, { before }) => {
      const back = /before|prior|previous|earlier/i.test(way ?? words);
      // A day before is counted from the article's own where no other has been named.
      const from = before ?? (back ? appeared : null);
      if (from === null) return null;
      const days = (number === undefined ? 1 : numberOf(number)) * (back ? -1 : 1);
      return {
        edtf: day(plusDays(from, days)),
        reason:
          before === null
            ? 'counts from the article’s day'
            : `counts from ${day(from)}, the day named last before`,
      };
    },
  ),

  // Weeks, months and years beside the article's own.
  rule('\\b(?:earlier )?this week\\b', 'day', (_, appeared) => ({
    edtf: stretch(mondayOf(appeared), appeared),
    reason: 'runs from Monday to the article’s day',
  })),
  rule('\\blast week\\b', 'day', (_, appeared) => {
    const monday = plusDays(mondayOf(appeared), -7);
    return {
      edtf: stretch(monday, plusDays(monday, 6)),
      reason: 'is the week before the article’s',
    };
  }),
  rule('\\b(?:earlier )?this month\\b', 'day', (_, appeared) => ({
    edtf: stretch(appeared - (Number(day(appeared).slice(8)) - 1) * DAY, appeared),
    reason: 'runs from the first of the month to the article’s day',
  })),
  rule('\\blast month\\b', 'day', (_, appeared) => ({
    edtf: month(plusMonths(appeared, -1)),
    reason: 'is the month before the article’s',
  })),
  rule('\\b(?:earlier )?this year\\b', 'day', (_, appeared) => ({
    edtf: `${year(appeared)}-01-01/${day(appeared)}`,
    reason: 'runs from 1 January to the article’s day',
  })),
  rule(`\\b(?<!${MONTH},? (?:of )?)last year\\b`, 'year', (_, appeared) => ({
    edtf: year(plusYears(appeared, -1)),
    reason: 'is the year before the article’s',
  })),
  rule(
    `\\b(?:about |around |some |nearly |almost |more than |over )?(${COUNT}) (day|week|month|year|decade)s? ago\\b`,
    'year',
    ([words, number, unit], appeared) => ago(numberOf(number), unit, appeared, words),
  ),
  rule(
    `\\b(?:for|over|in|during) the (?:past|last) (?:(${COUNT}) )?(day|week|month|year)s?\\b`,
    'day',
    ([, number, unit], appeared) => ({
      edtf: `${since(number === undefined ? 1 : numberOf(number), unit, appeared)}~/${day(appeared)}`,
      reason: 'counts back from the article’s day, and is about that long',
    }),
  ),

  ...MONTH_STRETCHES,
  ...YEAR_RULES,
];
