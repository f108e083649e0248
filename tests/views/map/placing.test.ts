import { describe, expect, test } from 'vitest';

import { touch } from '../../../src/views/map/boxes.ts';
import { viewOf } from '../../../src/views/map/camera.ts';
import { placeTexts } from '../../../src/views/map/placing.ts';
import type { Box, Size } from '../../../src/views/map/scene.ts';
import type { Place } from '../../../src/story/story.ts';
import {
  capital,
  event,
  geometry,
  harbour,
  marksAt,
  mill,
  pass,
  place,
  valley,
} from './samples.ts';

const wide = { width: 1200, height: 750 };
const phone = { width: 390, height: 340 };

const far = Array.from({ length: 6 }, (_, i) =>
  place(`city-${i}`, {
    title: `City number ${i}`,
    far: true,
    geometries: [geometry({ type: 'Point', coordinates: [30 + i / 10, 55] })],
  }),
);

function lay(places: readonly Place[], size: Size, tagged: readonly string[] = []) {
  const events = places.map(({ id }) => event(`at-${id}`, [[id, 'site']]));
  const taken = [{ x: 8, y: size.height - 30, width: 130, height: 26 }];
  const { chips, tags } = placeTexts({
    view: viewOf([9.8, 49.8, 10.4, 50.2], size),
    size,
    marks: marksAt(places, events),
    lit: new Set(places.map(({ id }) => id)),
    tagged: new Set(tagged),
    taken,
    noteOf: () => '1 event, somewhere here',
    distanceOf: (kilometres) => `${Math.round(kilometres)} km`,
    measure: (text, _, pixels) => text.length * pixels * 0.55,
  });
  return {
    chips,
    tags,
    boxes: [...taken, ...chips.map((it) => it.box), ...tags.map((it) => it.box)],
  };
}

function overlaps(boxes: readonly Box[]): number {
  return boxes.filter((a, i) => boxes.slice(i + 1).some((b) => touch(a, b))).length;
}

describe('chips', () => {
  test('name what is far away, with the way there and the distance', () => {
    const [chip] = lay([capital], wide).chips;
    expect(chip?.mark.place.id).toBe('capital');
    expect(chip?.turn).toBeGreaterThan(70);
    expect(chip?.turn).toBeLessThan(90);
    expect(chip?.kilometres).toBeGreaterThan(1350);
    expect(chip?.kilometres).toBeLessThan(1450);
  });

  test('stand on the edge towards their place', () => {
    const [chip] = lay([capital], wide).chips;
    expect(chip && chip.box.x + chip.box.width).toBe(wide.width - 10);
  });

  test('name a near place that is out of sight', () => {
    const away = place('away', {
      geometries: [geometry({ type: 'Point', coordinates: [14, 50] })],
    });
    expect(lay([away, harbour], wide).chips.map(({ mark }) => mark.place.id)).toEqual(['away']);
  });

  test('give no distance to what has an extent', () => {
    const isle = place('isle', { type: 'country', far: true });
    expect(lay([isle], wide).chips[0]?.kilometres).toBeNull();
  });

  test.each([
    ['a wide map', wide],
    ['a phone', phone],
  ])('never cover each other, a mark or the scale bar on %s', (_, size) => {
    const { chips, boxes } = lay([...far, harbour, mill], size);
    expect(chips).toHaveLength(6);
    expect(overlaps(boxes)).toBe(0);
  });

  test('are left out where there is no more room', () => {
    const many = Array.from({ length: 200 }, (_, i) =>
      place(`town-${i}`, {
        far: true,
        geometries: [geometry({ type: 'Point', coordinates: [30, i / 4] })],
      }),
    );
    const { chips, boxes } = lay(many, phone);
    expect(chips.length).toBeGreaterThan(5);
    expect(overlaps(boxes)).toBe(0);
  });

  test('say the first name only on a phone', () => {
    const two = place('two', { ...capital, id: 'two', title: 'North / South', far: true });
    expect(lay([two], wide).chips[0]?.name).toBe('North / South');
    expect(lay([two], phone).chips[0]?.name).toBe('North');
  });
});

describe('tags', () => {
  test('stand beside an area, on the map and clear of chips', () => {
    const { tags, boxes } = lay([valley, capital, harbour], wide, ['valley']);
    expect(tags.map(({ mark }) => mark.place.id)).toEqual(['valley']);
    expect(overlaps(boxes)).toBe(0);
    const box = tags[0]?.box;
    expect(box && box.x >= 0 && box.x + box.width <= wide.width).toBe(true);
  });

  test('are not given to towns', () => {
    expect(lay([harbour], wide, ['harbour']).tags).toEqual([]);
  });

  test('a wide map has room for several, a phone for the first', () => {
    const ids = ['pass', 'valley'];
    expect(lay([valley, pass], wide, ids).tags.map(({ mark }) => mark.place.id)).toEqual(ids);
    expect(lay([valley, pass], phone, ids).tags.map(({ mark }) => mark.place.id)).toEqual(['pass']);
  });
});
