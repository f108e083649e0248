/** The base map: GeoJSON that can be drawn (https://www.rfc-editor.org/rfc/rfc7946). It is made by a program, and only a broken one is read node by node. */
import type { Report } from '../diagnostic.ts';
import { checkJson, parseJson, type Node } from '../nodes.ts';
import { LONGEST_TEXT, LONGEST_WORD } from '../limits.ts';
import type { TextFile } from '../text.ts';
import { firstUnseen } from '../unseen.ts';

/** The members and indexes that lead to a value. */
type Path = readonly (string | number)[];

interface Problem {
  readonly path: Path;
  readonly message: string;
}

/** How many lists are around the numbers of a position. */
const DEPTHS = new Map([
  ['Point', 1],
  ['MultiPoint', 2],
  ['LineString', 2],
  ['MultiLineString', 3],
  ['Polygon', 3],
  ['MultiPolygon', 4],
]);

/** The properties that are drawn, or say how. */
const SHOWN = ['layer', 'name', 'kind'];

/** Reports the first thing for which a base map could not be drawn. */
export function checkBasemap(file: TextFile, report: Report): void {
  if (!checkJson(file, report)) return;
  const problem = problemIn(JSON.parse(file.text.replace(/^\ufeff/, '')));
  if (problem === null) return;
  const tree = parseJson(file, report);
  if (tree === null) return;
  report(
    'basemap-broken',
    nodeAt(tree, problem.path),
    problem.message,
    'make the file anew, as data/basemap/README.md shows.',
  );
}

/** The first thing that is wrong with a base map; null where it can be drawn. */
function problemIn(map: unknown): Problem | null {
  const features = memberOf(map, 'features');
  if (memberOf(map, 'type') !== 'FeatureCollection' || !Array.isArray(features)) {
    return {
      path: [],
      message: 'A base map is a FeatureCollection with its features, and this is not.',
    };
  }
  const credit = memberOf(map, 'credit') ?? '';
  if (typeof credit !== 'string' || credit.length > LONGEST_TEXT || firstUnseen(credit)) {
    return {
      path: ['credit'],
      message: 'The credit of a base map is a text that can be seen, and this is none.',
    };
  }
  for (const [index, feature] of features.entries()) {
    const problem = problemOf(feature);
    if (problem) return { ...problem, path: ['features', index, ...problem.path] };
  }
  return null;
}

function problemOf(feature: unknown): Problem | null {
  const properties = memberOf(feature, 'properties');
  if (memberOf(feature, 'type') !== 'Feature' || !isRecord(properties)) {
    return { path: [], message: 'A base map holds features with properties, and this is none.' };
  }
  for (const name of SHOWN) {
    const value = memberOf(properties, name) ?? '';
    if (typeof value === 'string' && value.length <= LONGEST_WORD && !firstUnseen(value)) continue;
    return {
      path: ['properties', name],
      message: `"${name}" is a short text that can be seen, and this is none.`,
    };
  }
  const geometry = memberOf(feature, 'geometry');
  const depth = DEPTHS.get(String(memberOf(geometry, 'type')));
  if (depth === undefined) {
    return {
      path: ['geometry'],
      message: 'A feature of a base map has points, lines or areas, and this has none.',
    };
  }
  return isPlaced(memberOf(geometry, 'coordinates'), depth)
    ? null
    : {
        path: ['geometry', 'coordinates'],
        message: 'These coordinates are not those of their type, or not on the earth.',
      };
}

function isPlaced(coordinates: unknown, depth: number): boolean {
  if (!Array.isArray(coordinates)) return false;
  if (depth > 1) return coordinates.every((inner) => isPlaced(inner, depth - 1));
  const [longitude, latitude] = coordinates;
  return isUpTo(180, longitude) && isUpTo(90, latitude);
}

function isUpTo(most: number, value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) <= most;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function memberOf(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}

/** The node that a path leads to, or the last on the way that is there. */
function nodeAt(tree: Node, path: Path): Node {
  return path.reduce<Node>((node, step) => {
    if (node.kind === 'list') return (typeof step === 'number' && node.items[step]) || node;
    if (node.kind !== 'record') return node;
    return node.entries.find(({ key }) => key === step)?.value ?? node;
  }, tree);
}
