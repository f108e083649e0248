import { describe, expect, test } from 'vitest';

import { fromColumns } from '../../src/story/columns.ts';
import { inColumns } from '../../src/story/in-columns.ts';

/** As a page has it: written as JSON and read again. */
const through = (value: unknown) => fromColumns(JSON.parse(JSON.stringify(inColumns(value))));

describe('columns give back what they were made of', () => {
  test.each<[string, unknown]>([
    ['a text', 'a'],
    ['nothing', null],
    ['an empty list', []],
    ['an empty record', {}],
    ['lists of several lengths', [[1, 2, 3], [], [4]]],
    [
      'lists of one length',
      [
        [1, 2],
        [3, 4],
        [5.5, 6],
      ].map((list) => list),
    ],
    ['an empty list among records', [{ a: [] }, { a: [{ b: 1 }] }, { a: [] }]],
    ['texts with line breaks', ['a\nb', 'c', 'd']],
    ['one empty text', ['']],
    ['empty texts', ['', '', 'a']],
    ['texts that repeat', ['a', 'b', 'a', 'b', 'a', 'b']],
    ['records of several keys', [{ a: 1 }, { b: 2 }, { a: 3, b: null }]],
    ['values of several sorts', [1, 'a', null, [1], { a: 1 }, true]],
    ['flags', [true, false, true]],
    [
      'positions',
      [
        { at: [1.5, 2.25] },
        {
          at: [
            [46.1, 39.123],
            [46.3, 39.2],
          ],
        },
        { at: [[[0.1, 0.2]]] },
      ],
    ],
    ['numbers that are no decimals', [1 / 3, Math.PI, 1e21, 5e-9]],
    ['numbers below zero', [-1, -2.5, 0, 3]],
    ['instants', [1695081600000, 1695168000000, null, 1695081660000]],
    [
      'records that repeat',
      [{ a: { b: 'x' } }, { a: { b: 'x' } }, { a: { b: 'y' } }, { a: { b: 'x' } }],
    ],
  ])('%s', (_, value) => {
    expect(through(value)).toEqual(value);
    expect(through({ value })).toEqual({ value });
  });
});

test('records with the same keys take less room than as JSON', () => {
  const records = Array.from({ length: 500 }, (_, index) => ({
    title: `Event ${index}`,
    when: { from: 86_400_000 * index, to: 86_400_000 * (index + 1), isOpen: false },
    kind: ['aid', 'attack'][index % 2],
  }));
  const plain = JSON.stringify(records).length;
  expect(JSON.stringify(inColumns(records)).length).toBeLessThan(plain / 4);
});
