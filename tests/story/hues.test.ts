import { describe, expect, test } from 'vitest';

import { huesOf, sidesOf } from '../../src/story/hues.ts';
import type { Claim, Story } from '../../src/story/story.ts';
import { harbour } from '../reading/harbour.ts';

const [sample] = harbour.events;
const [base] = sample?.claims ?? [];
if (!sample || !base) throw new Error('the harbour has events and claims');
const claim = (source: string, speaker: string | null): Claim => ({ ...base, source, speaker });
const source = (id: string) => ({ id }) as unknown as Story['sources'][number];

const mayor = claim('b', 'mayor');
const union = claim('a', 'union');
const own = claim('a', null);
const story: Story = {
  ...harbour,
  sources: [source('a'), source('b')],
  speakers: [
    { id: 'mayor', name: 'Mayor', role: null, side: 'Town' },
    { id: 'clerk', name: 'Clerk', role: null, side: 'Town' },
    { id: 'union', name: 'Union', role: null, side: 'Dockers' },
  ],
  events: [{ ...sample, claims: [union, mayor, claim('a', 'clerk'), own] }],
};

describe('a hue', () => {
  test('is that of the article that claims share', () => {
    expect(huesOf(story, 'source')([union, own])).toBe('--source-a');
    expect(huesOf(story, 'source')([union, mayor])).toBeNull();
  });

  test('is that of the side that speaks, the one that speaks most first', () => {
    expect([...sidesOf(story)]).toEqual([
      ['Town', '--side-1'],
      ['Dockers', '--side-2'],
    ]);
    expect(huesOf(story, 'side')([mayor])).toBe('--side-1');
    expect(huesOf(story, 'side')([union])).toBe('--side-2');
  });

  test('is none for the outlet’s own voice, for nobody, and where nothing is coloured', () => {
    expect(huesOf(story, 'side')([own])).toBeNull();
    expect(huesOf(story, 'source')([])).toBeNull();
    expect(huesOf(story, 'none')([mayor])).toBeNull();
  });
});
