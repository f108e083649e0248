import { expect, test } from 'vitest';

import { lookup } from '../../src/story/lookup.ts';
import type { Place, PlaceGeometry, PlaceRole } from '../../src/story/story.ts';
import { whereInWords } from '../../src/story/where.ts';
import { harbour } from '../reading/harbour.ts';

const [base] = harbour.places;
if (!base) throw new Error('the harbour has places');
const drawn = { certainty: 'surveyed', when: [], note: null } as const;
const place = (id: string, title: string, geometry: PlaceGeometry): Place => ({
  ...base,
  id,
  title,
  geometries: [geometry],
});

const finder = lookup({
  ...harbour,
  places: [
    place('town', 'Town / Stadt', { ...drawn, type: 'Point', coordinates: [1, 2] }),
    place('district', 'Mill / Mühle district', { ...drawn, type: 'Polygon', coordinates: [] }),
    place('road', 'Mill road', { ...drawn, type: 'LineString', coordinates: [] }),
  ],
});
const said = (id: string, role: PlaceRole) => whereInWords({ place: id, role }, finder);

test('a town is where something happened, an area somewhere in which it did, a road on which it did', () => {
  expect(said('town', 'site')).toBe('in Town / Stadt');
  expect(said('district', 'site')).toBe('somewhere in the Mill / Mühle district');
  expect(said('road', 'site')).toBe('on the Mill road');
});

test('what a place is to an event is said', () => {
  expect(said('town', 'origin')).toBe('from Town / Stadt');
  expect(said('town', 'destination')).toBe('to Town / Stadt');
  expect(said('road', 'route')).toBe('by the Mill road');
  expect(said('district', 'region')).toBe('in the Mill / Mühle district');
  expect(said('town', 'mentioned')).toBe('about Town / Stadt');
});

test('of a place that the story does not have nothing is said', () => {
  expect(said('nowhere', 'site')).toBe('');
});

test('at a building or another single thing it happened', () => {
  const at = place('pump', 'Mill Street pump', { ...drawn, type: 'Point', coordinates: [1, 2] });
  const pump: Place = { ...at, fclasses: ['S'] };
  const one = lookup({ ...harbour, places: [pump] });
  expect(whereInWords({ place: 'pump', role: 'site' }, one)).toBe('at the Mill Street pump');
});
