import { describe, expect, test } from 'vitest';

import { pagesOf, piecesOf } from '../../../src/modes/present/pages.ts';

describe('pages', () => {
  test('are one where all fits', () => {
    expect(pagesOf([3, 4, 5], (lines) => lines)).toEqual([[3, 4, 5]]);
  });

  test('hold about as much each', () => {
    expect(pagesOf([6, 6, 6, 6], (lines) => lines)).toEqual([
      [6, 6],
      [6, 6],
    ]);
  });

  test('give what is too long for one a page of its own', () => {
    expect(pagesOf([3, 40, 3], (lines) => lines)).toEqual([[3], [40], [3]]);
  });

  test('are none for nothing', () => {
    expect(pagesOf([], () => 1)).toEqual([]);
  });

  test('never cut a letter of two code units', () => {
    const pieces = piecesOf(`a${'😀'.repeat(2000)}`);
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(piece).not.toMatch(/\p{Surrogate}/u);
  });
});
