/**
 * Bounds, also across the date line: their west is then more than their east, as RFC 7946 has it
 * (https://www.rfc-editor.org/rfc/rfc7946#section-5.2), and what is drawn or compared there is counted on past 180.
 */
import type { Bounds } from './story.ts';

/** Bounds whose east is more than their west: past 180 degrees where they lie across the date line. */
export function unwrapped([west, south, east, north]: Bounds): Bounds {
  return [west, south, east < west ? east + 360 : east, north];
}

/** The longitude, in degrees, that is the same place and at most half the world from another. */
export function besideLongitude(longitude: number, other: number): number {
  return longitude + 360 * Math.round((other - longitude) / 360);
}

/** MapLibre takes bounds of the whole world for bounds of nothing. */
const HALF_WORLD = 179.99;
/** Where Web Mercator ends, near enough. */
const NORTHERNMOST = 85;
/** Degrees of latitude: around a town there is room for the map of a large screen, which shows no less than 40 km. */
const LEAST_ROOM = 0.75;

/**
 * Bounds as far as a reader may look round: the region and once more its size to every side, but for the other side of the
 * world. The region is unwrapped, and so is what comes back.
 */
export function around([west, south, east, north]: Bounds): [number, number, number, number] {
  const narrow = Math.cos((Math.min(Math.abs(south + north) / 2, NORTHERNMOST) * Math.PI) / 180);
  const width = Math.max(east - west, LEAST_ROOM / narrow);
  const height = Math.max(north - south, LEAST_ROOM);
  // Across the date line the world begins and ends opposite the region.
  const middle = east > 180 ? (west + east) / 2 : 0;
  return [
    Math.max(west - width, middle - HALF_WORLD),
    Math.max(south - height, -NORTHERNMOST),
    Math.min(east + width, middle + HALF_WORLD),
    Math.min(north + height, NORTHERNMOST),
  ];
}
