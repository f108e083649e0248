/** Where the names of countries stand on a base map: on their land in the region, as far as may be from its edges. */
import { extent } from 'd3';

import { besideLongitude, unwrapped } from '../../story/bounds.ts';
import type { Bounds, Position } from '../../story/story.ts';
import type { Land } from './ground.ts';

export interface CountryLabel {
  readonly name: string;
  readonly position: Position;
}

/** So many places across and down the region are tried. */
const TRIES = 48;
/** A name needs so much of the region's smaller side around it. */
const LEAST_ROOM = 0.04;

/** A label for each country with room for one in the region; longitudes from -180 to 180. */
export function countryLabels(lands: readonly Land[], region: Bounds): readonly CountryLabel[] {
  const [west, south, east, north] = unwrapped(region);
  const middle = (west + east) / 2;
  const narrow = Math.max(Math.cos((((south + north) / 2) * Math.PI) / 180), 0.05);
  const least = LEAST_ROOM * Math.min((east - west) * narrow, north - south);
  return lands.flatMap(({ name, polygons }) => {
    const edges = polygons.flatMap((polygon) =>
      polygon.flatMap((ring) =>
        ring.slice(1).map((to, i) => {
          const from = ring[i] ?? to;
          const moved = besideLongitude(from[0], middle) - from[0];
          return [from[0] + moved, from[1], to[0] + moved, to[1]] as const;
        }),
      ),
    );
    const [left, right] = extent(edges.flatMap(([ax, , bx]) => [ax, bx]));
    const [bottom, top] = extent(edges.flatMap(([, ay, , by]) => [ay, by]));
    let best: Position | null = null;
    let most = least;
    for (let row = 1; row < TRIES; row++) {
      const y = south + ((north - south) * row) / TRIES;
      if (y < (bottom ?? 0) || y > (top ?? 0)) continue;
      for (let column = 1; column < TRIES; column++) {
        const x = west + ((east - west) * column) / TRIES;
        if (x < (left ?? 0) || x > (right ?? 0)) continue;
        const toSide = Math.min((x - west) * narrow, (east - x) * narrow, y - south, north - y);
        // A name in the midst of its land is read best; the region's own edge counts for less than a border.
        const room = Math.min(roomIn(edges, x, y, narrow, most), toSide * 2);
        if (room > most) [best, most] = [[x, y], room];
      }
    }
    return best ? [{ name, position: [besideLongitude(best[0], 0), best[1]] }] : [];
  });
}

type Edge = readonly [number, number, number, number];

/** How far a point of the land is from its edges; 0 where it is not on the land, or where it is no more than `least`. */
function roomIn(edges: readonly Edge[], x: number, y: number, narrow: number, least: number) {
  let isOn = false;
  let room = Infinity;
  for (const [ax, ay, bx, by] of edges) {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isOn = !isOn;
    const [px, py, dx, dy] = [(x - ax) * narrow, y - ay, (bx - ax) * narrow, by - ay];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.min(Math.max((px * dx + py * dy) / length, 0), 1);
    room = Math.min(room, Math.hypot(px - along * dx, py - along * dy));
    if (room <= least) return 0;
  }
  return isOn ? room : 0;
}
