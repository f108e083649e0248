import { describe, expect, test } from 'vitest';

import {
  beatOfEvent,
  beatOfStep,
  beatsOf,
  wordsOfPiece,
} from '../../../src/modes/present/beats.ts';
import { lookup } from '../../../src/story/lookup.ts';
import { claim, lesson } from './lesson.ts';

const beatsOfLesson = (changes = {}) => beatsOf(lookup({ ...lesson, ...changes }));

describe('the beats of a lesson', () => {
  test('begin with the title, then each step with its map', () => {
    const [title, step] = beatsOfLesson();
    expect(title).toEqual({ kind: 'title', step: null });
    expect(step).toEqual({ kind: 'step', step: 'dawn' });
  });

  test('of a story without steps are the title alone', () => {
    expect(beatsOfLesson({ steps: [] })).toEqual([{ kind: 'title', step: null }]);
  });

  test('show the claims of the leading event one by one, each with those before it', () => {
    const claims = beatsOfLesson().flatMap((beat) =>
      beat.kind === 'claims' && beat.event === 'blast' ? beat : [],
    );
    expect(claims.map(({ shown }) => shown)).toEqual([1, 2]);
    expect(claims[0]?.page).toEqual(claims[1]?.page);
    expect(claims[0]?.page.map((told) => told.claim)).toEqual(['a', 'b']);
  });

  test('show the other events after the claims, and what accounts differ on last', () => {
    const kinds = beatsOfLesson().map(({ kind }) => kind);
    expect(kinds).toEqual([
      'title',
      'step',
      'claims',
      'claims',
      'events',
      'dispute',
      'step',
      'claims',
    ]);
  });

  test('go without a question where a step has none', () => {
    const steps = lesson.steps.map((step) => ({ ...step, dispute: null }));
    expect(beatsOfLesson({ steps }).some(({ kind }) => kind === 'dispute')).toBe(false);
  });

  test('put more claims than fit on a page on two', () => {
    const claims = Array.from({ length: 9 }, (_, at) =>
      claim(`c${at}`, 'so many words '.repeat(12)),
    );
    const events = lesson.events.map((event) =>
      event.id === 'blast' ? { ...event, claims } : event,
    );
    const pages = beatsOfLesson({ events }).flatMap((beat) =>
      beat.kind === 'claims' && beat.event === 'blast' && beat.shown === 1
        ? [beat.page.length]
        : [],
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.reduce((all, one) => all + one, 0)).toBe(9);
  });

  test('cut a quote that is longer than a page, and lose no letter of it', () => {
    const long = claim('long', 'one after the other '.repeat(250));
    const events = lesson.events.map((event) =>
      event.id === 'blast' ? { ...event, claims: [long] } : event,
    );
    const pieces = beatsOfLesson({ events }).flatMap((beat) =>
      beat.kind === 'claims' && beat.event === 'blast' ? (beat.page[beat.shown - 1] ?? []) : [],
    );
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.map((piece) => wordsOfPiece(long, piece)).join('')).toBe(long.quote.exact);
  });

  test('show no more than four positions side by side, about as many on each page', () => {
    const positions = Array.from({ length: 5 }, () => ({ answer: 'So.', claims: ['blast/a'] }));
    const disputes = lesson.disputes.map((dispute) => ({ ...dispute, positions }));
    const pages = beatsOfLesson({ disputes }).flatMap((beat) =>
      beat.kind === 'dispute' ? [beat.positions] : [],
    );
    expect(pages).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
  });

  test('are found by step and by event', () => {
    const found = lookup(lesson);
    const beats = beatsOf(found);
    expect(beatOfStep(beats, 'after')).toBe(6);
    expect(beatOfEvent(beats, 'blast', found)).toBe(1);
    expect(beatOfEvent(beats, 'statement', found)).toBe(4);
    expect(beatOfEvent(beats, 'untold', found)).toBeNull();
  });
});
