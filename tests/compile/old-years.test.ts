/** Years before our era, and of more than four digits: read, and said as what they are. */
import { describe, expect, test } from 'vitest';
import { readWhen } from '../../src/compile/when.ts';
import { dayFromISO, dayToISO, whenInWords } from '../../src/story/dates.ts';
import type { Span } from '../../src/story/story.ts';

function spanOf(edtf: string): Span {
  const span = readWhen(edtf, { timeZone: 'UTC', part: null });
  if ('code' in span) throw new Error(span.message);
  return span;
}

test.each([
  ['-0499', '500 BC'],
  ['0000', '1 BC'],
  ['-0043-03', 'March 44 BC'],
  ['-0043-03-15/-0043-03-17', '15 to 17 March 44 BC'],
  ['-0499/-0300', '500 BC to 301 BC'],
  ['Y-11999', '12000 BC'],
  ['Y-11999/-0499', '12000 BC to 500 BC'],
  ['Y12000', '12000'],
  ['0079-08-24', 'Thursday 24 August 79'],
])('%s is said as %s', (edtf, words) => {
  expect(whenInWords(spanOf(edtf))).toBe(words);
});

describe('a year of more than four digits', () => {
  test('is a year wide', () => {
    const { from, to, precision } = spanOf('Y-11999');

    expect(precision).toBe('year');
    expect(from).toBe(new Date(0).setUTCFullYear(-11_999, 0, 1));
    expect(to).toBe(new Date(0).setUTCFullYear(-11_998, 0, 1));
  });

  test('is refused where no calendar of machines reaches it', () => {
    expect(readWhen('Y-271001', { timeZone: 'UTC', part: null })).toMatchObject({
      code: 'date-not-drawable',
    });
  });
});

test('a day before our era has an address, which reads back', () => {
  const day = new Date(0).setUTCFullYear(-43, 2, 15);

  expect(dayToISO(day)).toBe('-000043-03-15');
  expect(dayFromISO('-000043-03-15')).toBe(day);
});

test.each([
  ['0044-03-15T12:00Z', 44],
  ['0000-01-01T00:00Z', 0],
  ['-0044-03-15T12:00Z', -44],
  ['-0001-12-31T23:59Z', -1],
])('a time of %s is of its year', (edtf, year) => {
  const [, month, day, hour, minute] = /(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(edtf)?.map(Number) ?? [];
  const date = new Date(0);
  date.setUTCFullYear(year, (month ?? 0) - 1, day);

  expect(spanOf(edtf).from).toBe(date.setUTCHours(hour ?? 0, minute));
});

test('a clock that was some minutes and seconds off keeps them in an early year', () => {
  const span = readWhen('0044-03-15T12:00Z', { timeZone: 'Europe/Helsinki', part: null });

  expect(span).toMatchObject({ from: new Date(0).setUTCFullYear(44, 2, 15) + 49_189_000 });
});
