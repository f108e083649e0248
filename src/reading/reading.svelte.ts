/**
 * The one shared state of a reader's visit: what is selected, what is open, which stretch of time and whose claims are shown.
 * Only the methods write; step, camera and window are derived from the selection, so that every view shows the same.
 */
import { createContext } from 'svelte';

import { ALL, isAll, passing, type Filter } from '../story/filter.ts';
import { huesOf, sidesOf, sourceHue, type ColourBy } from '../story/hues.ts';
import type { Lookup } from '../story/lookup.ts';
import type { Names } from '../story/speech.ts';
import type { Claim, Step, Story, StoryEvent, Stretch } from '../story/story.ts';
import { roomFor, touches, wholeStretch, windowFor } from '../story/time.ts';
import { words } from '../words/en.ts';
import { eventsAbout, placesAbout } from './about-selection.ts';
import { StoryInParts, type Parts } from './story-in-parts.svelte.ts';
import { Telling } from './telling.svelte.ts';
import {
  isLesson,
  TITLE,
  type Cause,
  type Mode,
  type OpenArticle,
  type Selection,
  type Tab,
  type Visit,
} from './visit.ts';

export class Reading {
  /** The stretch that the story's events span; where there are none, its articles. */
  readonly whole: Stretch;

  #visit = $state.raw<{ selection: Selection; cause: Cause }>({
    selection: TITLE,
    cause: 'scroll',
  });
  #ownWindow = $state.raw<Stretch | null>(null);
  #mapMoved = $state(false);
  #returns = $state(0);
  #article = $state.raw<OpenArticle | null>(null);
  #dispute = $state<string | null>(null);
  #mode = $state<Mode>('scroll');
  #lesson = $state<string | null>(null);
  #tab = $state<Tab>('map');
  #filter = $state.raw<Filter>(ALL);
  #colour = $state<ColourBy>('none');
  #hasShortcuts = $state(true);
  /** Where in the text the reader was when she began to explore. */
  #left: Selection = TITLE;
  readonly #parts: StoryInParts;
  readonly #telling: Telling;
  #isAwake = $state(false);
  #notices = $state.raw<readonly string[]>([]);

  /** The step that tells the selected event; null at the title, at a place and at an event that no step tells. */
  readonly step: Step | null = $derived.by(() => {
    const event = this.event;
    return (event && this.lookup.stepOf(event.id)) ?? null;
  });

  /** The step that tells an event, to which map and timeline keep; while she explores they keep to none. */
  readonly #stepHere = (eventId: string): Step | undefined =>
    this.#mode === 'explore' ? undefined : this.#telling.plain.stepOf(eventId);

  /** Ids of the events that the reader is at: those of the step, those of the selected place, or the selected one alone. */
  readonly current: readonly string[] = $derived.by(() =>
    eventsAbout(this.selection, this.#telling.plain, this.#stepHere),
  );

  /** The places that the map is to fit. A new object asks it to go there, even if the places are the same. */
  readonly camera: { readonly places: readonly string[] } = $derived.by(() => {
    void this.#returns;
    return { places: placesAbout(this.selection, this.#telling.plain, this.#stepHere) };
  });

  /** The window of time that belongs to the selection, before the reader moves it. */
  readonly stepWindow: Stretch = $derived.by(() => {
    if (this.#mode === 'explore') return roomFor(this.whole, this.whole);
    const events = this.current.flatMap((id) => this.#telling.plain.event(id) ?? []);
    if (events.length === 0) return this.whole;
    return windowFor(
      events.map(({ when }) => when),
      this.whole,
    );
  });

  /** The window of time that is shown. */
  readonly window: Stretch = $derived.by(() => this.#ownWindow ?? this.stepWindow);

  /** The events that pass the reader's filter, in the story's order and the names that she chose, as map and timeline draw them. */
  readonly drawn: readonly StoryEvent[] = $derived.by(() =>
    passing(this.outline.story.events, this.#filter),
  );

  /** The same with the words that have arrived, by id. */
  readonly shown: ReadonlyMap<string, StoryEvent> = $derived.by(
    () => new Map(passing(this.lookup.story.events, this.#filter).map((one) => [one.id, one])),
  );

  /** The drawn events that the window touches. */
  readonly events: readonly StoryEvent[] = $derived.by(() => {
    // Read once: on the server it is found anew each time.
    const { window } = this;
    return this.drawn.filter(({ when }) => touches(when, window));
  });

  /** The name of the custom property with the hue that claims have in common, null for none, as the reader asked for. */
  readonly hue: (claims: readonly Claim[]) => string | null = $derived.by(() =>
    huesOf(this.#parts.outline, this.#hue),
  );

  /** Whose each hue is, such as "article A", for those who do not see it. */
  readonly hueNames: ReadonlyMap<string, string> = $derived.by(() => {
    const { outline } = this.#parts;
    if (this.#hue === 'source') {
      return new Map(
        outline.sources.map(({ letter }, index) => [sourceHue(index), words.event.article(letter)]),
      );
    }
    if (this.#hue === 'none') return new Map();
    return new Map([...sidesOf(outline)].flatMap(([side, hue]) => (hue ? [[hue, side]] : [])));
  });

  /** @param parts give what the story leaves out when it is an outline */
  constructor(story: Story, parts: Parts) {
    this.#parts = new StoryInParts(story, parts);
    this.#telling = new Telling(this.#parts);
    const { events, sources } = story;
    this.whole = wholeStretch(
      events.length > 0
        ? events.map(({ when }) => when)
        : sources.map(({ published }) => published.span),
    );
  }

  /** The story as it was written: its outline, until `complete`. */
  get story(): Story {
    return this.#parts.story;
  }

  /** What map and timeline draw: the story without its words, in the names that the reader chose. It stays when words arrive. */
  get outline(): Lookup {
    return this.#telling.outline;
  }

  /** The story as far as it has arrived, in the names that the reader chose. */
  get lookup(): Lookup {
    return this.#telling.lookup;
  }

  /** Asks for the words of the story, once; where they do not arrive it rejects, and the next call asks again. */
  read(): Promise<void> {
    return this.#parts.read();
  }

  /** Asks for all names of the places and where they are printed, as `read` does. */
  readNames(): Promise<void> {
    return this.#parts.readNames();
  }

  /** Asks for the words of some events, as `read` does. */
  readOf(...events: readonly StoryEvent[]): Promise<void> {
    return this.#parts.readOf(events);
  }

  /** Asks for what the positions of a dispute quote, as `read` does. */
  async readDispute(id: string): Promise<void> {
    const { plain } = this.#telling;
    const paths = plain.dispute(id)?.positions.flatMap(({ claims }) => claims) ?? [];
    const events = paths.flatMap((path) => plain.claim(path)?.event ?? []);
    await Promise.all([this.read(), this.readOf(...events)]);
  }

  /** Asks for the text of an article and for what is quoted from it, as `read` does. */
  readArticle(id: string): Promise<void> {
    return this.#parts.readArticle(id);
  }

  /** Asks for all of the story, as `read` does. */
  complete(): Promise<void> {
    return this.#parts.complete();
  }

  /** What is shown changes once they are there; that they are not, is told by who shows them. */
  #readNamesSoon(): void {
    this.readNames().catch(() => undefined);
  }

  /** Whether the text must answer: the reader has done something, or there is time for it. Until then it stands as it came. */
  get isAwake(): boolean {
    const isTouched = this.selection.kind !== 'title' || this.names !== 'both' || this.isFiltered;
    return this.#isAwake || isTouched || this.#mode !== 'scroll';
  }

  /** There is time to make the text answer. */
  wake(): void {
    this.#isAwake = true;
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
    return this.#telling.names;
  }

  /** Whether single letters and signs are shortcuts: a reader may turn them off (WCAG 2.1.4). */
  get hasShortcuts(): boolean {
    return this.#hasShortcuts;
  }

  get mode(): Mode {
    return this.#mode;
  }

  /** What the windows of one lesson have in common, in their addresses too; null where there is none. */
  get lesson(): string | null {
    return this.#lesson;
  }

  get tab(): Tab {
    return this.#tab;
  }

  /** Whose claims, and what kinds of events, the reader wants to see. */
  get filter(): Filter {
    return this.#filter;
  }

  /** By what marks are coloured; hues of articles wait while one of these is hidden. */
  get #hue(): ColourBy {
    return this.#colour === 'source' && this.#telling.isHiding ? 'none' : this.#colour;
  }

  get isFiltered(): boolean {
    return !isAll(this.#filter);
  }

  get colour(): ColourBy {
    return this.#colour;
  }

  /** Id of the dispute that is open; null for none. */
  get dispute(): string | null {
    return this.#dispute;
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

  /** Selects; map and timeline return to the story. While she explores the window is the reader's. */
  select(selection: Selection, cause: Cause): void {
    this.#visit = { selection, cause };
    if (selection.kind === 'place') this.#readNamesSoon();
    if (this.#mode !== 'explore') this.#ownWindow = null;
    this.#mapMoved = false;
  }

  selectEvent(id: string, cause: Cause): void {
    this.select({ kind: 'event', event: id }, cause);
  }

  selectPlace(id: string, cause: Cause): void {
    this.select({ kind: 'place', place: id }, cause);
  }

  /** Takes over what an address says. `notices` are the sentences about what it says in vain. */
  open(visit: Visit, notices: readonly string[]): void {
    const { selection, window, names, source } = visit;
    if (visit.mode === 'explore' && this.#mode === 'scroll') this.#left = this.#placeInText();
    this.#mode = visit.mode;
    this.#tab = visit.tab;
    this.#lesson = visit.lesson;
    if (!isLesson(visit.mode)) this.hideOutlets([]);
    this.select(selection, 'address');
    this.#ownWindow = window;
    this.#telling.speakIn(names);
    this.#filter = visit.filter;
    this.#colour = visit.colour;
    this.#dispute = visit.dispute;
    // An article that is open already stays at the words that were asked for.
    if (this.#article?.source !== source)
      this.#article = source === null ? null : { source, at: null };
    this.#notices = notices;
    if (names !== 'both' || source !== null) this.#readNamesSoon();
  }

  /** What an address has to say of the reading. */
  get visit(): Visit {
    return {
      mode: this.#mode,
      tab: this.#tab,
      selection: this.selection,
      filter: this.#filter,
      colour: this.#colour,
      dispute: this.#dispute,
      window: this.#ownWindow,
      names: this.names,
      source: this.#article?.source ?? null,
      lesson: this.#lesson,
    };
  }

  /** Changes whose names the page speaks, everywhere at once. */
  speakIn(names: Names): void {
    this.#telling.speakIn(names);
    if (names !== 'both') this.#readNamesSoon();
  }

  /** Shows only what passes a filter, everywhere at once. */
  show(filter: Filter): void {
    this.#filter = filter;
  }

  showAll(): void {
    this.#filter = ALL;
  }

  colourBy(colour: ColourBy): void {
    this.#colour = colour;
  }

  /** Hides the outlets of these articles, everywhere at once, until a lesson ends. */
  hideOutlets(sources: readonly string[]): void {
    this.#telling.hideOutlets(sources);
  }

  /** Opens a dispute: its positions side by side. */
  openDispute(id: string): void {
    this.#dispute = id;
  }

  /** Opens what accounts of an event differ on; its panel leads on to the others. */
  openDisputeOf(eventId: string): void {
    const [first] = this.lookup.disputesOf(eventId);
    if (first) this.#dispute = first.id;
  }

  closeDispute(): void {
    this.#dispute = null;
  }

  /** Leaves the text for map, timeline and all that is reported. The whole time is shown. */
  explore(tab: Tab = 'map'): void {
    if (this.#mode === 'scroll') {
      this.#left = this.#placeInText();
      this.#ownWindow = null;
      this.#mapMoved = false;
    }
    this.#mode = 'explore';
    this.#tab = tab;
  }

  /** Goes back into the text, to where the reader left it, or to an event that she wants to read of there. */
  leaveExplore(eventId?: string): void {
    this.#mode = 'scroll';
    this.select(eventId === undefined ? this.#left : { kind: 'event', event: eventId }, 'address');
  }

  /**
   * Begins a lesson, where the reader is: what the class sees, or the teacher's notes. Its windows know each other by the id, of small
   * letters and digits.
   */
  present(lesson: string, mode: 'present' | 'notes' = 'present'): void {
    this.#ownWindow = null;
    this.#mapMoved = false;
    this.#dispute = null;
    this.#article = null;
    this.#mode = mode;
    this.#lesson = lesson;
  }

  /** Ends the lesson, and goes into the text, to where the lesson was. */
  leaveLesson(): void {
    if (!isLesson(this.#mode)) return;
    this.#mode = 'scroll';
    this.#lesson = null;
    this.hideOutlets([]);
    this.#dispute = null;
    this.#article = null;
    this.select(this.#placeInText(), 'address');
  }

  /** Turns shortcuts of a single letter or sign on or off. */
  useShortcuts(isOn: boolean): void {
    this.#hasShortcuts = isOn;
  }

  /** Opens an article, at a code point of it or at its beginning. */
  openArticle(source: string, at: number | null): void {
    this.#article = { source, at };
    this.readArticle(source).catch(() => undefined);
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

  #placeInText(): Selection {
    return this.step ? this.selection : TITLE;
  }
}

/** The reading of the page, for the components below it. */
export const [getReading, setReading] = createContext<Reading>();
