/** Years as people write them, decades and centuries too. */
import { edtfOf, yearInWords } from './calendar.ts';
import type { DateWordsAnswer } from './date-words.ts';

/** 2020, -44, 500 BC, AD 79, 1990s, 19th century. */
export function readYears(text: string): DateWordsAnswer | null {
  const [, decade] = /^(?:the )?(\d{3}0)['’]?s$/i.exec(text) ?? [];
  if (decade !== undefined) return { edtf: `${decade}/${decade.slice(0, 3)}9`, note: null };
  const [, century] = /^(?:the )?(\d{1,2})(?:st|nd|rd|th) century$/i.exec(text) ?? [];
  if (century !== undefined && Number(century) > 0) {
    const last = Number(century) * 100;
    return {
      edtf: `${String(last - 99).padStart(4, '0')}/${String(last).padStart(4, '0')}`,
      note: null,
    };
  }
  const year = yearOf(text);
  if (year === null)
    return /^\d{1,2}$/.test(text)
      ? { reason: 'is a year of two digits; write all four, or AD before it' }
      : null;
  const answer = edtfOf({ year }, 'UTC');
  if ('reason' in answer) return { reason: `is no date: ${answer.reason}` };
  return { edtf: answer.edtf, note: text.startsWith('-') ? `which is ${yearInWords(year)}` : null };
}

/** A year as astronomers count it; null for what is none. */
export function yearOf(text: string): number | null {
  const digits = text.replace(/(?<=\d)[, ](?=\d{3}\b)/g, '');
  const [, before] = /^(\d{1,6}) ?(?:b\.? ?c\.?(?: ?e\.?)?)$/i.exec(digits) ?? [];
  if (before !== undefined) return Number(before) === 0 ? null : 1 - Number(before);
  const [, minus] = /^[-−](\d{1,6})$/.exec(digits) ?? [];
  if (minus !== undefined) return Number(minus) === 0 ? null : 1 - Number(minus);
  const [, first, last] =
    /^(?:a\.? ?d\.? ?(\d{1,4})|(\d{1,4}) ?(?:a\.? ?d\.?|c\.? ?e\.?))$/i.exec(digits) ?? [];
  const era = first ?? last;
  if (era !== undefined) return Number(era) === 0 ? null : Number(era);
  return /^\d{3,6}$/.test(digits) && Number(digits) > 0 ? Number(digits) : null;
}
