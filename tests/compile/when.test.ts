import { describe, expect, test } from 'vitest';
import { readWhen } from '../../src/compile/when.ts';
import type { DayPart } from '../../src/story/story.ts';

const BAKU = 'Asia/Baku';

function span(edtf: string, part: DayPart | null = null, timeZone = BAKU) {
  const read = readWhen(edtf, { timeZone, part });
  if ('code' in read) throw new Error(`${edtf} was refused: ${read.message}`);
  return read;
}

function refusal(edtf: string, part: DayPart | null = null) {
  const read = readWhen(edtf, { timeZone: BAKU, part });
  return 'code' in read ? read.code : 'accepted';
}

function days(edtf: string) {
  const { from, to } = span(edtf);
  return [from, to].map((ms) => (ms === null ? null : new Date(ms).toISOString().slice(0, 10)));
}

describe('a date', () => {
  test.each([
    ['2023-09-19', '2023-09-19', '2023-09-20', 'day'],
    ['2024-02-29', '2024-02-29', '2024-03-01', 'day'],
    ['2023-12', '2023-12-01', '2024-01-01', 'month'],
    ['2020', '2020-01-01', '2021-01-01', 'year'],
    ['199', '1990-01-01', '2000-01-01', 'decade'],
    ['19', '1900-01-01', '2000-01-01', 'century'],
  ])('%s lasts from %s to before %s', (edtf, from, to, precision) => {
    expect(days(edtf)).toEqual([from, to]);
    expect(span(edtf).precision).toBe(precision);
  });

  test('of the first century is not taken for one of the twentieth', () => {
    expect(span('0050').from).toBe(Date.parse('0050-01-01T00:00Z'));
  });

  test('keeps its text', () => {
    expect(span('2022-12~').edtf).toBe('2022-12~');
  });
});

describe('a time with a zone', () => {
  test('is a minute on the clock of the story', () => {
    const { from, to, precision } = span('2023-09-19T13:00+04:00');

    expect(from).toBe(Date.UTC(2023, 8, 19, 13, 0));
    expect(to).toBe(Date.UTC(2023, 8, 19, 13, 1));
    expect(precision).toBe('minute');
  });

  test('is converted from another zone, over midnight too', () => {
    expect(span('2023-09-19T22:30Z').from).toBe(Date.UTC(2023, 8, 20, 2, 30));
  });

  test('follows summer time', () => {
    expect(span('2024-01-10T12:00Z', null, 'Europe/Helsinki').from).toBe(Date.UTC(2024, 0, 10, 14));
    expect(span('2024-07-10T12:00Z', null, 'Europe/Helsinki').from).toBe(Date.UTC(2024, 6, 10, 15));
  });
});

describe('an interval', () => {
  test('includes both its ends', () => {
    expect(days('1992/1994')).toEqual(['1992-01-01', '1995-01-01']);
    expect(days('2023-09-19/2023-09-20')).toEqual(['2023-09-19', '2023-09-21']);
  });

  test('has no end when it is open or unknown', () => {
    for (const edtf of ['1988/..', '1988/']) {
      expect(span(edtf)).toMatchObject({ to: null, openEnd: true, openStart: false });
      expect(days(edtf)[0]).toBe('1988-01-01');
    }
  });

  test('has no start when it is open or unknown', () => {
    for (const edtf of ['../1994', '/1994']) {
      expect(span(edtf)).toMatchObject({ from: null, openStart: true, openEnd: false });
      expect(days(edtf)[1]).toBe('1995-01-01');
    }
  });

  test('takes the finer precision of its ends', () => {
    expect(span('2022-12/2023-09-19').precision).toBe('day');
  });

  test('ends with the minute that ends it', () => {
    const { from, to } = span('2023-09-19T13:00+04:00/2023-09-20T13:00+04:00');

    expect([from, to]).toEqual([Date.UTC(2023, 8, 19, 13, 0), Date.UTC(2023, 8, 20, 13, 1)]);
  });
});

