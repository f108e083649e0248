/** Leaves out the points of a line that nobody would see. */
import type { Pixel } from './scene.ts';

/** A line without the points that lie within a tolerance of what is left of it (Douglas and Peucker); its ends stay. */
export function simplified(line: readonly Pixel[], tolerance: number): readonly Pixel[] {
  const isKept = line.map((_, i) => i === 0 || i === line.length - 1);
  const open: [number, number][] = [[0, line.length - 1]];
  for (let part = open.pop(); part; part = open.pop()) {
    const [first, last] = part;
    let farthest = first;
    let most = tolerance;
    for (let i = first + 1; i < last; i++) {
      const [a, b, c] = [line[i], line[first], line[last]];
      const away = a && b && c ? distanceTo(a, b, c) : 0;
      if (away > most) [farthest, most] = [i, away];
    }
    if (farthest === first) continue;
    isKept[farthest] = true;
    open.push([first, farthest], [farthest, last]);
  }
  return line.filter((_, i) => isKept[i]);
}

/** How far a point lies from the straight line between two others. */
function distanceTo([x, y]: Pixel, [ax, ay]: Pixel, [bx, by]: Pixel): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
  const t = Math.min(Math.max(along, 0), 1);
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}
