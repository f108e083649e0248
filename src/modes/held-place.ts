/**
 * What keeps its place on the screen while the text around it grows or shrinks: because of a filter, of other names, of larger
 * letters, or of a window that is made narrower. A browser holds on to something in sight, if to anything; a step is what is read.
 */
import { isPastSteps, lineAt, stepAtLine } from './reading-line.ts';

export class HeldPlace {
  /** The step that is read, or what the reader pressed; null above the steps and behind them. */
  #element: Element | null = null;
  #isPressed = false;
  /** From the top of the reading area, which a phone that is turned has elsewhere. */
  #top = 0;
  #height = 0;

  /** Notes what stands where, for when the text is laid out anew. @param pressed within the text: it may open, and must not move */
  note(text: HTMLElement, pressed: Element | null = null): void {
    const step = isPastSteps(text) ? null : stepAtLine(text);
    this.#isPressed = pressed !== null;
    this.#see(text, pressed ?? (step === null ? null : document.getElementById(step)));
  }

  /** Whether the text has been laid out anew since. */
  isStale(text: HTMLElement): boolean {
    return this.#height !== text.offsetHeight;
  }

  /**
   * The text has been laid out anew: what is held comes back to its place. Of a step so little may be left that another is at the
   * reading line: then it is returned, to be brought there.
   */
  keep(text: HTMLElement): Element | null {
    const element = this.#element;
    const moved = element?.isConnected ? topOf(element, text) - this.#top : 0;
    if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' });
    if (element && !this.#isPressed && element.id !== stepAtLine(text)) return element;
    this.#see(text, element);
    return null;
  }

  #see(text: HTMLElement, element: Element | null): void {
    this.#element = element;
    this.#top = element ? topOf(element, text) : 0;
    this.#height = text.offsetHeight;
  }
}

function topOf(element: Element, text: Element): number {
  return element.getBoundingClientRect().top - lineAt(text).top;
}
