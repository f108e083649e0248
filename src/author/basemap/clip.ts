/**
 * Cuts lines and areas at the edges of boxes, in plain degrees, and moves each piece to where longitudes count from -180 to 180: so
 * what is written lies on one side of the date line, as RFC 7946 asks.
 */
import { geoIdentity, geoStream, polygonArea, polygonContains } from 'd3';
import type { GeoStream } from 'd3';

import { unwrapped } from '../../story/bounds.ts';
import type { Bounds, Position } from '../../story/story.ts';

/** A box, and by how many degrees what is cut by it moves. */
export interface Piece {
  readonly box: Bounds;
  readonly moved: number;
}

/** The parts of unwrapped bounds that lie on one side of the date line each. */
export function piecesOf(bounds: Bounds): readonly Piece[] {
  const [west, south, east, north] = unwrapped(bounds);
  return [-360, 0, 360].flatMap((moved): Piece[] => {
    const box = [Math.max(west, moved - 180), south, Math.min(east, moved + 180), north] as const;
    return box[0] < box[2] ? [{ box, moved: -moved }] : [];
  });
}

/** The rings of areas within a box, as polygons: an outer ring each, and its holes. */
export type Polygon = readonly (readonly Position[])[];

/** What of a polygon lies in the boxes. Its outer ring runs clockwise, its holes the other way, and they may go on past 180. */
export function clippedPolygon(rings: Polygon, pieces: readonly Piece[]): Polygon[] {
  return pieces.flatMap(({ box, moved }) =>
    copiesIn(rings[0] ?? [], box).flatMap((shift) => {
      const cut = cutBy(box, (sink) => {
        const coordinates = rings.map((ring) => ring.map(([x, y]) => [x + shift, y]));
        geoStream({ type: 'Polygon', coordinates }, sink);
      });
      return polygonsOf(cut, box).map((polygon) =>
        polygon.map((ring) => ring.map(([x, y]): Position => [x + moved, y])),
      );
    }),
  );
}

/** What of a line lies in the boxes. */
export function clippedLine(line: readonly Position[], pieces: readonly Piece[]): Position[][] {
  return pieces.flatMap(({ box, moved }) =>
    copiesIn(line, box).flatMap((shift) => {
      const cut = cutBy(box, (sink) => {
        const coordinates = line.map(([x, y]) => [x + shift, y]);
        geoStream({ type: 'LineString', coordinates }, sink);
      });
      return cut.map((part) => part.map(([x, y]): Position => [x + moved, y]));
    }),
  );
}

/** By how many degrees a line must move to meet a box: none, or once, or twice round the world. */
function copiesIn(line: readonly Position[], [west, south, east, north]: Bounds): number[] {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of line) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  if (top < south || bottom > north) return [];
  return [-720, -360, 0, 360, 720].filter((by) => left + by <= east && right + by >= west);
}

/** Collects what d3-geo leaves of a geometry at the edges of a box. */
function cutBy([west, south, east, north]: Bounds, draw: (sink: GeoStream) => void): Position[][] {
  const lines: Position[][] = [];
  let isInPolygon = false;
  const sink: GeoStream = {
    point: (x, y) => void lines.at(-1)?.push([x, y]),
    lineStart: () => void lines.push([]),
    lineEnd: () => {
      const line = lines.at(-1);
      if (isInPolygon && line?.[0]) line.push(line[0]);
    },
    polygonStart: () => void (isInPolygon = true),
    polygonEnd: () => void (isInPolygon = false),
  };
  draw(
    geoIdentity()
      .clipExtent([
        [west, south],
        [east, north],
      ])
      .stream(sink),
  );
  return lines;
}

/** Rings as polygons: those that run clockwise are outlines, and each hole belongs to the outline around it. */
function polygonsOf(rings: readonly Position[][], box: Bounds): Polygon[] {
  const sound = rings.filter((ring) => ring.length > 3);
  const plain = (ring: readonly Position[]): [number, number][] => ring.map(([x, y]) => [x, y]);
  // In degrees, whose second number grows upwards, d3's area of what runs clockwise is positive.
  const isOutline = (ring: readonly Position[]) => polygonArea(plain(ring)) > 0 || isBox(ring, box);
  const polygons = sound.filter(isOutline).map((ring) => [ring]);
  for (const hole of sound.filter((ring) => !isOutline(ring))) {
    const [at] = hole;
    const [only] = polygons;
    const owner =
      polygons.length === 1
        ? only
        : polygons.find(([ring = []]) => at && polygonContains(plain(ring), [at[0], at[1]]));
    owner?.push(hole);
  }
  return polygons;
}

/** Whether a ring is the box itself, which runs any way round where it is all within an area. */
function isBox(ring: readonly Position[], [west, south, east, north]: Bounds): boolean {
  return ring.every(([x, y]) => (x === west || x === east) && (y === south || y === north));
}
