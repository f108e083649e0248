/** The room that a story has in its host's page: kept before anything is loaded, fitted later where the reader sees nothing move. */
import { RATIOS, type Form } from './wishes.ts';

/** A tag that is narrower than this, in CSS pixels, shows step by step unless it is told otherwise. */
const NARROW = 640;
/** How many steps a story is thought to have, where the tag does not say. */
const STEPS = 10;

export class Room {
  readonly element = document.createElement('div');
  form: Form = 'steps';
  readonly #tag: HTMLElement;
  /** The height that the frame told, in CSS pixels; 0 before it has. */
  #told = 0;
  /** Where the page was scrolled to for the frame's sake: that it is there is no news to the frame. */
  #gone = NaN;

  constructor(tag: HTMLElement) {
    this.#tag = tag;
  }

  /** Keeps as much room as the tag's attributes ask for. @param asked the form, if the tag names one */
  reserve(asked: Form | undefined): void {
    const tag = this.#tag;
    const form = asked ?? (tag.clientWidth < NARROW ? 'steps' : 'scroll');
    this.form = form === 'scroll' && !canStick(tag) ? 'steps' : form;
    this.#told = 0;
    this.element.className = this.form;
    const { style } = this.element;
    style.cssText = '';
    if (this.form === 'scroll') {
      const steps = Math.abs(Number(tag.getAttribute('steps'))) || STEPS;
      style.height = `calc(${steps + 1} * var(--screen))`;
    } else {
      // All of it can be seen at once, and something of it in the narrowest column.
      style.maxHeight = '90svh';
      style.minHeight = '16rem';
      style.aspectRatio = RATIOS[this.form];
      const ratio = tag.getAttribute('ratio');
      // One that is none leaves the other.
      if (ratio) style.aspectRatio = ratio;
    }
  }

  /** Takes the height that the frame tells. @param isAsked whether the reader has just asked for what is in it */
  tell(height: number, isAsked: boolean): void {
    this.#told = height;
    this.fit(isAsked);
  }

  /** Takes the height that was told, if that moves nothing before the reader's eyes or she asked for it. */
  fit(isAsked = false): void {
    const { top, bottom } = this.element.getBoundingClientRect();
    // Above the window a change would move all that is in it.
    if (this.#told === 0 || bottom < 0) return;
    if (!isAsked && top < innerHeight && Math.min(bottom, top + this.#told) <= innerHeight) return;
    const { done, length } = this.#way();
    const { style } = this.element;
    style.aspectRatio = style.maxHeight = style.minHeight = '';
    style.height = `${Math.ceil(this.#told)}px`;
    // The reader stays where she is in the story.
    if (done > 0 && done < length) this.go(done / length);
  }

  /** How far the reader is through it, from 0 to 1; null where that is no news, or it is none. */
  progress(): number | null {
    if (this.form !== 'scroll' || Math.abs(scrollY - this.#gone) < 2) return null;
    this.#gone = NaN;
    const { done, length } = this.#way();
    return length > 0 ? Math.min(Math.max(done / length, 0), 1) : null;
  }

  /** Scrolls the page to a share of it, from 0 to 1. */
  go(at: number): void {
    if (this.form !== 'scroll') return;
    const { done, length } = this.#way();
    scrollBy({ top: at * length - done, behavior: 'instant' });
    this.#gone = scrollY;
  }

  /** How far the frame has stuck, and how far it can, in CSS pixels. */
  #way(): { readonly done: number; readonly length: number } {
    const frame = this.element.querySelector('iframe');
    if (!frame) return { done: 0, length: 0 };
    const box = this.element.getBoundingClientRect();
    const top = parseFloat(getComputedStyle(frame).top) || 0;
    return { done: top - box.top, length: box.height - frame.offsetHeight };
  }
}

/** Whether a frame can stick: an ancestor that scrolls, or hides what it cannot hold, keeps it from that. */
function canStick(tag: Element): boolean {
  const { body, documentElement: root } = document;
  for (let above = tag.parentElement; above && above !== root; above = above.parentElement) {
    // The body's overflow is the window's, unless the root has its own.
    if (!isVisible(above) && (above !== body || !isVisible(root))) return false;
  }
  return true;
}

function isVisible(element: Element): boolean {
  return !/auto|scroll|hidden/.test(getComputedStyle(element).overflow);
}
