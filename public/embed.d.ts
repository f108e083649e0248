/**
 * The tag `<dateline-story>`, as `embed.js` defines it, for pages written in TypeScript: copy this file beside them, or refer to it.
 *
 *   <dateline-story src="https://example.org/stories/harbour/" form="steps">
 *     <a href="https://example.org/stories/harbour/">The story</a>
 *   </dateline-story>
 *   <script async src="https://example.org/stories/embed.js"></script>
 */
export type DatelineForm = 'scroll' | 'steps' | 'map' | 'timeline' | 'matrix' | 'event' | 'dispute';

export interface DatelineEvents {
  /** The story stands in its frame, and answers. */
  ready: CustomEvent<{ readonly steps: number }>;
  /** The reader, or the page, selected an event or a place; null at the title. */
  select: CustomEvent<{ readonly id: string | null }>;
  /** In the forms `scroll` and `steps`: another step is read; its number, from 1. */
  step: CustomEvent<{ readonly at: number; readonly of: number }>;
  /** In these two: the last step was reached, for the first time. */
  end: CustomEvent<Record<string, never>>;
}

export interface DatelineStoryElement extends HTMLElement {
  /** Goes to an event, a step or a place by its id; in the form `dispute`, to a question. An unknown id is ignored. */
  select(id: string): void;
  next(): void;
  previous(): void;
  /** Changes whose names the story speaks: `both`, `as-written`, or the id of a tradition. */
  names(names: string): void;
  addEventListener<Name extends keyof DatelineEvents>(
    type: Name,
    listener: (this: DatelineStoryElement, event: DatelineEvents[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-story': DatelineStoryElement;
  }
}
