import { expect, test } from 'vitest';

import { contrast } from '../../../src/site/frame/look.ts';

test('black differs from white as much as colours can, and a colour not at all from itself', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
  expect(contrast([12, 99, 140], [12, 99, 140])).toBe(1);
});

test('which colour comes first does not matter', () => {
  expect(contrast([255, 209, 102], [20, 20, 20])).toBe(contrast([20, 20, 20], [255, 209, 102]));
});

test('the grey that WCAG takes as the edge has just enough contrast on white', () => {
  expect(contrast([118, 118, 118], [255, 255, 255])).toBeGreaterThan(4.5);
  expect(contrast([119, 119, 119], [255, 255, 255])).toBeLessThan(4.5);
});
