/**
 * Dates as people write them, in words and numbers, as EDTF. What may be two dates is not guessed: it is said to be so, and the author is
 * asked. Nothing is read that is not written: no year of two digits, no "last week".
 */
import { edtfOf, type DateParts } from './calendar.ts';
import { readClock } from './clock-words.ts';
import { monthsOf, weekdaysOf } from './months.ts';
import { spansIn } from './spans.ts';
import { readYears, yearOf } from './year-words.ts';

/** Which number of 03/04/2020 comes first. */
export type DateOrder = 'day' | 'month';

export interface DateWordsOptions {
  /** Null where it was not said: then 03/04/2020 is not read. */
  readonly order: DateOrder | null;
  /** IANA name of the clock of times without a zone. */
  readonly timeZone: string;
  /** BCP 47: its names of months and weekdays are known, beside the English ones. */
  readonly language: string;
}

export type DateWordsAnswer =
  /** `note` says how it was read, where that is not plain: "read day first". */
  | { readonly edtf: string; readonly note: string | null }
  /** It may be two dates. */
  | { readonly ambiguous: string }
  /** Ends a sentence that begins with the words. */
  | { readonly reason: string };

/** Reads one date, or two as the ends of a stretch. */
export function readDateWords(words: string, options: DateWordsOptions): DateWordsAnswer {
  const text = words.trim().replace(/\s+/g, ' ');
  if (text === '') return { reason: 'is empty' };
  const answer = asEdtf(text, options) ?? readOne(text, options) ?? readStretch(text, options);
  if (answer) return answer;
  const end = ONE_END.test(text) ? readOne(text.replace(ONE_END, ''), options) : null;
  return {
    reason:
      end !== null && 'edtf' in end
        ? `tells one end of a time only; write ${ENDS}`
        : `is not a date that is read here; write it as ${KNOWN}`,
  };
}

const KNOWN = '2020-03-04, 2020-03, 2020, 4 March 2020, 500 BC, 1990s or 2020-03-04/2020-03-07';
/** Whether the other end is open, and whether the day itself is in it, such words leave to their reader. */
const ONE_END = /^(?:before|after|until|till|since|from|by) /i;
const ENDS = '2020-03-04/.. for what went on since then, ../2020-03-04 for what went on until then';

