/** Writes marks, and what they must keep clear of, as GeoJSON for the map's sources. */
import { polygonArea, polygonCentroid } from 'd3';
import type { Feature, FeatureCollection, Geometry, Position as GeoPosition } from 'geojson';

import type { Place, PlaceGeometry, Position } from '../../story/story.ts';
import { words } from '../../words/en.ts';
import { largestRing, namesOf, radiusOf } from './marks.ts';
import type { LandName } from './land-names.ts';
import type { Mark } from './marks.ts';
import type { Box, Pixel, Size } from './scene.ts';

/**
 * The marks of places that are not far away. A feature with `part` `extent` is an outline or a road; one with `part` `name` is
 * where the place's name, dot or ring stands. `colourOf` reads a hue's custom property as a colour.
 */
export function markFeatures(
  marks: readonly Mark[],
  colourOf: (hue: string) => string,
): FeatureCollection {
  return collection(
    largestFirst(marks).flatMap((mark) => {
      const { geometry, place, shape, standing, events, hue } = mark;
      // A country's name stands where there is room for it: see landNames.
      if (!geometry || place.far || shape === 'country') return [];
      const isRoadInDoubt = shape === 'road' && geometry.certainty === 'schematic';
      const properties = {
        id: place.id,
        shape,
        standing,
        certainty: geometry.certainty,
        count: events.length,
        counted: words.ring(events.length),
        radius: radiusOf(mark),
        ink: hue === null ? '' : colourOf(hue),
        differs: mark.disputed.length > 0,
        ...namesIn(place),
        tally: shape === 'point' ? '' : tallyOf(mark),
        doubt: isRoadInDoubt ? `\n${words.map.schematic}` : '',
      };
      const name = feature(
        { type: 'Point', coordinates: [...namePosition(geometry)] },
        { ...properties, part: 'name' },
      );
      if (shape !== 'area' && shape !== 'road') return [name];
      return [feature(plain(geometry), { ...properties, part: 'extent' }), name];
    }),
  );
}

/** A small area lies over a large one, so that both can be pressed. */
export function largestFirst(marks: readonly Mark[]): readonly Mark[] {
  const areas = new Map(
    marks.map((mark) => [mark, mark.shape === 'area' ? ringArea(ringOf(mark)) : 0]),
  );
  const area = (mark: Mark) => areas.get(mark) ?? 0;
  return [...marks].sort((a, b) => area(b) - area(a));
}

const ringOf = ({ geometry }: Mark) => (geometry ? largestRing(geometry) : []);

/** How many events stand behind a name that has no ring. */
function tallyOf({ events: { length } }: Mark): string {
  return length > 0 ? ` · ${words.number(length)}` : '';
}

/** Where a name stands, [longitude, latitude]: a point itself, halfway along a line, the middle of the largest part of an area. */
export function namePosition(geometry: PlaceGeometry): Position {
  if (geometry.type === 'Point') return geometry.coordinates;
  if (geometry.type === 'LineString') {
    return geometry.coordinates[Math.floor(geometry.coordinates.length / 2)] ?? [0, 0];
  }
  return polygonCentroid(largestRing(geometry));
}

/** What belongs to one view: the names of countries, and what names must keep clear of. */
export function viewFeatures(
  names: readonly LandName[],
  boxes: readonly Box[],
  size: Size,
  at: (pixel: Pixel) => Position,
): FeatureCollection {
  return collection([...landNameFeatures(names), ...roomFeatures(boxes, size, at)]);
}

/**
 * What names must keep clear of, as points of side `ROOM_TILE` pixels: the boxes, and the map's edge, over which no name runs.
 * `at` says which position is at a pixel.
 */
function roomFeatures(
  boxes: readonly Box[],
  { width, height }: Size,
  at: (pixel: Pixel) => Position,
): readonly Feature[] {
  const [side, sunk] = [ROOM_TILE, 4 - ROOM_TILE];
  const edge: Box[] = [
    { x: 0, y: sunk, width, height: side },
    { x: 0, y: height - 4, width, height: side },
    { x: sunk, y: 0, width: side, height },
    { x: width - 4, y: 0, width: side, height },
  ];
  return [...boxes, ...edge].flatMap((box) =>
    tiles(box).map((pixel) =>
      feature({ type: 'Point', coordinates: [...at(pixel)] }, { part: 'room' }),
    ),
  );
}

/** A place's names for its label, the second beside the first or, on a narrow map, below it. */
function namesIn({ title }: Place) {
  const [first, second] = namesOf(title);
  return { first, second, secondBelow: second.replace(' / ', ' /\n') };
}

/** The names of countries, each where it has been given room. */
function landNameFeatures(names: readonly LandName[]): readonly Feature[] {
  return names.map(({ mark, position }) => {
    const { place, disputed } = mark;
    const differs = disputed.length > 0;
    const properties = {
      part: 'name',
      id: place.id,
      ...namesIn(place),
      tally: tallyOf(mark),
      doubt: '',
      differs,
    };
    return feature({ type: 'Point', coordinates: [...position] }, properties);
  });
}

export const ROOM_TILE = 20;

/** The middles of the square tiles that cover a box. */
function tiles({ x, y, width, height }: Box): readonly Pixel[] {
  const across = Math.max(Math.ceil(width / ROOM_TILE), 1);
  const down = Math.max(Math.ceil(height / ROOM_TILE), 1);
  const middle = (start: number, length: number, i: number, of: number) =>
    start + (of === 1 ? length / 2 : ROOM_TILE / 2 + ((length - ROOM_TILE) * i) / (of - 1));
  return Array.from({ length: across * down }, (_, i): Pixel => [
    middle(x, width, i % across, across),
    middle(y, height, Math.floor(i / across), down),
  ]);
}

const ringArea = (ring: [number, number][]) => Math.abs(polygonArea(ring));

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

function feature(geometry: Geometry, properties: Feature['properties']): Feature {
  return { type: 'Feature', geometry, properties };
}

/** The story's geometry as GeoJSON's own, which may be written to. */
function plain(geometry: PlaceGeometry): Geometry {
  const line = (positions: readonly Position[]): GeoPosition[] => positions.map((p) => [...p]);
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: [...geometry.coordinates] };
    case 'LineString':
      return { type: 'LineString', coordinates: line(geometry.coordinates) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: geometry.coordinates.map(line) };
    case 'MultiPolygon':
      return {
        type: 'MultiPolygon',
        coordinates: geometry.coordinates.map((polygon) => polygon.map(line)),
      };
  }
}
