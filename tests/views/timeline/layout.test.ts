import { describe, expect, it } from 'vitest';
import type { StoryEvent } from '../../../src/story/story.ts';
import { DAY } from '../../../src/story/time.ts';
import { membersOf } from '../../../src/views/timeline/bunch.ts';
import { layOut } from '../../../src/views/timeline/layout.ts';
import type { LaneLayout } from '../../../src/views/timeline/layout.ts';
import { Layouts } from '../../../src/views/timeline/layouts.ts';
import { lanesOf } from '../../../src/views/timeline/marks.ts';
import type { Lane } from '../../../src/views/timeline/marks.ts';
import { day19, either, since1988, span, utc } from '../../story/spans.ts';
import { event, plain, sources } from './story.ts';

const week = { from: utc('2023-09-18'), to: utc('2023-09-21') };
const years = { from: utc('1990-01-01'), to: utc('2024-01-01') };
const quiet = { selected: null, current: [] };

function laneOf(events: readonly StoryEvent[]): Lane {
  const [lane] = lanesOf(events, sources, plain);
  if (!lane) throw new Error('The first source has a lane.');
  return lane;
}

/** So many events of one minute, of one day and of three weeks by turns, spread evenly over the years. */
function spread(count: number): StoryEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const from = years.from + Math.floor(((years.to - years.from) * index) / count);
    const length = [60_000, DAY, 21 * DAY][index % 3] ?? DAY;
    const [start, end] = [from, from + length].map((ms) => new Date(ms).toISOString());
    const when = span(`${String(start)}/${String(end)}`, start ?? null, end ?? null);
    return event(`e-${String(index)}`, when, { a: null });
  });
}

const drawnIn = ({ marks, bins }: LaneLayout) => [...marks, ...bins];
const idsIn = (layout: LaneLayout) =>
  drawnIn(layout)
    .flatMap(({ bunch }) => membersOf(bunch))
    .map((mark) => mark.event.id);

describe('a lane in a window', () => {
  it('draws events that share their time as one, and the selected on its own', () => {
    const lane = laneOf(['one', 'two', 'three'].map((id) => event(id, day19, { a: null })));
    const { marks, bins } = layOut(lane, week, { selected: 'two', current: ['two'] }, 700, 36);
    expect(bins).toEqual([]);
    const held = marks.map(({ bunch }) => membersOf(bunch).map((one) => one.event.id));
    expect(held.sort()).toEqual([['one', 'three'], ['two']]);
  });

  it('shows every event that touches it once, whether apart or counted', () => {
    const lane = laneOf([...spread(500), event('since', since1988, { a: null })]);
    const half = { from: utc('2000-06-01'), to: utc('2008-06-01') };
    const layout = layOut(lane, half, { selected: 'e-200', current: ['e-201', 'since'] }, 700, 36);
    const touching = lane.marks.filter(
      ({ when }) => (when.from ?? -Infinity) < half.to && (when.to ?? Infinity) > half.from,
    );
    expect(idsIn(layout).sort()).toEqual(touching.map((mark) => mark.event.id).sort());
    const counted = drawnIn(layout).reduce((sum, { bunch }) => sum + bunch.count, 0);
    expect(counted).toBe(touching.length);
  });

  it('counts what it does not look at as if it did: disputes, and the colour if it is one', () => {
    const all = spread(3000);
    const disputed = new Set(all.filter((_, index) => index % 7 === 0).map(({ id }) => id));
    const [lane] = lanesOf(all, sources, { disputed, hue: () => '--source-a' });
    if (!lane) throw new Error('The first source has a lane.');
    for (const { bunch } of drawnIn(layOut(lane, years, quiet, 700, 36))) {
      const members = membersOf(bunch);
      expect(bunch.count).toBe(members.length);
      expect(bunch.disputed).toBe(members.filter(({ isDisputed }) => isDisputed).length);
      expect(bunch.hue).toBe('--source-a');
      expect([bunch.first, bunch.last]).toEqual([members[0], members.at(-1)]);
    }
  });

  it('gives a ring of several colours none', () => {
    const all = ['one', 'two'].map((id) => event(id, day19, { a: null }));
    let turn = 0;
    const hue = () => `--side-${String(++turn)}`;
    const [lane] = lanesOf(all, sources, { ...plain, hue });
    if (!lane) throw new Error('The first source has a lane.');
    expect(layOut(lane, week, quiet, 700, 36).marks.map(({ bunch }) => bunch.hue)).toEqual([null]);
  });
});

describe('the work of a window', () => {
  /** How many times are looked at, and how many things are drawn, with every year in sight. */
  const workOf = (events: readonly StoryEvent[], window = years) => {
    const layout = layOut(laneOf(events), window, quiet, 1000, 36);
    return { looked: layout.looked, drawn: drawnIn(layout).length };
  };

  it('is that of the screen, not of the story', () => {
    const few = workOf(spread(2000));
    const many = workOf(spread(20_000));
    expect(many.looked).toBeLessThan(600);
    expect(many.looked).toBeLessThan(2 * few.looked);
    expect(many.drawn).toBeLessThan(150);
  });

  it('is small within the years, where most events are out of sight', () => {
    const day = { from: utc('2011-06-04'), to: utc('2011-06-05') };
    expect(workOf(spread(20_000), day).looked).toBeLessThan(200);
  });

  it('is small for ten thousand events of one day, which are one shape with one ring', () => {
    const all = Array.from({ length: 10_000 }, (_, index) =>
      event(`e-${String(index)}`, day19, { a: null }),
    );
    expect(workOf(all, week)).toEqual({ looked: 1, drawn: 1 });
    const selected = layOut(laneOf(all), week, { selected: 'e-77', current: [] }, 1000, 36);
    expect(drawnIn(selected).map(({ bunch }) => bunch.count)).toEqual([1, 9_999]);
  });

  it('is small for one event in two thousand years, and for none', () => {
    const millennia = { from: utc('0024-01-01'), to: utc('2024-01-01') };
    expect(workOf([event('only', either, { a: null })], millennia)).toEqual({
      looked: 1,
      drawn: 1,
    });
    expect(workOf([])).toEqual({ looked: 0, drawn: 0 });
  });
});

it('a selection lays out anew only the lanes that report what was and what is selected', () => {
  const lanes = lanesOf(
    [event('first', day19, { a: null }), event('second', day19, { b: null, c: null })],
    sources,
    plain,
  );
  const layouts = new Layouts();
  const size = { width: 700, height: 36 };
  const before = layouts.of(lanes, week, { selected: null, current: [] }, size);
  const after = layouts.of(lanes, week, { selected: 'first', current: ['first'] }, size);
  expect(after.map((layout, index) => layout === before[index])).toEqual([false, true, true]);
});
