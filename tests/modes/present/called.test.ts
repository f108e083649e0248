import { expect, test } from 'vitest';

import { languageName, namesByTradition } from '../../../src/modes/present/called.ts';
import { lookup } from '../../../src/story/lookup.ts';
import { teaching } from './teaching-story.ts';

const [harbour] = teaching.places;
if (!harbour) throw new Error('The story has places.');
const found = namesByTradition(harbour, lookup(teaching));

test('groups the names of a place by tradition, in the story’s order, and leaves out who has none', () => {
  expect(
    found.map(({ tradition, names }) => [tradition.id, names.map(({ name }) => name.toponym)]),
  ).toEqual([
    ['northern', ['Stepanakert', 'Ստեփանակերտ', 'Step’anakert']],
    ['southern', ['Khankendi', 'Xankəndi', 'Stepanakert', 'Ханкенди']],
  ]);
});

test('tells which articles print a name, in the article’s language where the name has one in it', () => {
  const printed = found.flatMap(({ tradition, names }) =>
    names.flatMap(({ name, printedIn }) =>
      printedIn.map(
        ({ source }) => `${tradition.id} ${name.lang} ${name.toponym} ${source.letter}`,
      ),
    ),
  );
  expect(printed).toEqual(['northern en Stepanakert A', 'southern az Xankəndi B']);
});

test('names a language in words, and by its tag where it has none', () => {
  expect(languageName('hy')).toBe('Armenian');
  expect(languageName('not a tag')).toBe('not a tag');
});
