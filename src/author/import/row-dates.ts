/** When an imported row was: its dates as EDTF, with a sentence for the reader that says what the file has. */
import { cut } from '../../story/cut.ts';
import { MONTHS, edtfOf, yearInWords, type DateParts } from '../calendar.ts';
import { readClock } from '../clock-words.ts';
import { readDateWords, type DateWordsOptions } from '../date-words.ts';
import { spansIn } from '../spans.ts';
import { readHtml } from './html.ts';
import type { ImportedRow, WrittenDate, WrittenNumbers } from './row.ts';

export type RowDate =
  | { readonly edtf: string; readonly basis: string; readonly changes: readonly string[] }
  | { readonly ambiguous: string }
  /** Why the row cannot be dated, after its label and a colon. */
  | { readonly reason: string };

/** The date of a row that has one. */
export function dateOfRow(row: ImportedRow, options: DateWordsOptions): RowDate {
  const { label, start, end } = row;
  const displayDate = cut(readHtml(row.displayDate).text, LONGEST_SHOWN);
  if (start === null)
    return { reason: end === null ? 'it has no date' : 'it has an end, but no start' };
  const first = readOne(start, options);
  if (!('edtf' in first)) return first;
  const last = end === null ? null : readOne(end, options);
  if (last !== null && !('edtf' in last))
    return 'reason' in last ? { reason: `its end: ${last.reason}` } : last;
  const joined =
    last === null || last.edtf === first.edtf
      ? approximated(first.edtf, displayDate)
      : stretch(first.edtf, last.edtf);
  if (joined === null)
    return { reason: 'it has a start and an end, of which one is a stretch already' };
  const span = spansIn(options.timeZone)(joined);
  if ('code' in span) {
    return {
      reason:
        span.code === 'date-backwards'
          ? `it ends (${last?.words ?? ''}) before it starts (${first.words})`
          : span.message.replace(/\.$/, ''),
    };
  }
  const told = last === null ? first.words : `${first.words} to ${last.words}`;
  const shown = displayDate === '' ? '' : `, shown there as “${displayDate.replace(/[“”]/g, '"')}”`;
  return {
    edtf: joined,
    basis: `${label[0]?.toUpperCase() ?? ''}${label.slice(1)} of the imported file: ${told}${shown}.`,
    changes: [...new Set([...first.changes, ...(last?.changes ?? [])])],
  };
}

const LONGEST_SHOWN = 200;

interface OneDate {
  readonly edtf: string;
  /** As the file has it, for the reader. */
  readonly words: string;
  readonly changes: readonly string[];
}

type OneAnswer = OneDate | Exclude<RowDate, { edtf: string }>;

function readOne(date: WrittenDate, options: DateWordsOptions): OneAnswer {
  if (date.kind === 'numbers') return readNumbers(date.numbers, options.timeZone);
  const order = date.isMonthFirst ? 'month' : options.order;
  const words = readHtml(date.words).text;
  const shown = words.length > LONGEST_SHOWN ? `${cut(words, LONGEST_SHOWN)}…` : words;
  const answer = readDateWords(words, { ...options, order });
  if ('ambiguous' in answer) return answer;
  if ('reason' in answer) return { reason: `“${shown}” ${answer.reason}` };
  const note = answer.note === null ? '' : `, ${answer.note}`;
  return { edtf: answer.edtf, words: `“${shown}”${note}`, changes: [] };
}

/** TimelineJS shows the year -500 as 500 BCE: there, a year before our era is told by its number. */
function readNumbers(numbers: WrittenNumbers, timeZone: string): OneAnswer {
  const year = wholeOf(numbers.year);
  if (year === null) return { reason: `its year is “${numbers.year}”, which is no number` };
  if (year === undefined) return { reason: 'it has no year' };
  if (year === 0) return { reason: 'its year is 0, and there is none: 1 BC is -1, and 1 AD is 1' };
  const changes: string[] = [];
  const astronomical = year < 0 ? year + 1 : year;
  // TimelineJS takes a 0 for a month or a day that is not told.
  const month = wholeOf(numbers.month === '0' ? '' : numbers.month);
  const day = wholeOf(numbers.day === '0' ? '' : numbers.day);
  if (month === null) return { reason: `its month is “${numbers.month}”, which is no number` };
  if (day === null) return { reason: `its day is “${numbers.day}”, which is no number` };
  const clock = clockOf(numbers);
  if (clock === null)
    return {
      reason: `its time is “${numbers.time || `${numbers.hour}:${numbers.minute}`}”, which is none`,
    };
  if (day !== undefined && month === undefined) changes.push('a day without its month is left out');
  const isDay = month !== undefined && day !== undefined;
  if (clock !== undefined && !isDay) changes.push('a time without its day is left out');
  if (clock !== undefined && isDay && clock.hasSeconds)
    changes.push('seconds are left out: a story tells minutes');
  if (Math.abs(astronomical) > 9999 && month !== undefined) {
    changes.push('months and days of years of more than four digits are left out');
  }
  const parts: DateParts = {
    year: astronomical,
    ...(month !== undefined && { month }),
    ...(isDay && { day }),
    ...(clock !== undefined && isDay && clock),
  };
  const answer = edtfOf(parts, timeZone);
  if ('reason' in answer) return answer;
  return { edtf: answer.edtf, words: inWords(year, parts), changes };
}

function inWords(
  year: number,
  { year: astronomical, month, day, hour, minute = 0 }: DateParts,
): string {
  const told = [
    `year ${year}`,
    ...(month === undefined ? [] : [`month ${month} (${MONTHS[month - 1] ?? ''})`]),
    ...(day === undefined ? [] : [`day ${day}`]),
    ...(hour === undefined ? [] : [`time ${hour}:${String(minute).padStart(2, '0')}`]),
  ].join(', ');
  return year < 0 ? `${told}, which is ${yearInWords(astronomical)}` : told;
}

/** Undefined for an empty cell; null for what is no whole number. */
function wholeOf(cell: string): number | null | undefined {
  const digits = cell.replace(/[\s,]+/g, '');
  if (digits === '') return undefined;
  return /^[-−+]?\d{1,13}(?:\.0+)?$/.test(digits) ? Number(digits.replace('−', '-')) : null;
}

function clockOf({ time, hour, minute, second }: WrittenNumbers) {
  if (time !== '') return readClock(time);
  const [hours, minutes, seconds] = [hour, minute, second].map(wholeOf);
  if (hours === null || minutes === null || seconds === null) return null;
  if (hours === undefined) return undefined;
  return { hour: hours, minute: minutes ?? 0, hasSeconds: (seconds ?? 0) > 0 };
}

/** A file that has "about 1850" shown means it. */
function approximated(edtf: string, displayDate: string): string {
  const isAbout = /^(?:c\.|ca\.|circa|about|around|approx)/i.test(displayDate);
  return isAbout && !/[/T~[]/.test(edtf) ? `${edtf}~` : edtf;
}

function stretch(first: string, last: string): string | null {
  return /[/[]/.test(first + last) ? null : `${first}/${last}`;
}
