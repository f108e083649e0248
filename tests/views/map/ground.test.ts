import type { Feature, Position } from 'geojson';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

import type { Bounds } from '../../../src/story/story.ts';
import { readBasemap } from '../../../src/views/map/basemap.ts';
import { closestKm, closestZoom, project, viewOf } from '../../../src/views/map/camera.ts';
import { groundFrame, onFrame, seenOn } from '../../../src/views/map/ground-frame.ts';
import { dissolved, onGrid, pathOf } from '../../../src/views/map/ground-path.ts';
import { groundMarkup, groundOf, partSeen } from '../../../src/views/map/ground.ts';

const REGION: Bounds = [9, 49, 12, 51];
const SIZE = { width: 800, height: 500 };

/** The points of a path as it is read: whole numbers, relative to the point before. */
function readPath(path: string): [number, number][][] {
  const at = { x: 0, y: 0 };
  return (
    path.match(/m[^m]+/g)?.map((line) => {
      const numbers = line.match(/-?\d+/g)?.map(Number) ?? [];
      const points = Array.from({ length: numbers.length / 2 }, (_, i): [number, number] => {
        at.x += numbers[2 * i] ?? 0;
        at.y += numbers[2 * i + 1] ?? 0;
        return [at.x, at.y];
      });
      if (line.endsWith('z')) [at.x, at.y] = points[0] ?? [0, 0];
      return points;
    }) ?? []
  );
}

function feature(layer: string, name: string, rings: Position[][]): Feature {
  return {
    type: 'Feature',
    properties: { layer, name },
    geometry:
      layer === 'land'
        ? { type: 'Polygon', coordinates: rings }
        : { type: 'MultiLineString', coordinates: rings },
  };
}

const square = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

function basemap(...features: Feature[]) {
  return readBasemap({ type: 'FeatureCollection', features });
}

describe('the frame of the ground', () => {
  const frame = groundFrame(REGION);

  test('shows a position where the live map does, at every zoom', () => {
    for (const bounds of [REGION, [10, 50, 10.1, 50.1], [9, 50, 9.5, 51]] satisfies Bounds[]) {
      const view = viewOf(bounds, SIZE);
      const seen = seenOn(frame, view, SIZE);
      for (const position of [
        [10, 50],
        [9.4, 50.9],
      ] as const) {
        const [x, y] = onFrame(frame, position);
        const [px, py] = project(view, SIZE, position);
        expect(((x - seen.x) / seen.width) * SIZE.width).toBeCloseTo(px, 4);
        expect(((y - seen.y) / seen.height) * SIZE.height).toBeCloseTo(py, 4);
      }
    }
  });

  test('has a unit for a pixel where a large map looks closest, so that whole units are within half of one', () => {
    const closest = closestZoom({ width: 900, height: 600 }, 50);
    const view = { center: [10, 50], zoom: closest } as const;
    expect(seenOn(frame, view, SIZE).width / SIZE.width).toBeCloseTo(1, 3);
  });

  test('has a unit for a pixel where a large map of streets looks closest, too', () => {
    const streets: Bounds = [-0.144, 51.507, -0.129, 51.518];
    const view = viewOf(
      [-0.137, 51.513, -0.137, 51.513],
      { width: 900, height: 600 },
      closestKm(streets),
    );
    expect(seenOn(groundFrame(streets), view, SIZE).width / SIZE.width).toBeCloseTo(1, 3);
  });
});

describe('paths', () => {
  test('say lines and rings in relative whole numbers', () => {
    const ring = [
      [10, 10],
      [20, 10],
      [20, 5],
      [10, 10],
    ] as const;
    const line = [
      [0, 0],
      [-3, 4],
    ] as const;
    expect(pathOf([ring, line])).toBe('m10 10 10 0 0-5zm-10-10-3 4');
    expect(readPath(pathOf([ring, line]))).toEqual([ring.slice(0, 3), [...line]]);
  });

  test('leave out points that say nothing', () => {
    const line = onGrid(
      [
        [0.2, 0],
        [0.4, 0.1],
        [5, 0],
        [10, 0],
        [10, 7],
      ],
      1,
    );
    expect(line).toEqual([
      [0, 0],
      [10, 0],
      [10, 7],
    ]);
  });

  test('join areas that touch, without the edge between them', () => {
    const left = [
      [0, 0],
      [0, 4],
      [4, 4],
      [4, 0],
      [0, 0],
    ] as const;
    const right = left.map(([x, y]) => [x + 4, y] as const);
    const [ring, ...others] = dissolved([left, right]);
    expect(others).toEqual([]);
    expect(new Set(ring?.map(String))).toEqual(new Set(['0,0', '0,4', '8,4', '8,0']));
  });
});

describe('the ground', () => {
  const lands = [{ place: 'home', name: 'Home' }];
  const world = basemap(feature('land', 'Farland', [square(-40, 10, 9.5, 80)]));
  const region = basemap(
    feature('land', 'Home', [square(9.5, 49.5, 11, 50.5)]),
    feature('border', 'b', [
      [
        [9.5, 49.5],
        [9.5, 50.5],
      ],
    ]),
  );
  const ground = groundOf([world, region], REGION, lands);
  const paths = new Map(ground.map(({ name, path }) => [name, path]));

  test('keeps the land of each country of the story apart, since it lights up', () => {
    expect([...paths.keys()]).toEqual(['far-land', 'land-home', 'border']);
  });

  test('is within half a unit of where its positions are', () => {
    const frame = groundFrame(REGION);
    const [ring = []] = readPath(paths.get('land-home') ?? '');
    const corners = square(9.5, 49.5, 11, 50.5).map(([x = 0, y = 0]) => onFrame(frame, [x, y]));
    for (const [x, y] of ring) {
      const off = Math.min(
        ...corners.map(([cx, cy]) => Math.max(Math.abs(cx - x), Math.abs(cy - y))),
      );
      expect(off).toBeLessThanOrEqual(0.5);
    }
  });

  test('ends where no map of the story looks', () => {
    const { size } = groundFrame(REGION);
    const points = readPath(paths.get('far-land') ?? '').flat();
    expect(points.length).toBeGreaterThan(3);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(-8);
      expect(y).toBeGreaterThanOrEqual(-8);
      expect(x).toBeLessThanOrEqual(size.width + 8);
      expect(y).toBeLessThanOrEqual(size.height + 8);
    }
  });

  test('is written as paths that a page refers to, whatever a place is called', () => {
    const strange = groundOf([region], REGION, [{ place: 'a"<b', name: 'Home' }]);
    expect(groundMarkup(strange)).toContain('id="ground-land-a&quot;&lt;b"');
    expect(groundMarkup(ground)).toContain('<path id="ground-border" d="m');
  });

  test('for one picture is only what that picture shows', () => {
    const view = viewOf([10.5, 50, 10.6, 50.1], SIZE);
    const part = groundOf([world, region], REGION, lands, partSeen(REGION, view, SIZE));
    expect(part.map(({ name }) => name)).toEqual(['land-home']);
  });

  test('of the first story is carried in at most 12 kB', () => {
    const story = 'data/nagorno-karabakh-2023';
    const files = ['data/basemap/world.json', `${story}/basemap.json`];
    const maps = files.map((file) => readBasemap(JSON.parse(readFileSync(file, 'utf8'))));
    const markup = groundMarkup(groundOf(maps, [43.5, 38, 51, 42.5], []));
    expect(gzipSync(markup).length).toBeLessThan(12_000);
  });
});
