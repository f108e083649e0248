import { describe, expect, test } from 'vitest';

import { cardLayout, WIDTH } from '../../../src/views/text/card-layout.ts';
import { citationOf } from '../../../src/views/text/citation.ts';
import { linesOf } from '../../../src/views/text/wrapping.ts';
import { dawn19 } from '../../story/spans.ts';
import { claim, event, lookupOf } from '../made-up.ts';

const ADDRESS = 'https://example.org/fire/#mill';
const mill = event(
  'mill',
  dawn19,
  claim('first'),
  claim('second', { speaker: 'mayor', via: 'owner', stance: 'confirms' }),
);
const lookup = lookupOf([mill]);

test('a citation names title, story, version, articles, address and the reader’s own day', () => {
  // Late in the evening, which is another day in UTC for many readers.
  const evening = new Date(2026, 10, 21, 23, 30);
  expect(citationOf(mill, lookup.story, ADDRESS, evening)).toBe(
    '“The mill”, in “A fire”, version 1, as reported by article A and The Post (B). ' +
      'https://example.org/fire/#mill (read on 21 November 2026).',
  );
});

describe('lines', () => {
  const measure = (text: string) => text.length;

  test('break at spaces and are never too wide', () => {
    expect(linesOf('a mill burned at dawn', 9, measure)).toEqual(['a mill', 'burned at', 'dawn']);
  });

  test('break a word that is wider than a line', () => {
    expect(linesOf('see https://example.org', 10, measure)).toEqual([
      'see',
      'https://ex',
      'ample.org',
    ]);
  });

  test('keep together what a no-break space joins, and what is one character to a reader', () => {
    expect(linesOf('at 5\u00a0am', 5, measure)).toEqual(['at', '5\u00a0am']);
    expect(linesOf('e\u0301e\u0301', 1, measure)).toEqual(['e\u0301', 'e\u0301']);
  });

  test('are none where there is no text', () => {
    expect(linesOf('  ', 5, measure)).toEqual([]);
  });
});

describe('the picture of a card', () => {
  const { drawn, height } = cardLayout(
    mill,
    lookup,
    ADDRESS,
    (text, { size }) => (text.length * size) / 2,
  );
  const texts = drawn.flatMap((each) => (each.kind === 'text' ? [each.text] : []));

  test('holds title, time, every quote with who says it and where, story, version and address', () => {
    expect(texts.join(' ')).toBe(
      'The mill At dawn on Tuesday 19 September 2023 ' +
        '“a mill burned” article A, in its own voice · reports ' +
        '“a mill burned” The mayor, in The Post · passed on by The owner · confirms ' +
        'A fire · version 1 https://example.org/fire/#mill',
    );
  });

  test('has the letters of the articles in their hues', () => {
    expect(
      drawn.flatMap((each) => (each.kind === 'letter' ? [[each.text, each.hue]] : [])),
    ).toEqual([
      ['A', '--source-a'],
      ['B', '--source-b'],
    ]);
  });

  test('grows with what it holds and is filled from top to bottom without an overlap', () => {
    const baselines = drawn.flatMap((each) => (each.kind === 'text' ? [each.y] : []));
    expect(baselines).toEqual(baselines.toSorted((a, b) => a - b));
    expect(Math.max(...baselines)).toBeLessThan(height);
    expect(drawn.every((each) => each.kind === 'rule' || each.x < WIDTH)).toBe(true);
  });
});
