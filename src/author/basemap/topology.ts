/** Topologies (https://github.com/topojson/topojson-specification) as far as a region needs them, thinned. */
import type {
  GeometryCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';

import type { Position } from '../../story/story.ts';
import type { Piece } from './clip.ts';
import { weightsOf } from './lines.ts';

interface Listing {
  readonly id?: string | number;
  readonly properties?: { readonly name: string };
}

/** What is drawn of a topology, and its arcs in degrees with what each of their points counts for. */
export interface Weighed {
  readonly shapes: readonly Shape[];
  readonly arcs: readonly (readonly Position[])[];
  readonly weights: readonly (Float64Array | undefined)[];
}

/** The same with the points that are left; https://github.com/topojson/topojson-specification. */
export interface Thinned {
  readonly shapes: readonly Shape[];
  readonly topology: Topology;
}

/** A part of a topology, with what names it. */
export type Shape = (Polygon | MultiPolygon | LineString | MultiLineString) & Listing;

/** The shapes of an object whose arcs come near the boxes; the parts of a country that do not are left out. */
export function near<T extends string>(
  topology: Topology<Record<T, GeometryCollection>>,
  object: T,
  pieces: readonly Piece[],
): readonly Shape[] {
  const extents = decoded(topology).map(extentOf);
  const boxes = pieces.map(({ box: [west, south, east, north], moved }) => [
    west + moved,
    south,
    east + moved,
    north,
  ]);
  const isNear = (arcs: readonly number[]) => {
    const own = arcs.map((arc) => extents[arc < 0 ? ~arc : arc] ?? NOWHERE);
    const [left, bottom] = [0, 1].map((i) => Math.min(...own.map((each) => each[i] ?? 0)));
    const [right, top] = [2, 3].map((i) => Math.max(...own.map((each) => each[i] ?? 0)));
    return boxes.some(
      ([west = 0, south = 0, east = 0, north = 0]) =>
        (left ?? 0) <= east &&
        west <= (right ?? 0) &&
        (bottom ?? 0) <= north &&
        south <= (top ?? 0),
    );
  };
  return topology.objects[object].geometries.flatMap((shape): Shape[] => {
    const { id, properties } = shape;
    const own = { ...(id !== undefined && { id }), properties: { name: nameIn(properties) } };
    switch (shape.type) {
      case 'Polygon':
        return isNear(shape.arcs.flat()) ? [{ ...own, type: shape.type, arcs: shape.arcs }] : [];
      case 'MultiPolygon': {
        const arcs = shape.arcs.filter((polygon) => isNear(polygon.flat()));
        return arcs.length > 0 ? [{ ...own, type: shape.type, arcs }] : [];
      }
      case 'LineString':
        return isNear(shape.arcs) ? [{ ...own, type: shape.type, arcs: shape.arcs }] : [];
      case 'MultiLineString': {
        const arcs = shape.arcs.filter((line) => isNear(line));
        return arcs.length > 0 ? [{ ...own, type: shape.type, arcs }] : [];
      }
      default:
        return [];
    }
  });
}

const NOWHERE = [Infinity, Infinity, -Infinity, -Infinity];

/** [west, south, east, north]. */
export function extentOf(line: readonly Position[]): number[] {
  return line.reduce<number[]>(
    ([west = 0, south = 0, east = 0, north = 0], [x, y]) => [
      Math.min(west, x),
      Math.min(south, y),
      Math.max(east, x),
      Math.max(north, y),
    ],
    NOWHERE,
  );
}

/** The name among a shape’s properties; empty where there is none. */
export function nameIn(properties: object | undefined): string {
  const name: unknown = properties && Reflect.get(properties, 'name');
  return typeof name === 'string' ? name : '';
}

/** The arcs in degrees. https://github.com/topojson/topojson-specification#213-arcs: each point counts from the one before. */
function decoded({ arcs, transform }: Topology): readonly Position[][] {
  const [kx = 1, ky = 1] = transform?.scale ?? [];
  const [dx = 0, dy = 0] = transform?.translate ?? [];
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([px = 0, py = 0]): Position => {
      [x, y] = transform ? [x + px, y + py] : [px, py];
      return [x * kx + dx, y * ky + dy];
    });
  });
}

/** The arcs of shapes, each point with what it counts for. */
export function weighed(
  topology: Topology,
  shapes: readonly Shape[],
  scale: (position: Position) => number,
): Weighed {
  const used = new Set(shapes.flatMap(arcsOf).map((arc) => (arc < 0 ? ~arc : arc)));
  const arcs = decoded(topology);
  return {
    shapes,
    arcs,
    weights: arcs.map((arc, i) => (used.has(i) ? weightsOf(arc, scale) : undefined)),
  };
}

function arcsOf(shape: Shape): readonly number[] {
  switch (shape.type) {
    case 'LineString':
      return shape.arcs;
    case 'MultiPolygon':
      return shape.arcs.flat(2);
    default:
      return shape.arcs.flat();
  }
}

/** The shapes with the points that count for more than a tolerance, in degrees. */
export function thinned({ shapes, arcs, weights }: Weighed, tolerance: number): Thinned {
  const kept = arcs.map((arc, i) => {
    const own = weights[i];
    return own
      ? arc.filter((_, point) => (own[point] ?? 0) > tolerance).map(([x, y]) => [x, y])
      : [];
  });
  return { shapes, topology: { type: 'Topology', objects: {}, arcs: kept } };
}
