import { describe, expect, it } from 'vitest';
import { layOut, closerTo } from '../../../src/views/timeline/layout.ts';
import { lanesOf, shapeOf } from '../../../src/views/timeline/marks.ts';
import {
  closure,
  dawn19,
  day18,
  day19,
  either,
  since1988,
  span,
  until1994,
  utc,
} from '../../story/spans.ts';
import { event, events, minute19, sources } from './story.ts';

const window = { from: utc('2023-09-18'), to: utc('2023-09-21') };

describe('a lane', () => {
  it('holds one mark for each event that its source reports, in order of time', () => {
    const lanes = lanesOf(events, sources);
    expect(lanes.map(({ marks }) => marks.map((mark) => mark.event.id))).toEqual([
      ['road-closed', 'blast'],
      ['convoy', 'speech'],
      ['movement', 'blast'],
    ]);
  });

  it('shows an event at the time that its own source gives', () => {
    expect(lanesOf(events, sources)[2]?.marks[1]?.when).toBe(either);
  });

  it('draws events that share their time as one, and the selected on its own', () => {
    const same = ['one', 'two', 'three'].map((id) => event(id, day19, { a: null }));
    const [lane] = lanesOf(same, sources);
    if (!lane) throw new Error('no lane');
    const { marks, bins } = layOut(lane, window, { selected: 'two', current: ['two'] }, 700, 36);
    expect(bins).toEqual([]);
    expect(marks.map((mark) => mark.marks.map((one) => one.event.id)).sort()).toEqual([
      ['one', 'three'],
      ['two'],
    ]);
  });
});

describe('a span is drawn', () => {
  it('as wide as it is', () => {
    expect(shapeOf(day19, window)).toMatchObject({ kind: 'bar', fade: 'none' });
    expect(shapeOf(day19, window)?.from).toBeCloseTo(33.333, 2);
    expect(shapeOf(dawn19, window)?.kind).toBe('box');
    expect(shapeOf(minute19, window)?.kind).toBe('dot');
  });

  it('as a bracket, when it is one of several days', () => {
    const shape = shapeOf(either, window);
    expect(shape?.kind).toBe('bracket');
    expect(shape?.choices).toHaveLength(1);
  });

  it('fading where it is open, soft where it is about, dashed where it is in doubt', () => {
    expect(shapeOf(since1988, window)).toMatchObject({ fade: 'end', to: 100 });
    expect(shapeOf(closure, window)?.fade).toBe('end');
    const about = span('2023-09-19~', '2023-09-19', '2023-09-20', { approximate: true });
    expect(shapeOf(about, window)?.fade).toBe('soft');
    expect(shapeOf({ ...day19, uncertain: true }, window)?.isDashed).toBe(true);
  });

  it('not at all outside the window', () => {
    expect(shapeOf(until1994, window)).toBeNull();
    expect(shapeOf(day18, { from: utc('2023-09-19'), to: utc('2023-09-20') })).toBeNull();
  });
});

it('a ring is worth going closer to only if that sets its events apart', () => {
  const year = { from: utc('2023-01-01'), to: utc('2024-01-01') };
  const mark = (when: typeof day18) => ({ event: event('x', when, {}), when });
  expect(closerTo([mark(day18), mark(day19)], year, year)?.to).toBeLessThan(utc('2023-09-22'));
  expect(closerTo([mark(day19), mark(day19)], year, year)).toBeNull();
  expect(
    closerTo([mark(day18), mark(day19)], { from: utc('2023-09-18'), to: utc('2023-09-20') }, year),
  ).toBeNull();
});
