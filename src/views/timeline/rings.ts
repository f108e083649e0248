/** Where the rings with counts go in their row, and what of a row's marks they may lie on. Pure, in px. */
import type { Box } from './rows.ts';

export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** What found no row of its own. Members are indices of the boxes given. */
export interface Bin {
  readonly members: readonly number[];
  readonly row: number;
  /** The middle of its ring. */
  readonly x: number;
  readonly left: number;
  readonly right: number;
}

/** The px that a ring needs from its neighbour. */
export const RING = 26;
/** How far the sign of a dispute beside a narrow mark or a ring reaches from their middle, in px. */
export const SIGN = 20;
/** A ring that would have to go farther than this from its marks, in px, rather lies on its neighbour. */
const FARTHEST = 4 * RING;
/** A mark of this many px stays visible and pressable with a ring upon it. */
export const BEARS_A_RING = 72;
/** Boxes that share less than this only touch, in px. */
export const TOUCH = 0.5;

/** What a row of rings already holds, and its width in px. */
interface RingRow {
  readonly marks: readonly Box[];
  readonly others: readonly Bin[];
  readonly row: number;
  readonly width: number;
}

/**
 * A ring for each group: in its middle, else at its right end, else as near as there is room; at its left end if it goes on
 * throughout. It keeps off the other rings, the narrow marks of its row, and the middle of the wide ones, where they are pressed.
 */
export function rings(
  groups: readonly (readonly (Box & { readonly index: number })[])[],
  { marks, others, row, width }: RingRow,
  isThrough = false,
): Bin[] {
  const taken: Extent[] = [...marks.map(keptClear), ...others.map(({ x }) => around(x, true))];
  return groups.map((members) => {
    const left = Math.min(...members.map((one) => one.left));
    const right = Math.max(...members.map((one) => one.right));
    const sign = members.some(({ hasSign }) => hasSign);
    const toRight = sign ? SIGN : RING / 2;
    const seen = (x: number) => Math.max(RING / 2, Math.min(x, width - toRight));
    const best = seen(isThrough ? left + RING / 2 : centreOf(members));
    const nearest = taken
      .filter((box) => box.right > best - FARTHEST && box.left < best + FARTHEST)
      .flatMap((box) => [box.left - toRight, box.right + RING / 2])
      .filter((x) => x === seen(x) && Math.abs(x - best) <= FARTHEST)
      .sort((a, b) => Math.abs(a - best) - Math.abs(b - best));
    const choices = isThrough ? [best, ...nearest] : [best, seen(right - toRight), ...nearest];
    const isFree = (x: number) => {
      const place = around(x, sign);
      return taken.every((box) => isClear(place, box));
    };
    const x = choices.find(isFree) ?? best;
    taken.push(around(x, sign));
    return { members: members.map(({ index }) => index), row, x, left, right };
  });
}

/** What of a mark no ring may cover. */
function keptClear(item: Box): Extent {
  return bearsARing(item)
    ? around(centreOf([item]), item.hasSign)
    : { left: item.left, right: item.right };
}

/** Whether two marks of one row can both be seen and pressed: side by side, or a narrow or hollow one on a wide one. */
export function isReadable(one: Box, other: Box): boolean {
  if (isClear(one, other)) return true;
  const isLaidOver = bearsARing(one) !== bearsARing(other) || one.isHollow !== other.isHollow;
  return isLaidOver && isClear(ringOr(one), ringOr(other));
}

/** The ring or the sign of a wide mark; all of a narrow one; of a wide one with neither nothing. */
function ringOr(item: Box): Extent {
  if (!bearsARing(item)) return item;
  const x = centreOf([item]);
  return item.count > 1 || item.hasSign ? around(x, item.hasSign) : { left: x, right: x };
}

/** The room of a ring about an x, with a sign beside it or without. */
export function around(x: number, hasSign: boolean): Extent {
  return { left: x - RING / 2, right: x + (hasSign ? SIGN : RING / 2) };
}

/** Whether two boxes do not overlap; they may touch. */
export function isClear(one: Extent, other: Extent): boolean {
  return one.right <= other.left + TOUCH || one.left + TOUCH >= other.right;
}

/** Whether a mark is so wide that a ring has room on it. */
export function bearsARing({ left, right }: Extent): boolean {
  return right - left >= BEARS_A_RING;
}

/** The mean of the middles of some boxes, in px. */
export function centreOf(items: readonly Extent[]): number {
  return items.reduce((sum, { left, right }) => sum + (left + right) / 2, 0) / items.length;
}
