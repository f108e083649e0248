import { describe, expect, test } from 'vitest';

import { furniture } from '../../../src/author/draft/english-furniture.ts';

const BODY =
  '\n\nA crane fell in Turku on Monday. Nobody was hurt.\n\nIt was old, and it rusted.\n';

const found = (text: string, outlet: string | null = null) =>
  furniture(text, outlet).map(({ start, end }) => text.slice(start, end));

describe('a line before the first paragraph reports nothing', () => {
  test.each([
    '21 November 2026',
    'Tuesday, 5 March 2024',
    '8 July 2024, 09:12 CEST',
    'The Archipelago Post, 4 March 2024',
    'The Harbour Post (an invented newspaper), 4 March 2024',
    'The Irwell Courier | Friday, 15 November 2024',
    'By Anna Holm',
    'By Anna Holm, 5 March 2024',
    'Albany, Saturday, June 9, 1849.',
    'Talca, Wednesday 12 March 2025, updated 18:40 local time',
    'Posted by the newsroom desk of the Gazette on Friday 1 September 1854, at noon',
    'Published: Sept 20, 2023',
    'From our own Correspondent.',
  ])('%s', (line) => {
    expect(found(`Crane falls${BODY.slice(0, 1)}${line}${BODY}`)).toEqual([line]);
  });

  test('where it is the outlet and a day, however the outlet writes itself', () => {
    expect(found(`harbour.example, 4 March 2024${BODY}`, 'harbour.example')).toHaveLength(1);
    expect(found(`harbour.example 4 March 2024${BODY}`, 'harbour.example')).toHaveLength(1);
  });
});

describe('a line that tells something is none of these', () => {
  test.each([
    'Two hurt as crane falls in Turku, 4 March 2024',
    'Crane Falls in Turku on 4 March 2024',
    'Ceasefire Agreed on Tuesday',
    'On Tuesday, a crane fell.',
    'In 2020, Turku built a crane.',
    'By Tuesday the crane was down.',
    'Published figures show that the crane was old on 4 March 2024.',
    '4 March 2024 was a cold day in Turku.',
  ])('%s', (line) => {
    expect(found(`${line}${BODY}`)).toEqual([]);
  });

  test('nor is one within the text', () => {
    const text = `${'A line of the text.\n'.repeat(10)}The Post, 4 March 2024\n${'A line of the text.\n'.repeat(10)}`;

    expect(found(text)).toEqual([]);
  });
});

test('the works that an article cites stand at its end, and report nothing', () => {
  const cited =
    'Cited: Anna Holm, The Cranes of Turku, Turku 1855; The Harbour Post, 4 March 2024.';

  expect(found(`Crane falls${BODY}\n${cited}\n`)).toEqual([cited]);
});
