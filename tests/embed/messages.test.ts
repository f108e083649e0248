import { describe, expect, test } from 'vitest';

import { fromFrame, fromHost, knockOf, PROTOCOL } from '../../src/embed/messages.ts';

const NOISE = [
  undefined,
  null,
  0,
  'select',
  true,
  [],
  {},
  { type: 'toString' },
  { type: '__proto__' },
  { type: {} },
];

describe('what a host says', () => {
  test.each([
    { type: 'progress', at: 0.5 },
    { type: 'select', id: 'dawn' },
    { type: 'step', by: -1 },
    { type: 'names', names: 'both' },
  ])('is heard where it has its shape: $type', (message) => {
    expect(fromHost(message)).toEqual(message);
  });

  test.each([
    ...NOISE,
    { type: 'progress', at: 1.1 },
    { type: 'progress', at: NaN },
    { type: 'progress' },
    { type: 'select', id: 7 },
    { type: 'select', id: 'a'.repeat(201) },
    { type: 'step', by: 2 },
    { type: 'ready', steps: 3 },
  ])('is ignored where it has another: %j', (message) => {
    expect(fromHost(message)).toBeNull();
  });
});

describe('what a frame says', () => {
  test.each([
    { type: 'ready', steps: 14 },
    { type: 'height', height: 734.5, isAsked: false },
    { type: 'go', at: 1 },
    { type: 'select', id: null },
    { type: 'step', at: 3, of: 14 },
    { type: 'end' },
  ])('is heard where it has its shape: $type', (message) => {
    expect(fromFrame(message)).toEqual(message);
  });

  test.each([
    ...NOISE,
    { type: 'height', height: -1, isAsked: true },
    { type: 'height', height: 1e7, isAsked: true },
    { type: 'height', height: Infinity, isAsked: true },
    { type: 'height', height: 300 },
    { type: 'go', at: -0.1 },
    { type: 'select' },
    { type: 'step', at: '3', of: 14 },
    { type: 'names', names: 'both' },
  ])('is ignored where it has another: %j', (message) => {
    expect(fromFrame(message)).toBeNull();
  });
});

test('what a message says beside its shape is left out', () => {
  const more = { html: '<img src=x>', deep: { at: 1 } };
  expect(fromFrame({ type: 'end', ...more })).toEqual({ type: 'end' });
  expect(fromFrame({ type: 'step', at: 3, of: 14, ...more })).toEqual({
    type: 'step',
    at: 3,
    of: 14,
  });
  expect(fromHost({ type: 'select', id: 'dawn', ...more })).toEqual({ type: 'select', id: 'dawn' });
});

test('a frame knocks in one of two ways, and no other message is a knock', () => {
  expect(knockOf({ [PROTOCOL]: 'here' })).toBe('here');
  expect(knockOf({ [PROTOCOL]: 'listening' })).toBe('listening');
  for (const noise of [...NOISE, { [PROTOCOL]: 'open' }, { 'dateline-0': 'here' }]) {
    expect(knockOf(noise)).toBeNull();
  }
});
