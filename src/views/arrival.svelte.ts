/**
 * Something that is asked for once it is needed and may be slow, missing, cut off, or gone with the build that it was of. It is asked
 * for again by itself a few times, when the network is back, and when the reader says so.
 */
import { tick, untrack } from 'svelte';

import { timeForMore } from './again.ts';
import { edition } from './edition.svelte.ts';
import { styleAgain } from './style.ts';

/** What has not arrived in so long, in milliseconds, is said to be late. */
export const PATIENCE = 10_000;

export class Arrival<Value> {
  readonly #load: () => Promise<Value>;
  #here = $state.raw<{ readonly value: Value } | null>(null);
  #trouble = $state<'late' | 'missing' | null>(null);
  #isStubborn = $state(false);
  #onhere = () => {};
  /** Ends the wait for the next try. */
  #sooner = new AbortController();

  constructor(load: () => Promise<Value>) {
    this.#load = load;
  }

  /** What has arrived; null before. */
  get here(): { readonly value: Value } | null {
    return this.#here;
  }

  /** Null while there is none, or none yet. */
  get trouble(): 'late' | 'missing' | null {
    return this.#trouble;
  }

  /** Whether the reader has asked again in vain: only loading the page anew can help. */
  get isStubborn(): boolean {
    return this.#isStubborn;
  }

  /** Asks until it is there, or until the returned function is called. @param ontrouble is called when there is some */
  start(ontrouble: () => void = () => undefined): () => void {
    const gone = new AbortController();
    untrack(() => void this.#ask(ontrouble, gone.signal));
    return () => {
      gone.abort();
      this.#sooner.abort();
    };
  }

  /** Asks again at once. @param onhere is called if that brings it, once it is on the page */
  again(onhere: () => void): void {
    this.#onhere = onhere;
    this.#sooner.abort('asked');
  }

  async #ask(ontrouble: () => void, gone: AbortSignal): Promise<void> {
    const say = (trouble: 'late' | 'missing') => {
      if (gone.aborted) return;
      this.#trouble = trouble;
      ontrouble();
    };
    for (let tries = 1; !gone.aborted; tries++) {
      const limit = setTimeout(() => say('late'), PATIENCE);
      try {
        const asked = tries > 1 ? styleAgain().then(this.#load) : this.#load();
        const value = await asked.finally(() => clearTimeout(limit));
        if (gone.aborted) return;
        this.#trouble = null;
        this.#here = { value };
        void tick().then(this.#onhere);
        return;
      } catch (error) {
        const isOld = (await edition.look()) === 'newer';
        this.#onhere = () => {};
        this.#isStubborn = this.#sooner.signal.reason === 'asked';
        this.#sooner = new AbortController();
        // The first time it may be nothing.
        if (tries > 1 || isOld) say('missing');
        if (tries === 2) console.error(error);
        // What is of an older build is nowhere.
        await timeForMore(isOld ? Infinity : tries, this.#sooner.signal);
      }
    }
  }
}
