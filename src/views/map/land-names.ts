/** Finds room for the names of countries: they stand on what is seen of their land, clear of marks, chips and borders. */
import { polygonArea } from 'd3';

import type { PlaceGeometry, Position } from '../../story/story.ts';
import { inside } from './boxes.ts';
import { project, unproject } from './camera.ts';
import type { View } from './camera.ts';
import { largestRing } from './marks.ts';
import type { Mark } from './marks.ts';
import type { Box, Pixel, Size } from './scene.ts';

export interface LandName {
  readonly mark: Mark;
  readonly position: Position;
}

/** How many places across and down the map are tried. */
const TRIES = [28, 18] as const;
/** A name is so many times as wide as the room it needs above and below, in CSS pixels. */
const FLATNESS = 3.5;
const LEAST = 16;
const ENOUGH = 60;
/** Points of an outline so near to each other, in CSS pixels, are one. */
const ALIKE = 2;

/** A place on the map for each country that has room for its name. `taken` is what stands over the map already. */
export function landNames(
  marks: readonly Mark[],
  view: View,
  size: Size,
  taken: readonly Box[],
): readonly LandName[] {
  const points = marks.flatMap(({ shape, geometry, place }): Pixel[] =>
    shape === 'point' && geometry?.type === 'Point' && !place.far
      ? [project(view, size, geometry.coordinates)]
      : [],
  );
  const areas = marks.flatMap(({ shape, geometry, place }) =>
    shape === 'area' && geometry && !place.far ? [onPage(geometry, view, size)] : [],
  );
  const grid = gridOn(size);
  const covers = areas.map((area) => ({
    area,
    extent: extentOf(area),
    cover: coverOf(area, grid),
  }));
  const names: LandName[] = [];
  const given: Pixel[] = [];
  for (const mark of marks) {
    const { shape, geometry, place } = mark;
    if (shape !== 'country' || !geometry || place.far) continue;
    const ring = onPage(geometry, view, size);
    // Areas within the country keep their ground to themselves.
    const whole = extentOf(ring);
    const within = covers.filter(({ extent }) => extent < whole);
    const land = coverOf(ring, grid).map(
      (isOn, i) => isOn && !within.some(({ cover }) => cover[i] === true),
    );
    if (!land.includes(true)) continue;
    const rooms = roomsOn(grid, size, taken);
    for (const outline of [ring, ...within.map(({ area }) => area), points, given]) {
      keepClear(rooms, grid, outline);
    }
    const best = roomiest(grid, size, land, rooms);
    if (!best) continue;
    given.push(best);
    names.push({ mark, position: unproject(view, size, best) });
  }
  return names;
}

type Ring = [number, number][];

const extentOf = (ring: Ring) => Math.abs(polygonArea(ring));

/** The outline of the largest part of an area, in CSS pixels, without points that nobody could tell apart. */
function onPage(geometry: PlaceGeometry, view: View, size: Size): Ring {
  const ring: Ring = [];
  let [px, py] = [Infinity, Infinity];
  for (const position of largestRing(geometry)) {
    const [x, y] = project(view, size, position);
    if (Math.abs(x - px) + Math.abs(y - py) < ALIKE) continue;
    ring.push([x, y]);
    [px, py] = [x, y];
  }
  return ring;
}

/** Where a name is tried: columns and rows, in CSS pixels. */
interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

function gridOn(size: Size): Grid {
  const { x, y, width, height } = inside(size, 12);
  const [across, down] = TRIES;
  return {
    xs: Array.from({ length: across }, (_, i) => x + (width * (i + 0.5)) / across),
    ys: Array.from({ length: down }, (_, i) => y + (height * (i + 0.5)) / down),
  };
}

/** Which points of the grid a ring holds, row by row: those with an odd number of its sides to their right. */
function coverOf(ring: Ring, { xs, ys }: Grid): readonly boolean[] {
  return ys.flatMap((y) => {
    const sides: number[] = [];
    let [px, py] = ring.at(-1) ?? [0, 0];
    for (const [x, at] of ring) {
      if (at > y !== py > y) sides.push(px + ((y - py) / (at - py)) * (x - px));
      [px, py] = [x, at];
    }
    return xs.map((x) => sides.filter((side) => side > x).length % 2 === 1);
  });
}

/** How much room the points of the grid have to the edges and to what is taken. */
function roomsOn({ xs, ys }: Grid, size: Size, taken: readonly Box[]): number[] {
  return ys.flatMap((y) =>
    xs.map((x) =>
      taken.reduce(
        (room, box) => {
          const dx = Math.max(box.x - x, x - box.x - box.width, 0);
          const dy = Math.max(box.y - y, y - box.y - box.height, 0);
          return Math.min(room, Math.hypot(dx / FLATNESS, dy));
        },
        Math.min(x / FLATNESS, (size.width - x) / FLATNESS, y, size.height - y),
      ),
    ),
  );
}

/** Takes room from the points of the grid that are so near to others that it counts. */
function keepClear(rooms: number[], { xs, ys }: Grid, points: readonly Pixel[]): void {
  const columns = between(xs, ENOUGH * FLATNESS);
  const rows = between(ys, ENOUGH);
  // The innermost lines run a hundred thousand times: squares are compared, and a root is drawn where there is less room.
  const across = xs.map((x) => x / FLATNESS);
  for (const [px, py] of points) {
    const flat = px / FLATNESS;
    const [left, right] = columns(px);
    if (left >= right) continue;
    const [top, bottom] = rows(py);
    for (let row = top; row < bottom; row++) {
      const dy = (ys[row] ?? 0) - py;
      for (let column = left; column < right; column++) {
        const i = row * xs.length + column;
        const dx = (across[column] ?? 0) - flat;
        const away = dx * dx + dy * dy;
        const room = rooms[i] ?? 0;
        if (away < room * room) rooms[i] = Math.sqrt(away);
      }
    }
  }
}

/** Finds which of evenly spaced values lie within reach of another: the first, and the one after the last. */
function between(
  values: readonly number[],
  reach: number,
): (at: number) => readonly [number, number] {
  const [first = 0, second = 0] = values;
  const gap = second - first || 1;
  const hold = (index: number) => Math.min(Math.max(index, 0), values.length);
  return (at) => [
    hold(Math.ceil((at - reach - first) / gap)),
    hold(Math.floor((at + reach - first) / gap) + 1),
  ];
}

/** The point on the land that has most room around it; of several with enough, the nearest to the middle of the map. */
function roomiest(
  { xs, ys }: Grid,
  size: Size,
  land: readonly boolean[],
  rooms: readonly number[],
): Pixel | null {
  let best: { readonly at: Pixel; readonly score: number } | null = null;
  for (const [row, y] of ys.entries()) {
    for (const [column, x] of xs.entries()) {
      const i = row * xs.length + column;
      const room = rooms[i] ?? 0;
      if (land[i] !== true || room < LEAST) continue;
      const off = Math.hypot(x - size.width / 2, y - size.height / 2);
      const score = Math.min(room, ENOUGH) * 10 - off * 0.2;
      if (!best || score > best.score) best = { at: [x, y], score };
    }
  }
  return best?.at ?? null;
}
