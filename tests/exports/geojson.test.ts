import { describe, expect, test } from 'vitest';

import { eventsGeojson } from '../../src/exports/geojson.ts';
import { FERRY, stories, storyOf } from './stories.ts';

describe.each([...stories])('the events of %s as GeoJSON', (_, story) => {
  /** As another program reads them. */
  const read: unknown = JSON.parse(JSON.stringify(eventsGeojson(story)));

  test('are a feature each, in order, with the same words as the story', () => {
    expect(read).toMatchObject({
      type: 'FeatureCollection',
      features: story.events.map(({ id, title, kind, when, claims }) => ({
        type: 'Feature',
        id,
        properties: {
          id,
          title,
          kind,
          edtf: when.edtf,
          quotes: claims.map(({ quote }) => quote.exact),
        },
      })),
    });
  });

  test('are points within the world, or nowhere', () => {
    for (const { geometry } of eventsGeojson(story).features) {
      if (geometry === null) continue;
      const [longitude, latitude] = geometry.coordinates;
      expect(geometry.type).toBe('Point');
      expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
      expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
    }
  });
});

test('an event whose place is an area has no point', () => {
  const { events, places } = storyOf(FERRY);
  const areas = places.map((place) => ({
    ...place,
    geometries: place.geometries.map(({ certainty, when, note }) => ({
      type: 'Polygon' as const,
      coordinates: [],
      certainty,
      when,
      note,
    })),
  }));
  const { features } = eventsGeojson({ events, places: areas });
  expect(features.map(({ geometry }) => geometry)).toEqual(events.map(() => null));
});

test('the place where it happened gives the point, not one that it came from', () => {
  const [ferry] = eventsGeojson(storyOf(FERRY)).features;
  const harbour = storyOf(FERRY).places.find(({ id }) => id === 'kivisatama')?.geometries[0];
  expect(ferry?.geometry).toEqual({ type: 'Point', coordinates: harbour?.coordinates });
});
