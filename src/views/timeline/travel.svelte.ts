/**
 * Moves the drawn window to the window asked for: smoothly when the story asks, at once when the reader does. What else follows the
 * reader's hand, such as a map with all events of the window, is told at a pace that it can keep.
 */
import { untrack } from 'svelte';
import { prefersReducedMotion } from 'svelte/motion';
import type { Stretch } from '../../story/story.ts';
import { between, isSame } from './scale.ts';

const DURATION = 400;
/** In ms, the least time between two windows of a moving hand that are told. */
const PACE = 100;

export class Travel {
  readonly #asked: () => Stretch;
  readonly #onwindow: (window: Stretch) => void;
  #moving: Stretch | null = $state.raw(null);
  #last: Stretch | null = null;
  /** Where the reader's hand is, until that is asked for; and which window of hers was told last. */
  #hand: Stretch | null = null;
  #told: Stretch | null = null;
  #isPaced = false;

  /** `asked` gives the window that is to be shown; `onwindow` is told those of the reader's hand, the first at once and the last always. */
  constructor(asked: () => Stretch, onwindow: (window: Stretch) => void) {
    this.#asked = asked;
    this.#onwindow = onwindow;
  }

  /** The window as it is drawn now. */
  get shown(): Stretch {
    return this.#moving ?? this.#asked();
  }

  /** The window that is wanted last, by the story or by the reader's hand. */
  get wanted(): Stretch {
    return this.#hand ?? this.#asked();
  }

  /** Says that the reader's own hand asks for this window: it is drawn at once. */
  skipTo(window: Stretch): void {
    this.#hand = window;
    this.#draw(window, window);
    if (!this.#isPaced) this.#tell(window);
  }

  #tell(window: Stretch): void {
    this.#told = window;
    this.#isPaced = true;
    setTimeout(() => {
      this.#isPaced = false;
      if (this.#hand && this.#hand !== this.#told) this.#tell(this.#hand);
    }, PACE);
    this.#onwindow(window);
  }

  /** An attachment that follows the window asked for, frame by frame. */
  follow = (): (() => void) | undefined => {
    const end = this.#asked();
    const isOwn = this.#told !== null && isSame(this.#told, end);
    // The hand has moved on, and will tell.
    if (isOwn && this.#hand && !isSame(this.#hand, end)) return undefined;
    this.#hand = null;
    const start = this.#last ?? end;
    const jumps = isOwn || isSame(start, end) || untrack(() => prefersReducedMotion.current);
    this.#told = null;
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
