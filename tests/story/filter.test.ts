import { describe, expect, test } from 'vitest';

import { ALL, countsBy, OWN_VOICE, passing, toggled } from '../../src/story/filter.ts';
import type { Claim, EventKind, StoryEvent } from '../../src/story/story.ts';
import { harbour } from '../reading/harbour.ts';

const [sample] = harbour.events;
if (!sample) throw new Error('the harbour has events');

const claim = (source: string, speaker: string | null, via: string | null = null): Claim => ({
  id: source,
  source,
  quote: { exact: 'words', start: 0, end: 5 },
  speaker,
  via,
  stance: 'reports',
  figures: [],
  when: null,
  basis: null,
});
const event = (id: string, kind: EventKind, ...claims: Claim[]): StoryEvent => ({
  ...sample,
  id,
  kind,
  claims,
});

const events = [
  event('fire', 'incident', claim('a', null), claim('b', 'mayor')),
  event('speech', 'statement', claim('b', 'mayor', 'agency')),
];
const idsOf = (found: readonly StoryEvent[]) => found.map(({ id }) => id);

describe('a filter', () => {
  test('that asks for all lets all pass, as they are', () => {
    expect(passing(events, ALL)).toBe(events);
  });

  test('by source leaves out the other articles’ claims, and events without a claim', () => {
    const found = passing(events, { ...ALL, sources: ['a'] });
    expect(idsOf(found)).toEqual(['fire']);
    expect(found[0]?.claims.map(({ source }) => source)).toEqual(['a']);
  });

  test('by speaker knows the outlet’s own voice, and who passed a claim on', () => {
    expect(idsOf(passing(events, { ...ALL, speakers: [OWN_VOICE] }))).toEqual(['fire']);
    expect(idsOf(passing(events, { ...ALL, speakers: ['agency'] }))).toEqual(['speech']);
  });

  test('by kind lets the events of that kind pass whole', () => {
    expect(passing(events, { ...ALL, kinds: ['incident'] })).toEqual([events[0]]);
  });

  test('by source and speaker asks both of one claim', () => {
    expect(passing(events, { ...ALL, sources: ['a'], speakers: ['mayor'] })).toEqual([]);
  });
});

describe('counts', () => {
  test('tell how many events each choice would show, as the other choices stand', () => {
    const filter = { ...ALL, sources: ['a'], kinds: ['incident'] as const };
    expect([...countsBy('sources', events, filter)]).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
    expect(countsBy('speakers', events, { ...ALL, sources: ['b'] }).get('mayor')).toBe(2);
  });
});

describe('a choice', () => {
  test('is taken and given back, in the order of what there is', () => {
    expect(toggled(null, 'b', ['a', 'b', 'c'])).toEqual(['b']);
    expect(toggled(['b'], 'a', ['a', 'b', 'c'])).toEqual(['a', 'b']);
    expect(toggled(['b'], 'b', ['a', 'b', 'c'])).toBeNull();
  });

  test('of everything is no choice', () => {
    expect(toggled(['a'], 'b', ['a', 'b'])).toBeNull();
  });
});
