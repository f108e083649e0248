import { expect, test } from 'vitest';

import { COLUMNS, ROWS } from './everyone-rows.ts';
import { pairsIn, pairsOf, pairwise } from './pairs.ts';

test('every pair of values stands in one of the rows, and the rows are few', () => {
  const held = new Set(ROWS.flatMap(pairsOf));
  const wanted = pairsIn(COLUMNS);
  expect(wanted.filter((pair) => !held.has(pair))).toEqual([]);
  const all = Object.values(COLUMNS).reduce((product, { length }) => product * length, 1);
  console.log(`axe: ${ROWS.length} rows of ${all} hold all ${wanted.length} pairs`);
  expect(ROWS.length).toBe(COLUMNS.place.length * COLUMNS.names.length);
});

test('a pair that no row holds is found missing', () => {
  const columns = { a: ['1', '2'], b: ['1', '2'], c: ['1', '2'] };
  const rows = pairwise(columns);
  expect(rows).toHaveLength(4);
  const held = new Set(rows.slice(1).flatMap(pairsOf));
  expect(pairsIn(columns).some((pair) => !held.has(pair))).toBe(true);
});
