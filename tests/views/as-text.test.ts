import { describe, expect, test } from 'vitest';

import { lookup } from '../../src/story/lookup.ts';
import type { Place, Shape, StoryEvent } from '../../src/story/story.ts';
import { eventsInWords, mapAsText, stepAsText, timelineAsText } from '../../src/views/as-text.ts';
import {
  closure,
  day18,
  day19,
  dawn19,
  either,
  from1992to1994,
  span,
  utc,
} from '../story/spans.ts';
import { event, storyOf } from './made-up.ts';

const place = (id: string, title: string, shape?: Shape): Place => ({
  id,
  title,
  type: 'town',
  far: false,
  fclasses: ['P'],
  ccodes: [],
  when: [],
  names: [],
  geometries: shape ? [{ ...shape, certainty: 'surveyed', when: [], note: null }] : [],
  links: [],
  note: null,
});

const town = place('town', 'Town', { type: 'Point', coordinates: [10, 50] });
const road = place('road', 'Mill road', { type: 'LineString', coordinates: [] });
const lost = place('lost', 'Lost');
const at = (id: string, ...places: readonly Place[]): StoryEvent => ({
  ...event(id, day19),
  where: places.map((each) => ({ place: each.id, role: 'site' })),
});

describe('events in words', () => {
  test('say one day once', () => {
    const events = [event('a', day19), event('b', dawn19)];
    expect(eventsInWords(events)).toBe('2 events on 19 September 2023');
  });

  test('say how many were on each day, and of which no single day is known, and why', () => {
    const events = [
      event('a', day19),
      event('b', day18),
      event('c', dawn19),
      event('war', from1992to1994),
      event('either', either),
      event('closure', closure),
    ];
    expect(eventsInWords(events)).toBe(
      '6 events: 1 on 18 September, 2 on 19 September 2023, 1 over more than one day, ' +
        '1 at one of several times, not known which, 1 of which start or end is not told; ' +
        '1 only about then or in doubt',
    );
  });

  test('gather many days', () => {
    const days = Array.from({ length: 6 }, (_, i) =>
      event(`on-${i}`, span('', `2023-09-1${i}`, `2023-09-1${i + 1}`)),
    );
    expect(eventsInWords(days)).toBe('6 events on 6 days from 10 to 15 September 2023');
  });

  test('say that there are none', () => {
    expect(eventsInWords([])).toBe('no events');
  });
});

describe('a map as text', () => {
  test('names the places that it fits, and counts what has no point', () => {
    const events = [at('a', town), at('b', road), at('c', lost), at('d'), at('e', road, town)];
    expect(mapAsText(['town', 'road'], [town, road, lost], events)).toBe(
      'Shows Town and Mill road; 5 events, 1 of them somewhere in an area or on a road, 2 of them without a position.',
    );
  });

  test('counts places beyond four, and events that only mention a place as without one', () => {
    const many = Array.from({ length: 6 }, (_, i) => place(`p${i}`, `P${i}`));
    const only = { ...at('a'), where: [{ place: 'town', role: 'mentioned' as const }] };
    const ids = many.map(({ id }) => id);
    expect(mapAsText(ids, [...many, town], [only])).toBe(
      'Shows P0, P1, P2, P3 and 2 more places; 1 event, without a position.',
    );
  });

  test('that is told no place shows the whole region', () => {
    expect(mapAsText([], [town], [])).toBe('Shows the whole region; no events.');
  });
});

test('a timeline as text says its window and what touches it', () => {
  const window = { from: utc('2023-09-18'), to: utc('2023-09-20') };
  const before = event('before', span('2023-09-01', '2023-09-01', '2023-09-02'));
  expect(timelineAsText([event('a', day19), before], window)).toBe(
    'Shows 18 to 19 September 2023; 1 event on 19 September 2023.',
  );
});

test('a step as text says where the map looks and when its events were', () => {
  const events = [at('a', town), at('b', town)];
  const story = { ...storyOf(events), places: [town] };
  const [step] = story.steps;
  if (!step) throw new Error('no step');
  expect(stepAsText({ ...step, camera: ['town'] }, lookup(story))).toBe(
    'Map: Town; 2 events on 19 September 2023',
  );
  expect(stepAsText({ ...step, camera: [] }, lookup(story), events.slice(1))).toBe(
    '1 event on 19 September 2023',
  );
});
