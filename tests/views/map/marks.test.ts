import { describe, expect, test } from 'vitest';

import { marksOf, namesOf, placesOf, ringRadius, shapeOf } from '../../../src/views/map/marks.ts';
import type { HueOf } from '../../../src/views/map/marks.ts';
import {
  event,
  geometry,
  harbour,
  indexOf,
  marksAt,
  mill,
  pass,
  place,
  valley,
} from './samples.ts';

describe('how a place may be drawn', () => {
  test('a town earns a pin, a district its outline, a road its line', () => {
    expect([harbour, valley, pass].map(shapeOf)).toEqual(['point', 'area', 'road']);
  });

  test('a district that is known by one position is never pinned', () => {
    expect(shapeOf(place('north', { type: 'district' }))).toBe('district');
  });

  test('a town whose position is not certain is never pinned', () => {
    const point = { type: 'Point', coordinates: [10, 50] } as const;
    expect(shapeOf(place('lost', { geometries: [geometry(point, 'unknown')] }))).toBe('district');
  });

  test('a country has its outline in the base map', () => {
    expect(shapeOf(place('isle', { type: 'country' }))).toBe('country');
  });

  test('a place without a position is nowhere', () => {
    expect(shapeOf(place('myth', { geometries: [] }))).toBe('nowhere');
  });
});

describe('marks', () => {
  test('count the events of a place, and the articles that report them once each', () => {
    const events = [
      event('fire', [['harbour', 'site']], ['a000', 'a001']),
      event('flood', [['harbour', 'target']], ['a001', 'a002']),
    ];
    const [mark] = marksAt([harbour], events);
    expect(mark?.events).toEqual(['fire', 'flood']);
    expect(mark?.sources).toBe(3);
  });

  test('an event that only mentions a place does not count there', () => {
    const [mark] = marksAt([mill], [event('speech', [['mill', 'mentioned']])]);
    expect(mark?.events).toEqual([]);
  });

  test.each([
    ['something happened there', 'site', 'scene'],
    ['something happened all around it', 'region', 'scene'],
    ['something came from there', 'origin', 'end'],
    ['something went there', 'destination', 'end'],
    ['it is only mentioned', 'mentioned', 'mentioned'],
  ] as const)('know that %s', (_, role, standing) => {
    expect(marksAt([mill], [event('fair', [['mill', role]])])[0]?.standing).toBe(standing);
  });

  test('stand for the most that happened at their place, whatever the order', () => {
    const roles = ['mentioned', 'origin', 'site', 'destination'] as const;
    const events = roles.map((role) => event(role, [['mill', role]]));
    expect(marksAt([mill, harbour], events).map(({ standing }) => standing)).toEqual([
      'scene',
      'ground',
    ]);
  });

  test('know which of their events are disputed', () => {
    const events = ['fire', 'flood'].map((id) => event(id, [['harbour', 'site']]));
    expect(marksAt([harbour], events, ['flood', 'storm'])[0]?.disputed).toEqual(['flood']);
  });

  test('have a hue when all their events share it', () => {
    const hueOf: HueOf = ([claim]) => (claim?.source === 'a002' ? null : (claim?.source ?? null));
    const hue = (...sources: string[]) =>
      marksOf(
        [harbour],
        sources.map((source, i) => event(`event-${i}`, [['harbour', 'site']], [source])),
        new Set(),
        hueOf,
      )[0]?.hue;
    expect(hue('a000', 'a000')).toBe('a000');
    expect(hue('a000', 'a001')).toBeNull();
    expect(hue('a002', 'a002')).toBeNull();
    expect(hue()).toBeNull();
  });

  test('an event that names a place in two roles counts there once', () => {
    const twice = event('trip', [
      ['mill', 'origin'],
      ['mill', 'destination'],
    ]);
    expect(marksAt([mill], [twice])[0]?.events).toEqual(['trip']);
  });

  test('all places of an event light up, those only mentioned too', () => {
    const trip = event('trip', [
      ['harbour', 'site'],
      ['mill', 'mentioned'],
    ]);
    const index = indexOf([trip]);
    expect([...placesOf(index, ['trip'], 'all')]).toEqual(['harbour', 'mill']);
    expect([...placesOf(index, ['trip'], 'happened')]).toEqual(['harbour']);
  });

  test('an event with a site lights up there, and not all over the region around it', () => {
    const blast = event('blast', [
      ['harbour', 'site'],
      ['valley', 'region'],
    ]);
    const index = indexOf([blast]);
    expect([...placesOf(index, ['blast'], 'happened')]).toEqual(['harbour']);
    expect([...placesOf(index, ['blast'], 'all')]).toEqual(['harbour', 'valley']);
  });

  test('a ring grows with the articles, up to five', () => {
    expect([1, 2, 5, 9].map(ringRadius)).toEqual([13, 14.25, 18, 18]);
  });

  test('a title is split where it holds two names', () => {
    expect(namesOf('Harbour / Port')).toEqual(['Harbour', ' / Port']);
    expect(namesOf('Mill')).toEqual(['Mill', '']);
  });
});
