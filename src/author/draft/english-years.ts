/** How English articles name years, and months with their year or of the article's own. */
import { lastMonth, monthOf, ofDecade, twoDigits, years } from './english-days.ts';
import { MONTH, YEAR, rule, type DateRule } from './english-patterns.ts';

const M = `(${MONTH})`;
const Y = `(${YEAR})(?!\\d)`;
/** After a number that follows “about” these show that it is a year: “about 1854, when”. */
const YEAR_ENDS =
  '(?=$|[.,;:)]| (?:and|or|but|when|while|by|in|at|on|the|an?|for|to|from|with|until|after|before|as|under|he|she|it|they)\\b)';

export const YEAR_RULES: readonly DateRule[] = [
  rule(
    `\\b(?:between|from|in) ${Y}(?: (?:and|to|until) |[-–])((?:1\\d|20)?\\d\\d)\\b`,
    'nothing',
    ([, first, second]) => years(first, second),
  ),
  rule(`\\b${Y}[-–](\\d\\d|\\d{4})\\b`, 'nothing', ([, first, second]) => years(first, second)),
  rule(`\\bsince (?:about |around )?${M} ${Y}\\b`, 'nothing', ([, m, y]) => ({
    edtf: `${y}-${twoDigits(monthOf(m))}/..`,
    reason: 'names the month since when, and no end',
  })),
  rule(`\\bsince (?:about |around )?${Y}\\b`, 'nothing', ([, y]) => ({
    edtf: `${y}/..`,
    reason: 'names the year since when, and no end',
  })),
  rule(`\\b(?:until|till) (?:about |around )?${Y}\\b`, 'nothing', ([, y]) => ({
    edtf: `../${y}`,
    reason: 'names the year until when, and no start',
  })),
  rule(`(?<!\\d )\\b${M},? (?:of )?${Y}\\b`, 'nothing', ([, m, y]) => ({
    edtf: `${y}-${twoDigits(monthOf(m))}`,
    reason: 'names the month and its year',
  })),
  rule(`\\b(?:(early|mid|late)(?:-| ))?((?:1\\d|20)\\d)0s\\b`, 'nothing', ([, when, decade]) => ({
    edtf: ofDecade(when, `${decade}0`),
    reason: when === undefined ? 'is ten years' : 'is taken for some years of the ten, about',
  })),
  rule(
    `(?:\\bcirca|\\bca?\\.) ?${Y}|\\b(?:about|around) ${Y}${YEAR_ENDS}`,
    'nothing',
    ([, y, other]) => ({
      edtf: String(y ?? other),
      reason: 'names the year',
    }),
  ),
  rule(`\\b(?:in|after an?|after the|before the|of|during|by) ${Y}\\b`, 'nothing', ([, y]) => ({
    edtf: String(y),
    reason: 'names the year',
  })),
  rule(`\\b(?:in|since|last) ${M}(?! ?\\d)`, 'year', ([words, m], appeared, { year }) => {
    const named = /^in/i.test(words) ? year : null;
    const edtf = lastMonth(monthOf(m), appeared, named);
    return {
      edtf: /^since/i.test(words) ? `${edtf}/..` : edtf,
      reason:
        named === null
          ? 'is the last such month up to the article’s day'
          : `is of the year that governs it, ${named.number}`,
    };
  }),
];
