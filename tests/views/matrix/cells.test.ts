import { describe, expect, test } from 'vitest';

import { STANCES } from '../../../src/story/story.ts';
import { cellsOf, countsBySource, stancesIn } from '../../../src/views/matrix/cells.ts';
import { glyphs } from '../../../src/views/matrix/glyphs.ts';
import { day19 } from '../../story/spans.ts';
import { claim, event, lookupOf } from '../made-up.ts';

const fire = event(
  'fire',
  day19,
  claim('first', { stance: 'denies' }),
  claim('first', { id: 'more' }),
  claim('first', { id: 'again' }),
);

describe('a row of the matrix', () => {
  test('counts the quotes of each article and names each stance once', () => {
    const [first, second] = cellsOf(fire, lookupOf([fire]));
    expect(first).toMatchObject({ quotes: 3, stances: ['reports', 'denies'], isHidden: false });
    expect(second).toMatchObject({ quotes: 0, stances: [], isHidden: false });
  });

  test('tells what an article does not report from what the filter hides', () => {
    const filtered = { ...fire, claims: [] };
    const [first, second] = cellsOf(filtered, lookupOf([fire]));
    expect(first?.isHidden).toBe(true);
    expect(second?.isHidden).toBe(false);
  });
});

test('an article is counted once for each event in which it has a say', () => {
  expect(countsBySource([fire, event('flood', day19, claim('second'))])).toEqual(
    new Map([
      ['first', 1],
      ['second', 1],
    ]),
  );
});

test('the legend holds the stances that are taken, in the order of the model', () => {
  expect(stancesIn([fire])).toEqual(['reports', 'denies']);
});

describe('the shapes of stances', () => {
  test('are all different', () => {
    const shapes = STANCES.map((stance) => glyphs([stance]).path);
    expect(new Set(shapes).size).toBe(STANCES.length);
  });

  test('stand side by side in a box that is as wide as they are', () => {
    expect(glyphs(['reports']).viewBox).toBe('0 0 12 12');
    expect(glyphs(['reports', 'denies']).viewBox).toBe('0 0 27 12');
  });
});
