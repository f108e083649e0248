import { describe, expect, test } from 'vitest';
import type { PlaceName, Timespan } from '../../src/story/story.ts';
import { isBackwards, timespansInWords, wasInUse } from '../../src/story/timespans.ts';

const name = (...when: Timespan[]): PlaceName => ({
  toponym: 'Port',
  lang: 'en',
  script: 'Latn',
  tradition: 'finnish',
  status: 'common',
  when,
  citations: [],
  note: null,
  verified: true,
});
const at = (instant: string) => Date.parse(instant);

describe('a timespan', () => {
  test.each<[string, Timespan]>([
    ['ends in an earlier year', { start: { in: '1923' }, end: { in: '1809' } }],
    ['ends on the day before', { start: { in: '1991-11-26' }, end: { in: '1991-11-25' } }],
    ['ends in a month before its year', { start: { in: '1992' }, end: { latest: '1991-12' } }],
    ['has a bound turned round', { start: { earliest: '1937', latest: '1936' } }],
    ['ends before our era', { start: { in: '0050' }, end: { in: '-0010' } }],
  ])('is backwards when it %s', (_, timespan) => {
    expect(isBackwards(timespan)).toBe(true);
  });

  test.each<[string, Timespan]>([
    ['starts and ends in one year', { start: { in: '1923' }, end: { in: '1923' } }],
    [
      'may have started any time before its end',
      { start: { latest: '1923' }, end: { in: '1809' } },
    ],
    ['lasted at least until a year', { start: { in: '1991' }, end: { earliest: '1991-02' } }],
    ['tells no end', { start: { in: '1900' } }],
  ])('is sound when it %s', (_, timespan) => {
    expect(isBackwards(timespan)).toBe(false);
  });
});

describe('a name', () => {
  test('without a date says nothing of its use', () => {
    expect(wasInUse(name(), 0)).toBeNull();
  });

  test('is in use to the last instant of its last year', () => {
    const soviet = name({ start: { in: '1923' }, end: { in: '1991' } });

    expect(wasInUse(soviet, at('1991-12-31T23:59Z'))).toBe(true);
    expect(wasInUse(soviet, at('1992-01-01T00:00Z'))).toBe(false);
    expect(wasInUse(soviet, at('1922-12-31T23:59Z'))).toBe(false);
  });

  test('last seen on a day may be in use after it', () => {
    const seen = name({ start: { in: '1926' }, end: { earliest: '2023-09-17' } });

    expect(wasInUse(seen, at('2023-09-19T00:00Z'))).toBe(true);
  });

  test('is in use in any of its timespans', () => {
    const twice = name({ start: { in: '1900' }, end: { in: '1910' } }, { start: { in: '2000' } });

    expect(wasInUse(twice, at('1905-06-01T00:00Z'))).toBe(true);
    expect(wasInUse(twice, at('1950-06-01T00:00Z'))).toBe(false);
    expect(wasInUse(twice, at('2023-09-19T00:00Z'))).toBe(true);
  });
});

describe('in words', () => {
  test.each<[string, Timespan[]]>([
    ['since 1991', [{ start: { in: '1991' }, end: { earliest: '2023-10-15' } }]],
    ['since 20 February 2017', [{ start: { in: '2017-02-20' } }]],
    ['until 13 October 1992', [{ start: { latest: '1992-10-13' }, end: { in: '1992-10-13' } }]],
    ['1923 to 1991', [{ start: { in: '1923' }, end: { in: '1991' } }]],
    ['November 2010', [{ start: { in: '2010-11' }, end: { in: '2010-11' } }]],
    [
      'by 19 September 2023',
      [{ start: { latest: '2023-09-19' }, end: { earliest: '2023-09-20' } }],
    ],
    [
      'until 1900; since 1991',
      [{ start: { latest: '1900' }, end: { in: '1900' } }, { start: { in: '1991' } }],
    ],
    ['', []],
  ])('a name was in use %s', (said, when) => {
    expect(timespansInWords(when)).toBe(said);
  });
});
