/**
 * What one map shows now: its marks, what is lit, where it looks and what is written over it. It is derived from what the map
 * is given and from where it has got to, and is the same whatever draws the map.
 */
import type { Place, StoryEvent } from '../../story/story.ts';
import { words } from '../../words/en.ts';
import { closestKm, boundsOf, kilometresPerPixel, viewOf } from './camera.ts';
import type { View } from './camera.ts';
import { beyondDateLine } from './date-line.ts';
import { landNames } from './land-names.ts';
import { creditsOf, layFoot, layNotice } from './legend.ts';
import { noteOf } from './mark-words.ts';
import { marksOf, placesOf } from './marks.ts';
import type { HueOf, Mark } from './marks.ts';
import { placeTexts } from './placing.ts';
import type { Measure } from './placing.ts';
import { scaleBar } from './scale-bar.ts';
import { isNarrow } from './scene.ts';
import type { Box, Camera, Scene, Selected, Size } from './scene.ts';
import { stillNames } from './still-names.ts';
import type { StillName } from './still-names.ts';
import type { MapState } from './style.ts';
import { measureText } from './tokens.ts';
import type { Tokens } from './tokens.ts';
import { trayOf } from './tray.ts';
import type { Tray } from './tray.ts';

/** What a map is given. */
export interface Given {
  readonly scene: Scene;
  /** The events to show. */
  readonly events: readonly StoryEvent[];
  /** Ids of the events that the present step tells: their places light up. */
  readonly current: readonly string[];
  readonly selected: Selected;
  readonly camera: Camera;
  /** What covers the map's upper right corner, in px; null for nothing, as where it is left out. */
  readonly corner?: Size | null;
  /** Ids of the events of which accounts differ. */
  readonly disputed: ReadonlySet<string>;
  readonly hue: HueOf;
  /** Whose a hue is, such as "article A", by the name of its custom property. */
  readonly hueNames: ReadonlyMap<string, string>;
}

/** Where a press of a button pushes the map: shares of its width and height, to the right and down, and levels of zoom. */
export interface Push {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The typeface before the page's is read. */
const UNREAD = { written: [], spacing: { letters: 0, words: 0 } };

export class Sheet {
  readonly #given: () => Given;
  readonly #measure: Measure;

  /** CSS pixels; 0 until the map is on the page. */
  width = $state(0);
  height = $state(0);
  /** Null until the page's colours are read. */
  tokens = $state.raw<Tokens | null>(null);
  /** Where the map looks at this moment; null before it is drawn. */
  seen = $state.raw<View | null>(null);
  /** The camera that the map has come to rest at, last. */
  arrived = $state.raw<Camera | null>(null);
  isMoving = $state(false);
  /** What of it is on the page already: what is written over it, the list of its marks, the still ground. */
  isWritten = $state(false);
  isListed = $state(false);
  isStill = $state(false);
  /** Whether what stands on the page can move; else it looks at once where the camera says. */
  isLive = $state(false);
  /** What the reader was told last, and what was selected then. */
  #told = $state.raw<{ readonly notice: string; readonly selected: Selected } | null>(null);
  /** The last push, a new object each time; for what can be moved. */
  push = $state.raw<Push | null>(null);
  /** Id of the place that is pointed at or focused. */
  hover = $state<string | null>(null);

