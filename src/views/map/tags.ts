/** Where the tag of an area or a road stands: at its edge, clear of all else. */
import { alongEdge, boxAround, inside, isClear, isWithin, MARGIN, touch } from './boxes.ts';
import { project } from './camera.ts';
import { namesOf, positionsOf } from './marks.ts';
import type { Mark } from './marks.ts';
import type { Request, Tag } from './placing.ts';
import type { Box, Pixel, Size } from './scene.ts';
import { SIGN_ROOM } from './signs.ts';

const TAG_HEIGHT = 38;

/** The tag of a mark; null for towns, where nothing happened, and where there is no room. */
export function tagFor(mark: Mark, request: Request, taken: readonly Box[]): Tag | null {
  const { view, size, measure, noteOf } = request;
  const { geometry, shape, place } = mark;
  if (!geometry || mark.events.length === 0) return null;
  if (shape === 'point' || shape === 'nowhere') return null;
  const note = noteOf(mark);
  const room = size.width - 2 * MARGIN;
  const full = namesOf(place.title);
  const beside = 26 + (mark.disputed.length > 0 ? SIGN_ROOM : 0);
  const widthOf = ([first, second]: readonly [string, string]) =>
    Math.ceil(
      Math.max(measure(first, 600, 13) + measure(second, 400, 13), measure(note, 400, 12)) + beside,
    );
  const names: readonly [string, string] =
    widthOf(full) > Math.min(room, size.width * 0.55) ? [full[0], ''] : full;
  const own = { width: Math.min(widthOf(names), room), height: TAG_HEIGHT };

  const pixels = positionsOf(geometry).map((position) => project(view, size, position));
  const candidates = besides(shape === 'road' ? [halfway(pixels)] : pixels, own, size);
  const free = candidates.find((box) => isWithin(box, size) && isClear(box, taken));
  const box = free ?? alongEdge(directionOf(pixels, size), own, size, taken);
  return box && { mark, names, note, box };
}

/** Boxes beside the outermost visible points of an outline: right, left, below, above. */
function besides(outline: readonly Pixel[], own: Size, size: Size): readonly Box[] {
  const view = inside(size, 0);
  const visible = outline.filter(([x, y]) => touch({ x, y, width: 0, height: 0 }, view));
  if (visible.length === 0) return [];
  const outermost = (measure: (pixel: Pixel) => number) =>
    visible.reduce((best, pixel) => (measure(pixel) > measure(best) ? pixel : best));
  const { width, height } = own;
  const hold = (value: number, most: number) => Math.min(Math.max(value, MARGIN), most - MARGIN);
  const [right, left] = [outermost(([x]) => x), outermost(([x]) => -x)];
  const [low, high] = [outermost(([, y]) => y), outermost(([, y]) => -y)];
  const row = (y: number) => hold(y - height / 2, size.height - height);
  const column = (x: number) => hold(x - width / 2, size.width - width);
  const away = 6;
  const beside = [
    { x: right[0] + away, y: row(right[1]), width, height },
    { x: column(low[0]), y: low[1] + away, width, height },
    { x: left[0] - away - width, y: row(left[1]), width, height },
    { x: column(high[0]), y: high[1] - away - height, width, height },
  ];
  // Where something stands in the way, the box gives way a little along the side it is on.
  return [0, 0.4, -0.4, 0.8, -0.8].flatMap((shift) =>
    beside.map((box, side) =>
      side % 2 === 0
        ? { ...box, y: row(box.y + height / 2 + shift * 2 * height) }
        : { ...box, x: column(box.x + width / 2 + shift * width * 0.6) },
    ),
  );
}

/** The point halfway along a line. */
function halfway(line: readonly Pixel[]): Pixel {
  const [first = [0, 0]] = line;
  const lengths = line.slice(1).map(([x, y], i) => {
    const [px, py] = line[i] ?? first;
    return Math.hypot(x - px, y - py);
  });
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [i, length] of lengths.entries()) {
    const [ax, ay] = line[i] ?? first;
    const [bx, by] = line[i + 1] ?? first;
    if (left <= length) {
      const part = length === 0 ? 0 : left / length;
      return [ax + (bx - ax) * part, ay + (by - ay) * part];
    }
    left -= length;
  }
  return first;
}

function directionOf(pixels: readonly Pixel[], size: Size): number {
  const { x, y, width, height } = boxAround(pixels);
  const [dx, dy] = [x + width / 2 - size.width / 2, y + height / 2 - size.height / 2];
  return (Math.atan2(dx, -dy) * 180) / Math.PI;
}
