/**
 * Turns places and events into marks: what stands on the map for a place, and how much is reported there. Both maps draw
 * these, and the list of marks for keys and screen readers says them.
 */
import { polygonArea } from 'd3';

import type { Claim, Place, PlaceGeometry, PlaceRole, StoryEvent } from '../../story/story.ts';

/**
 * How a place may be drawn. A `point` earns a pin; an `area` and a `road` are outlined; a `country` has its outline in the base
 * map, whose land lights up; a `district` is known by one position only, although it is no point: it is named there and never
 * pinned. `nowhere` has no known position.
 */
export type MarkShape = 'point' | 'area' | 'road' | 'country' | 'district' | 'nowhere';

/**
 * What the events are to a place. At a `scene` something happened, or all around it; an `end` is only where something came from or
 * went; of a `mentioned` place the events only speak; `ground` is there to find one's way.
 */
export type Standing = 'scene' | 'end' | 'mentioned' | 'ground';

export interface Mark {
  readonly place: Place;
  readonly shape: MarkShape;
  readonly standing: Standing;
  /** The geometry that is drawn; null when the position is not known. */
  readonly geometry: PlaceGeometry | null;
  /** Ids of the events that are reported of it, in the order given: none where it is only mentioned. */
  readonly events: readonly string[];
  /** Ids of those among them of which accounts differ. */
  readonly disputed: readonly string[];
  /** How many articles report them. */
  readonly sources: number;
  /** The hue that all of them have: the name of a custom property; null when they have none or several. */
  readonly hue: string | null;
}

/** Finds the hue that claims have in common: the name of a custom property, or null. */
export type HueOf = (claims: readonly Claim[]) => string | null;

// The model's type is in plain words. What these words name has an extent, so that one position of it is not where it is.
const EXTENDED =
  /\b(country|countries|region|district|state|territory|republic|oblast|province|county|area|union|continent|corridor|road|route|highway|river|island|sea)\b/i;

/** How a place may be drawn. */
export function shapeOf(place: Place): MarkShape {
  const geometry = place.geometries[0];
  if (!geometry) return 'nowhere';
  if (place.type === 'country') return 'country';
  if (geometry.type === 'LineString') return 'road';
  if (geometry.type !== 'Point') return 'area';
  return EXTENDED.test(place.type) || geometry.certainty === 'unknown' ? 'district' : 'point';
}

/**
 * One mark for each place, in the places' order. An event that only mentions a place did not happen there, so it does not
 * count at it. `disputed` holds ids of events.
 */
export function marksOf(
  places: readonly Place[],
  events: readonly StoryEvent[],
  disputed: ReadonlySet<string>,
  hue: HueOf,
): readonly Mark[] {
  const told = new Map<string, { readonly events: Set<StoryEvent>; standing: Standing }>();
  for (const event of events) {
    for (const { place, role } of event.where) {
      const at = told.get(place) ?? { events: new Set(), standing: 'mentioned' };
      told.set(place, at);
      if (role === 'mentioned') continue;
      at.events.add(event);
      if (!AT_END.has(role)) at.standing = 'scene';
      else if (at.standing === 'mentioned') at.standing = 'end';
    }
  }
  return places.map((place) => {
    const at = told.get(place.id);
    const here = [...(at?.events ?? [])];
    const ids = here.map(({ id }) => id);
    return {
      place,
      shape: shapeOf(place),
      standing: at?.standing ?? 'ground',
      geometry: place.geometries[0] ?? null,
      events: ids,
      disputed: ids.filter((id) => disputed.has(id)),
      sources: new Set(here.flatMap(({ claims }) => claims.map(({ source }) => source))).size,
      hue: commonHue(here, hue),
    };
  });
}

function commonHue(events: readonly StoryEvent[], hueOf: HueOf): string | null {
  const [first] = events;
  const hue = first ? hueOf(first.claims) : null;
  return hue !== null && events.every(({ claims }) => hueOf(claims) === hue) ? hue : null;
}

/** The roles of a place that something came from or went to. */
const AT_END: ReadonlySet<PlaceRole> = new Set(['origin', 'destination']);

/** The roles of a place where the event itself was, rather than around it or at an end of it. */
const AT_PLACE: ReadonlySet<PlaceRole> = new Set(['site', 'target', 'route', 'venue']);

/**
 * Ids of the places of these events, which light up together: of all, or only of those where they happened. Where an event
 * has a place of its own, the region around it and where it came from or went are not where it happened.
 */
export function placesOf(
  eventById: ReadonlyMap<string, StoryEvent>,
  ids: readonly string[],
  which: 'all' | 'happened',
): ReadonlySet<string> {
  const wanted = ids.flatMap((id) => {
    const where = eventById.get(id)?.where ?? [];
    if (which === 'all') return where;
    const at = where.filter(({ role }) => AT_PLACE.has(role));
    return at.length > 0 ? at : where.filter(({ role }) => role !== 'mentioned');
  });
  return new Set(wanted.map(({ place }) => place));
}

/** The radius of a ring in CSS pixels: larger with the articles that report what happened there. */
export function ringRadius(sources: number): number {
  return 13 + Math.min(Math.max(sources - 1, 0), 4) * 1.25;
}

/** The radius of a mark in CSS pixels; of what has an extent, as far as its name keeps from its middle. */
export function radiusOf({ shape, standing, sources }: Mark): number {
  if (shape !== 'point') return 6;
  return { scene: ringRadius(sources), end: 10, mentioned: 4.5, ground: 3 }[standing];
}

/** From the middle of a ring to the middle of its sign, in CSS pixels to the right and up. */
export function signAway(radius: number): number {
  return radius * 0.8;
}

/** Whether a position is drawn although it is only about right. */
export function isApproximate({ shape, geometry }: Mark): boolean {
  return shape === 'point' && geometry?.certainty === 'schematic';
}

/** A title in two parts, the second with its separator: "Shusha", " / Shushi". The second is empty where there is one name. */
export function namesOf(title: string): readonly [string, string] {
  const at = title.indexOf(' / ');
  return at < 0 ? [title, ''] : [title.slice(0, at), title.slice(at)];
}

/** All positions of a geometry, holes left out. */
export function positionsOf(geometry: PlaceGeometry): readonly (readonly [number, number])[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'Polygon':
      return geometry.coordinates[0] ?? [];
    case 'MultiPolygon':
      return geometry.coordinates.flatMap(([outline = []]) => outline);
  }
}

/** The outline of the largest part of an area, holes left out; of anything else, no outline. */
export function largestRing(geometry: PlaceGeometry): [number, number][] {
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  const rings = polygons.map(([ring = []]) => ring.map(([x, y]): [number, number] => [x, y]));
  const area = (ring: [number, number][]) => Math.abs(polygonArea(ring));
  return rings.reduce((best, ring) => (area(ring) > area(best) ? ring : best), []);
}
