import { describe, expect, test } from 'vitest';

import { spaced } from '../../../src/views/map/spacing.ts';

describe('the air that a reader gives to a text', () => {
  test('is after each letter and after each word', () => {
    expect(spaced('9 events', 10, { letters: 0.1, words: 0.5 })).toBeCloseTo(13);
  });

  test('is none as the page is made', () => {
    expect(spaced('9 events', 10, { letters: 0, words: 0 })).toBe(0);
  });
});
