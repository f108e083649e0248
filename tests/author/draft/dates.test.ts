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
  return datedBy(
    sentence,
    { days, year: days[0] ?? null },
    before === null ? null : { day: before, isInParagraph: true },
  );
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
    // Days of older articles.
    ['They met on the 3d of September.', '2023-09-03', null],
    ['They met on the 3d instant.', '2023-09-03', null],
    ['They met on the 5th inst., at noon.', '2023-09-05', null],
    ['They met on the 20th ult. and parted.', '2023-08-20', null],
    // Parts of a day that stand beside it.
    ['On the evening of 3 September 1854 they met.', '1854-09-03', 'evening'],
    ['They met on 3 September 1854 in the morning.', '1854-09-03', 'morning'],
    // Several days.
    ['It was between 31 August and 1 September 1854.', '1854-08-31/1854-09-01', null],
    ['They met from 3 to 5 May.', '2023-05-03/2023-05-05', null],
    ['They met on 3-5 May 1855.', '1855-05-03/1855-05-05', null],
    ['They met on 3–5 May 1855.', '1855-05-03/1855-05-05', null],
    ['They met on May 3-5, 1855.', '1855-05-03/1855-05-05', null],
    ['They met on August 31 and September 1, 1854.', '1854-08-31/1854-09-01', null],
    ['They met on 18 and 19 September.', '2023-09-18/2023-09-19', null],
    ['They met from 30 December to 2 January 1855.', '1854-12-30/1855-01-02', null],
    ['They met between the 3d of July and the 8th of September.', '2023-07-03/2023-09-08', null],
    ['They met between Monday and Wednesday.', '2023-09-18/2023-09-20', null],
    ['They met from Saturday to Monday morning.', '2023-09-16/2023-09-18', null],
    ['They met on 9 or 10 May.', '[2023-05-09,2023-05-10]', null],
    ['They met on Monday or Tuesday.', '[2023-09-18,2023-09-19]', null],
    ['They met in the week ending on 2 September 1854.', '1854-08-27/1854-09-02', null],
    ['They met between March and May 2021.', '2021-03/2021-05', null],
    ['They met from November to February.', '2022-11/2023-02', null],
    // What is not sure.
    ['They met about 28 August 1854.', '1854-08-28~', null],
    ['They met on about 28 August.', '2023-08-28~', null],
    ['They met on or about 28 August 1854.', '1854-08-28~', null],
    ['They met around noon on 3 September 1854.', '1854-09-03~', null],
    ['They met circa 1854.', '1854~', null],
    ['They met c. 1854.', '1854~', null],
    ['They met about 1854, and parted.', '1854~', null],
    ['They met in or about 1854.', '1854~', null],
    ['They met in or about June 1854.', '1854-06~', null],
    ['They met about the 20th ult. and parted.', '2023-08-20~', null],
    ['They met from about 3 to 5 May 1855.', '1855-05-03~/1855-05-05~', null],
    ['They have met since about 2005.', '2005~/..', null],
    ['They met perhaps on 28 August 1854.', '1854-08-28?', null],
    ['They met, possibly in 1854.', '1854?', null],
    ['They met on 28 August 1854 (?).', '1854-08-28?', null],
    ['They met perhaps about 28 August 1854.', '1854-08-28%', null],
    ['They have met since Tuesday.', '2023-09-19/..', null],
    // What is of another year than the article’s.
    ['In 1832 they met, on 8 September.', '1832-09-08', null],
    ['They met on 9 May last year.', '2022-05-09', null],
    ['They met in March last year.', '2022-03', null],
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
    ['They met in the 1890s.', '1890/1899', null],
    ['It began on the last night of August 1854.', '1854-08', null],
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

  test('in the year of the day that its paragraph named before', () => {
    const appeared = { days: [WEDNESDAY], year: WEDNESDAY };
    const day = Date.UTC(1854, 8, 7);
    const sentence = 'They met again on 1 September.';

    expect(datedBy(sentence, appeared, { day, isInParagraph: true })).toMatchObject({
      when: '1854-09-01',
      basis: '“1 September” is the one nearest to 1854-09-07, the day named last before.',
    });
    expect(datedBy(sentence, appeared, { day, isInParagraph: false })?.when).toBe('2023-09-01');
  });

  test('with the words that make it an interval, or less sure, in its reason', () => {
    expect(dated('It was between 31 August and 1 September 1854.')?.basis).toBe(
      '“between 31 August and 1 September 1854” names the first and the last day.',
    );
    expect(dated('They met on 3 and 12 May 1855.')?.basis).toBe(
      '“3 and 12 May 1855” names two days, and what lies between.',
    );
    expect(dated('They met on about 28 August 1854.')?.basis).toBe(
      '“about 28 August 1854” is the day itself. “about” says that it is about then.',
    );
    expect(dated('They met perhaps about 28 August 1854.')?.basis).toMatch(
      /“about” and “perhaps” say that it is about then, and not sure\.$/,
    );
    expect(dated('They have met since Tuesday.')?.basis).toMatch(
      /It is since then, and no end is told\.$/,
    );
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
    'About 1854 people came.',
    'They live in Marchwood.',
    // What is to come.
    'They will meet on Thursday.',
    'They are expected to meet by about Friday.',
    'The company hopes to sail on Monday.',
    'The next meeting is on 18 December.',
    'They meet on Friday next.',
    'They will meet in 2027.',
    'They have a meeting on 3 May 2024.',
    // Of another week than the article’s.
    'Most came on its Friday.',
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
