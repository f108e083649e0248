/** Where the still map draws marks, in CSS pixels: the outlines of areas, the lines of roads, the middles of towns. */
import type { PlaceGeometry, Position } from '../../story/story.ts';
import { touch, boxAround, inside } from './boxes.ts';
import { project } from './camera.ts';
import type { View } from './camera.ts';
import { largestFirst } from './features.ts';
import { radiusOf } from './marks.ts';
import type { Mark } from './marks.ts';
import type { Pixel, Size } from './scene.ts';
import { simplified } from './simplified.ts';

/** An area or a road. */
export interface StillExtent {
  readonly mark: Mark;
  /** SVG path data. */
  readonly path: string;
}

/** A town. */
export interface StillPoint {
  readonly mark: Mark;
  readonly at: Pixel;
  readonly radius: number;
}

/** How far beyond the map's edge marks are drawn still. */
const BEYOND = -40;

/** So little of a line's way, in CSS pixels, is not seen. */
const UNSEEN = 0.3;

/** The areas, large ones under small ones, and over them the roads. */
export function stillExtents(
  marks: readonly Mark[],
  view: View,
  size: Size,
): readonly StillExtent[] {
  const drawn = largestFirst(marks).flatMap((mark): StillExtent | never[] => {
    const { shape, geometry, place } = mark;
    if (!geometry || place.far || (shape !== 'area' && shape !== 'road')) return [];
    const lines = linesOf(geometry).map((line) => line.map((at) => project(view, size, at)));
    if (!touch(boxAround(lines.flat()), inside(size, BEYOND))) return [];
    return { mark, path: lines.map((line) => pathOf(line, shape === 'area')).join('') };
  });
  const isRoad = ({ mark }: StillExtent) => mark.shape === 'road';
  return [...drawn.filter((each) => !isRoad(each)), ...drawn.filter(isRoad)];
}

/** The towns, those that stand out over the others. */
export function stillPoints(
  marks: readonly Mark[],
  view: View,
  size: Size,
  rank: (mark: Mark) => number,
): readonly StillPoint[] {
  const drawn = marks.flatMap((mark): StillPoint | never[] => {
    const { shape, geometry, place } = mark;
    if (shape !== 'point' || geometry?.type !== 'Point' || place.far) return [];
    const at = project(view, size, geometry.coordinates);
    if (!touch(boxAround([at]), inside(size, BEYOND))) return [];
    return { mark, at, radius: radiusOf(mark) };
  });
  return drawn.sort((a, b) => rank(a.mark) - rank(b.mark));
}

function linesOf(geometry: PlaceGeometry): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case 'Point':
      return [];
    case 'LineString':
      return [geometry.coordinates];
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
  }
}

/** To a tenth of a pixel, each point from the one before, as short as it can be said: https://www.w3.org/TR/SVG2/paths.html#PathData */
function pathOf(line: readonly Pixel[], isRing: boolean): string {
  const shown = simplified(line, UNSEEN).map(([x, y]) => [tenths(x), tenths(y)] as const);
  let at: readonly [number, number] = [0, 0];
  const numbers = (isRing ? shown.slice(0, -1) : shown).flatMap((point) => {
    const way = [point[0] - at[0], point[1] - at[1]];
    at = point;
    return way.map((each) => String(each / 10).replace(/^(-?)0(?=\.)/, '$1'));
  });
  return `m${numbers.join(' ').replaceAll(' -', '-')}${isRing ? 'z' : ''}`;
}

function tenths(length: number): number {
  return Math.round(length * 10);
}

/** A length to a tenth of a pixel. */
export function tenth(length: number): number {
  return Math.round(length * 10) / 10;
}
