import { describe, expect, test } from 'vitest';

import type { Place, StoryEvent } from '../../../src/story/story.ts';
import { keyOf } from '../../../src/views/map/key.ts';
import { factsOf, noteOf } from '../../../src/views/map/mark-words.ts';
import { marksOf } from '../../../src/views/map/marks.ts';
import {
  capital,
  event,
  geometry,
  harbour,
  marksAt,
  mill,
  pass,
  place,
  valley,
} from './samples.ts';

const at = { type: 'Point', coordinates: [10, 50] } as const;
const rough = place('rough', { geometries: [geometry(at, 'schematic')] });
const lost = place('lost', { geometries: [geometry(at, 'unknown')] });

function samples(places: readonly Place[], events: readonly StoryEvent[], hasTray = false) {
  return keyOf(marksAt(places, events), new Map(), hasTray).map(({ sample }) => sample);
}

describe('the key', () => {
  test.each([
    ['a ring where something happened', [harbour], [['harbour', 'site']], ['ring', 'selected']],
    [
      'a clear ring where something came from',
      [harbour],
      [['harbour', 'origin']],
      ['selected', 'end'],
    ],
    [
      'a small ring where a place is only mentioned',
      [mill],
      [['mill', 'mentioned']],
      ['mentioned'],
    ],
    ['a dot for a town without events', [mill], [], ['dot']],
    ['a soft edge for a position that is about right', [rough], [], ['dot', 'approximate']],
    [
      'a name alone for a place whose position is unknown',
      [lost],
      [['lost', 'site']],
      ['district'],
    ],
    ['a dotted line for a road whose course is schematic', [pass], [['pass', 'route']], ['course']],
    ['an area for events somewhere in it', [valley], [['valley', 'site']], ['area']],
    ['a chip for what is far away', [capital], [['capital', 'site']], ['chip']],
  ] as const)('tells %s', (_, places, where, expected) => {
    expect(samples(places, [event('fire', where)])).toEqual(expected);
  });

  test('tells nothing that does not occur', () => {
    expect(samples([], [])).toEqual([]);
    expect(samples([valley], [])).toEqual([]);
  });

  test('tells the tray and the sign when they are there', () => {
    expect(samples([], [], true)).toEqual(['tray']);
    const marks = marksAt([harbour], [event('fire', [['harbour', 'site']])], ['fire']);
    expect(keyOf(marks, new Map(), false).map(({ sample }) => sample)).toContain('differs');
  });

  test('names whose a hue is, in words, for the hues that occur', () => {
    const marks = marksOf(
      [harbour],
      [event('fire', [['harbour', 'site']])],
      new Set(),
      () => '--a',
    );
    const names = new Map([
      ['--a', 'article A'],
      ['--b', 'article B'],
    ]);
    const entries = keyOf(marks, names, false).filter(({ hue }) => hue !== null);
    expect(entries).toEqual([
      { sample: 'ring', words: 'Everything there is from article A', hue: '--a' },
    ]);
  });
});

describe('a mark in words', () => {
  const facts = (
    places: readonly Place[],
    events: readonly StoryEvent[],
    disputed: string[] = [],
  ) => marksAt(places, events, disputed).map((mark) => factsOf(mark, new Map()).join('; '));

  test('says how well its place is known', () => {
    const events = [
      event('fire', [
        ['harbour', 'site'],
        ['valley', 'site'],
        ['rough', 'site'],
        ['lost', 'site'],
        ['pass', 'route'],
      ]),
    ];
    expect(facts([harbour, valley, rough, lost, pass], events)).toEqual([
      '1 event',
      '1 event, somewhere here',
      '1 event, position approximate',
      '1 event, no exact position',
      '1 event, course schematic',
    ]);
  });

  test('tells places that events only lead to or speak of', () => {
    const trip = event('trip', [
      ['harbour', 'origin'],
      ['mill', 'mentioned'],
    ]);
    expect(facts([harbour, mill], [trip])).toEqual(['1 event, from or to it', 'only mentioned']);
  });

  test('says that accounts differ, and whose all of it is', () => {
    const fire = event('fire', [['harbour', 'site']]);
    expect(facts([harbour], [fire], ['fire'])).toEqual(['1 event; accounts differ']);
    const [mark] = marksOf([harbour], [fire], new Set(), () => '--a');
    expect(mark && factsOf(mark, new Map([['--a', 'article A']]))).toContain('all from article A');
  });

  test('stands on the tag of a road with its doubt', () => {
    const [mark] = marksAt([pass], [event('walk', [['pass', 'route']])]);
    expect(mark && noteOf(mark)).toBe('1 event, on this road, course schematic');
  });
});
