/**
 * A scene whose region lies across the date line, with all longitudes counted on past 180, so that what lies side by side has
 * numbers side by side. Any other scene stays as it is.
 */
import { besideLongitude, unwrapped } from '../../story/bounds.ts';
import type { Place, PlaceGeometry, Position } from '../../story/story.ts';
import type { Scene } from './scene.ts';

/** The scene as maps draw it. */
export function beyondDateLine(scene: Scene): Scene {
  const [west, , east] = scene.region;
  if (west <= east) return scene;
  const region = unwrapped(scene.region);
  const middle = (region[0] + region[2]) / 2;
  const at = ([longitude, latitude]: Position): Position => [
    besideLongitude(longitude, middle),
    latitude,
  ];
  const labels = scene.notes.labels.map((label) => ({ ...label, position: at(label.position) }));
  return {
    ...scene,
    region,
    places: scene.places.map((place) => placeAt(place, at)),
    notes: { ...scene.notes, labels },
  };
}

function placeAt(place: Place, at: (position: Position) => Position): Place {
  return { ...place, geometries: place.geometries.map((geometry) => geometryAt(geometry, at)) };
}

function geometryAt(geometry: PlaceGeometry, at: (position: Position) => Position): PlaceGeometry {
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: at(geometry.coordinates) };
    case 'LineString':
      return { ...geometry, coordinates: geometry.coordinates.map(at) };
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.map(at)) };
    case 'MultiPolygon':
      return {
        ...geometry,
        coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(at))),
      };
  }
}
