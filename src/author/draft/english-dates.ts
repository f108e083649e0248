/**
 * How English articles say when something was, each with the way in which it is resolved from the day on which the article
 * appeared. The first rule that finds its words dates a sentence; what only looks like a date finds none.
 */
import { day, dayIn, mondayOf, month, plusDays, plusMonths, plusYears, year } from './calendar.ts';
import {
  MONTHS,
  NUMBERS,
  WEEKDAYS,
  fullDay,
  dayOfYear,
  onWeekday,
  partOf,
  ago,
  since,
  years,
  ofDecade,
  stretch,
  monthOf,
  numberOf,
  twoDigits,
  type Reading,
} from './english-days.ts';

export interface DateRule {
  readonly words: RegExp;
  /** @param appeared the day on which the article appeared @param before the day of the last dated sentence before; null for none */
  readonly read: (
    match: RegExpExecArray,
    appeared: number,
    before: number | null,
  ) => Reading | null;
  /** Where only the year matters, that the article's day is known too coarsely does no harm. */
  readonly needs: 'day' | 'year' | 'nothing';
}

const weekday = `(${WEEKDAYS.join('|')})`;
const monthName = `(${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?`;
const dayNumber = '(\\d{1,2})(?:st|nd|rd|th)?';
const yearNumber = '((?:1[0-9]|20)\\d\\d)';
const count = `(a|an|${NUMBERS.join('|')}|\\d{1,3})`;
const S = '[ \\u00a0]';
const partWords = '(morning|afternoon|evening|night|dawn)';

const rule = (words: string, needs: DateRule['needs'], read: DateRule['read']): DateRule => ({
  words: new RegExp(words.replaceAll(' ', S), 'iu'),
  needs,
  read,
});

