import { describe, expect, test } from 'vitest';
import { readDateWords } from '../../src/author/date-words.ts';

const OPTIONS = { order: null, timeZone: 'Asia/Baku', language: 'en' } as const;

test.each([
  ['2020', '2020'],
  ['2020-03', '2020-03'],
  ['2020-03-04', '2020-03-04'],
  ['2020-3-4', '2020-03-04'],
  ['2020/03/04', '2020-03-04'],
  ['3/2020', '2020-03'],
  ['4.3.2020', '2020-03-04'],
  ['03/03/2020', '2020-03-03'],
  ['4 March 2020', '2020-03-04'],
  ['March 4th, 2020', '2020-03-04'],
  ['Wed 4 Mar 2020', '2020-03-04'],
  ['Sept. 5, 2011', '2011-09-05'],
  ['March 2020', '2020-03'],
  ['15 March 44 BC', '-0043-03-15'],
  ['500 BC', '-0499'],
  ['12,000 B.C.E.', 'Y-11999'],
  ['AD 79', '0079'],
  ['-44', '-0043'],
  ['-0499', '-0499'],
  ['1990s', '1990/1999'],
  ['19th century', '1801/1900'],
  ['c. 1850', '1850~'],
  ['about 4 March 2020', '2020-03-04~'],
  ['c. 1990s', '1990~/1999~'],
  ['around the 19th century', '1801~/1900~'],
  ['Thurs. 5 March 2020', '2020-03-05'],
  ['Wednesday, March 4, 2020', '2020-03-04'],
  ['on 4 March 2020', '2020-03-04'],
  ['in March 2020', '2020-03'],
  ['1790-2010', '1790/2010'],
  ['1914–18', '1914/1918'],
  ['3–5 March 2020', '2020-03-03/2020-03-05'],
  ['from March to May 2020', '2020-03/2020-05'],
  ['28 February – 2 March 2020', '2020-02-28/2020-03-02'],
  ['2020-03-04 13:00', '2020-03-04T13:00+04:00'],
  ['4 March 2020, 1:05 pm', '2020-03-04T13:05+04:00'],
  ['2020-03-04T13:00Z', '2020-03-04T13:00Z'],
  ['1988/..', '1988/..'],
  ['[2020-03-04,2020-03-06]', '[2020-03-04,2020-03-06]'],
])('%s is read as %s', (words, edtf) => {
  expect(readDateWords(words, OPTIONS)).toMatchObject({ edtf });
});

test('reads the months of another language, beside those of English', () => {
  expect(readDateWords('12 марта 2020', { ...OPTIONS, language: 'ru' })).toMatchObject({
    edtf: '2020-03-12',
  });
  expect(readDateWords('12. März 2020', { ...OPTIONS, language: 'de' })).toMatchObject({
    edtf: '2020-03-12',
  });
  expect(readDateWords('12 de marzo de 2020', { ...OPTIONS, language: 'es' })).toMatchObject({
    edtf: '2020-03-12',
  });
});

test('reads the weekdays of another language, and no other word of it', () => {
  const russian = { ...OPTIONS, language: 'ru' };
  expect(readDateWords('четверг, 12 марта 2020', russian)).toMatchObject({ edtf: '2020-03-12' });
  expect(readDateWords('чт 12 марта 2020', russian)).toMatchObject({ edtf: '2020-03-12' });
  expect(readDateWords('до 12 марта 2020', russian)).toHaveProperty('reason');
  expect(
    readDateWords('segunda-feira, 2 de março de 2020', { ...OPTIONS, language: 'pt' }),
  ).toEqual({
    edtf: '2020-03-02',
    note: null,
  });
  // "mar" is a Tuesday there, and March.
  expect(readDateWords('mar, 3 mar 2020', { ...OPTIONS, language: 'es' })).toMatchObject({
    edtf: '2020-03-03',
  });
});

test.each([
  'before 4 March 2020',
  'after 4 March 2020',
  'until 4 March 2020',
  'since 4 March 2020',
  'by 4 March 2020',
  'from March 2020',
])('%s tells one end only, and the reason says how an end is written', (words) => {
  expect(readDateWords(words, OPTIONS)).toEqual({
    reason:
      'tells one end of a time only; write 2020-03-04/.. for what went on since then, ../2020-03-04 for what went on until then',
  });
});

test.each(['late March 2020', 'not March 2020', 'March 4 before 2020', 'mar 4 before 2020'])(
  '%s is not read as though a word of it were not there',
  (words) => {
    expect(readDateWords(words, { ...OPTIONS, language: 'es' })).toHaveProperty('reason');
  },
);

test('a time cannot be about: the date says what was left out', () => {
  expect(readDateWords('about 4 March 2020 14:00', { ...OPTIONS, timeZone: 'UTC' })).toEqual({
    edtf: '2020-03-04T14:00Z',
    note: 'its “about” left out',
  });
  expect(readDateWords('c. 3/4/2020 14:00', { ...OPTIONS, order: 'day', timeZone: 'UTC' })).toEqual(
    { edtf: '2020-04-03T14:00Z', note: 'read day first, its “c.” left out' },
  );
  expect(readDateWords('3 March 2020 14:00 to about 4 March 2020 15:00', OPTIONS)).toMatchObject({
    note: 'its “about” left out',
  });
});

describe('a date that may be two', () => {
  test('is not guessed', () => {
    expect(readDateWords('03/04/2020', OPTIONS)).toEqual({ ambiguous: '03/04/2020' });
  });

  test('is read as the author says', () => {
    expect(readDateWords('03/04/2020', { ...OPTIONS, order: 'day' })).toEqual({
      edtf: '2020-04-03',
      note: 'read day first',
    });
    expect(readDateWords('03/04/2020', { ...OPTIONS, order: 'month' })).toEqual({
      edtf: '2020-03-04',
      note: 'read month first',
    });
  });

  test('may be one only, and says so', () => {
    expect(readDateWords('25/04/2020', OPTIONS)).toEqual({
      edtf: '2020-04-25',
      note: 'which can only be day first',
    });
    expect(readDateWords('25/04/2020', { ...OPTIONS, order: 'month' })).toEqual({
      reason: 'has no month 25: it can only be day first',
    });
  });
});

test.each([
  ['31/02/2020', 'there is no 31 February 2020'],
  ['29 February 2023', 'there is no 29 February 2023'],
  ['2020-02-31', 'names a day or an hour that does not exist'],
  ['13/13/2020', 'there is no month 13'],
  ['03/04/20', 'has a year of two digits; write all four'],
  ['79', 'is a year of two digits; write all four, or AD before it'],
  ['2020-XX', 'digits left open'],
  ['March 2020, 13:00', 'has a time, but no day'],
  ['300000 BC', 'is beyond what a timeline reaches'],
  ['after dinner', 'is not a date that is read here'],
  ['last week', 'is not a date that is read here; write it as 2020-03-04'],
  ['', 'is empty'],
])('%s is no date, with the reason', (words, reason) => {
  expect(readDateWords(words, OPTIONS)).toEqual({
    reason: expect.stringContaining(reason) as string,
  });
});
