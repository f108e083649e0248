import { describe, expect, test } from 'vitest';

import { segments } from '../../src/story/segments.ts';

const mention = (start: number, end: number, text: string) => ({
  source: 'first',
  start,
  end,
  text,
  place: 'harbour',
  use: 'place' as const,
});

const shown = (pieces: ReturnType<typeof segments>) =>
  pieces.map(({ text, mention: named, events }) => [text, named?.place ?? null, events]);

describe('segments', () => {
  test('of a text without marks are the text', () => {
    expect(shown(segments('All is calm.', 40, []))).toEqual([['All is calm.', null, []]]);
  });

  test('cut a mention out of the words around it', () => {
    expect(shown(segments('in Port, today', 10, [mention(13, 17, 'Port')]))).toEqual([
      ['in ', null, []],
      ['Port', 'harbour', []],
      [', today', null, []],
    ]);
  });

  test('keep a mention within a quote, and say whose quotes hold each piece', () => {
    const quotes = [
      { start: 0, end: 7, event: 'blast' },
      { start: 3, end: 14, event: 'fire' },
    ];
    expect(shown(segments('in Port, today', 0, [mention(3, 7, 'Port')], quotes))).toEqual([
      ['in ', null, ['blast']],
      ['Port', 'harbour', ['blast', 'fire']],
      [', today', null, ['fire']],
    ]);
  });

  test('count code points, not code units', () => {
    expect(shown(segments('🕊 Port', 0, [mention(2, 6, 'Port')]))).toEqual([
      ['🕊 ', null, []],
      ['Port', 'harbour', []],
    ]);
  });

  test('put together again are the text, wherever the marks stand', () => {
    const text = 'Port and Port';
    const marks = [mention(0, 4, 'Port'), mention(9, 13, 'Port')];
    expect(
      segments(text, 0, marks)
        .map((segment) => segment.text)
        .join(''),
    ).toBe(text);
  });

  test('leave out marks that lie elsewhere in the article', () => {
    expect(shown(segments('calm', 100, [mention(3, 7, 'Port')]))).toEqual([['calm', null, []]]);
  });
});
