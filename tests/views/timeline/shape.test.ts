import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/story/story.ts';
import { drawingsAmong } from '../../../src/views/timeline/legend.ts';
import { drawingOf, shapeOf } from '../../../src/views/timeline/shape.ts';
import {
  closure,
  dawn19,
  day18,
  day19,
  either,
  from1992to1994,
  since1988,
  span,
  until1994,
  utc,
} from '../../story/spans.ts';
import { event, minute19 } from './story.ts';

const window = { from: utc('2023-09-18'), to: utc('2023-09-21') };
const about19 = span('2023-09-19~', '2023-09-19', '2023-09-20', { approximate: true });
const september = span('2023-09', '2023-09-01', '2023-10-01', { precision: 'month' });
const year = span('2020', '2020-01-01', '2021-01-01', { precision: 'year' });
const aboutTo18 = span('2023~/2023-09-18', '2023-01-01', '2023-09-19', { approximate: true });

describe('a span is drawn', () => {
  it('as wide as it is', () => {
    expect(shapeOf(day19, window)?.from).toBeCloseTo(33.333, 2);
    expect(shapeOf(day19, window)?.to).toBeCloseTo(66.667, 2);
  });

  it.each([
    ['dot', minute19],
    ['box', dawn19],
    ['bar', day19],
    ['bracket', either],
    ['stripes', september],
    ['stripes', year],
    ['range', from1992to1994],
    ['range', span('2023-09-19/2023-09-20', '2023-09-19', '2023-09-21')],
    ['range', since1988],
    ['range', until1994],
  ] as const)('as a %s, for %o', (kind, when) => {
    expect(drawingOf(when).kind).toBe(kind);
  });

  it('with an arrow where it is open, soft where it is about, dashed where it is in doubt', () => {
    expect(shapeOf(since1988, window)).toMatchObject({ start: 'sharp', end: 'open', to: 100 });
    expect(drawingOf(until1994)).toMatchObject({ start: 'open', end: 'sharp' });
    expect(drawingOf(closure)).toMatchObject({ start: 'soft', end: 'open' });
    expect(drawingOf(about19)).toMatchObject({ start: 'soft', end: 'soft' });
    expect(drawingOf({ ...day19, uncertain: true }).isDashed).toBe(true);
  });

  it('soft at that end alone of which the article says about', () => {
    expect(drawingOf(aboutTo18)).toMatchObject({ start: 'soft', end: 'sharp' });
  });

  it('not at all outside the window', () => {
    expect(shapeOf(until1994, window)).toBeNull();
    expect(shapeOf(day18, { from: utc('2023-09-19'), to: utc('2023-09-20') })).toBeNull();
  });

  it('in a way of its own for each kind of doubt', () => {
    const kinds: Span[] = [minute19, dawn19, day19, either, september, from1992to1994];
    const all = [
      ...kinds,
      ...kinds.map((when) => ({
        ...when,
        edtf: when.edtf.replace(/$|\//g, '~$&'),
        approximate: true,
      })),
      ...kinds.map((when) => ({ ...when, uncertain: true })),
      since1988,
      until1994,
      closure,
      aboutTo18,
    ];
    const drawings = all.map((when) => {
      const { kind, start, end, isDashed } = drawingOf(when);
      return [kind, start, end, isDashed].join(' ');
    });
    expect(new Set(drawings).size).toBe(all.length);
  });
});

describe('the legend', () => {
  it('has each drawing that occurs once, the plain before the doubtful', () => {
    const events = [about19, either, day19, day18].map((when, index) =>
      event(`e-${String(index)}`, when, { a: null }),
    );
    expect(drawingsAmong(events).map(({ example }) => example)).toEqual([day19, about19, either]);
  });

  it('also has the drawings of what one article alone says', () => {
    const events = [event('one', day19, { a: null, b: since1988 })];
    expect(drawingsAmong(events).map(({ example }) => example)).toEqual([day19, since1988]);
  });

  it('is empty for no events', () => {
    expect(drawingsAmong([])).toEqual([]);
  });
});
