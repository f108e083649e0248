/** Lines of a base map: counted on across the date line, and thinned by how much of their shape a point holds. */
import { besideLongitude } from '../../story/bounds.ts';
import type { Position } from '../../story/story.ts';

/** The line without leaps at the date line: each longitude is beside the one before, past 180 where it must be. */
export function unbroken(line: readonly Position[]): Position[] {
  let before = line[0]?.[0] ?? 0;
  return line.map(([longitude, latitude]) => {
    before = besideLongitude(longitude, before);
    return [before, latitude];
  });
}

/**
 * How much each point of a line counts for its shape: the greatest tolerance at which it stays, by Douglas and Peucker's rule.
 * Both ends stay always. `scaleAt` says how much coarser than elsewhere the line may be at a point.
 */
export function weightsOf(
  line: readonly Position[],
  scaleAt: (position: Position) => number,
): Float64Array {
  const weights = new Float64Array(line.length);
  const last = line.length - 1;
  weights[0] = weights[last] = Infinity;
  const open: [first: number, last: number, most: number][] = [[0, last, Infinity]];
  for (let part = open.pop(); part; part = open.pop()) {
    const [first, end, most] = part;
    const [from, to] = [line[first], line[end]];
    let farthest = -1;
    let away = -1;
    for (let i = first + 1; i < end; i++) {
      const point = line[i];
      if (!point || !from || !to) continue;
      const strayed = distanceTo(point, from, to) / scaleAt(point);
      if (strayed > away) [farthest, away] = [i, strayed];
    }
    if (farthest === -1) continue;
    // What is left out with a point that counts more is never kept alone.
    const weight = Math.min(away, most);
    weights[farthest] = weight;
    open.push([first, farthest, weight], [farthest, end, weight]);
  }
  return weights;
}

/** How far a point lies from the straight line between two others, in degrees of latitude. */
function distanceTo([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
  // Never quite 0, or what lies at a pole would count for nothing.
  const narrow = Math.max(Math.cos((y * Math.PI) / 180), 0.05);
  const [px, py, dx, dy] = [(x - ax) * narrow, y - ay, (bx - ax) * narrow, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(Math.max((px * dx + py * dy) / length, 0), 1);
  return Math.hypot(px - along * dx, py - along * dy);
}
