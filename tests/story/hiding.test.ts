import { expect, test } from 'vitest';

import { isHidden, withoutOutlets } from '../../src/story/hiding.ts';
import { teaching } from '../modes/present/teaching-story.ts';

const nameless = {
  first: (letter: string) => `Article ${letter}`,
  within: (letter: string) => `article ${letter}`,
};
const hide = (...ids: string[]) => withoutOutlets(teaching, new Set(ids), nameless);

test('hides the outlets that are asked for, and no other', () => {
  expect(hide('first').sources.map(isHidden)).toEqual([true, false]);
  expect(hide('first', 'second').sources.map(isHidden)).toEqual([true, true]);
  expect(teaching.sources.map(isHidden)).toEqual([false, false]);
});

test('lets no title, answer or note of the story tell an outlet that is hidden', () => {
  const { title, disputes } = hide('first');
  expect(title).toBe('Harbour, by article A');
  expect(disputes[0]?.positions.map(({ answer }) => answer)).toEqual([
    'Article A writes: one.',
    'Two, writes article A.',
  ]);
});

test('leaves the words of an article as they are, even where they name its outlet', () => {
  const [blast] = hide('first').events;
  expect(blast?.claims[0]?.quote.exact).toBe('The Gull saw a blast');
});

test('is the story itself where nothing is hidden', () => {
  expect(hide()).toBe(teaching);
  expect(hide('nobody')).toBe(teaching);
});
