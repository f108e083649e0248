/** The story as far as it has arrived: its outline from the first, its words and its rest once they are asked for. */
import { withRest, withWords, type Rest, type Words } from '../story/outline.ts';
import type { Story } from '../story/story.ts';

/** What gives the parts of a story that its outline leaves out. */
export interface Parts {
  readonly words: () => Promise<Words>;
  readonly rest: () => Promise<Rest>;
}

export class StoryInParts {
  #story: Story;
  readonly #parts: Parts;
  readonly #onmiss: () => void;
  #words: Promise<void> | null = null;
  #rest: Promise<void> | null = null;

  /** @param onmiss is called when a part did not arrive */
  constructor(outline: Story, parts: Parts, onmiss: () => void) {
    this.#story = $state.raw(outline);
    this.#parts = parts;
    this.#onmiss = onmiss;
  }

  get story(): Story {
    return this.#story;
  }

  /** Asks for the words, once; when they do not arrive it rejects, and the next call asks again. */
  read(): Promise<void> {
    this.#words ??= this.#parts.words().then(
      (words) => {
        this.#story = withWords(this.story, words);
      },
      (error: unknown) => {
        this.#words = null;
        this.#onmiss();
        throw error;
      },
    );
    return this.#words;
  }

  /** Asks for words and rest, as `read` does. */
  async complete(): Promise<void> {
    this.#rest ??= this.#parts.rest().then(
      (rest) => {
        this.#story = withRest(this.story, rest);
      },
      (error: unknown) => {
        this.#rest = null;
        this.#onmiss();
        throw error;
      },
    );
    await Promise.all([this.read(), this.#rest]);
  }
}
