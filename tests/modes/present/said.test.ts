import { expect, test } from 'vitest';

import { beatsOf } from '../../../src/modes/present/beats.ts';
import { newQuote, saidOf } from '../../../src/modes/present/said.ts';
import { lookup } from '../../../src/story/lookup.ts';
import type { Source } from '../../../src/story/story.ts';
import { lesson } from './lesson.ts';

const [event] = lesson.events;
if (!event) throw new Error('The story has events.');

const article: Source = {
  id: 'first',
  letter: 'A',
  file: 'sources/first.txt',
  outlet: null,
  published: { span: event.when, basis: '', quotes: [] },
  language: 'en',
  rights: 'full',
  setAside: [],
  passages: [],
};

test('a quote comes with its language, and with who says it', () => {
  const found = lookup({ ...lesson, sources: [{ ...article, language: 'he' }] });
  expect(beatsOf(found).flatMap((beat) => newQuote(beat, found) ?? [])[0]).toEqual({
    who: 'article A, in its own voice',
    text: 'a blast',
    language: 'he',
  });
});

test('each beat is one sentence, in the story’s words', () => {
  const found = lookup({ ...lesson, sources: [article] });
  expect(beatsOf(found).map((beat) => saidOf(beat, found))).toEqual([
    'Harbour',
    'Step 1 of 2: Dawn',
    'article A, in its own voice: “a blast”',
    'article A, in its own voice: “two blasts”',
    'statement',
    'Accounts differ: How many?',
    'Step 2 of 2: After',
    'article A, in its own voice: “a blast”',
  ]);
});
