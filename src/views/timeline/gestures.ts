/**
 * The reader's hand on the lanes and on the context strip. A plain wheel and one finger up or down stay the page's: only
 * ctrl or cmd with the wheel, shift with the wheel, a sideways drag and two fingers are taken.
 */
import type { Attachment } from 'svelte/attachments';
import type { Stretch } from '../../story/story.ts';
import { centred, middle, panned, resized, zoomed } from './scale.ts';

export interface Hand {
  /** The window as it is drawn now. */
  readonly shown: () => Stretch;
  /** How far the window may go. */
  readonly limits: () => Stretch;
  readonly onwindow: (window: Stretch) => void;
}

/** A pointer that has moved this many px drags; until then it presses. */
const DRAG = 4;

/** Wheel, drag and pinch on the lanes. */
export function lanesGestures({ shown, limits, onwindow }: Hand): Attachment<HTMLElement> {
  return (element) => {
    const fingers = new Map<number, number>();
    let begun = 0;
    let isDragging = false;

    /** The instant under a client x, in UTC ms. */
    const instant = (x: number) => {
      const { left, width } = element.getBoundingClientRect();
      const { from, to } = shown();
      return from + ((x - left) / width) * (to - from);
    };
    const perPixel = () => {
      const { from, to } = shown();
      return (to - from) / element.getBoundingClientRect().width;
    };

    const wheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const factor = Math.exp(Math.max(-0.5, Math.min(0.5, pixels(event.deltaY, event) * 0.004)));
        onwindow(zoomed(shown(), factor, instant(event.clientX), limits()));
      } else if (event.shiftKey) {
        event.preventDefault();
        const by = pixels(event.deltaX || event.deltaY, event);
        onwindow(panned(shown(), by * perPixel(), limits()));
      }
    };

    const down = (event: PointerEvent) => {
      if (event.button !== 0) return;
      fingers.set(event.pointerId, event.clientX);
      begun = event.clientX;
      if (fingers.size === 1) isDragging = false;
    };
    const move = (event: PointerEvent) => {
      const was = fingers.get(event.pointerId);
      if (was === undefined) return;
      // Its button went up where the lanes do not hear of it.
      if (event.buttons === 0) {
        fingers.delete(event.pointerId);
        return;
      }
      if (!isDragging && fingers.size === 1 && Math.abs(event.clientX - begun) < DRAG) return;
      // Captured only now: a captured press would never reach the mark under it.
      if (!isDragging) element.setPointerCapture(event.pointerId);
      isDragging = true;
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      fingers.set(event.pointerId, event.clientX);
      if (other === undefined) {
        onwindow(panned(shown(), (was - event.clientX) * perPixel(), limits()));
        return;
      }
      const before = Math.max(8, Math.abs(was - other));
      const after = Math.max(8, Math.abs(event.clientX - other));
      onwindow(zoomed(shown(), before / after, instant(other), limits()));
    };
    const up = (event: PointerEvent) => {
      fingers.delete(event.pointerId);
    };
    /** The end of a drag is no press; but a finger's may end without a click, and the next may be that of a key. */
    const click = (event: MouseEvent) => {
      if (!isDragging) return;
      isDragging = false;
      if (event.detail === 0) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const noLinkDrag = (event: Event) => event.preventDefault();

    const gone = new AbortController();
    const { signal } = gone;
    element.addEventListener('wheel', wheel, { signal, passive: false });
    element.addEventListener('pointerdown', down, { signal });
    element.addEventListener('pointermove', move, { signal });
    element.addEventListener('pointerup', up, { signal });
    element.addEventListener('pointercancel', up, { signal });
    element.addEventListener('click', click, { signal, capture: true });
    element.addEventListener('dragstart', noLinkDrag, { signal });
    return () => gone.abort();
  };
}

/** Within this many px of an edge of the window's box, a drag moves that edge. */
const EDGE = 7;
/** A box narrower than this has no edges to take hold of, in px. */
const HAS_EDGES = 30;

/** On the context strip: drags the window's box or its edges; a press elsewhere takes it there. */
export function stripGestures({ shown, limits, onwindow }: Hand): Attachment<HTMLElement> {
  return (element) => {
    let held: { part: 'from' | 'to' | 'box'; x: number; window: Stretch } | null = null;

    const down = (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.preventDefault();
      const { left, width } = element.getBoundingClientRect();
      const all = limits();
      const place = (ms: number) => left + ((ms - all.from) / (all.to - all.from)) * width;
      const start = place(shown().from);
      const end = place(shown().to);
      const x = event.clientX;
      const hasEdges = end - start >= HAS_EDGES;
      let part: 'from' | 'to' | 'box' = 'box';
      if (hasEdges && Math.abs(x - start) <= EDGE) part = 'from';
      else if (hasEdges && Math.abs(x - end) <= EDGE) part = 'to';
      else if (Math.abs(x - place(middle(shown()))) > Math.max(12, (end - start) / 2)) {
        onwindow(centred(shown(), all.from + ((x - left) / width) * (all.to - all.from), all));
      }
      // Only now: after a press elsewhere the box is where it was taken.
      held = { part, x, window: shown() };
      element.setPointerCapture(event.pointerId);
    };
    const move = (event: PointerEvent) => {
      if (!held) return;
      const all = limits();
      const by =
        ((event.clientX - held.x) / element.getBoundingClientRect().width) * (all.to - all.from);
      onwindow(
        held.part === 'box'
          ? panned(held.window, by, all)
          : resized(held.window, held.part, by, all),
      );
    };
    const up = () => {
      held = null;
    };

    const gone = new AbortController();
    const { signal } = gone;
    element.addEventListener('pointerdown', down, { signal });
    element.addEventListener('pointermove', move, { signal });
    element.addEventListener('pointerup', up, { signal });
    element.addEventListener('pointercancel', up, { signal });
    return () => gone.abort();
  };
}

/** A wheel's turn in px; some browsers count lines. */
function pixels(delta: number, event: WheelEvent): number {
  return event.deltaMode === WheelEvent.DOM_DELTA_LINE ? delta * 16 : delta;
}
