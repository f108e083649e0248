/** Where the ring and the sign of a mark stand on it. Pure; positions in per cent of the lane, `width` in px. */
import { words } from '../../words/en.ts';
import { RING, SIGN } from './rings.ts';
import type { Shape } from './shape.ts';

/** A mark narrower than this has its sign beside it, in px; so has a ring, which is in the middle. */
const BEARS_A_SIGN = 22;
/** How far from the middle a sign stands beside a narrow mark, and from the end of a ring, in px. */
const BESIDE = 12;
const FROM_RING = 3;

/** The middle of what is seen of a shape. */
export function seenMiddle({ from, to }: Shape): number {
  return (Math.max(0, from) + Math.min(100, to)) / 2;
}

/** Where a ring is drawn that is at such a place: it is never cut by the window's ends. */
export function ringAt(at: number, width: number): number {
  const room = ((RING / 2) * 100) / width;
  return Math.max(room, Math.min(at, 100 - room));
}

/** The count as it is drawn, and half the length of its ring in px, which is at least half its height. */
export function ringOf(
  count: number,
  radius: number,
): { readonly text: string; readonly half: number } {
  const text = words.ring(count);
  return { text, half: Math.max(radius, text.length * 2.9 + 3) };
}

/** How far a sign stands to the right of the middle of a shape, in px; to the left at the window's end. */
export function shiftOn(shape: Shape, width: number): number {
  const seen = Math.min(100, shape.to) - Math.max(0, shape.from);
  if ((seen / 100) * width >= BEARS_A_SIGN) return 0;
  return turned(BESIDE, seenMiddle(shape), width);
}

/** The same beside a ring. */
export function shiftBeside(half: number, at: number, width: number): number {
  return turned(Math.max(BESIDE, half + FROM_RING), at, width);
}

function turned(shift: number, at: number, width: number): number {
  return (at / 100) * width + SIGN > width + 0.5 ? -shift : shift;
}
