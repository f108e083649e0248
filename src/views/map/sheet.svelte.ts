/**
 * What one map shows now: its marks, what is lit, where it looks and what is written over it. It is derived from what the map
 * is given and from where it has got to, and is the same whatever draws the map.
 */
import type { Place, StoryEvent } from '../../story/story.ts';
import { words } from '../../words/en.ts';
import { namesOfAll } from './basemap.ts';
import type { Basemap } from './basemap.ts';
import { boundsOf, kilometresPerPixel, project, viewOf } from './camera.ts';
import type { View } from './camera.ts';
import { namePosition } from './features.ts';
import { landNames } from './land-names.ts';
import { creditsOf, layLegend } from './legend.ts';
import { marksOf, placesOf } from './marks.ts';
import type { Mark } from './marks.ts';
import { placeTexts } from './placing.ts';
import { scaleBar } from './scale-bar.ts';
import { isNarrow } from './scene.ts';
import type { Box, Camera, Pixel, Scene, Selected, Size } from './scene.ts';
import type { MapState } from './style.ts';
import { measureText } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** What a map is given. */
export interface Given {
  readonly scene: Scene;
  /** The events to show. */
  readonly events: readonly StoryEvent[];
  /** Ids of the events that the present step tells: their places light up. */
  readonly current: readonly string[];
  readonly selected: Selected;
  readonly camera: Camera;
}

export class Sheet {
  readonly #given: () => Given;

  /** CSS pixels; 0 until the map is on the page. */
  width = $state(0);
  height = $state(0);
  /** Null until the page's colours are read. */
  tokens = $state.raw<Tokens | null>(null);
  basemaps = $state.raw<readonly Basemap[]>([]);
  /** Where the map looks at this moment; null before it is drawn. */
  seen = $state.raw<View | null>(null);
  /** The camera that the map has come to rest at, last. */
  arrived = $state.raw<Camera | null>(null);
  isMoving = $state(false);
  /** Id of the place that is pointed at or focused. */
  hover = $state<string | null>(null);

  readonly #placeById = $derived.by(() => byId(this.#given().scene.places));
  readonly #eventById = $derived.by(() => byId(this.#given().events));

  readonly marks: readonly Mark[] = $derived.by(() => {
    const { scene, events } = this.#given();
    return marksOf(scene.places, events);
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
    return bounds && viewOf(bounds, this.size);
  });

  /** On the way to where the camera says. */
  readonly isFlying: boolean = $derived.by(
    () => this.aim !== null && this.arrived !== this.#given().camera,
  );

  readonly isSettled: boolean = $derived.by(() => !this.isFlying && !this.isMoving);

  /** Where the map looks, or is about to: what is written over it stands there at once. */
  readonly view: View = $derived.by(() => {
    const view = this.isFlying ? this.aim : (this.seen ?? this.aim);
    return view ?? this.home;
  });

  /** The whole region: where a map looks that has been told nothing else. */
  readonly home: View = $derived.by(() => viewOf(this.#given().scene.region, this.size));

  readonly scale = $derived.by(() =>
    scaleBar(kilometresPerPixel(this.view), isNarrow(this.size) ? 80 : 120),
  );
  readonly credits: string = $derived.by(() => creditsOf(this.basemaps));
  readonly legend = $derived.by(() =>
    layLegend(this.scale, this.credits, this.size, this.#measure),
  );

  readonly texts = $derived.by(() => {
    if (this.width === 0 || this.height === 0) return { chips: [], tags: [], names: [] };
    return placeTexts({
      view: this.view,
      size: this.size,
      marks: this.marks,
      lit: this.lit,
      tagged: this.chosen.size > 0 ? this.chosen : this.lit,
      taken: this.legend.taken,
      noteOf: ({ shape, events: { length } }) =>
        shape === 'road' ? words.map.alongHere(length) : words.map.somewhereHere(length),
      distanceOf: words.map.distance,
      measure: this.#measure,
    });
  });

  /** What names must keep clear of. */
  readonly taken: readonly Box[] = $derived.by(() => [
    ...this.legend.taken,
    ...this.texts.chips.map(({ box }) => box),
    ...this.texts.tags.map(({ box }) => box),
  ]);

  readonly landNames = $derived.by(() =>
    landNames(this.marks, this.view, this.size, [...this.taken, ...this.texts.names]),
  );

  /** What the layers are told. */
  readonly state: MapState = $derived.by(() => ({
    selected: [...this.chosen],
    lit: [...this.lit],
    litLand: namesOfAll(
      this.#given().scene.places.filter(
        ({ id, far, type }) => !far && type === 'country' && this.lit.has(id),
      ),
    ),
    tagged: this.texts.tags.map(({ mark }) => mark.place.id),
    hover: this.hover ?? '',
    isNarrow: isNarrow(this.size),
  }));

  /** The mark that is pointed at, and where; null for one that has a chip, which says its name already. */
  readonly pointed: { readonly mark: Mark; readonly at: Pixel } | null = $derived.by(() => {
    const mark = this.marks.find(({ place }) => place.id === this.hover);
    if (!mark?.geometry || this.texts.chips.some((chip) => chip.mark === mark)) return null;
    return { mark, at: project(this.view, this.size, namePosition(mark.geometry)) };
  });

  constructor(given: () => Given) {
    this.#given = given;
  }

  get size(): Size {
    return { width: this.width, height: this.height };
  }

  readonly #measure = (text: string, weight: number, size: number): number =>
    measureText(text, weight, size, this.tokens?.sans ?? []);
}

function byId<T extends Place | StoryEvent>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
