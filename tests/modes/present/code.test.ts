import { describe, expect, test } from 'vitest';

import { addressForStudents, codeOf } from '../../../src/modes/present/code.ts';
import { Reading } from '../../../src/reading/reading.svelte.ts';
import { partsOf } from '../../reading/parts.ts';
import { lesson } from './lesson.ts';

describe('the code for a class', () => {
  test('leads to the same step in the same names, in the story itself', () => {
    const reading = new Reading(lesson, partsOf(lesson));
    reading.present('a1');
    reading.selectEvent('blast', 'scroll');
    reading.speakIn('as-written');
    reading.show({ sources: [], speakers: null, kinds: null });
    const address = addressForStudents(
      reading.visit,
      reading.lookup,
      'https://example.org/harbour/',
    );
    expect(address).toBe('https://example.org/harbour/?names=as-written#dawn');
  });

  test('has four white modules around it, and all that is dark within', () => {
    const { size, path } = codeOf('https://example.org/');
    // A small text takes 25 by 25 modules at the most.
    expect(size).toBeGreaterThanOrEqual(21 + 8);
    const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, run]) =>
      [x, y, run].map(Number),
    );
    expect(starts[0]).toEqual([4, 4, 7]);
    for (const [x = 0, y = 0, run = 0] of starts) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
      expect(x + run).toBeLessThanOrEqual(size - 4);
    }
  });
});
