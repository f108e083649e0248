import { describe, expect, test } from 'vitest';
import { readProse } from '../../src/compile/prose.ts';

const paragraphs = (text: string, keepsLines = false) => readProse(text, keepsLines).paragraphs;

test('reads emphasis and links, and leaves the rest as text', () => {
  expect(paragraphs('To [Baku](place:baku), *then* the [raid](event:the-raid).')).toEqual([
    [
      { kind: 'text', text: 'To ' },
      { kind: 'place', text: 'Baku', place: 'baku' },
      { kind: 'text', text: ', ' },
      { kind: 'emphasis', text: 'then' },
      { kind: 'text', text: ' the ' },
      { kind: 'event', text: 'raid', event: 'the-raid' },
      { kind: 'text', text: '.' },
    ],
  ]);
});

test('shows HTML, single stars and brackets as text', () => {
  const text = '<b>2 * 3 * 4</b> [sic] (so)';

  expect(paragraphs(text)).toEqual([[{ kind: 'text', text }]]);
});

describe('paragraphs', () => {
  test('are parted by blank lines where line breaks are kept', () => {
    expect(paragraphs('one\ntwo\n\nthree\n', true)).toEqual([
      [{ kind: 'text', text: 'one two' }],
      [{ kind: 'text', text: 'three' }],
    ]);
  });

  test('are one line each, with no-break spaces only where no line breaks', () => {
    const text = '\u00a0 one \u00a0\n\t two\n\u00a0\n three\u00a0 four \u00a0';

    expect(paragraphs(text, true)).toEqual([
      [{ kind: 'text', text: '\u00a0 one two three\u00a0 four \u00a0' }],
    ]);
  });

  test('are parted by line breaks where YAML has folded the lines', () => {
    expect(paragraphs('one two\nthree')).toEqual([
      [{ kind: 'text', text: 'one two' }],
      [{ kind: 'text', text: 'three' }],
    ]);
  });
});

test('finds the links with their order in the text', () => {
  expect(readProse('[a](place:x)\n[b](https://c.d) [e](event:f)', false)).toMatchObject({
    links: [
      { kind: 'place', id: 'x', ordinal: 0 },
      { kind: 'event', id: 'f', ordinal: 2 },
    ],
    strays: [{ text: '[b](https://c.d)', ordinal: 1 }],
  });
});

describe('quoted words', () => {
  test('are those between curly double quotes, without the marks', () => {
    expect(readProse('He spoke of “the [road](place:road)” and “*aid*”.', false).quoted).toEqual([
      { words: 'the road', ordinal: 0 },
      { words: 'aid', ordinal: 1 },
    ]);
  });

  test('may quote in their turn', () => {
    expect(readProse('“launched “local” measures” on “Tuesday”', false).quoted).toEqual([
      { words: 'launched “local” measures', ordinal: 0 },
      { words: 'Tuesday', ordinal: 2 },
    ]);
  });

  test('are unknown where a quotation is not closed', () => {
    expect(readProse('“open\n“closed”', false).quoted).toEqual([
      { words: null, ordinal: 0 },
      { words: 'closed', ordinal: 1 },
    ]);
  });
});
