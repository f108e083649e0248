import { describe, expect, test } from 'vitest';

import {
  about,
  answered,
  blankMap,
  chosen,
  exerciseFor,
  moved,
} from '../../../src/modes/present/exercise.ts';
import { readExercise } from '../../../src/modes/present/exercise-message.ts';
import { exerciseSaid, hiddenSaid } from '../../../src/modes/present/exercise-said.ts';
import { withoutOutlets } from '../../../src/story/hiding.ts';
import { lookup } from '../../../src/story/lookup.ts';
import { teaching } from './teaching-story.ts';

const found = lookup(teaching);
const dawn = { kind: 'step', step: 'dawn' } as const;
const nothing = lookup({
  ...teaching,
  sources: [],
  events: [],
  disputes: [],
  places: [],
  steps: [],
});

describe('an exercise', () => {
  test('is about what the step is about', () => {
    expect(exerciseFor('questions', dawn, found)).toEqual({
      kind: 'questions',
      dispute: 'how-many',
    });
    expect(exerciseFor('voices', dawn, found)).toEqual({ kind: 'voices', event: 'blast', page: 0 });
    expect(exerciseFor('names', dawn, found)).toEqual({ kind: 'names', place: 'harbour' });
    expect(exerciseFor('map', dawn, found)).toEqual(blankMap('find', 'harbour'));
  });

  test('is none where the story has nothing for it', () => {
    for (const kind of ['questions', 'voices', 'names', 'map'] as const) {
      expect(exerciseFor(kind, { kind: 'title', step: null }, nothing)).toBeNull();
    }
  });

  test('of one article has no voices to set side by side', () => {
    const one = lookup({ ...teaching, sources: teaching.sources.slice(0, 1) });
    expect(exerciseFor('voices', dawn, one)).toBeNull();
  });

  test('uncovers answers one by one, and is over after the last', () => {
    const list = exerciseFor('questions', dawn, found);
    const ask = list && moved(list, 1, dawn, found);
    expect(ask).toEqual({ kind: 'ask', dispute: 'how-many', open: 0 });
    const last = { kind: 'ask', dispute: 'how-many', open: 2 } as const;
    expect(moved(last, -1, dawn, found)).toEqual({ ...last, open: 1 });
    expect(moved(last, 1, dawn, found)).toBeNull();
  });

  test('is about another thing by choice, round and round', () => {
    const map = blankMap('name', 'island');
    expect(chosen(map, 1, dawn, found)).toMatchObject({ place: 'harbour' });
    expect(moved(map, 1, dawn, found)).toBeNull();
    expect(about(map, 'town-hall')).toMatchObject({ place: 'town-hall', answer: null });
  });

  test('counts the first answer to each question', () => {
    const wrong = answered(blankMap('find', 'harbour'), { text: '', place: 'island' });
    expect([wrong.right, wrong.asked]).toEqual([0, 1]);
    const right = answered(wrong, { text: '', place: 'harbour' });
    expect([right.right, right.asked]).toEqual([0, 1]);
    const next = answered(
      { ...right, place: 'island', answer: null },
      { text: '', place: 'island' },
    );
    expect([next.right, next.asked]).toEqual([1, 2]);
  });

  test('is said in words, and tells no answer before it is there', () => {
    const ask = (open: number) =>
      exerciseSaid({ kind: 'ask', dispute: 'how-many', open }, dawn, found);
    expect(ask(0)).toBe('How many? 2 answers are covered.');
    expect(ask(2)).toBe('Answer 2 of 2: Two, writes The Gull.');
    const map = blankMap('name', 'harbour');
    expect(exerciseSaid(map, dawn, found)).toBe('What is this, mark 2?');
    const given = answered(map, { text: 'Шуша', place: 'town-hall' });
    expect(exerciseSaid(given, dawn, found)).toContain('“Шуша” is Shusha / Shushi');
    expect(exerciseSaid({ kind: 'voices', event: 'blast', page: 0 }, dawn, found)).toBe(
      'blast, in the words of each article. Article B does not report it.',
    );
  });
});

test('which outlets are hidden is said, and whose those are that are shown', () => {
  const nameless = { first: () => '', within: () => '' };
  const half = lookup(withoutOutlets(teaching, new Set(['first']), nameless));
  expect(hiddenSaid(['first'], half)).toBe(
    'The outlet of article A is hidden. Article B: outlet not named.',
  );
  expect(hiddenSaid(null, found)).toBe('');
});

describe('an exercise that the other window tells of', () => {
  const map = blankMap('find', 'harbour');

  test.each([
    [{ kind: 'questions', dispute: 'd' }],
    [{ kind: 'ask', dispute: 'd', open: 1 }],
    [{ kind: 'voices', event: 'e', page: 0 }],
    [{ kind: 'names', place: 'p' }],
    [map],
    [{ ...map, answer: { text: 'x', place: null } }],
  ])('is read as it was sent: %j', (data) => expect(readExercise(data)).toEqual(data));

  test.each([
    [null],
    [{}],
    [{ kind: 'dance', place: 'p' }],
    [{ kind: 'ask', dispute: 'd', open: -1 }],
    [{ kind: 'voices', event: 1, page: 0 }],
    [{ ...map, task: 'guess' }],
    [{ ...map, answer: { text: 1, place: null } }],
    [{ ...map, right: '1' }],
  ])('is none: %j', (data) => expect(readExercise(data)).toBeNull());
});
