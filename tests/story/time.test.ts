import { describe, expect, it } from 'vitest';
import type { StoryEvent, Stretch } from '../../src/story/story.ts';
import { byTime, drawn, roomFor, touches, wholeStretch, windowFor } from '../../src/story/time.ts';
import {
  closure,
  dawn19,
  day18,
  day19,
  from1992to1994,
  since1988,
  span,
  until1994,
  utc,
} from './spans.ts';

const stretch = (from: string, to: string): Stretch => ({ from: utc(from), to: utc(to) });
const whole = stretch('1988-01-01', '2023-09-21');

describe('the whole of a story', () => {
  it('reaches from the first known end to the last', () => {
    expect(wholeStretch([day19, since1988, until1994])).toEqual(
      stretch('1988-01-01', '2023-09-20'),
    );
  });

  it('is a day for a single instant', () => {
    expect(wholeStretch([since1988])).toEqual(stretch('1988-01-01', '1988-01-02'));
  });

  it('is never empty', () => {
    const { from, to } = wholeStretch([]);
    expect(to).toBeGreaterThan(from);
  });
});

describe('a span against a stretch', () => {
  it('is drawn to the end of the whole where it is open', () => {
    expect(drawn(since1988, whole)).toEqual(whole);
    expect(drawn(until1994, whole)).toEqual(stretch('1988-01-01', '1995-01-01'));
  });

  it('does not touch the day after it', () => {
    expect(touches(day18, stretch('2023-09-19', '2023-09-20'))).toBe(false);
    expect(touches(day18, stretch('2023-09-18', '2023-09-19'))).toBe(true);
  });

  it('touches everything on its open side', () => {
    expect(touches(since1988, stretch('2023-09-19', '2023-09-20'))).toBe(true);
    expect(touches(until1994, stretch('2023-09-19', '2023-09-20'))).toBe(false);
  });
});

describe('the window that a step asks for', () => {
  it('shows a day between its neighbours', () => {
    expect(windowFor([day19], whole)).toEqual(stretch('2023-09-18', '2023-09-21'));
    expect(windowFor([dawn19], whole)).toEqual(stretch('2023-09-18', '2023-09-21'));
  });

  it('does not squash a day beside a span without an end', () => {
    expect(windowFor([closure, day18, since1988], whole)).toEqual(
      stretch('2023-09-17', '2023-09-20'),
    );
  });

  it('does not squash a day within its year', () => {
    const year = span('2023', '2023-01-01', '2024-01-01', { precision: 'year' });
    expect(windowFor([year, day19], whole)).toEqual(stretch('2023-09-18', '2023-09-21'));
  });

  it('takes in a range of a few days that begins with the day', () => {
    const range = span('2023-09-19/2023-09-21', '2023-09-19', '2023-09-22');
    expect(windowFor([day19, range], whole)).toEqual(stretch('2023-09-18', '2023-09-23'));
  });

  it('widens to what lies elsewhere', () => {
    expect(windowFor([day19, from1992to1994], whole)).toEqual(stretch('1991-01-01', '2024-01-01'));
  });

  it('shows months for a span of months, years for a war, all for what goes on since the beginning', () => {
    expect(windowFor([closure], whole)).toEqual(stretch('2022-11-01', '2023-11-01'));
    expect(windowFor([from1992to1994], whole)).toEqual(stretch('1991-01-01', '1996-01-01'));
    expect(windowFor([since1988], whole)).toEqual(stretch('1988-01-01', '2024-01-01'));
  });

  it('shows the whole when nothing is asked for', () => {
    expect(windowFor([], whole)).toEqual(roomFor(whole, whole));
  });

  it('shows decades for a century', () => {
    const century = stretch('1915-04-01', '2023-09-21');
    expect(roomFor(century, century)).toEqual(stretch('1910-01-01', '2030-01-01'));
  });
});

it('events come in the order in which they began, open starts by their end', () => {
  const event = (id: string, when: StoryEvent['when']): StoryEvent => ({
    id,
    title: id,
    kind: 'incident',
    when,
    basis: '',
    where: [],
    claims: [],
  });
  const events = [
    event('dawn', dawn19),
    event('day', day19),
    event('until-1994', until1994),
    event('unknown', span('../..', null, null)),
    event('since-1988', since1988),
  ];
  expect([...events].sort(byTime).map(({ id }) => id)).toEqual([
    'since-1988',
    'until-1994',
    'day',
    'dawn',
    'unknown',
  ]);
});
