/**
 * Where a map looks: the view that fits places into a box, in the same Web Mercator as MapLibre, so that another map can
 * show the same view. A zoom counts as MapLibre's does: the world is 512 px wide at zoom 0.
 */
import { extent, geoDistance } from 'd3';

import type { Bounds, Place, Position } from '../../story/story.ts';
import { positionsOf, shapeOf } from './marks.ts';
import { isNarrow } from './scene.ts';
import type { Pixel, Size } from './scene.ts';

export interface View {
  readonly center: Position;
  readonly zoom: number;
}

/** Whether two views show the same to a hundredth of a pixel. */
export function isSameView(a: View, b: View): boolean {
  const [x, y] = project(a, { width: 0, height: 0 }, b.center);
  return Math.hypot(x, y) < 0.01 && Math.abs(a.zoom - b.zoom) < 1e-4;
}

const EARTH_RADIUS_KM = 6371;
const TILE = 512;
/** The latitude of the square's edge. */
const EDGE = 85.051129;
/** The smaller side of the map shows at least so many kilometres: one town does not become a street map. */
const CLOSEST_KM = 40;
/** But of a region that is small itself a third. */
const SHARE_OF_REGION = 1 / 3;
/** Closer than that, the width of a street is all there is. */
const LEAST_KM = 0.2;
/** The zoom to which a reader may go where `CLOSEST_KM` holds. */
const INNERMOST = 11;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

/** Position in the world's square, 0 to 1 from its north-western corner; what lies beyond, near a pole, on its edge. */
function toWorld([longitude, latitude]: Position): Pixel {
  const within = Math.min(Math.max(latitude, -EDGE), EDGE);
  const y = Math.log(Math.tan(Math.PI / 4 + radians(within) / 2)) / (2 * Math.PI);
  return [longitude / 360 + 0.5, 0.5 - y];
}

function fromWorld([x, y]: Pixel): Position {
  return [(x - 0.5) * 360, degrees(2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI))) - 90];
}

/** Where a position is on the page. */
export function project(view: View, size: Size, position: Position): Pixel {
  const scale = TILE * 2 ** view.zoom;
  const [cx, cy] = toWorld(view.center);
  const [x, y] = toWorld(position);
  return [(x - cx) * scale + size.width / 2, (y - cy) * scale + size.height / 2];
}

/** Which position is at a point of the page. */
export function unproject(view: View, size: Size, [x, y]: Pixel): Position {
  const scale = TILE * 2 ** view.zoom;
  const [cx, cy] = toWorld(view.center);
  return fromWorld([cx + (x - size.width / 2) / scale, cy + (y - size.height / 2) / scale]);
}

/** Kilometres that one CSS pixel stands for at the middle of the view. */
export function kilometresPerPixel({ center, zoom }: View): number {
  const round = 2 * Math.PI * EARTH_RADIUS_KM * Math.cos(radians(center[1]));
  return round / (TILE * 2 ** zoom);
}

/** Great-circle distance in kilometres. */
export function distance(from: Position, to: Position): number {
  return geoDistance([from[0], from[1]], [to[0], to[1]]) * EARTH_RADIUS_KM;
}

/** The direction in which the great circle sets out, in degrees clockwise from north, 0 to 360. */
export function bearing(from: Position, to: Position): number {
  const [a, b] = [radians(from[1]), radians(to[1])];
  const turn = radians(to[0] - from[0]);
  const east = Math.sin(turn) * Math.cos(b);
  const north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn);
  return (degrees(Math.atan2(east, north)) + 360) % 360;
}

/** The smallest bounds around positions; null when there are none. */
function boundsAround(positions: readonly Position[]): Bounds | null {
  const [west, east] = extent(positions, ([longitude]) => longitude);
  const [south, north] = extent(positions, ([, latitude]) => latitude);
  const isNone = west === undefined || south === undefined;
  return isNone ? null : [west, south, east, north];
}

/**
 * The bounds that show these places. Far places do not count: they stand at the map's edge. Countries and districts that
 * are known by one position only count when there is nothing else. Null when no position is known.
 */
export function boundsOf(places: readonly Place[]): Bounds | null {
  const near = places.filter(({ far }) => !far);
  const drawn = near.filter(
    (place) => place.geometries[0]?.type !== 'Point' || shapeOf(place) === 'point',
  );
  const positions = (list: readonly Place[]) =>
    list.flatMap(({ geometries: [geometry] }) => (geometry ? positionsOf(geometry) : []));
  return boundsAround(positions(drawn)) ?? boundsAround(positions(near));
}

/** How many kilometres the smaller side of a map of this region shows at least: no town becomes a street map where the story is none of streets. */
export function closestKm([west, south, east, north]: Bounds): number {
  const middle = (south + north) / 2;
  const side = Math.min(
    distance([west, south], [west, north]),
    distance([west, middle], [Math.min(east, west + 180), middle]),
  );
  return Math.min(CLOSEST_KM, Math.max(LEAST_KM, side * SHARE_OF_REGION));
}

/** How far in a reader of a map of this region may zoom. */
export function innermostZoom(region: Bounds): number {
  return INNERMOST + Math.log2(CLOSEST_KM / closestKm(region));
}

/**
 * The view that fits bounds into a map, with room for labels, for chips along the edges, and never closer than is useful: its smaller
 * side shows at least `leastKm` kilometres.
 */
export function viewOf(bounds: Bounds, size: Size, leastKm = CLOSEST_KM): View {
  const [west, south, east, north] = bounds;
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const kept = keptFree(size);
  const fit = Math.min(
    Math.max(size.width - 2 * kept.beside, 1) / Math.max(right - left, 1e-9),
    Math.max(size.height - kept.above - kept.below, 1) / Math.max(bottom - top, 1e-9),
  );
  const closest = closestZoom(size, fromWorld([x, y])[1], leastKm);
  const zoom = Math.min(Math.log2(fit / TILE), closest);
  const scale = TILE * 2 ** zoom;
  return { center: fromWorld([x, y + (kept.below - kept.above) / 2 / scale]), zoom };
}

/** What the edges keep for chips, tags, the scale bar and the labels beside the outermost marks, in CSS pixels. */
function keptFree({ width, height }: Size): {
  readonly beside: number;
  readonly above: number;
  readonly below: number;
} {
  return isNarrow({ width, height })
    ? {
        beside: width * 0.17,
        above: Math.max(height * 0.17, 40),
        below: Math.max(height * 0.245, 40),
      }
    : {
        beside: width * 0.2,
        above: Math.max(height * 0.15, 40),
        below: Math.max(height * 0.16, 40),
      };
}

/** The zoom at which the smaller side of the map shows as little as it may. */
export function closestZoom(
  { width, height }: Size,
  latitude: number,
  leastKm = CLOSEST_KM,
): number {
  const worldKm = 2 * Math.PI * EARTH_RADIUS_KM * Math.cos(radians(latitude));
  return Math.log2((worldKm * Math.max(Math.min(width, height), 1)) / (leastKm * TILE));
}