  /** What stays the same for a whole story; longitudes go on past 180 where its region lies across the date line. */
  readonly scene: Scene = $derived.by(() => beyondDateLine(this.#given().scene));

  readonly #placeById = $derived.by(() => byId(this.scene.places));
  readonly #eventById = $derived.by(() => byId(this.#given().events));

  readonly marks: readonly Mark[] = $derived.by(() => {
    const { events, disputed, hue } = this.#given();
    return marksOf(this.scene.places, events, disputed, hue);
  });

  /** Ids of the places of what is selected. */
  readonly chosen: ReadonlySet<string> = $derived.by(() => {
    const { event, place } = this.#given().selected;
    const ids = placesOf(this.#eventById, event === null ? [] : [event], 'happened');
    return place === null ? ids : new Set([...ids, place]);
  });

  /** Ids of the places that the reader is at: of the step and of what is selected, with those only mentioned. */
  readonly lit: ReadonlySet<string> = $derived.by(() => {
    const { current, selected } = this.#given();
    const told = selected.event === null ? current : [...current, selected.event];
    return new Set([...placesOf(this.#eventById, told, 'all'), ...this.chosen]);
  });

  /** The view that the camera asks for; null where it names no place with a known position. */
  readonly aim: View | null = $derived.by(() => {
    if (this.width === 0 || this.height === 0) return null;
    const places = this.#given().camera.places.flatMap((id) => this.#placeById.get(id) ?? []);
    const bounds = boundsOf(places);
    return bounds && viewOf(bounds, this.size, closestKm(this.scene.region));
  });

  /** On the way to where the camera says. */
  readonly isFlying: boolean = $derived.by(
    () => this.isLive && this.aim !== null && this.arrived !== this.#given().camera,
  );

  readonly isSettled: boolean = $derived.by(() => !this.isFlying && !this.isMoving);

  /** Where the map looks, or is about to: what is written over it stands there at once. */
  readonly view: View = $derived.by(() => {
    const isAtRest = this.isLive && !this.isFlying;
    return (isAtRest ? this.seen : null) ?? this.aim ?? this.home;
  });

  /** The whole region: where a map looks that has been told nothing else. */
  readonly home: View = $derived.by(() =>
    viewOf(this.scene.region, this.size, closestKm(this.scene.region)),
  );

  readonly scale = $derived.by(() =>
    scaleBar(kilometresPerPixel(this.view), isNarrow(this.size) ? 80 : 120),
  );
  readonly credits: string = $derived.by(() => creditsOf(this.scene.notes));
  /** What has no mark. */
  readonly tray: Tray = $derived.by(() => {
    const { events, disputed, selected } = this.#given();
    return trayOf(events, this.marks, disputed, selected.event, isNarrow(this.size));
  });
  readonly legend = $derived.by(() => {
    const { scale, credits, tray } = this;
    const foot = { scale, credits, tray: tray.label, hasSign: tray.differs !== null };
    return layFoot(foot, this.size, this.#measure);
  });

  readonly noticeBox: Box | null = $derived.by(() =>
    this.notice === '' ? null : layNotice(this.notice, this.size, this.#measure),
  );

  /** What stands on the map whatever it shows. */
  readonly #fixed: readonly Box[] = $derived.by(() => {
    const { corner } = this.#given();
    const covered = corner ? { ...corner, x: this.width - corner.width, y: 0 } : null;
    return [...this.legend.taken, this.noticeBox, covered].filter((box) => box !== null);
  });

  readonly texts = $derived.by(() => {
    if (this.width === 0 || this.height === 0) return { chips: [], tags: [], names: [] };
    return placeTexts({
      view: this.view,
      size: this.size,
      marks: this.marks,
      lit: this.lit,
      tagged: this.chosen.size > 0 ? this.chosen : this.lit,
      taken: this.#fixed,
      noteOf,
      distanceOf: words.map.distance,
      measure: this.#measure,
    });
  });

  /** What names must keep clear of. */
  readonly taken: readonly Box[] = $derived.by(() => [
    ...this.#fixed,
    ...this.texts.chips.map(({ box }) => box),
    ...this.texts.tags.map(({ box }) => box),
  ]);

  readonly landNames = $derived.by(() =>
    landNames(this.marks, this.view, this.size, [...this.taken, ...this.texts.names]),
  );

  /** Where the still map has its names. */
  readonly names: readonly StillName[] = $derived.by(() =>
    stillNames({
      view: this.view,
      size: this.size,
      marks: this.marks,
      landNames: this.landNames,
      labels: this.scene.notes.labels,
      lit: this.lit,
      chosen: this.chosen,
      tagged: new Set(this.texts.tags.map(({ mark }) => mark.place.id)),
      taken: this.taken,
      measure: this.#measure,
    }),
  );

  /** What the layers are told. */
  readonly state: MapState = $derived.by(() => ({
    places: {
      selected: [...this.chosen],
      lit: [...this.lit],
      tagged: this.texts.tags.map(({ mark }) => mark.place.id),
    },
    litLand: this.scene.notes.lands
      .filter(({ place }) => this.lit.has(place))
      .map(({ name }) => name),
    hover: this.hover ?? '',
    isNarrow: isNarrow(this.size),
  }));

  /** @param measure where there is no page to ask how wide a text is */
  constructor(given: () => Given, measure?: Measure) {
    this.#given = given;
    this.#measure = measure ?? this.#ask;
  }

  get given(): Given {
    return this.#given();
  }

  /** An event by its id, if it is shown. */
  event(id: string | null): StoryEvent | undefined {
    return id === null ? undefined : this.#eventById.get(id);
  }

  get camera(): Camera {
    return this.#given().camera;
  }

  /** A quiet sentence for the reader, when the map is not all that it could be. She goes on without it: it may lie on a mark. */
  get notice(): string {
    const { event, place } = this.#given().selected;
    const told = this.#told;
    return told?.selected.event === event && told.selected.place === place ? told.notice : '';
  }

  set notice(notice: string) {
    this.#told = { notice, selected: this.#given().selected };
  }

  /** Whether the map's size, colours and typeface are known. */
  get isReady(): boolean {
    return this.width > 0 && this.height > 0 && this.tokens !== null;
  }

  get size(): Size {
    return { width: this.width, height: this.height };
  }

  readonly #ask = (text: string, weight: number, size: number): number =>
    measureText(text, weight, size, this.tokens ?? UNREAD);
}

function byId<T extends Place | StoryEvent>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
