import { describe, expect, test } from 'vitest';

import { datedBy, saidBy } from '../../../src/author/draft/dates.ts';
import type { DayPart } from '../../../src/story/story.ts';
import { readWhen } from '../../../src/compile/when.ts';

const WEDNESDAY = Date.UTC(2023, 8, 20);
const TUESDAY = Date.UTC(2023, 8, 19);

function dated(
  sentence: string,
  days: readonly number[] = [WEDNESDAY],
  before: number | null = null,
) {
  return datedBy(sentence, { days, year: days[0] ?? null }, before);
}

describe('a sentence is dated', () => {
  test.each<readonly [string, string, DayPart | null]>([
    // Days.
    ['They met on 19 September 2023.', '2023-09-19', null],
    ['They met on September 19, 2023, in Oslo.', '2023-09-19', null],
    ['They met on 2023-09-19.', '2023-09-19', null],
    ['“On 19 September, they met,” she said.', '2023-09-19', null],
    ['On 30 December they met.', '2022-12-30', null],
    ['They met on Tuesday.', '2023-09-19', null],
    ['They met on Wednesday.', '2023-09-20', null],
    ['They met on Thursday.', '2023-09-14', null],
    ['Tuesday’s meeting was long.', '2023-09-19', null],
    ['They met on Tuesday morning.', '2023-09-19', 'morning'],
    ['On the evening of Tuesday they met.', '2023-09-19', 'evening'],
    ['At dawn on Tuesday they met.', '2023-09-19', 'dawn'],
    ['They met yesterday.', '2023-09-19', null],
    ['They met yesterday evening.', '2023-09-19', 'evening'],
    ['They met today.', '2023-09-20', null],
    ['They met this morning.', '2023-09-20', 'morning'],
    ['They met last night.', '[2023-09-19,2023-09-20]', null],
    ['They met three days ago.', '2023-09-17', null],
    // Weeks, months, years.
    ['They met this week.', '2023-09-18/2023-09-20', null],
    ['They met last week.', '2023-09-11/2023-09-17', null],
    ['They met earlier this month.', '2023-09-01/2023-09-20', null],
    ['They met last month.', '2023-08', null],
    ['They met earlier this year.', '2023-01-01/2023-09-20', null],
    ['They met last year.', '2022', null],
    ['They met three years ago.', '2020', null],
    ['They met about ten years ago.', '2013~', null],
    ['They met two weeks ago.', '2023-09-06~', null],
    ['They met five months ago.', '2023-04~', null],
    ['For the past nine months they have met.', '2022-12~/2023-09-20', null],
    // Years and months by themselves.
    ['They met in 1994.', '1994', null],
    ['After a 1994 truce they met.', '1994', null],
    ['They have met since 1988.', '1988/..', null],
    ['They have met since 14 July.', '2023-07-14/..', null],
    ['They met until 1994.', '../1994', null],
    ['They met between 1992 and 1994.', '1992/1994', null],
    ['They met in 1992-94.', '1992/1994', null],
    ['They met in the early 1990s.', '1990~/1993~', null],
    ['They met in the 1990s.', '1990/1999', null],
    ['They met in May 2021.', '2021-05', null],
    ['They met in July.', '2023-07', null],
    ['They met in November.', '2022-11', null],
  ])('%s', (sentence, when, part) => {
    const found = dated(sentence);

    expect(found?.when).toBe(when);
    expect(found?.part ?? null).toBe(part);
    // The story's own reader of dates takes it.
    expect(readWhen(when, { timeZone: 'UTC', part })).not.toHaveProperty('code');
  });

  test('by counting on from the day that was named before', () => {
    expect(dated('Two days later they met.', [WEDNESDAY], Date.UTC(2023, 8, 11))?.when).toBe(
      '2023-09-13',
    );
    expect(dated('The next day they met.', [WEDNESDAY], Date.UTC(2023, 8, 11))?.when).toBe(
      '2023-09-12',
    );
    expect(dated('The day before they met.', [WEDNESDAY], null)?.when).toBe('2023-09-19');
    expect(dated('Two days later they met.')).toBeNull();
  });

  test('with the words and the rule as its reason', () => {
    expect(dated('They met on Tuesday.')?.basis).toBe(
      '“Tuesday” is the last one up to the article’s day (2023-09-20).',
    );
    expect(dated('They met in 1994.')?.basis).toBe('“in 1994” names the year.');
  });

  test('from each of the days on which its article may have appeared', () => {
    const either = [TUESDAY, WEDNESDAY];
    expect(dated('They met on Tuesday.', either)?.when).toBe('2023-09-19');
    expect(dated('They met on Wednesday.', either)?.when).toBe('[2023-09-13,2023-09-20]');
    expect(dated('They met yesterday.', either)?.when).toBe('[2023-09-18,2023-09-19]');
    expect(dated('They met earlier this month.', either)?.when).toBe('2023-09-01/2023-09-20');
  });
});

describe('a sentence is not dated', () => {
  test.each([
    'They will meet next Tuesday.',
    'They may meet again.',
    'The 2020 war was long.',
    'Every Monday they meet.',
    'They met on 31 February 2023.',
    'About 1,990 people came.',
    'She marched in.',
  ])('%s', (sentence) => {
    expect(dated(sentence)).toBeNull();
  });

  test('by a weekday where the day of its article is not known, but by a year', () => {
    const appeared = { days: [], year: TUESDAY };
    expect(datedBy('They met on Tuesday.', appeared, null)).toBeNull();
    expect(datedBy('They met last year.', appeared, null)?.when).toBe('2022');
    expect(datedBy('They met in 1994.', { days: [], year: null }, null)?.when).toBe('1994');
    expect(datedBy('They met last year.', { days: [], year: null }, null)).toBeNull();
  });
});

test('what somebody says and nothing dates is of the article’s days, with doubt', () => {
  expect(saidBy({ days: [WEDNESDAY], year: null })?.when).toBe('2023-09-20?');
  const both = saidBy({ days: [TUESDAY, WEDNESDAY], year: null });
  expect(both?.when).toBe('2023-09-19?/2023-09-20?');
  expect(readWhen(both?.when ?? '', { timeZone: 'UTC', part: null })).toMatchObject({
    uncertain: true,
  });
  expect(saidBy({ days: [], year: TUESDAY })).toBeNull();
});
