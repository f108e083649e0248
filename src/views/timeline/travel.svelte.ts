/** Moves the drawn window to the window asked for: smoothly when the story asks, at once when the reader does. */
import { untrack } from 'svelte';
import { prefersReducedMotion } from 'svelte/motion';
import type { Stretch } from '../../story/story.ts';
import { between, isSame } from './scale.ts';

const DURATION = 400;

export class Travel {
  #asked: () => Stretch;
  #moving: Stretch | null = $state.raw(null);
  #last: Stretch | null = null;
  #byReader: Stretch | null = null;

  /** `asked` gives the window that is to be shown. */
  constructor(asked: () => Stretch) {
    this.#asked = asked;
  }

  /** The window as it is drawn now. */
  get shown(): Stretch {
    return this.#moving ?? this.#asked();
  }

  /** Says that the reader's own hand asks for this window: it is drawn at once. */
  skipTo(window: Stretch): void {
    this.#byReader = window;
  }

  /** An attachment that follows the window asked for, frame by frame. */
  follow = (): (() => void) | undefined => {
    const end = this.#asked();
    const start = this.#last ?? end;
    const jumps =
      isSame(start, end) ||
      (this.#byReader !== null && isSame(this.#byReader, end)) ||
      untrack(() => prefersReducedMotion.current);
    this.#byReader = null;
    this.#draw(jumps ? null : start, jumps ? end : start);
    if (jumps) return undefined;

    const begun = performance.now();
    let frame = requestAnimationFrame(step);
    const draw = this.#draw.bind(this);
    function step(now: number) {
      const share = Math.min(1, Math.max(0, (now - begun) / DURATION));
      if (share === 1) return draw(null, end);
      const window = between(start, end, eased(share));
      draw(window, window);
      frame = requestAnimationFrame(step);
    }
    return () => cancelAnimationFrame(frame);
  };

  #draw(moving: Stretch | null, last: Stretch): void {
    this.#moving = moving;
    this.#last = last;
  }
}

/** Sets off and arrives gently. */
function eased(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}
