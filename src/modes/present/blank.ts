/** A map without names: which places are asked for, and what it is given to draw. Pure. */
import type { Lookup } from '../../story/lookup.ts';
import type { Bounds, Place, Position } from '../../story/story.ts';
import { boundsOf } from '../../views/map/camera.ts';
import { shapeOf } from '../../views/map/marks.ts';
import type { Beat } from './beats.ts';

/** With fewer, the map of a step asks too little. */
const LEAST = 3;

/** A step's map goes on round its places by this share of their extent. */
const ROUND = 0.1;

/** Ids of the places with a pin on the map of a beat's step; where these are few, of the story. */
export function placesToFind(beat: Beat, { story, step, place }: Lookup): readonly string[] {
  const pinned = story.places.flatMap((one) => {
    const point = one.far ? null : pinOf(one);
    return point ? [{ id: one.id, point }] : [];
  });
  const told = beat.step === null ? undefined : step(beat.step);
  const bounds = boundsOf(told?.camera.flatMap((id) => place(id) ?? []) ?? []);
  const onMap = bounds ? pinned.filter(({ point }) => isWithin(point, bounds)) : [];
  return (onMap.length < LEAST ? pinned : onMap).map(({ id }) => id);
}

/** The places as the blank map has them, from west to east: a number stands for the name. The order in which they are asked for is another. */
export function numbered(beat: Beat, lookup: Lookup): readonly Place[] {
  return placesToFind(beat, lookup)
    .flatMap((id) => lookup.place(id) ?? [])
    .sort((a, b) => (pinOf(a)?.[0] ?? 0) - (pinOf(b)?.[0] ?? 0))
    .map((place, index) => ({ ...place, title: String(index + 1), names: [] }));
}

/** The number of a place's mark on the blank map, from 1. */
export function markOf(id: string, beat: Beat, lookup: Lookup): number {
  return numbered(beat, lookup).findIndex((place) => place.id === id) + 1;
}

function pinOf(place: Place): Position | null {
  const [geometry] = place.geometries;
  return geometry?.type === 'Point' && shapeOf(place) === 'point' ? geometry.coordinates : null;
}

function isWithin([longitude, latitude]: Position, bounds: Bounds): boolean {
  const [west, south, east, north] = bounds;
  const [across, up] = [(east - west) * ROUND, (north - south) * ROUND];
  return (
    longitude >= west - across &&
    longitude <= east + across &&
    latitude >= south - up &&
    latitude <= north + up
  );
}
