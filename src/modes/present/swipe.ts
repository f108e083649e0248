/** Swipes over a touch board or a phone: to the left goes on, to the right back. */
import type { Attachment } from 'svelte/attachments';

/** Where a finger is, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** As far as a finger travels, in CSS pixels, before it is a swipe. */
const FAR = 60;

/** Where a finger that went so far leads; null for a tap, or a way that is not sideways. */
export function swipeOf(from: Point, to: Point): 'on' | 'back' | null {
  const across = to.x - from.x;
  const down = to.y - from.y;
  if (Math.abs(across) < FAR || Math.abs(across) < 2 * Math.abs(down)) return null;
  return across < 0 ? 'on' : 'back';
}

/** Calls for each swipe. Two fingers move the map, and the row of buttons at the foot goes sideways itself. */
export function watchSwipes(onswipe: (way: 'on' | 'back') => void): Attachment<HTMLElement> {
  return (board) => {
    let from: Point | null = null;
    const begin = ({ touches: [touch, second], target }: TouchEvent) => {
      const isOthers = second || (target instanceof Element && target.closest('footer'));
      from = touch && !isOthers ? pointOf(touch) : null;
    };
    const finish = ({ changedTouches: [touch] }: TouchEvent) => {
      const way = from && touch && swipeOf(from, pointOf(touch));
      from = null;
      if (way) onswipe(way);
    };
    const gone = new AbortController();
    const options = { signal: gone.signal, passive: true };
    board.addEventListener('touchstart', begin, options);
    board.addEventListener('touchend', finish, options);
    return () => gone.abort();
  };
}

function pointOf({ clientX, clientY }: Touch): Point {
  return { x: clientX, y: clientY };
}
