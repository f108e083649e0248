/**
 * The one shared state of a reader's visit: what is selected and which stretch of time is shown. Only the methods write;
 * step, camera and window are derived from the selection, so that every view shows the same.
 */
import { createContext } from 'svelte';

import { inVoice } from '../story/in-voice.ts';
import { lookup, type Lookup } from '../story/lookup.ts';
import { mostWritten, voiceOf, type Names } from '../story/speech.ts';
import type { Step, Story, StoryEvent, Stretch } from '../story/story.ts';
import { touches, wholeStretch, windowFor } from '../story/time.ts';

/** What the reader is at: the title (nothing yet), an event or a place. */
export type Selection =
  | { readonly kind: 'title' }
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'place'; readonly place: string };

/**
 * What brought the present selection about: the page's scroll, a press or key of the reader, or the page's address.
 * The text follows all but the first; the address follows all but the last.
 */
export type Cause = 'scroll' | 'press' | 'address';

/** What an address can say of a reading. */
export interface Visit {
  readonly selection: Selection;
  /** Null while the window follows the story. */
  readonly window: Stretch | null;
  readonly names: Names;
  /** Id of the article that is open; null for none. */
  readonly source: string | null;
}

/** An article that is open beside map and timeline, and the code point to be in sight; null for its beginning. */
export interface OpenArticle {
  readonly source: string;
  readonly at: number | null;
}

export const TITLE: Selection = { kind: 'title' };

export class Reading {
  /** The story as it was written. */
  readonly story: Story;
  /** The stretch that the story's events span. */
  readonly whole: Stretch;

