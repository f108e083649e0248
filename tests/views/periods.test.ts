import { describe, expect, test } from 'vitest';

import { firstOf, periodsOf, timeWithin } from '../../src/views/periods.ts';
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
      ['Tuesday 19 September 2023', ['day', 'dawn', 'noon']],
    ]);
  });

  test('keep one of two days apart from either of them', () => {
    expect(outline(event('day', day19), event('either', either))).toEqual([
      ['on 19 or 20 September 2023', ['either']],
      ['Tuesday 19 September 2023', ['day']],
    ]);
  });

  test('name an open end as one', () => {
    expect(outline(event('war', since1988))).toEqual([['since 1988', ['war']]]);
  });

  test('are cut where enough events are shown', () => {
    const periods = periodsOf([event('a', day18), event('b', day19), event('c', day19)]);
    expect(firstOf(periods, 2).map(({ events }) => events.map(({ id }) => id))).toEqual([
      ['a'],
      ['b'],
    ]);
    expect(firstOf(periods, 3)).toEqual(periods);
  });

  test('leave to each event what they have not said of its time', () => {
    const [day] = periodsOf([event('dawn', dawn19)]);
    if (!day) throw new Error('no period');
    expect(timeWithin(day, event('dawn', dawn19))).toBe('at dawn');
    expect(timeWithin(day, event('noon', noon19))).toBe('12:00');
    expect(timeWithin(day, event('day', day19))).toBe('');
  });
});
