import { describe, expect, test } from 'vitest';

import {
  bearing,
  boundsOf,
  closestKm,
  distance,
  innermostZoom,
  kilometresPerPixel,
  project,
  unproject,
  viewOf,
} from '../../../src/views/map/camera.ts';
import { capital, geometry, harbour, mill, place, valley } from './samples.ts';

const wide = { width: 1200, height: 750 };
const phone = { width: 390, height: 340 };

test('a map of no size, as on paper, has a view all the same', () => {
  const { center, zoom } = viewOf([9, 49, 12, 51], { width: 0, height: 0 });

  expect([...center, zoom].every(Number.isFinite)).toBe(true);
});

describe('the bounds of places', () => {
  test('hold all of them', () => {
    expect(boundsOf([harbour, mill])).toEqual([10, 50, 10.2, 50.1]);
    expect(boundsOf([valley])).toEqual([9.8, 49.8, 10.4, 50.2]);
  });

  test('leave out what is far away', () => {
    expect(boundsOf([harbour, capital])).toEqual([10, 50, 10, 50]);
    expect(boundsOf([capital])).toBeNull();
  });

  test('count a country known by one position only when there is nothing else', () => {
    const isle = place('isle', { type: 'country' });
    expect(boundsOf([isle, mill])).toEqual([10.2, 50.1, 10.2, 50.1]);
    expect(boundsOf([isle])).toEqual([10, 50, 10, 50]);
  });

  test('hold an outline of more positions than a call takes arguments', () => {
    const ring = Array.from({ length: 200_000 }, (_, i) => [10 + i / 1e6, 50] as const);
    const coast = place('coast', {
      type: 'region',
      geometries: [geometry({ type: 'Polygon', coordinates: [ring] })],
    });
    expect(boundsOf([coast])).toEqual([10, 50, 10.199999, 50]);
  });

  test('are none where no position is known', () => {
    expect(boundsOf([place('myth', { geometries: [] })])).toBeNull();
  });
});

describe('a view', () => {
  test.each([
    ['a wide map', wide],
    ['a phone', phone],
  ])('shows all of the bounds with room at the edges on %s', (_, size) => {
    const view = viewOf([9, 49, 12, 51], size);
    const [left, top] = project(view, size, [9, 51]);
    const [right, bottom] = project(view, size, [12, 49]);
    expect(left).toBeGreaterThan(size.width * 0.15);
    expect(right).toBeLessThan(size.width * 0.85);
    expect(top).toBeGreaterThan(39);
    expect(bottom).toBeLessThan(size.height - 39);
  });

  test.each([
    ['a wide map', wide],
    ['a phone', phone],
  ])('of one town shows at least 40 km on %s', (_, size) => {
    const across = kilometresPerPixel(viewOf([10, 50, 10, 50], size)) * size.height;
    expect(across).toBeGreaterThan(39.9);
    expect(across).toBeLessThan(60);
  });

  test('of a street shows less where the whole story plays among streets', () => {
    expect(closestKm([43.5, 38, 51, 42.5])).toBe(40);
    const streets = closestKm([-0.144, 51.507, -0.129, 51.518]);
    expect(streets).toBeCloseTo(0.35, 1);
    const view = viewOf([-0.137, 51.513, -0.136, 51.514], wide, streets);
    expect(kilometresPerPixel(view) * wide.height).toBeLessThan(0.5);
    expect(innermostZoom([43.5, 38, 51, 42.5])).toBe(11);
    expect(innermostZoom([-0.144, 51.507, -0.129, 51.518])).toBeGreaterThan(view.zoom);
  });

  test('finds the position at a pixel again', () => {
    const view = viewOf([9, 49, 12, 51], wide);
    const [longitude, latitude] = unproject(view, wide, project(view, wide, [10.5, 49.7]));
    expect(longitude).toBeCloseTo(10.5, 9);
    expect(latitude).toBeCloseTo(49.7, 9);
  });
});

describe('what is far away', () => {
  test('is as far as the great circle is long', () => {
    expect(distance([0, 0], [0, 90])).toBeCloseTo(10007.5, 0);
    expect(distance([46.8, 39.9], [-74.006, 40.7143])).toBeCloseTo(9250, -2);
  });

  test('lies where the great circle sets out', () => {
    expect(bearing([0, 0], [10, 0])).toBeCloseTo(90);
    expect(bearing([0, 0], [0, -10])).toBeCloseTo(180);
    // New York is a little south of west on a flat map, but the way there leads over Scandinavia.
    expect(bearing([46.8, 39.9], [-74.006, 40.7143])).toBeGreaterThan(300);
  });
});
