/** The parts of a story's page that stand as the server rendered them: what makes each answer, what it needs, and when it is its turn. */
import type { Snippet } from 'svelte';

import type { Reading } from '../reading/reading.svelte.ts';
import { words } from '../words/en.ts';
import { island } from './island.svelte.ts';

/** HTML of the parts of a page that answer later. */
export interface PartsOfPage {
  readonly timeline: string;
  readonly title: string;
  readonly steps: readonly string[];
  readonly everything: string;
  readonly colophon: string;
}

/** The browser finds them in the page. */
const NOT_RENDERED = {
  timeline: null,
  title: null,
  steps: [],
  everything: null,
  colophon: null,
};

export class Islands {
  readonly timeline: Snippet;
  readonly title: Snippet;
  /** In the order of the story's steps. */
  readonly steps: readonly Snippet[];
  readonly everything: Snippet;
  readonly colophon: Snippet;
  /** What wakes the parts that were to answer and could not. */
  #missed = $state.raw<readonly (() => Promise<void>)[]>([]);

  /** @param rendered is for the server alone */
  constructor(reading: Reading, rendered: PartsOfPage | null) {
    const html = rendered ?? NOT_RENDERED;
    const props = { reading };
    // What stands in the page already answers after map and reading do.
    const later = {
      isDue: () => reading.isAwake,
      onmiss: (wake: () => Promise<void>) => void (this.#missed = [...this.#missed, wake]),
    };
    const text = { ...later, name: words.late.text, ready: () => reading.read() };

    this.timeline = island(
      {
        ...later,
        name: words.late.timeline,
        load: () => import('./TimelinePart.svelte'),
        props,
        ready: async () => {},
      },
      html.timeline,
    );
    this.title = island({ ...text, load: () => import('./TitlePart.svelte'), props }, html.title);
    this.steps = reading.story.steps.map((_, at) =>
      island(
        { ...text, load: () => import('./StepPart.svelte'), props: { reading, at } },
        html.steps[at] ?? null,
      ),
    );
    this.everything = island(
      {
        ...text,
        load: () => import('./EverythingPart.svelte'),
        props,
        // It has the cards of the first events that no step tells.
        ready: async () => {
          const { firstOf } = await import('../views/periods.ts');
          await reading.readOf(...firstOf(reading.drawn));
        },
        // Out of sight in other modes, it is still for paper.
        isDue: (isNear) =>
          reading.isAwake &&
          (isNear || reading.mode !== 'scroll' || reading.isFiltered || reading.names !== 'both'),
      },
      html.everything,
    );
    this.colophon = island(
      { ...text, load: () => import('./Colophon.svelte'), props },
      html.colophon,
    );
  }

  /** Whether some were to answer and could not. */
  get areMissed(): boolean {
    return this.#missed.length > 0;
  }

  /** Asks again for what these need; rejects where that is in vain. */
  async wakeMissed(): Promise<void> {
    while (this.#missed.length > 0) {
      const now = this.#missed;
      await Promise.all(now.map((wake) => wake()));
      this.#missed = this.#missed.filter((wake) => !now.includes(wake));
    }
  }
}
