/** Finds room on the still map for names: none covers another, a mark or what is written over the map. */
import { touch } from './boxes.ts';
import { project } from './camera.ts';
import { radiusOf, signAway } from './marks.ts';
import type { Box, Pixel, Size } from './scene.ts';
import { SIGN_SIDE } from './sign-image.ts';
import { SETTINGS, widthOf } from './still-lines.ts';
import type { NameKind, NameLine } from './still-lines.ts';
import { nameWishes } from './still-wishes.ts';
import type { NameRequest, Side, Wish } from './still-wishes.ts';

/** A name with its place on the map. */
export interface StillName {
  /** Id of the place; of what the base map names, its name. */
  readonly id: string;
  readonly kind: NameKind;
  readonly isLit: boolean;
  readonly align: Side['align'];
  /** Each line with where it starts, ends or has its middle, on its base line, in CSS pixels. */
  readonly rows: readonly { readonly line: NameLine; readonly x: number; readonly y: number }[];
  /** The middle of the sign that accounts differ; null when no ring's name needs one. */
  readonly sign: Pixel | null;
}

/** How far a name keeps from all else, and from the map's edge, in CSS pixels. */
const PADDING = 2;
const EDGE = 4;
/** The middle of a line lies so many ems above its base line. */
const ABOVE_BASE = 0.36;
/** The room that a sign takes after a name, in CSS pixels: enough where the name is wider by some hundredths than it was measured. */
const SIGN_ROOM = SIGN_SIDE + 7;

/** The names that find room, the most important first. */
export function stillNames(request: NameRequest): readonly StillName[] {
  const kept: Box[] = [...request.taken, ...pointBoxes(request)];
  return nameWishes(request).flatMap((wish) => {
    const widths = widthsOf(wish, request);
    for (const side of wish.sides) {
      const box = boxOn(side, wish, Math.max(...widths));
      const room = grown(box, PADDING);
      if (!isOnMap(box, request.size) || kept.some((other) => touch(room, other))) continue;
      kept.push(box);
      return [written(wish, side, box, widths)];
    }
    return [];
  });
}

/** The width of each line, and the room for a sign. */
function widthsOf(wish: Wish, { measure }: NameRequest): number[] {
  const { lines, kind, isLit } = wish;
  const signed = signedOf(wish);
  return lines.map(
    (line, i) => widthOf(line, kind, isLit, measure) + (i === signed ? SIGN_ROOM : 0),
  );
}

/** Which line ends with the sign: the last that is not about the course; -1 for none. */
function signedOf({ lines, isSigned }: Wish): number {
  return isSigned ? lines.findLastIndex((line) => line[0]?.part !== 'doubt') : -1;
}

function written(wish: Wish, { align }: Side, box: Box, widths: readonly number[]): StillName {
  const { id, kind, isLit, lines } = wish;
  const signed = signedOf(wish);
  const { leading, fontSize } = SETTINGS[kind];
  const part = { start: 0, middle: 0.5, end: 1 }[align];
  const x = box.x + box.width * part;
  const rows = lines.map((line, i) => ({
    line,
    x: x - (i === signed ? SIGN_ROOM * part : 0),
    y: box.y + (i + 0.5) * leading + fontSize * ABOVE_BASE,
  }));
  const end = x + (widths[signed] ?? 0) * (1 - part);
  const sign: Pixel | null =
    signed < 0 ? null : [end - SIGN_SIDE / 2, box.y + (signed + 0.5) * leading];
  return { id, kind, isLit, align, rows, sign };
}

function boxOn({ align, hang, dx, dy }: Side, { at, kind, lines }: Wish, width: number): Box {
  const height = lines.length * SETTINGS[kind].leading;
  const [x, y] = [at[0] + dx, at[1] + dy];
  return {
    x: align === 'start' ? x : align === 'end' ? x - width : x - width / 2,
    y: hang === 'below' ? y : hang === 'above' ? y - height : y - height / 2,
    width,
    height,
  };
}

/** The rings, dots and their signs, which no name covers. */
function pointBoxes({ marks, view, size }: NameRequest): readonly Box[] {
  return marks.flatMap((mark) => {
    const { shape, geometry, place, disputed } = mark;
    if (shape !== 'point' || geometry?.type !== 'Point' || place.far) return [];
    const [x, y] = project(view, size, geometry.coordinates);
    const radius = radiusOf(mark);
    // A name stands close to a dot that is only there to find one's way.
    const own = square([x, y], mark.standing === 'ground' ? radius - 1 : radius);
    const away = signAway(radius);
    return disputed.length > 0 ? [own, square([x + away, y - away], SIGN_SIDE / 2)] : [own];
  });
}

function square([x, y]: Pixel, radius: number): Box {
  return grown({ x, y, width: 0, height: 0 }, radius);
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function isOnMap({ x, y, width, height }: Box, size: Size): boolean {
  return (
    x >= EDGE && y >= EDGE && x + width <= size.width - EDGE && y + height <= size.height - EDGE
  );
}