export const DATE_RULES: readonly DateRule[] = [
  // Days with their month, and mostly without their year.
  rule(`\\b${dayNumber} (?:of )?${monthName},? ${yearNumber}\\b`, 'nothing', ([, d, m, y]) =>
    fullDay(y, m, d),
  ),
  rule(`\\b${monthName} ${dayNumber},? ${yearNumber}\\b`, 'nothing', ([, m, d, y]) =>
    fullDay(y, m, d),
  ),
  rule('\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)\\b', 'nothing', ([, y, m, d]) => {
    const found = dayIn(Number(y), Number(m), Number(d));
    return found === null ? null : { edtf: day(found), reason: 'is the day itself' };
  }),
  rule(
    `\\bsince (?:${dayNumber} ${monthName}|${monthName} ${dayNumber})(?![\\w])`,
    'year',
    ([, d, m, other, day], appeared) => {
      const from = dayOfYear(m ?? other, d ?? day, appeared);
      return from && { ...from, edtf: `${from.edtf}/..` };
    },
  ),
  rule(`\\b${dayNumber} (?:of )?${monthName}(?![\\w])`, 'year', ([, d, m], appeared) =>
    dayOfYear(m, d, appeared),
  ),
  rule(`\\b${monthName} ${dayNumber}\\b(?!,? \\d{4})`, 'year', ([, m, d], appeared) =>
    dayOfYear(m, d, appeared),
  ),

  // Weekdays and days beside the article's own.
  rule(`\\b${partWords} (?:on|of) ${weekday}\\b`, 'day', ([, part, name], appeared) =>
    onWeekday(name, appeared, part),
  ),
  rule(`\\b(?:at|before|around|by) dawn on ${weekday}\\b`, 'day', ([, name], appeared) =>
    onWeekday(name, appeared, 'dawn'),
  ),
  rule(`\\bnext ${weekday}\\b`, 'day', () => null),
  rule(
    `\\b(?<!next )(?<!every )(?<!each )${weekday}(?:[’']s)?(?: ${partWords})?\\b`,
    'day',
    ([, name, part], appeared) => onWeekday(name, appeared, part),
  ),
  rule(`\\byesterday(?: ${partWords})?\\b`, 'day', ([, part], appeared) => ({
    edtf: day(plusDays(appeared, -1)),
    ...partOf(part),
    reason: 'is the day before the article’s own',
  })),
  rule('\\blast night\\b', 'day', (_, appeared) => ({
    edtf: `[${day(plusDays(appeared, -1))},${day(appeared)}]`,
    reason: 'is the night before the article’s day',
  })),
  rule(`\\bthis ${partWords}\\b|\\b(?:today|tonight)\\b`, 'day', ([words, part], appeared) => ({
    edtf: day(appeared),
    ...partOf(/tonight/i.test(words) ? 'evening' : part),
    reason: 'is the article’s own day',
  })),
  rule(
    `\\b(?:${count} days? (later|earlier|before)|the (?:next|following) day|the (?:day before|day prior|previous day|day earlier))\\b`,
    'day',
    ([words, number, way], appeared, before) => {
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
    edtf: stretch(appeared - (Number(day(appeared).slice(8)) - 1) * 86_400_000, appeared),
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
  rule('\\blast year\\b', 'year', (_, appeared) => ({
    edtf: year(plusYears(appeared, -1)),
    reason: 'is the year before the article’s',
  })),
  rule(
    `\\b(?:about |around |some |nearly |almost |more than |over )?${count} (day|week|month|year|decade)s? ago\\b`,
    'year',
    ([words, number, unit], appeared) => ago(numberOf(number), unit, appeared, words),
  ),
  rule(
    `\\b(?:for|over|in|during) the (?:past|last) (?:${count} )?(day|week|month|year)s?\\b`,
    'day',
    ([, number, unit], appeared) => ({
      edtf: `${since(number === undefined ? 1 : numberOf(number), unit, appeared)}~/${day(appeared)}`,
      reason: 'counts back from the article’s day, and is about that long',
    }),
  ),

  // Years and months by themselves.
  rule(
    `\\b(?:between|from|in) ${yearNumber}(?: (?:and|to|until) |[-–])((?:1[0-9]|20)?\\d\\d)\\b`,
    'nothing',
    ([, first, second]) => years(first, second),
  ),
  rule(`\\b${yearNumber}[-–](\\d\\d|\\d{4})\\b`, 'nothing', ([, first, second]) =>
    years(first, second),
  ),
  rule(`\\bsince ${monthName} ${yearNumber}\\b`, 'nothing', ([, m, y]) => ({
    edtf: `${y}-${twoDigits(monthOf(m))}/..`,
    reason: 'names the month since when, and no end',
  })),
  rule(`\\bsince ${yearNumber}\\b`, 'nothing', ([, y]) => ({
    edtf: `${y}/..`,
    reason: 'names the year since when, and no end',
  })),
  rule(`\\b(?:until|till) ${yearNumber}\\b`, 'nothing', ([, y]) => ({
    edtf: `../${y}`,
    reason: 'names the year until when, and no start',
  })),
  rule(`(?<!\\d )\\b${monthName},? (?:of )?${yearNumber}\\b`, 'nothing', ([, m, y]) => ({
    edtf: `${y}-${twoDigits(monthOf(m))}`,
    reason: 'names the month and its year',
  })),
  rule(`\\b(?:(early|mid|late)(?:-| ))?((?:19|20)\\d)0s\\b`, 'nothing', ([, when, decade]) => ({
    edtf: ofDecade(when, `${decade}0`),
    reason: when === undefined ? 'is ten years' : 'is taken for some years of the ten, about',
  })),
  rule(
    `\\b(?:in|after an?|after the|before the|of|during|by) ${yearNumber}\\b`,
    'nothing',
    ([, y]) => ({
      edtf: String(y),
      reason: 'names the year',
    }),
  ),
  rule(`\\b(?:in|since|last) ${monthName}(?! ?\\d)`, 'year', ([words, m], appeared) => {
    const number = monthOf(m);
    const own = Number(year(appeared)) - (number > Number(month(appeared).slice(5)) ? 1 : 0);
    const edtf = `${own}-${twoDigits(number)}`;
    return {
      edtf: /^since/i.test(words) ? `${edtf}/..` : edtf,
      reason: 'is the last such month up to the article’s day',
    };
  }),
];
