import { expect, test } from 'vitest';

import { cut } from '../../src/story/cut.ts';

test('a text as long as there is room for, or shorter, is kept', () => {
  expect(cut('Ferry', 5)).toBe('Ferry');
  expect(cut('⛴️🌊', 8)).toBe('⛴️🌊');
});

test('a longer text ends at its length', () => {
  expect(cut('Ferry strikes pier', 5)).toBe('Ferry');
});

test('no character is cut in two', () => {
  expect(cut('Ferry 🌊 wave', 7)).toBe('Ferry ');
  expect(cut('Ferry 🌊 wave', 8)).toBe('Ferry 🌊');
});
