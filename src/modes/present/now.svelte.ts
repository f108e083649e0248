/** The clock on the wall, which ticks only while something shows it. */
import { createSubscriber } from 'svelte/reactivity';

const SECOND = 1000;

export class Now {
  readonly #subscribe = createSubscriber((update) => {
    const timer = setInterval(update, SECOND);
    return () => clearInterval(timer);
  });

  /** The present instant, in UTC milliseconds. */
  get ms(): number {
    this.#subscribe();
    return Date.now();
  }
}
