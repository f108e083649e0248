import { describe, expect, test } from 'vitest';

import { firstCount, pagesFor, partOf, periodsOf, timeWithin } from '../../src/views/periods.ts';
import { dawn19, day18, day19, either, since1988, span } from '../story/spans.ts';
import { event } from './made-up.ts';

const outline = (...events: Parameters<typeof periodsOf>[0]) =>
  periodsOf(events).map(({ label, events: members }) => [label, members.map(({ id }) => id)]);

const noon19 = span('2023-09-19T12:00Z', '2023-09-19T12:00:00Z', '2023-09-19T12:01:00Z', {
  precision: 'minute',
});

describe('periods', () => {
  test('gather what is known to the same day, in order of time, clock times and parts of the day too', () => {
    expect(
      outline(
        event('noon', noon19),
        event('day', day19),
        event('before', day18),
        event('dawn', dawn19),
      ),
    ).toEqual([
      ['Monday 18 September 2023', ['before']],
      ['Tuesday 19 September 2023', ['dawn', 'day', 'noon']],
    ]);
  });

  test('keep one of two days apart from either of them, after the first', () => {
    expect(outline(event('either', either), event('day', day19))).toEqual([
      ['Tuesday 19 September 2023', ['day']],
      ['on 19 or 20 September 2023', ['either']],
    ]);
  });

  test('name an open end as one', () => {
    expect(outline(event('war', since1988))).toEqual([['since 1988', ['war']]]);
  });

  test('are cut where a part of them ends, and go on in the next', () => {
    const periods = periodsOf([
      event('a', day18),
      event('b', day19),
      event('c', day19),
      event('d', day19),
    ]);
    const idsIn = (from: number, to: number) =>
      partOf(periods, from, to).map(({ events }) => events.map(({ id }) => id));
    expect(idsIn(0, 2)).toEqual([['a'], ['b']]);
    expect(idsIn(2, 3)).toEqual([['c']]);
    expect(idsIn(3, 9)).toEqual([['d']]);
    expect(partOf(periods, 0, 4)).toEqual(periods);
  });

  test('are drawn whole up to five hundred events, and two hundred at a time beyond', () => {
    expect([0, 500, 501, 10_000].map(firstCount)).toEqual([0, 500, 200, 200]);
    expect([0, 500, 501, 600, 601, 10_000].map(pagesFor)).toEqual([1, 1, 3, 3, 4, 50]);
  });

  test('leave to each event what they have not said of its time', () => {
    const [day] = periodsOf([event('dawn', dawn19)]);
    if (!day) throw new Error('no period');
    expect(timeWithin(day, event('dawn', dawn19))).toBe('at dawn');
    expect(timeWithin(day, event('noon', noon19))).toBe('12:00');
    expect(timeWithin(day, event('day', day19))).toBe('');
  });
});
