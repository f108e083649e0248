import { describe, expect, test } from 'vitest';

import { boundsOf, project, viewOf } from '../../../src/views/map/camera.ts';
import { beyondDateLine } from '../../../src/views/map/date-line.ts';
import { groundFrame, onFrame } from '../../../src/views/map/ground-frame.ts';
import type { Scene } from '../../../src/views/map/scene.ts';
import { place } from './samples.ts';

const SIZE = { width: 900, height: 600 };
const west = place('west', {
  geometries: [
    { type: 'Point', coordinates: [178.4, -18.1], certainty: 'surveyed', when: [], note: null },
  ],
});
const east = place('east', {
  geometries: [
    { type: 'Point', coordinates: [-179.5, -17], certainty: 'surveyed', when: [], note: null },
  ],
});
const road = place('road', {
  geometries: [
    {
      type: 'LineString',
      coordinates: [
        [179.5, -17],
        [-179.5, -17],
      ],
      certainty: 'schematic',
      when: [],
      note: null,
    },
  ],
});

const scene: Scene = {
  places: [west, east, road],
  region: [176, -20, -178, -15],
  basemaps: [],
  notes: {
    credits: [],
    dashed: [],
    labels: [{ name: 'Fiji', kind: 'country', position: [-179, -17] }],
    lands: [],
  },
};

describe('a scene across the date line', () => {
  test('is drawn with what lies side by side, side by side', () => {
    const { region, places, notes } = beyondDateLine(scene);

    expect(region).toEqual([176, -20, 182, -15]);
    expect(places.map(({ geometries: [geometry] }) => geometry?.coordinates)).toEqual([
      [178.4, -18.1],
      [180.5, -17],
      [
        [179.5, -17],
        [180.5, -17],
      ],
    ]);
    expect(notes.labels[0]?.position).toEqual([181, -17]);
  });

  test('fits its places into a map as if there were no line', () => {
    const { places } = beyondDateLine(scene);
    const bounds = boundsOf(places);
    if (!bounds) throw new Error('the places have positions');

    expect(bounds).toEqual([178.4, -18.1, 180.5, -17]);
    const [x] = project(viewOf(bounds, SIZE), SIZE, [180.5, -17]);
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(SIZE.width);
  });

  test('has a frame for its ground that both sides are on', () => {
    const frame = groundFrame(beyondDateLine(scene).region);

    for (const position of [
      [176, -15],
      [182, -20],
    ] as const) {
      const [x, y] = onFrame(frame, position);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(frame.size.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(frame.size.height);
    }
  });
});

test('a scene elsewhere stays as it is', () => {
  const elsewhere = { ...scene, region: [43, 38, 51, 42] } as const;

  expect(beyondDateLine(elsewhere)).toBe(elsewhere);
});

test('a place at a pole is at the edge of the map, not nowhere', () => {
  const [x, y] = project(viewOf([-180, -90, 180, -60], SIZE), SIZE, [0, -90]);

  expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
});