  #visit = $state.raw<{ selection: Selection; cause: Cause }>({
    selection: TITLE,
    cause: 'scroll',
  });
  #ownWindow = $state.raw<Stretch | null>(null);
  #mapMoved = $state(false);
  #returns = $state(0);
  #names = $state<Names>('both');
  #article = $state.raw<OpenArticle | null>(null);
  #hasShortcuts = $state(true);
  /** The story as it was written, which places, times and camera are found in. */
  readonly #plain: Lookup;

  /** The story in the names that the reader chose. */
  readonly lookup: Lookup = $derived.by(() => {
    if (this.#names === 'both') return this.#plain;
    const voice = voiceOf(this.story, this.#names, mostWritten(this.story.mentions));
    return lookup(inVoice(this.story, voice), voice);
  });

  #notices = $state.raw<readonly string[]>([]);

  /** The step that tells the selected event; null at the title, at a place and at an event that no step tells. */
  readonly step: Step | null = $derived.by(() => {
    const event = this.event;
    return (event && this.lookup.stepOf(event.id)) ?? null;
  });

  /** Ids of the events that the reader is at: those of the step, those of the selected place, or the selected one alone. */
  readonly current: readonly string[] = $derived.by(() => {
    const { selection } = this.#visit;
    if (selection.kind === 'place') return eventsAt(selection.place, this.story.events);
    return this.step?.events ?? (this.event ? [this.event.id] : []);
  });

  /** The places that the map is to fit. A new object asks it to go there, even if the places are the same. */
  readonly camera: { readonly places: readonly string[] } = $derived.by(() => {
    void this.#returns;
    return { places: this.#placesToShow() };
  });

  /** The window of time that belongs to the selection, before the reader moves it. */
  readonly stepWindow: Stretch = $derived.by(() => {
    const events = this.current.flatMap((id) => this.#plain.event(id) ?? []);
    if (events.length === 0) return this.whole;
    return windowFor(
      events.map(({ when }) => when),
      this.whole,
    );
  });

  /** The window of time that is shown. */
  readonly window: Stretch = $derived.by(() => this.#ownWindow ?? this.stepWindow);

  /** The events that the window touches, in the story's order. */
  readonly events: readonly StoryEvent[] = $derived.by(() =>
    this.story.events.filter(({ when }) => touches(when, this.window)),
  );

  constructor(story: Story) {
    this.#plain = lookup(story);
    this.story = story;
    this.whole = wholeStretch(story.events.map(({ when }) => when));
  }

  get selection(): Selection {
    return this.#visit.selection;
  }

  get cause(): Cause {
    return this.#visit.cause;
  }

  /** The selected event, if one is. */
  get event(): StoryEvent | null {
    const { selection } = this.#visit;
    return selection.kind === 'event' ? (this.lookup.event(selection.event) ?? null) : null;
  }

  /** Whose names the page speaks: `both`, `as-written`, or the id of a tradition. */
  get names(): Names {
    return this.#names;
  }

  /** Whether single letters and signs are shortcuts: a reader may turn them off (WCAG 2.1.4). */
  get hasShortcuts(): boolean {
    return this.#hasShortcuts;
  }

  /** The article that the reader has open; null for none. */
  get article(): OpenArticle | null {
    return this.#article;
  }

  /** The window as the reader moved it; null while it follows the story. */
  get ownWindow(): Stretch | null {
    return this.#ownWindow;
  }

  /** Whether the reader has moved the map or the timeline away from the story. */
  get isLookingRound(): boolean {
    return this.#mapMoved || this.#ownWindow !== null;
  }

  /** What the reader must be told, such as an address that leads nowhere. */
  get notices(): readonly string[] {
    return this.#notices;
  }

  /** Selects; map and timeline return to the story. */
  select(selection: Selection, cause: Cause): void {
    this.#visit = { selection, cause };
    this.#ownWindow = null;
    this.#mapMoved = false;
  }

  selectEvent(id: string, cause: Cause): void {
    this.select({ kind: 'event', event: id }, cause);
  }

  selectPlace(id: string, cause: Cause): void {
    this.select({ kind: 'place', place: id }, cause);
  }

  /** Takes over what an address says. `notices` are the sentences about what it says in vain. */
  open({ selection, window, names, source }: Visit, notices: readonly string[]): void {
    this.select(selection, 'address');
    this.#ownWindow = window;
    this.#names = names;
    // An article that is open already stays at the words that were asked for.
    if (this.#article?.source !== source)
      this.#article = source === null ? null : { source, at: null };
    this.#notices = notices;
  }

  /** What an address has to say of the reading. */
  get visit(): Visit {
    return {
      selection: this.selection,
      window: this.#ownWindow,
      names: this.#names,
      source: this.#article?.source ?? null,
    };
  }

  /** Changes whose names the page speaks, everywhere at once. */
  speakIn(names: Names): void {
    this.#names = names;
  }

  /** Turns shortcuts of a single letter or sign on or off. */
  useShortcuts(isOn: boolean): void {
    this.#hasShortcuts = isOn;
  }

  /** Opens an article, at a code point of it or at its beginning. */
  openArticle(source: string, at: number | null): void {
    this.#article = { source, at };
  }

  closeArticle(): void {
    this.#article = null;
  }

  /** The reader zoomed or panned the timeline. */
  moveWindow(window: Stretch): void {
    this.#ownWindow = window;
  }

  /** The reader moved the map by hand. */
  lookRound(): void {
    this.#mapMoved = true;
  }

  /** Brings map and timeline back to the selection. */
  backToStory(): void {
    this.#ownWindow = null;
    this.#mapMoved = false;
    this.#returns += 1;
  }

  dismissNotices(): void {
    this.#notices = [];
  }

  /** Found in the story as written: the camera does not move because a place is called otherwise. */
  #placesToShow(): readonly string[] {
    const { selection } = this.#visit;
    if (selection.kind === 'place') return [selection.place];
    const event = selection.kind === 'event' ? this.#plain.event(selection.event) : undefined;
    if (!event) return placesOf(this.story.events);
    const step = this.#plain.stepOf(event.id);
    const isLead = step?.events[0] === event.id;
    const own = placesOf([event]);
    return step && (isLead || own.length === 0) ? step.camera : own;
  }
}

function eventsAt(placeId: string, events: readonly StoryEvent[]): string[] {
  const isHere = ({ where }: StoryEvent) => where.some(({ place }) => place === placeId);
  return events.filter(isHere).map(({ id }) => id);
}

function placesOf(events: readonly StoryEvent[]): string[] {
  return [...new Set(events.flatMap(({ where }) => where.map(({ place }) => place)))];
}

/** The reading of the page, for the components below it. */
export const [getReading, setReading] = createContext<Reading>();
