import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/story/story.ts';
import { lanesOf } from '../../../src/views/timeline/marks.ts';
import { lettersOf, shared } from '../../../src/views/timeline/shared.ts';
import { day19 } from '../../story/spans.ts';
import { event, plain, sources } from './story.ts';

const [one] = sources;
if (!one) throw new Error('There are sources.');
const many = (count: number): Source[] =>
  Array.from({ length: count }, (_, index) => ({
    ...one,
    id: `s${index}`,
    letter: String.fromCodePoint(65 + index),
  }));

describe('the lanes of some articles', () => {
  it('are one for each while they can be told apart', () => {
    expect(shared(sources).map(lettersOf)).toEqual(sources.map(({ letter }) => letter));
    expect(shared(many(10))).toHaveLength(10);
    expect(shared([])).toEqual([]);
  });

  it('are shared by neighbours where there are more, and hold each article once', () => {
    for (const count of [11, 26, 500]) {
      const lanes = shared(many(count));
      expect(lanes).toHaveLength(6);
      expect(lanes.flat()).toEqual(many(count));
    }
    expect(shared(many(12)).map(lettersOf)).toEqual(['A–B', 'C–D', 'E–F', 'G–H', 'I–J', 'K–L']);
  });

  it('hold an event once that several of their articles report', () => {
    const lanes = lanesOf(
      [event('one', day19, { s0: null, s1: null, s11: null })],
      many(12),
      plain,
    );
    expect(lanes.map(({ marks }) => marks.length)).toEqual([1, 0, 0, 0, 0, 1]);
  });
});