describe('one of several', () => {
  test('spans from the first to the last and keeps each choice', () => {
    const { from, to, choices } = span('[2023-09-20,2023-09-18]');

    expect([from, to]).toEqual([Date.UTC(2023, 8, 18), Date.UTC(2023, 8, 21)]);
    expect(choices).toEqual([
      { from: Date.UTC(2023, 8, 18), to: Date.UTC(2023, 8, 19) },
      { from: Date.UTC(2023, 8, 20), to: Date.UTC(2023, 8, 21) },
    ]);
  });
});

describe('doubt', () => {
  test.each([
    ['2022-12~', true, false],
    ['2020?', false, true],
    ['2020%', true, true],
    ['2020~/2021', true, false],
    ['?2023-09-19', false, true],
    ['2023-09-19', false, false],
  ])('of %s is read', (edtf, approximate, uncertain) => {
    expect(span(edtf)).toMatchObject({ approximate, uncertain });
  });
});

describe('a part of the day', () => {
  test('narrows a day to its conventional hours', () => {
    expect(span('2023-09-19', 'dawn')).toMatchObject({
      from: Date.UTC(2023, 8, 19, 5),
      to: Date.UTC(2023, 8, 19, 8),
      part: 'dawn',
    });
  });

  test('narrows each of several days', () => {
    expect(span('[2023-09-19,2023-09-20]', 'evening')).toMatchObject({
      from: Date.UTC(2023, 8, 19, 18),
      to: Date.UTC(2023, 8, 21, 0),
      choices: [
        { from: Date.UTC(2023, 8, 19, 18), to: Date.UTC(2023, 8, 20) },
        { from: Date.UTC(2023, 8, 20, 18), to: Date.UTC(2023, 8, 21) },
      ],
    });
  });

  test('is refused without a single day', () => {
    for (const edtf of ['2023-09', '2023-09-19/2023-09-20', '2023-09-19/..', '[2022,2023]']) {
      expect(refusal(edtf, 'night')).toBe('part-without-day');
    }
    expect(refusal('2023-09-19T13:00Z', 'night')).toBe('part-without-day');
  });
});

test.each([
  ['2023-09-19T13:00', 'date-without-zone'],
  ['2023-09-19T13:00Z/2023-09-20T13:00', 'date-without-zone'],
  ['2023-09-19T', 'date-not-edtf'],
  ['[2023-09-19..2023-09-20]', 'date-not-drawable'],
  ['[..2020]', 'date-not-drawable'],
  ['[2020]', 'date-not-drawable'],
  ['{2020,2021}', 'date-not-drawable'],
  ['2020-21', 'date-not-drawable'],
  ['2020-21/2020-22', 'date-not-drawable'],
  ['2023-09-XX', 'date-not-drawable'],
  ['202X', 'date-not-drawable'],
  ['XXXX-12-24', 'date-not-drawable'],
  ['Y17E7', 'date-not-drawable'],
  ['1950S2', 'date-not-drawable'],
  ['2023-09-19T13:00:05Z', 'date-not-drawable'],
  ['../..', 'date-not-drawable'],
  ['2023-02-30', 'date-impossible'],
  ['2023-13', 'date-impossible'],
  ['2023-00', 'date-impossible'],
  ['2023-09-00', 'date-impossible'],
  ['2023-02-29/2023-03-01', 'date-impossible'],
  ['2023-09-19T25:00Z', 'date-impossible'],
  ['2023-09-19T24:00Z', 'date-impossible'],
  ['2023-09-19T12:60Z', 'date-impossible'],
  ['1994/1992', 'date-backwards'],
  ['2023-09-20/2023-09-19', 'date-backwards'],
  ['19 September 2023', 'date-not-edtf'],
  ['2023-9-19', 'date-not-edtf'],
  ['2023/09/19', 'date-not-edtf'],
  ['Tuesday', 'date-not-edtf'],
  ['2023-09-19T13:00+4:00', 'date-not-edtf'],
])('refuses %s: %s', (edtf, code) => {
  expect(refusal(edtf)).toBe(code);
});

test('an interval within one year may name the year, then a month of it', () => {
  expect(refusal('2023/2023-09')).toBe('accepted');
});
