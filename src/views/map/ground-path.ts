/** Writes lines of whole numbers as SVG path data, as short as it can be said: https://www.w3.org/TR/SVG2/paths.html#PathData */
import type { Pixel } from './scene.ts';

/** A line of whole numbers; a ring ends where it began. */
export type Line = readonly Pixel[];

/** A line on the grid of whole numbers, or of every so many, without points that say nothing. */
export function onGrid(line: Line, step: number): Line {
  const kept: Pixel[] = [];
  for (const [x, y] of line) {
    const point: Pixel = [Math.round(x / step) * step, Math.round(y / step) * step];
    const [before, last] = kept.slice(-2);
    if (same(point, last ?? before)) continue;
    if (before && last && isStraight(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

/** The outlines of areas that touch, without the edges that two of them share. */
export function dissolved(rings: readonly Line[]): readonly Line[] {
  const key = ([x, y]: Pixel) => `${x} ${y}`;
  const edges = new Map<string, readonly [Pixel, Pixel]>();
  for (const [from, to] of rings.flatMap(edgesOf)) {
    if (!edges.delete(`${key(to)} ${key(from)}`)) edges.set(`${key(from)} ${key(to)}`, [from, to]);
  }
  const leaving = new Map<string, Pixel[]>();
  for (const [from, to] of edges.values()) {
    const list = leaving.get(key(from));
    if (list) list.push(to);
    else leaving.set(key(from), [to]);
  }
  const made: Line[] = [];
  for (const [first] of edges.values()) {
    const ring: Pixel[] = [first];
    for (let at = leaving.get(key(first))?.pop(); at; at = leaving.get(key(at))?.pop())
      ring.push(at);
    if (ring.length > 3) made.push(onGrid(ring, 1));
  }
  return made;
}

function edgesOf(line: Line): readonly (readonly [Pixel, Pixel])[] {
  return line.slice(1).flatMap((to, i) => {
    const from = line[i];
    return from ? [[from, to] as const] : [];
  });
}

/** The path of lines; a line that ends where it began is closed. */
export function pathOf(lines: readonly Line[]): string {
  let path = '';
  let at: Pixel = [0, 0];
  for (const line of lines) {
    const isRing = line.length > 3 && same(line[0], line.at(-1));
    const points = isRing ? line.slice(0, -1) : line;
    path += 'm';
    for (const point of points) {
      path += said(point[0] - at[0], path) + said(point[1] - at[1], '0');
      at = point;
    }
    if (!isRing) continue;
    path += 'z';
    at = points[0] ?? at;
  }
  return path;
}

/** A number after what is written already; a minus sign parts numbers as well as a space. */
function said(value: number, before: string): string {
  return value < 0 || before.endsWith('m') ? String(value) : ` ${value}`;
}

function same(a: Pixel | undefined, b: Pixel | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

function isStraight([ax, ay]: Pixel, [bx, by]: Pixel, [cx, cy]: Pixel): boolean {
  const cross = (bx - ax) * (cy - by) - (by - ay) * (cx - bx);
  const along = (bx - ax) * (cx - bx) + (by - ay) * (cy - by);
  return cross === 0 && along >= 0;
}
