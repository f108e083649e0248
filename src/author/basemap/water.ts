/** Lakes and rivers of a region, as large as can be seen. */
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

import type { Position } from '../../story/story.ts';
import { clippedLine, clippedPolygon, type Piece } from './clip.ts';
import { isLarge, isLong, type Scale } from './measures.ts';
import type { Shape, Thinned } from './topology.ts';

/** Water is told on a grid of so many degrees: what is thinned less shows its steps. */
export const WATER_GRID = 0.03;
/** A piece of a river that reaches less far than so many tolerances is left out. */
const SHORTEST = 20;

/** The polygons of lakes that are large enough to see. */
export function lakesIn(
  { topology, shapes }: Thinned,
  pieces: readonly Piece[],
  scale: Scale,
  tolerance: number,
) {
  const least = Math.max(tolerance, WATER_GRID / 2);
  return geometriesOf(topology, shapes).flatMap((geometry) => {
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    return polygons
      .map((rings) => rings.map((ring) => ring.map(positionOf)))
      .filter(([ring = []]) => isLarge(ring, scale, least))
      .flatMap((rings) =>
        clippedPolygon(
          rings.filter(({ length }) => length > 3),
          pieces,
        ),
      );
  });
}

/** The lines of rivers that are long enough to see. */
export function riversIn(
  { topology, shapes }: Thinned,
  pieces: readonly Piece[],
  scale: Scale,
  tolerance: number,
): Position[][] {
  return geometriesOf(topology, shapes).flatMap((geometry) => {
    const lines =
      geometry.type === 'LineString'
        ? [geometry.coordinates]
        : geometry.type === 'MultiLineString'
          ? geometry.coordinates
          : [];
    return lines
      .map((line) => line.map(positionOf))
      .filter((line) => isLong(line, SHORTEST * tolerance * scale(line[0] ?? [0, 0])))
      .flatMap((line) => clippedLine(line, pieces));
  });
}

function geometriesOf(topology: Topology, shapes: readonly Shape[]) {
  const all = { type: 'GeometryCollection' as const, geometries: [...shapes] };
  return feature(topology, all).features.map(({ geometry }) => geometry);
}

function positionOf([x = 0, y = 0]: readonly number[]): Position {
  return [x, y];
}
