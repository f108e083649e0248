/** Rectangles on the map: whether they touch, and where one finds room on the map's edge. */
import type { Box, Pixel, Size } from './scene.ts';

/** How far what is written over the map keeps from its edge, in CSS pixels. */
export const MARGIN = 10;
/** How far it keeps from its like. */
const GAP = 6;

/** Whether two boxes share a point. */
export function touch(a: Box, b: Box): boolean {
  return (
    a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
  );
}

/** Whether a box keeps clear of all that is taken. */
export function isClear({ x, y, width, height }: Box, taken: readonly Box[]): boolean {
  const wide = { x: x - GAP, y: y - GAP, width: width + 2 * GAP, height: height + 2 * GAP };
  return !taken.some((other) => touch(wide, other));
}

/** Whether a box lies on the map, its margin kept. */
export function isWithin(box: Box, size: Size): boolean {
  return (
    box.x >= MARGIN &&
    box.y >= MARGIN &&
    box.x + box.width <= size.width - MARGIN &&
    box.y + box.height <= size.height - MARGIN
  );
}

/** The map itself, less a margin on every side. */
export function inside({ width, height }: Size, margin: number): Box {
  return { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin };
}

/** The smallest box around points. */
export function boxAround(points: readonly Pixel[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/**
 * A box on the map's edge in a direction (degrees clockwise from up), or as near to there as there is room: it slides along the
 * edge, to one side and the other by turns. Null where there is none.
 */
export function alongEdge(turn: number, own: Size, size: Size, taken: readonly Box[]): Box | null {
  const across = Math.max(size.width - 2 * MARGIN - own.width, 0);
  const down = Math.max(size.height - 2 * MARGIN - own.height, 0);
  const round = 2 * (across + down);
  const at = (way: number): Box => {
    const [x, y] = cornerAt(((way % round) + round) % round || 0, across, down);
    return { x: x + MARGIN, y: y + MARGIN, width: own.width, height: own.height };
  };
  const angle = (turn * Math.PI) / 180;
  const start = wayTowards([Math.sin(angle), -Math.cos(angle)], across, down);
  // What lies in the middle of the map is in no box's way.
  const [right, low] = [across + MARGIN - GAP, down + MARGIN - GAP];
  const [left, high] = [MARGIN + own.width + GAP, MARGIN + own.height + GAP];
  const near = taken.filter(
    ({ x, y, width, height }) => x < left || y < high || x + width > right || y + height > low,
  );
  for (let step = 0; step <= round / 2; step += 4) {
    for (const way of [start + step, start - step]) {
      const box = at(way);
      if (isClear(box, near)) return box;
    }
  }
  return null;
}

/** How far along the edge, clockwise from its top left corner, the ray from the middle in a direction meets it. */
function wayTowards([x, y]: Pixel, across: number, down: number): number {
  const reach = Math.min(
    across / 2 / Math.max(Math.abs(x), 1e-9),
    down / 2 / Math.max(Math.abs(y), 1e-9),
  );
  const [px, py] = [across / 2 + x * reach, down / 2 + y * reach];
  if (py < 0.5) return px;
  if (px > across - 0.5) return across + py;
  if (py > down - 0.5) return across + down + (across - px);
  return 2 * across + down + (down - py);
}

function cornerAt(way: number, across: number, down: number): Pixel {
  if (way <= across) return [way, 0];
  if (way <= across + down) return [across, way - across];
  if (way <= 2 * across + down) return [2 * across + down - way, down];
  return [0, 2 * (across + down) - way];
}
