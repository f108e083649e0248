import { describe, expect, test } from 'vitest';

import { swipeOf } from '../../../src/modes/present/swipe.ts';

const from = { x: 400, y: 300 };

describe('a swipe', () => {
  test('to the left goes on, to the right back', () => {
    expect(swipeOf(from, { x: 250, y: 310 })).toBe('on');
    expect(swipeOf(from, { x: 550, y: 310 })).toBe('back');
  });

  test('is none where a finger only taps, or goes down the page', () => {
    expect(swipeOf(from, { x: 380, y: 300 })).toBeNull();
    expect(swipeOf(from, { x: 300, y: 500 })).toBeNull();
  });
});
