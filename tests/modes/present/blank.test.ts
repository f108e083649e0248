import { describe, expect, test } from 'vitest';

import { markOf, numbered, placesToFind } from '../../../src/modes/present/blank.ts';
import { placeNamed } from '../../../src/modes/present/place-named.ts';
import { lookup } from '../../../src/story/lookup.ts';
import { searchIndex } from '../../../src/story/names/search.ts';
import { teaching } from './teaching-story.ts';

const found = lookup(teaching);
const title = { kind: 'title', step: null } as const;
const index = searchIndex(teaching.places);
const answer = (text: string, asked = 'harbour') => placeNamed(index, text, asked)?.id ?? null;

describe('a map without names', () => {
  test('asks for the places that have a pin, and not for those far away', () => {
    expect(placesToFind(title, found)).toEqual(['harbour', 'town-hall', 'island']);
    const places = teaching.places.map((place) => ({ ...place, far: place.id === 'island' }));
    expect(placesToFind(title, lookup({ ...teaching, places }))).toEqual(['harbour', 'town-hall']);
  });

  test('tells no name: its marks have numbers, in another order than that of the questions', () => {
    const marks = numbered(title, found);
    expect(marks.map(({ id, title: name }) => [id, name])).toEqual([
      ['town-hall', '1'],
      ['harbour', '2'],
      ['island', '3'],
    ]);
    expect(marks.every(({ names }) => names.length === 0)).toBe(true);
    expect(markOf('harbour', title, found)).toBe(2);
  });

  test('asks for the whole story’s places where a step has few', () => {
    expect(placesToFind({ kind: 'step', step: 'after' }, found)).toHaveLength(3);
  });
});

describe('an answer', () => {
  test.each(['Stepanakert', 'Xankəndi', 'Ստեփանակերտ', 'Ханкенди', 'khankendi'])(
    'is right in any name and script: %s',
    (text) => expect(answer(text)).toBe('harbour'),
  );

  test('may have a slip of the pen', () => {
    expect(answer('Stepanakrt')).toBe('harbour');
  });

  test('that names another place is that place’s', () => {
    expect(answer('Шуша')).toBe('town-hall');
  });

  test.each(['Step', 'S', '', '?', 'London'])('is none where it is no whole name: “%s”', (text) =>
    expect(answer(text)).toBeNull(),
  );
});
