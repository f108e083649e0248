import { expect, test } from 'vitest';

import { nearestWord } from '../../src/compile/nearest.ts';

const FIELDS = ['events', 'sources', 'title', 'when'];

test.each([
  ['tilte', 'title'],
  ['whne', 'when'],
  ['Events', 'events'],
  // Two neighbours have changed places, and a letter is left out besides.
  ['evnet', 'events'],
  ['soruce', 'sources'],
])('%s is probably %s', (word, near) => {
  expect(nearestWord(word, FIELDS)).toBe(near);
});

test('a word that is like none has none near it', () => {
  expect(nearestWord('speaker', FIELDS)).toBeNull();
});
