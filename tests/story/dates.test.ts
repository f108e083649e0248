import { describe, expect, it } from 'vitest';
import {
  dayFromISO,
  dayInWords,
  dayToISO,
  stretchInWords,
  tickInWords,
  whenInWords,
} from '../../src/story/dates.ts';
import {
  closure,
  dawn19,
  day19,
  either,
  from1992to1994,
  since1988,
  span,
  until1994,
  utc,
} from './spans.ts';

describe('a span in words', () => {
  it('writes a year before 1000 without noughts before it', () => {
    expect(tickInWords(new Date('0024-01-01T00:00:00Z').getTime(), 'year')).toEqual(['24']);
  });

  it.each([
    [day19, 'Tuesday 19 September 2023'],
    [dawn19, 'at dawn on Tuesday 19 September 2023'],
    [since1988, 'since 1988'],
    [until1994, 'in or before 1994'],
    [from1992to1994, '1992 to 1994'],
    [either, 'on 19 or 20 September 2023'],
    [closure, 'since about December 2022'],
    [span('2023-09', '2023-09-01', '2023-10-01', { precision: 'month' }), 'September 2023'],
    [
      span('2020?', '2020-01-01', '2021-01-01', { precision: 'year', uncertain: true }),
      '2020, in doubt',
    ],
    [
      span('2022-12~', '2022-12-01', '2023-01-01', { precision: 'month', approximate: true }),
      'about December 2022',
    ],
    [
      span('2023-09-19T13:00+04:00', '2023-09-19T13:00:00Z', '2023-09-19T13:01:00Z', {
        precision: 'minute',
      }),
      'Tuesday 19 September 2023, 13:00',
    ],
    [
      span('2023-09-19T13:00~', '2023-09-19T13:00:00Z', '2023-09-19T13:01:00Z', {
        precision: 'minute',
        approximate: true,
      }),
      'about 13:00 on 19 September 2023',
    ],
    [
      span('2023-09-19~', '2023-09-19', '2023-09-20', { approximate: true }),
      'about 19 September 2023',
    ],
    [{ ...either, part: 'dawn' as const }, 'at dawn on 19 or 20 September 2023'],
    [{ ...dawn19, approximate: true }, 'at dawn on about 19 September 2023'],
    [
      span('[1991,1992]', '1991-01-01', '1993-01-01', {
        precision: 'year',
        choices: [
          { from: utc('1991-01-01'), to: utc('1992-01-01') },
          { from: utc('1992-01-01'), to: utc('1993-01-01') },
        ],
      }),
      'in 1991 or 1992',
    ],
    [span('../2023-09-19', null, '2023-09-20'), 'on or before 19 September 2023'],
    [
      span('../1994~', null, '1995-01-01', { precision: 'year', approximate: true }),
      'in or before about 1994',
    ],
    [
      span('1990~/1994~', '1990-01-01', '1995-01-01', { precision: 'year', approximate: true }),
      'about 1990 to about 1994',
    ],
    [
      span('2023~/2023-09-19', '2023-01-01', '2023-09-20', { approximate: true }),
      'about 2023 to 19 September 2023',
    ],
    [
      span('2023-09-19?', '2023-09-19', '2023-09-20', { uncertain: true }),
      'Tuesday 19 September 2023, in doubt',
    ],
    [span('2023-09-19/2023-09-20', '2023-09-19', '2023-09-21'), '19 to 20 September 2023'],
    [span('2020-09-27/2020-11-10', '2020-09-27', '2020-11-11'), '27 September to 10 November 2020'],
    [span('2022-12/2023-09-19', '2022-12-01', '2023-09-20'), 'December 2022 to 19 September 2023'],
    [
      span('2022-12-31/2023-01-01', '2022-12-31', '2023-01-02'),
      '31 December 2022 to 1 January 2023',
    ],
  ])('says %o', (when, words) => {
    expect(whenInWords(when)).toBe(words);
  });

  it('says three days of which it is one', () => {
    const choices = ['2023-09-18', '2023-09-19', '2023-09-20'].map((iso) => ({
      from: utc(iso),
      to: utc(iso) + 86_400_000,
    }));
    const when = span('[2023-09-18,2023-09-19,2023-09-20]', '2023-09-18', '2023-09-21', {
      choices,
    });
    expect(whenInWords(when)).toBe('on 18, 19 or 20 September 2023');
  });
});

describe('days in the address', () => {
  it('go in and come out as the same day in every zone', () => {
    expect(dayFromISO('2023-09-18')).toBe(Date.UTC(2023, 8, 18));
    expect(dayToISO(Date.UTC(2023, 8, 18))).toBe('2023-09-18');
    expect(dayInWords(Date.UTC(2023, 8, 18, 23, 59))).toBe('Monday 18 September 2023');
  });

  it('are refused when they are no days', () => {
    expect(dayFromISO('2023-9-18')).toBeNull();
    expect(dayFromISO('2023-02-30')).toBeNull();
    expect(dayFromISO('yesterday')).toBeNull();
  });
});

it('an axis is offered shorter and shorter names of a unit', () => {
  expect(tickInWords(utc('2023-09-19'), 'day')).toEqual([
    'Tuesday 19 September',
    'Tue 19 Sep',
    '19 Sep',
  ]);
  expect(tickInWords(utc('2023-01-01'), 'month').at(-1)).toBe('2023');
});

it('a window is said as the days it shows, both included', () => {
  expect(stretchInWords({ from: utc('2023-09-18'), to: utc('2023-09-21') })).toBe(
    '18 to 20 September 2023',
  );
  expect(stretchInWords({ from: utc('2023-09-18'), to: utc('2023-09-19') })).toBe(
    '18 September 2023',
  );
});
