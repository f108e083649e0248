/** The story as far as it has arrived: its outline from the first, each other part once it is asked for. */
import {
  EVENTS_IN_A_PART,
  toldIn,
  withArticle,
  withEvents,
  withRest,
  withWords,
  type Article,
  type EventsPart,
  type Rest,
  type Words,
} from '../story/outline.ts';
import type { Story, StoryEvent } from '../story/story.ts';

/** What gives the parts of a story that its outline leaves out. */
export interface Parts {
  readonly words: () => Promise<Words>;
  readonly rest: () => Promise<Rest>;
  /** The words of the events that no step tells, a part for each `EVENTS_IN_A_PART` events of the story. */
  readonly events: (part: number) => Promise<EventsPart>;
  /** The text of an article; `index` is that of its source. */
  readonly article: (index: number) => Promise<Article>;
}

export class StoryInParts {
  /** As it came: what map and timeline draw, whatever else arrives. */
  readonly outline: Story;
  #story: Story;
  #hasNames = $state(false);
  readonly #parts: Parts;
  /** What has been asked for, by its name. */
  readonly #asked = new Map<string, Promise<void>>();
  /** The part of each event that no step tells; found when it is first asked for. */
  #partOf: ReadonlyMap<string, number> | null = null;

  constructor(outline: Story, parts: Parts) {
    this.outline = outline;
    this.#story = $state.raw(outline);
    this.#parts = parts;
  }

  get story(): Story {
    return this.#story;
  }

  /** Whether all names of the places are there: an outline knows what is written in other tongues alone. */
  get hasNames(): boolean {
    return this.#hasNames;
  }

  /** Asks for the words, once; when they do not arrive it rejects, and the next call asks again. */
  read(): Promise<void> {
    return this.#ask('words', this.#parts.words, withWords);
  }

  /** Asks for the names of the places, and where the articles print them, with the words. */
  async readNames(): Promise<void> {
    await Promise.all([this.read(), this.#ask('rest', this.#parts.rest, withRest)]);
    this.#hasNames = true;
  }

  /** Asks for the words of some events. */
  async readOf(events: readonly StoryEvent[]): Promise<void> {
    this.#partOf ??= partsOf(this.outline);
    const parts = new Set<number | undefined>();
    for (const { id } of events) parts.add(this.#partOf.get(id));
    await Promise.all(
      [...parts].map((part) => (part === undefined ? this.read() : this.#readPart(part))),
    );
  }

  /** Asks for the text of an article, with the words that are quoted from it and the places that it names. */
  async readArticle(id: string): Promise<void> {
    const index = this.outline.sources.findIndex((source) => source.id === id);
    const quoting = this.outline.events.filter(({ claims }) =>
      claims.some(({ source }) => source === id),
    );
    await Promise.all([this.readNames(), this.readOf(quoting), this.#readText(index)]);
  }

  /** Asks for all of the story. */
  async complete(): Promise<void> {
    const { events, sources } = this.outline;
    const texts = sources.map((_, index) => this.#readText(index));
    await Promise.all([this.readNames(), this.readOf(events), ...texts]);
  }

  #readPart(part: number): Promise<void> {
    return this.#ask(
      `events ${part}`,
      () => this.#parts.events(part),
      (story, given) => withEvents(story, part, given),
    );
  }

  async #readText(index: number): Promise<void> {
    if (index < 0) return;
    await this.#ask(
      `article ${index}`,
      () => this.#parts.article(index),
      (story, given) => withArticle(story, index, given),
    );
  }

  #ask<Part>(
    name: string,
    load: () => Promise<Part>,
    put: (story: Story, part: Part) => Story,
  ): Promise<void> {
    const before = this.#asked.get(name);
    if (before) return before;
    const asked = load().then(
      (part) => {
        this.#story = put(this.#story, part);
      },
      (error: unknown) => {
        this.#asked.delete(name);
        throw error;
      },
    );
    this.#asked.set(name, asked);
    return asked;
  }
}

function partsOf(story: Story): ReadonlyMap<string, number> {
  const isTold = toldIn(story);
  return new Map(
    story.events.flatMap((event, index) =>
      isTold(event) ? [] : [[event.id, Math.floor(index / EVENTS_IN_A_PART)]],
    ),
  );
}
