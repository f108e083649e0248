/**
 * What the page says aloud, in one region that screen readers watch. What follows quickly is said once: of a topic the last, and
 * nothing that is as it was. A page has one region, so there is one of these.
 */

/** Nothing is said before so many milliseconds have passed without more to say. */
const PAUSE_MS = 500;

export class Aloud {
  /** How it stood last with a topic, said or known. */
  readonly #known = new Map<string, string>();
  readonly #waiting = new Map<string, { readonly sentence: string; readonly state: string }>();
  #told: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #region: { replaceChildren(text: string): void } | null = null;

  /** Says it in this element from now on; call what comes back to be silent again. */
  into(region: { replaceChildren(text: string): void }): () => void {
    this.#region = region;
    return () => {
      if (this.#region === region) this.#region = null;
      clearTimeout(this.#timer);
    };
  }

  /** How things stand with a topic, which the reader knows already. */
  take(topic: string, state: string): void {
    this.#known.set(topic, state);
  }

  /**
   * How things stand with a topic now: said unless it stood so before. An empty sentence says nothing. What stands may be told in other
   * words without being said again: `state` names it then.
   */
  say(topic: string, sentence: string, state: string = sentence): void {
    this.#waiting.set(topic, { sentence, state });
    this.#wait();
  }

  /** What has happened, even if it happened before. */
  tell(sentence: string): void {
    this.#told.push(sentence);
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#speak(), PAUSE_MS);
  }

  #speak(): void {
    const changed = [...this.#waiting].filter(
      ([topic, { state }]) => this.#known.get(topic) !== state,
    );
    for (const [topic, { state }] of changed) this.#known.set(topic, state);
    const sentences = [...new Set([...this.#told, ...changed.map(([, one]) => one.sentence)])];
    this.#waiting.clear();
    this.#told = [];
    const text = sentences.filter((sentence) => sentence !== '').join(' ');
    // A new text node is heard even if its words are the same.
    if (text !== '') this.#region?.replaceChildren(text);
  }
}

export const aloud = new Aloud();