/** EDTF is taken as it is; a time without its zone is left to `readOne`, which knows the story's. */
function asEdtf(text: string, { timeZone }: DateWordsOptions): DateWordsAnswer | null {
  if (!/^(?:Y?-?\d{4,}|\[|\.\.\/)/.test(text) || /^-?\d{5,}/.test(text)) return null;
  const span = spansIn(timeZone)(text);
  if (!('code' in span)) return { edtf: text, note: null };
  if (span.code === 'date-not-edtf' || span.code === 'date-without-zone') return null;
  return span.code === 'date-not-drawable' && !/[XES{[]/.test(text)
    ? null
    : { reason: `is refused: ${span.message.replace(/^"[^"]*" /, 'it ')}` };
}

const ABOUT = /^(c\.|ca\.|circa|about|around|approx\.|approximately|~)\s*/i;

function readOne(text: string, options: DateWordsOptions): DateWordsAnswer | null {
  const [said = '', about] = ABOUT.exec(text) ?? [];
  const answer = readExactly(text.slice(said.length), options);
  if (about === undefined || answer === null || !('edtf' in answer)) return answer;
  const { edtf, note } = answer;
  // EDTF has no mark for a time.
  if (edtf.includes('T')) return { edtf, note: together([note, `its “${about}” left out`]) };
  return { edtf: edtf.replace(/$|(?=\/)/g, '~'), note };
}

function readExactly(text: string, options: DateWordsOptions): DateWordsAnswer | null {
  // A time stands after its day.
  const [, day, time] =
    /^(.*\d)(?:,? (?:at )?|T)(\d{1,2}[:.]\d{2}\b.*|\d{1,2} ?[ap]\.?m\.?)$/i.exec(text) ?? [];
  const clock = time === undefined ? null : readClock(time);
  const numbers =
    numbered(clock ? (day ?? '') : text, options) ?? spelled(clock ? (day ?? '') : text, options);
  if (numbers !== null && 'parts' in numbers) {
    if (clock && numbers.parts.day === undefined) return { reason: 'has a time, but no day' };
    const answer = edtfOf({ ...numbers.parts, ...clock }, options.timeZone);
    return 'edtf' in answer
      ? { edtf: answer.edtf, note: numbers.note }
      : { reason: `is no date: ${answer.reason}` };
  }
  return numbers ?? readYears(text);
}

type Numbers =
  | { readonly parts: DateParts; readonly note: string | null }
  | Exclude<DateWordsAnswer, { edtf: string }>;

/** 2020-3-4, 2020/03/04, 4.3.2020, 03/04/2020, 3/2020. */
function numbered(text: string, { order }: DateWordsOptions): Numbers | null {
  const [, year, second, third] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text) ?? [];
  if (year !== undefined) {
    return plain({
      year: Number(year),
      month: Number(second),
      ...(third !== undefined && { day: Number(third) }),
    });
  }
  const [, month, ofYear] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (month !== undefined) return plain({ year: Number(ofYear), month: Number(month) });
  const [, one, sign, other, last] = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text) ?? [];
  if (one === undefined || last === undefined) return null;
  if (last.length === 2) return { reason: 'has a year of two digits; write all four' };
  const [a, b] = [Number(one), Number(other)];
  const dayFirst = { year: Number(last), month: b, day: a };
  const monthFirst = { year: Number(last), month: a, day: b };
  // With full stops the day is first wherever dates are written so.
  if (sign === '.' || a === b) return plain(dayFirst);
  if (order === 'day') {
    return b > 12 && a <= 12
      ? { reason: `has no month ${b}: it can only be month first` }
      : noted(dayFirst, 'read day first');
  }
  if (order === 'month') {
    return a > 12 && b <= 12
      ? { reason: `has no month ${a}: it can only be day first` }
      : noted(monthFirst, 'read month first');
  }
  if (a > 12) return noted(dayFirst, 'which can only be day first');
  if (b > 12) return noted(monthFirst, 'which can only be month first');
  return { ambiguous: text };
}

/** 4 March 2020, March 4th, 2020, Wed 4 Mar 2020, on 4 March 2020, March 2020, 15 March 44 BC. */
function spelled(text: string, { language }: DateWordsOptions): Numbers | null {
  // Nothing but a weekday, the ending of a number and an era may stand with them: any other word may say that it is another time.
  const rest = text
    .toLowerCase()
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/ (?:of|de|del|do) /g, ' ');
  const [, weekday, before, name = '', after] =
    /^(?:(?:on|in) )?(?:([^\d,]+?)\.?,? )?(?:(\d{1,2})\.? )?([\p{L}\p{M}’']+)\.?,?(?: (\d.*))?$/u.exec(
      rest,
    ) ?? [];
  const month = monthsOf(language).get(name);
  if (after === undefined || month === undefined) return null;
  if (weekday !== undefined && !weekdaysOf(language).has(weekday)) return null;
  const [, dayAfter, tail] = before === undefined ? (/^(\d{1,2}),? (.+)$/.exec(after) ?? []) : [];
  const year = yearOf(tail ?? after);
  if (year === null) return null;
  const day = before ?? (tail === undefined ? undefined : dayAfter);
  return plain({ year, month, ...(day !== undefined && { day: Number(day) }) });
}

/** 1914-1918, 1914–18, 3 to 5 March 2020, from March to May 2020. */
function readStretch(text: string, options: DateWordsOptions): DateWordsAnswer | null {
  const bare = text.replace(/^(?:from|between) /i, '');
  for (const divider of [/ ?[–—] ?/, / (?:to|until|and|-) /i, / ?\/ ?/, /(?<=\d)-(?=\d)/]) {
    const [start, end, more] = bare.split(divider);
    if (
      start === undefined ||
      end === undefined ||
      more !== undefined ||
      start === '' ||
      end === ''
    )
      continue;
    const answer = joined(start, end, options);
    if (answer !== null) return answer;
  }
  return null;
}

function joined(start: string, end: string, options: DateWordsOptions): DateWordsAnswer | null {
  const whole = /^\d{2}$/.test(end) && /^\d{4}$/.test(start) ? start.slice(0, 2) + end : end;
  const last = readOne(whole, options);
  if (last === null || !('edtf' in last)) return last !== null && 'ambiguous' in last ? last : null;
  // What both ends share is said with the last: "3 to 5 March 2020".
  const shared = whole.split(' ');
  const starts = [start, ...shared.map((_, at) => [start, ...shared.slice(at + 1)].join(' '))];
  for (const each of starts) {
    const first = asEdtf(each, options) ?? readOne(each, options);
    if (first === null || 'reason' in first) continue;
    if ('ambiguous' in first) return first;
    if (/\//.test(first.edtf) || /\//.test(last.edtf)) return null;
    const edtf = `${first.edtf}/${last.edtf}`;
    const span = spansIn(options.timeZone)(edtf);
    if ('code' in span)
      return { reason: `is refused: ${span.message.replace(/^"[^"]*" /, 'it ')}` };
    return { edtf, note: together([first.note, last.note]) };
  }
  return null;
}

function together(notes: readonly (string | null)[]): string | null {
  const told = new Set(notes.filter((note) => note !== null));
  return told.size === 0 ? null : [...told].join(', ');
}

function plain(parts: DateParts): Numbers {
  return { parts, note: null };
}

function noted(parts: DateParts, note: string): Numbers {
  return { parts, note };
}
