import { describe, expect, it } from 'vitest';
import { lanesOf } from '../../../src/views/timeline/marks.ts';
import { day19, either } from '../../story/spans.ts';
import { event, events, plain, sources } from './story.ts';

describe('a lane', () => {
  it('holds one mark for each event that its source reports, in order of time', () => {
    const lanes = lanesOf(events, sources, plain);
    expect(lanes.map(({ marks }) => marks.map((mark) => mark.event.id))).toEqual([
      ['road-closed', 'blast'],
      ['convoy', 'speech'],
      ['movement', 'blast'],
    ]);
  });

  it('shows an event at the time that its own source gives', () => {
    expect(lanesOf(events, sources, plain)[2]?.marks[1]?.when).toBe(either);
  });

  it('is there for a source of which nothing is left, and for those alone that are asked for', () => {
    const [, second] = sources;
    if (!second) throw new Error('There are three sources.');
    expect(lanesOf([event('one', day19, { a: null })], [second], plain)).toMatchObject([
      { sources: [second], marks: [] },
    ]);
  });

  it('colours a mark by the claims of its own source, and says whether accounts differ', () => {
    const [first, , third] = lanesOf([event('one', day19, { a: null, c: null })], sources, {
      disputed: new Set(['one']),
      hue: (claims) => `--hue-${claims.map(({ source }) => source).join()}`,
    });
    expect(first?.marks[0]).toMatchObject({ hue: '--hue-a', isDisputed: true });
    expect(third?.marks[0]).toMatchObject({ hue: '--hue-c', isDisputed: true });
  });
});
