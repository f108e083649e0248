/** Shapes of GeoJSON, read from the tree with what is wrong about them, and what they cover. */
import type { Bounds, Position, Shape } from '../story/story.ts';
import type { RawGeometry } from './gazetteer-records.ts';
import { must } from './must.ts';
import type { Node } from './nodes.ts';

/** What is wrong with coordinates, at which node. */
export interface ShapeProblem {
  readonly problem: 'broken' | 'impossible';
  readonly message: string;
  readonly mend: string;
  readonly at: Node;
}

/** A geometry's shape, or the first thing that is wrong with it (https://www.rfc-editor.org/rfc/rfc7946#section-3.1). */
export function shapeOf({ type, coordinates }: RawGeometry): Shape | ShapeProblem {
  const node = must(coordinates).value;
  const problems: ShapeProblem[] = [];
  const note = (problem: ShapeProblem) => problems.push(problem);
  const shape = readShape(must(type).value, node, note);
  return problems[0] ?? shape;
}

type Note = (problem: ShapeProblem) => void;

function readShape(type: Shape['type'], node: Node, note: Note): Shape {
  switch (type) {
    case 'Point':
      return { type, coordinates: readPosition(node, note) };
    case 'LineString':
      return { type, coordinates: readLine(node, note) };
    case 'Polygon':
      return { type, coordinates: readRings(node, note) };
    case 'MultiPolygon':
      return {
        type,
        coordinates: readItems(node, 'a list of polygons', note).map((item) =>
          readRings(item, note),
        ),
      };
  }
}

function readRings(node: Node, note: Note): Position[][] {
  return readItems(node, 'a list of rings', note).map((item) => {
    const ring = readItems(item, 'a ring of positions', note).map((at) => readPosition(at, note));
    const [first, last] = [ring[0], ring[ring.length - 1]];
    if (ring.length < 4 || first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
      note({
        problem: 'broken',
        message:
          'A ring of a polygon needs at least four positions, the last the same as the first.',
        mend: 'close the ring by repeating its first position at the end.',
        at: item,
      });
    }
    return ring;
  });
}

function readLine(node: Node, note: Note): Position[] {
  const line = readItems(node, 'a list of positions', note).map((item) => readPosition(item, note));
  if (line.length === 1) {
    note({
      problem: 'broken',
      message: 'A line needs at least two positions.',
      mend: 'add its other end, or write a Point.',
      at: node,
    });
  }
  return line;
}

function readPosition(node: Node, note: Note): Position {
  const items = node.kind === 'list' ? node.items : [];
  const [longitude = NaN, latitude = NaN] = items.map((item) =>
    item.kind === 'number' ? item.number : NaN,
  );
  if (items.length !== 2 || Number.isNaN(longitude) || Number.isNaN(latitude)) {
    note({
      problem: 'broken',
      message: 'A position is [longitude, latitude], two numbers, and this is not.',
      mend: 'write two numbers in degrees, and as many brackets as the type of geometry needs.',
      at: node,
    });
  } else if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
    note({
      problem: 'impossible',
      message: `[${longitude}, ${latitude}] is not on the earth: longitude goes to 180, latitude to 90.`,
      mend: 'write the longitude first, then the latitude, in degrees.',
      at: node,
    });
  }
  return [longitude, latitude];
}

function readItems(node: Node, expects: string, note: Note): readonly Node[] {
  if (node.kind === 'list' && node.items.length > 0) return node.items;
  note({
    problem: 'broken',
    message: `The coordinates have something else here, where ${expects} is expected.`,
    mend: 'write as many brackets as the type of geometry needs.',
    at: node,
  });
  return [];
}

/** What a shape covers, as [west, south, east, north]. @param count how its longitudes count, where not as they are */
export function extentOf(shape: Shape, count = (longitude: number) => longitude): Bounds {
  const positions = positionsOf(shape);
  const longitudes = positions.map(([longitude]) => count(longitude));
  const latitudes = positions.map(([, latitude]) => latitude);
  return [least(longitudes), least(latitudes), most(longitudes), most(latitudes)];
}

function positionsOf(shape: Shape): readonly Position[] {
  switch (shape.type) {
    case 'Point':
      return [shape.coordinates];
    case 'LineString':
      return shape.coordinates;
    case 'Polygon':
      return shape.coordinates.flat();
    case 'MultiPolygon':
      return shape.coordinates.flat(2);
  }
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Infinity);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), -Infinity);
}
