/**
 * The story as this reader is told it: as far as it has arrived, in the names that she chose, without the outlets that a lesson hides.
 * What is read off it keeps its identity while nothing of that changes.
 */
import { withoutOutlets } from '../story/hiding.ts';
import { inVoice } from '../story/in-voice.ts';
import { lookup, type Lookup } from '../story/lookup.ts';
import { mostWritten, voiceOf, type Names, type Voice } from '../story/speech.ts';
import type { Place, Story } from '../story/story.ts';
import { words } from '../words/en.ts';
import type { StoryInParts } from './story-in-parts.svelte.ts';

const NAMELESS = { first: words.page.letter, within: words.event.article };

export class Telling {
  readonly #parts: StoryInParts;
  #names = $state<Names>('both');
  #hidden = $state.raw<ReadonlySet<string>>(new Set());

  /** The story as it was written, without its words: places, times and camera are found in it. */
  readonly plain: Lookup = $derived.by(() => lookup(this.#parts.outline));

  /** Whose names are spoken; null for those that the story introduces places with, also until others have arrived. */
  readonly #voice: Voice | null = $derived.by(() => {
    if (this.#names === 'both' || !this.#parts.hasNames) return null;
    const { story } = this.#parts;
    return voiceOf(story, this.#names, mostWritten(story.mentions));
  });

  /** The places, with all their names once these have arrived: whoever chooses among names needs them. */
  readonly #places: readonly Place[] = $derived.by(() => this.#parts.story.places);

  /** What map and timeline draw: the story without its words. It stays when words arrive. */
  readonly outline: Lookup = $derived.by(() => this.#told(this.#parts.outline));

  /** The story as far as it has arrived. */
  readonly lookup: Lookup = $derived.by(() => this.#told(this.#parts.story));

  constructor(parts: StoryInParts) {
    this.#parts = parts;
  }

  /** Whose names are spoken: `both`, `as-written`, or the id of a tradition. */
  get names(): Names {
    return this.#names;
  }

  /** Whether the outlets of some articles are hidden. */
  get isHiding(): boolean {
    return this.#hidden.size > 0;
  }

  speakIn(names: Names): void {
    this.#names = names;
  }

  /** Hides the outlets of these articles, and no others. */
  hideOutlets(sources: readonly string[]): void {
    this.#hidden = new Set(sources);
  }

  #told(whole: Story): Lookup {
    const voice = this.#voice;
    const story = withoutOutlets(whole, this.#hidden, NAMELESS);
    if (voice) return lookup(inVoice({ ...story, places: this.#places }, voice), voice);
    return story === this.#parts.outline ? this.plain : lookup(story);
  }
}
