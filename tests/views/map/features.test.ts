import { describe, expect, test } from 'vitest';

import { markFeatures, viewFeatures } from '../../../src/views/map/features.ts';
import { landNames } from '../../../src/views/map/land-names.ts';
import { marksOf } from '../../../src/views/map/marks.ts';
import { project, viewOf } from '../../../src/views/map/camera.ts';
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

const features = (...args: Parameters<typeof marksAt>) =>
  markFeatures(marksAt(...args), (hue) => hue).features;

describe('the marks as features', () => {
  test('an area has an outline and a name, and no pin', () => {
    const made = features([valley], [event('fire', [['valley', 'site']])]);
    expect(made.map(({ properties }) => [properties?.part, properties?.shape])).toEqual([
      ['extent', 'area'],
      ['name', 'area'],
    ]);
  });

  test('a road of which only the course is known says so', () => {
    expect(features([pass], [])[1]?.properties?.doubt).toContain('schematic');
    expect(features([mill], [])[0]?.properties?.doubt).toBe('');
  });

  test('a mark tells its layers of its hue and of differing accounts', () => {
    const fire = event('fire', [['harbour', 'site']]);
    const marks = marksOf([harbour], [fire], new Set(['fire']), () => '--source-a');
    const [name] = markFeatures(marks, (hue) => (hue === '--source-a' ? '#3b6fb6' : '')).features;
    expect(name?.properties).toMatchObject({ ink: '#3b6fb6', differs: true, standing: 'scene' });
    expect(features([harbour], [fire])[0]?.properties).toMatchObject({ ink: '', differs: false });
  });

  test('a count of thousands is short in its ring, and parted after a name', () => {
    const many = Array.from({ length: 12_345 }, (_, i) =>
      event(`fire-${i}`, [
        ['harbour', 'site'],
        ['valley', 'site'],
      ]),
    );
    const [, area, ring] = features([valley, harbour], many);
    expect(ring?.properties).toMatchObject({ counted: '12k', tally: '' });
    expect(area?.properties).toMatchObject({ tally: ' · 12\u202f345' });
  });

  test('what is far away is not on the ground', () => {
    expect(features([capital], [])).toEqual([]);
  });

  test('a small area comes after the large one that it lies in, to be pressed first', () => {
    const square = (side: number) =>
      geometry({
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [side, 0],
            [side, side],
            [0, side],
            [0, 0],
          ],
        ],
      });
    const small = place('small', { geometries: [square(1)] });
    const large = place('large', { geometries: [square(5)] });
    const outlines = features([small, large], []).filter((it) => it.properties?.part === 'extent');
    expect(outlines.map(({ properties }) => properties?.id)).toEqual(['large', 'small']);
  });

  test('names keep clear of the boxes and of all four edges', () => {
    const size = { width: 100, height: 60 };
    const made = viewFeatures([], [{ x: 30, y: 20, width: 20, height: 20 }], size, ([x, y]) => [
      x,
      y,
    ]);
    const at = made.features.map(({ geometry: it }) => it.type === 'Point' && it.coordinates);
    expect(at).toContainEqual([40, 30]);
    expect(at).toContainEqual([10, -6]);
    expect(at).toContainEqual([10, 66]);
    expect(at).toContainEqual([-6, 10]);
    expect(at).toContainEqual([106, 10]);
  });
});

describe('the name of a country', () => {
  const size = { width: 900, height: 600 };
  const view = viewOf([9.8, 49.8, 10.4, 50.2], size);
  const isle = place('isle', {
    type: 'country',
    geometries: [
      geometry({
        type: 'Polygon',
        coordinates: [
          [
            [5, 45],
            [15, 45],
            [15, 55],
            [5, 55],
            [5, 45],
          ],
        ],
      }),
    ],
  });

  test('stands on the part of its land that is in sight, outside smaller areas', () => {
    const [name] = landNames(marksAt([isle, valley, harbour], []), view, size, []);
    const [x = -1, y = -1] = name ? project(view, size, name.position) : [];
    expect(x > 0 && x < size.width && y > 0 && y < size.height).toBe(true);
    const [left, top] = project(view, size, [9.8, 50.2]);
    const [right, bottom] = project(view, size, [10.4, 49.8]);
    expect(x > left && x < right && y > top && y < bottom).toBe(false);
  });

  test('is left out where there is no room', () => {
    const all = { x: 0, y: 0, width: size.width, height: size.height };
    expect(landNames(marksAt([isle], []), view, size, [all])).toEqual([]);
  });
});
