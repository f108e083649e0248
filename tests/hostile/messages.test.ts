/** Hostile messages to everything that listens: none is taken for one of ours, and none throws. */
import { describe, expect, test } from 'vitest';

import { fromFrame, fromHost, knockOf, PROTOCOL } from '../../src/embed/messages.ts';
import { readMessage } from '../../src/modes/present/messages.ts';
import { readWish } from '../../src/site/offline/kept.ts';
import { MESSAGES } from './messages.ts';

test('there are fifty of them and more', () => {
  expect(MESSAGES.length).toBeGreaterThan(50);
});

describe.each([
  ['a frame, from its host', fromHost],
  ['a host, from its frame', fromFrame],
  ['a host, before its frame has a port', knockOf],
  ['a window of a lesson', readMessage],
  ['the worker that keeps stories', readWish],
])('%s', (_, read: (data: unknown) => unknown) => {
  test.each(MESSAGES.map((message, i) => [i, message]))(
    'ignores message %i',
    (_number, message) => {
      // As it comes through a channel: without its prototype and its functions.
      expect(read(structuredClone(message))).toBeNull();
      expect(Reflect.get({}, 'ran')).toBeUndefined();
    },
  );
});

test('an id in a message is text and nothing else', () => {
  const id = '<img src=x onerror=__ran=1>';
  expect(fromHost({ type: 'select', id })).toEqual({ type: 'select', id });
  expect(knockOf({ [PROTOCOL]: id })).toBeNull();
});
