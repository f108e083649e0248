import { describe, expect, test } from 'vitest';

import { choiceAt, nearestOf } from '../../../src/views/map/press.ts';
import { event, harbour, marksAt } from './samples.ts';

const mark = (...events: string[]) => {
  const [made] = marksAt(
    [harbour],
    events.map((id) => event(id, [['harbour', 'site']])),
  );
  if (!made) throw new Error('no mark');
  return made;
};

describe('a press on a mark', () => {
  test('chooses its one event', () => {
    expect(choiceAt(mark('fire'), [], null)).toEqual({ event: 'fire' });
  });

  test('chooses the place where nothing happened', () => {
    expect(choiceAt(mark(), [], null)).toEqual({ place: 'harbour' });
  });

  test('begins with an event of the present step', () => {
    expect(choiceAt(mark('fire', 'flood', 'storm'), ['storm'], null)).toEqual({ event: 'storm' });
  });

  test('goes on to the next event, and round again', () => {
    const three = mark('fire', 'flood', 'storm');
    expect(choiceAt(three, ['fire'], 'fire')).toEqual({ event: 'flood' });
    expect(choiceAt(three, ['fire'], 'storm')).toEqual({ event: 'fire' });
  });
});

describe('the mark under a finger', () => {
  const found = (layer: string, id: string, coordinates: [number, number], count = 1) => ({
    layer: { id: layer },
    geometry: { type: 'Point' as const, coordinates },
    properties: { id, count },
  });

  test('is the town rather than the area around it', () => {
    const all = [found('areas', 'valley', [10, 50]), found('rings', 'harbour', [10.1, 50])];
    expect(nearestOf(all, [10, 50])).toBe('harbour');
  });

  test('is the nearer of two towns', () => {
    const all = [found('rings', 'mill', [10.2, 50]), found('rings', 'harbour', [10.1, 50])];
    expect(nearestOf(all, [10, 50])).toBe('harbour');
  });

  test('is nothing on an area without events', () => {
    expect(nearestOf([found('areas', 'valley', [10, 50], 0)], [10, 50])).toBeNull();
  });
});
