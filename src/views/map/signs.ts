/** Where the signs stand that lead to how accounts differ: at the rings of what is selected or pointed at, on tags and on chips. */
import { project } from './camera.ts';
import type { View } from './camera.ts';
import { radiusOf, signAway } from './marks.ts';
import type { Mark } from './marks.ts';
import type { Chip, Tag } from './placing.ts';
import type { Box, Pixel, Size } from './scene.ts';

/** A sign of a mark. */
export interface Sign {
  readonly mark: Mark;
  /** Its target, 24 CSS pixels wide and high; the sign stands in its middle. */
  readonly box: Box;
}

/** A sign, and the event of which accounts differ. */
export interface SignToPress {
  /** Tells it from the others. */
  readonly key: string;
  readonly eventId: string;
  readonly title: string;
  readonly box: Box;
}

const TARGET = 24;
/** How much wider a tag or a chip is for its sign. */
export const SIGN_ROOM = TARGET + 2;

/** The signs of the marks of which accounts differ. `near` holds the ids of the places that are selected or pointed at. */
export function signsFor(
  marks: readonly Mark[],
  near: ReadonlySet<string>,
  { chips, tags }: { readonly chips: readonly Chip[]; readonly tags: readonly Tag[] },
  view: View,
  size: Size,
): readonly Sign[] {
  const written = [...chips, ...tags];
  const named = new Set(written.map(({ mark }) => mark));
  const isOpen = ({ disputed }: Mark) => disputed.length > 0;
  return [
    ...written
      .filter(({ mark }) => isOpen(mark))
      .map(({ mark, box }) => ({ mark, box: signAt(endOf(box)) })),
    ...marks.flatMap((mark): Sign[] => {
      if (!near.has(mark.place.id) || !isOpen(mark) || named.has(mark)) return [];
      const at = onRing(mark, view, size);
      return at ? [{ mark, box: signAt(at) }] : [];
    }),
  ];
}

/** Where a ring has its sign; null where there is no ring in sight. */
function onRing(mark: Mark, view: View, size: Size): Pixel | null {
  const { geometry, shape, place } = mark;
  if (shape !== 'point' || geometry?.type !== 'Point' || place.far) return null;
  const [x, y] = project(view, size, geometry.coordinates);
  const away = signAway(radiusOf(mark));
  const isSeen = x > 0 && y > 0 && x < size.width && y < size.height;
  return isSeen ? [x + away, y - away] : null;
}

/** The middle of a sign at the end of a chip, a tag or a button. */
export function endOf({ x, y, width, height }: Box): Pixel {
  return [x + width - 16, y + height / 2];
}

/** The target around the middle of a sign. */
export function signAt([x, y]: Pixel): Box {
  return { x: x - TARGET / 2, y: y - TARGET / 2, width: TARGET, height: TARGET };
}
