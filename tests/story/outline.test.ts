import { expect, test } from 'vitest';

import { compile } from '../../src/compile/compile.ts';
import { readFolder } from '../../src/compile/folder.ts';
import { outlineOf, restOf, withRest, withWords, wordsOf } from '../../src/story/outline.ts';

const folder = 'tests/stories/kivisatama-2024';
const { files, diagnostics } = readFolder(folder);
const { story } = compile(files, diagnostics);
if (!story) throw new Error('the story compiles');

test('an outline, its words and its rest are the whole story again, in either order', () => {
  const [words, rest] = [wordsOf(story), restOf(story)];
  expect(withRest(withWords(outlineOf(story), words), rest)).toEqual(story);
  expect(withWords(withRest(outlineOf(story), rest), words)).toEqual(story);
});

test('an outline holds no words of an article', () => {
  const outline = JSON.stringify(outlineOf(story));
  const quotes = story.events.flatMap(({ claims }) => claims.map(({ quote }) => quote.exact));
  expect(quotes.length).toBeGreaterThan(0);
  expect(quotes.filter((quote) => outline.includes(quote))).toEqual([]);
});

test('an outline is found in by the same ids', () => {
  const ids = (of: typeof story) => [...of.places, ...of.events, ...of.steps].map(({ id }) => id);
  expect(ids(outlineOf(story))).toEqual(ids(story));
});

test('words leave the quotes of events that no step tells to the rest', () => {
  const untold = { ...story, steps: [] };
  const words = JSON.stringify(wordsOf(untold));
  const quotes = story.events.flatMap(({ claims }) => claims.map(({ quote }) => quote.exact));
  expect(quotes.filter((quote) => words.includes(quote))).toEqual([]);
  expect(wordsOf(untold).mentions).toEqual([]);
  expect(withRest(withWords(outlineOf(untold), wordsOf(untold)), restOf(untold))).toEqual(untold);
});
