import { expect, it } from 'vitest';
import { COLUMNS, outlineOf } from '../../../src/views/timeline/density.ts';
import { day18, day19, since1988, span, utc } from '../../story/spans.ts';

const limits = { from: utc('2023-09-18'), to: utc('2023-09-22') };

it('is as high as the strip where most is, and lower elsewhere', () => {
  const path = outlineOf([day18, day19, day19, day19, day19], limits, 14);
  expect(path).toBe(`M0 14V7H${String(COLUMNS / 4)}V0H${String(COLUMNS / 2)}V14Z`);
});

it('draws an open end to the end of the strip', () => {
  expect(outlineOf([since1988], limits, 14)).toBe(`M0 14V0H${String(COLUMNS)}V14Z`);
});

it('is never longer than its columns, whatever the story holds', () => {
  const all = Array.from({ length: 10_000 }, (_, index) => {
    const from = new Date(limits.from + index * 30_000).toISOString();
    return span(from, from, new Date(limits.from + index * 31_000 + 60_000).toISOString());
  });
  expect(outlineOf(all, limits, 14).length).toBeLessThan(COLUMNS * 12);
});

it('is empty without events', () => {
  expect(outlineOf([], limits, 14)).toBe('');
});
