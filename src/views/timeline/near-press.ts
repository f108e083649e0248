/** The reader's finger beside a mark: on a phone the lanes are lower than a finger is broad, so a press goes to the nearest mark. */
import type { Attachment } from 'svelte/attachments';
import type { Bunch } from './bunch.ts';
import { TARGET } from './layout.ts';
import type { LaneLayout } from './layout.ts';
import { nearestTo } from './press.ts';

interface Lanes {
  readonly layouts: () => readonly LaneLayout[];
  /** Of one lane, in px. */
  readonly size: () => { readonly width: number; readonly height: number };
  readonly onpress: (lane: number, bunch: Bunch) => void;
}

/** A press on the lanes beside their marks. A finger reaches as far as a target is wide, a mouse as from a target's middle. */
export function nearPress({ layouts, size, onpress }: Lanes): Attachment<HTMLElement> {
  return (element) => {
    const click = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.target.closest('.mark, button')) return;
      const { left, top } = element.getBoundingClientRect();
      const at = { x: event.clientX - left, y: event.clientY - top };
      const isFinger = event instanceof PointerEvent && event.pointerType !== 'mouse';
      const found = nearestTo(at, layouts(), size(), isFinger ? TARGET : TARGET / 2);
      if (found) onpress(found.lane, found.bunch);
    };
    element.addEventListener('click', click);
    return () => element.removeEventListener('click', click);
  };
}
