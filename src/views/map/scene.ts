/** What a map is given and what it gives back: the words that both maps and their caller share. */
import type { GroundNotes } from '../../story/ground-notes.ts';
import type { Bounds, Place } from '../../story/story.ts';

/** What stays the same for a whole story. */
export interface Scene {
  readonly places: readonly Place[];
  /** Where the story plays, [west, south, east, north] in degrees; west is more than east across the date line. */
  readonly region: Bounds;
  /** Addresses of the base map's GeoJSON files, from the widest to the nearest: a later one covers the earlier. */
  readonly basemaps: readonly string[];
  /** What the base maps name, and whose data they are. */
  readonly notes: GroundNotes;
}

/** What the reader has chosen: an event, a place, or neither. */
export interface Selected {
  readonly event: string | null;
  readonly place: string | null;
}

/** Where the map is to look: ids of places. A new object asks it to go there, even if the places are the same. */
export interface Camera {
  readonly places: readonly string[];
}

/** What a press on the map chooses. */
export type Choice = { readonly event: string } | { readonly place: string };

/** The map's own size on the page, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A point of the map on the page, in CSS pixels from its top left corner. */
export type Pixel = readonly [number, number];

/** A rectangle of the map on the page, in CSS pixels from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether a map is so narrow that it says less: no distances, credits behind a button, names on two lines. */
export function isNarrow(size: Size): boolean {
  return size.width < 560;
}
