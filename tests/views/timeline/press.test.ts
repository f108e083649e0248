import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/views/timeline/layout.ts';
import { lanesOf } from '../../../src/views/timeline/marks.ts';
import type { Mark } from '../../../src/views/timeline/marks.ts';
import { closerTo, nearestTo, nextOf, placesIn } from '../../../src/views/timeline/press.ts';
import { day18, day19, utc } from '../../story/spans.ts';
import { event, plain, sources } from './story.ts';

const window = { from: utc('2023-09-18'), to: utc('2023-09-21') };
const many = Array.from({ length: 6 }, (_, index) =>
  event(`call-${String(index)}`, day19, { a: null }),
);
const [lane] = lanesOf(many, sources, plain);
if (!lane) throw new Error('The first source has a lane.');

/** The ring of that day while one of its events is selected, which then stands apart. */
const ringBeside = (selected: string | null) => {
  const layout = layOut(lane, window, { selected, current: [] }, 700, 40);
  const ring = placesIn(layout).find(({ bunch }) => bunch.count > 1);
  if (!ring) throw new Error('Several events of one day have a ring.');
  return ring.bunch;
};

describe('pressing a ring of events that share their time', () => {
  it('begins with its first', () => {
    expect(nextOf(ringBeside(null), null).event.id).toBe('call-0');
  });

  it('comes to every event in turn, and round again', () => {
    const pressed: string[] = [];
    let selected: string | null = null;
    for (let press = 0; press < many.length + 1; press++) {
      selected = nextOf(ringBeside(selected), selected).event.id;
      pressed.push(selected);
    }
    expect(pressed).toEqual([...many.map(({ id }) => id), 'call-0']);
  });
});

it('a ring is worth going closer to only if that sets its events apart', () => {
  const year = { from: utc('2023-01-01'), to: utc('2024-01-01') };
  const mark = (when: typeof day18): Mark => ({
    event: event('x', when, {}),
    when,
    order: 0,
    hue: null,
    isDisputed: false,
  });
  expect(closerTo([mark(day18), mark(day19)], year, year)?.to).toBeLessThan(utc('2023-09-22'));
  expect(closerTo([mark(day19), mark(day19)], year, year)).toBeNull();
  expect(
    closerTo([mark(day18), mark(day19)], { from: utc('2023-09-18'), to: utc('2023-09-20') }, year),
  ).toBeNull();
});

describe('a press beside the marks', () => {
  const size = { width: 300, height: 14 };
  const lanes = lanesOf(
    [event('above', day18, { a: null }), event('below', day19, { c: null })],
    sources,
    plain,
  );
  const layouts = lanes.map((each) =>
    layOut(each, window, { selected: null, current: [] }, size.width, size.height),
  );
  const at = (x: number, y: number, reach: number) =>
    nearestTo({ x, y }, layouts, size, reach)?.bunch.first.event.id ?? null;

  it('goes to the nearest mark of any lane within reach', () => {
    expect(at(50, 21, 24)).toBe('above');
    expect(at(150, 24, 24)).toBe('below');
    expect(at(115, 7, 24)).toBe('above');
  });

  it('goes nowhere when none is', () => {
    expect(at(280, 7, 24)).toBeNull();
    expect(at(115, 7, 12)).toBeNull();
  });
});
