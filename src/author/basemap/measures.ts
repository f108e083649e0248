/** What is large enough to be drawn, and how much coarser what is far may be. */
import type { Bounds, Position } from '../../story/story.ts';
import { extentOf } from './topology.ts';

/** An island, enclave or lake smaller than so many square tolerances is left out. */
const SMALLEST = 4;

/** By how much coarser than in the region a line may be at a position. */
export type Scale = (position: Position) => number;

/** How much coarser lines are outside the region: three times at the edge of what a map shows, and ever more beyond. */
export function scaleBeyond([west, south, east, north]: Bounds): Scale {
  const size = Math.max(east - west, north - south, 1);
  const middle = (west + east) / 2;
  const half = (east - west) / 2;
  return ([longitude, latitude]) => {
    const round = Math.abs(((((longitude - middle + 180) % 360) + 360) % 360) - 180);
    const away = Math.hypot(
      Math.max(round - half, 0),
      Math.max(south - latitude, 0, latitude - north),
    );
    return 1 + (2 * Math.min(away, size)) / size + (20 * Math.max(away - size, 0)) / size;
  };
}

/** Whether a ring is large enough, for a tolerance in degrees of latitude. */
export function isLarge(ring: readonly Position[], scale: Scale, tolerance: number): boolean {
  const [at] = ring;
  if (!at || ring.length < 4) return false;
  let sum = 0;
  let [bx, by] = at;
  for (const [x, y] of ring) {
    sum += bx * y - x * by;
    [bx, by] = [x, y];
  }
  const narrow = Math.max(Math.cos((at[1] * Math.PI) / 180), 0.05);
  return (Math.abs(sum) / 2) * narrow > SMALLEST * (tolerance * scale(at)) ** 2;
}

/** Whether a line reaches so far, in degrees. */
export function isLong(line: readonly Position[], least: number): boolean {
  const [west, south, east, north] = extentOf(line);
  return Math.max((east ?? 0) - (west ?? 0), (north ?? 0) - (south ?? 0)) >= least;
}

/** Whether a ring holds a position. */
export function holds(ring: readonly Position[], [x, y]: Position): boolean {
  let isIn = false;
  let [bx, by] = ring.at(-1) ?? [0, 0];
  for (const [ax, ay] of ring) {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isIn = !isIn;
    [bx, by] = [ax, ay];
  }
  return isIn;
}
