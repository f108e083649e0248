import { describe, expect, test } from 'vitest';

import {
  channelName,
  isNewer,
  NEW,
  readMessage,
  type Shared,
} from '../../../src/modes/present/messages.ts';

const shared: Shared = { ...NEW, beat: 3, turn: 4 };
const here = (changes: object) => ({
  kind: 'here',
  from: 'notes',
  shared: { ...shared, ...changes },
});

describe('a message of the other window', () => {
  test('is read as it was sent', () => {
    expect(readMessage(here({}))).toEqual(here({}));
    expect(readMessage({ kind: 'where', from: 'present' })).toEqual({
      kind: 'where',
      from: 'present',
    });
    const names = { kind: 'names', from: 'notes', names: 'armenian' };
    expect(readMessage(names)).toEqual(names);
  });

  test.each([
    [null],
    ['on'],
    [{}],
    [{ kind: 'where', from: 'elsewhere' }],
    [{ kind: 'dance', from: 'notes' }],
    [{ kind: 'names', from: 'notes', names: 3 }],
    [{ kind: 'here', from: 'notes' }],
    [here({ beat: -1 })],
    [here({ beat: 1.5 })],
    [here({ beat: '3' })],
    [here({ turn: Infinity })],
    [here({ curtain: 'red' })],
    [here({ watch: null })],
    [here({ watch: { since: 'now', spent: 0, minutes: 40 } })],
    [here({ watch: { since: null, spent: 0, minutes: 100_000 } })],
  ])('is none: %j', (data) => {
    expect(readMessage(data)).toBeNull();
  });

  test('holds when the lesson has had more turns there', () => {
    expect(isNewer({ ...shared, turn: 5 }, 'notes', shared)).toBe(true);
    expect(isNewer({ ...shared, turn: 3 }, 'present', shared)).toBe(false);
  });

  test('holds at the same turn when it comes from what the class sees', () => {
    expect(isNewer(shared, 'present', shared)).toBe(true);
    expect(isNewer(shared, 'notes', shared)).toBe(false);
  });

  test('does not hold where neither window has done anything yet', () => {
    const fresh = { ...shared, turn: 0 };
    expect(isNewer(fresh, 'present', fresh)).toBe(false);
  });

  test('goes to its own lesson of its own story', () => {
    expect(channelName('harbour', 'a1', '')).not.toBe(channelName('harbour', 'a2', ''));
    expect(channelName('harbour', 'a1', '')).not.toBe(channelName('island', 'a1', ''));
    expect(channelName('harbour', 'a1', 'b1')).not.toBe(channelName('harbour', 'a1', 'b2'));
  });
});
