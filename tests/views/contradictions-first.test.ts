import { expect, test } from 'vitest';

import { contradictionsFirst } from '../../src/views/contradictions-first.ts';
import { dispute } from './made-up.ts';

test('contradictions are met first, likely slips last, and those of a kind in the story’s order', () => {
  const given = [
    dispute('spelling', 'slip'),
    dispute('cause', 'contradiction'),
    dispute('count', 'update'),
    dispute('place', 'contradiction'),
  ];
  expect(contradictionsFirst(given).map(({ id }) => id)).toEqual([
    'cause',
    'place',
    'count',
    'spelling',
  ]);
});
