/** Finds room for the names of countries: they stand on what is seen of their land, clear of marks, chips and borders. */
import { polygonArea, polygonContains } from 'd3';

import type { PlaceGeometry, Position } from '../../story/story.ts';
import { inside } from './boxes.ts';
import { project, unproject } from './camera.ts';
import type { View } from './camera.ts';
import { largestRing } from './marks.ts';
import type { Mark } from './marks.ts';
import type { Box, Pixel, Size } from './scene.ts';

export interface LandName {
  readonly mark: Mark;
  readonly position: Position;
}

/** How many places across and down the map are tried. */
const TRIES = [28, 18] as const;
/** A name is so many times as wide as the room it needs above and below, in CSS pixels. */
const FLATNESS = 3.5;
const LEAST = 16;
const ENOUGH = 60;

/** A place on the map for each country that has room for its name. `taken` is what stands over the map already. */
export function landNames(
  marks: readonly Mark[],
  view: View,
  size: Size,
  taken: readonly Box[],
): readonly LandName[] {
  const points = marks.flatMap(({ shape, geometry, place }): Pixel[] =>
    shape === 'point' && geometry?.type === 'Point' && !place.far
      ? [project(view, size, geometry.coordinates)]
      : [],
  );
  const areas = marks.flatMap(({ shape, geometry, place }) =>
    shape === 'area' && geometry && !place.far ? [onPage(geometry, view, size)] : [],
  );
  const names: LandName[] = [];
  const given: Pixel[] = [];
  for (const mark of marks) {
    const { shape, geometry, place } = mark;
    if (shape !== 'country' || !geometry || place.far) continue;
    const ring = onPage(geometry, view, size);
    // Areas within the country keep their ground to themselves.
    const within = areas.filter((area) => extentOf(area) < extentOf(ring));
    const best = roomiest(ring, within, size, [...points, ...given], taken);
    if (!best) continue;
    given.push(best);
    names.push({ mark, position: unproject(view, size, best) });
  }
  return names;
}

type Ring = [number, number][];

const extentOf = (ring: Ring) => Math.abs(polygonArea(ring));

/** The outline of the largest part of an area, in CSS pixels. */
function onPage(geometry: PlaceGeometry, view: View, size: Size): Ring {
  return largestRing(geometry).map((position) => {
    const [x, y] = project(view, size, position);
    return [x, y];
  });
}

/** The point inside a ring and outside others that has most room around it; of several with enough, the nearest to the middle of the map. */
function roomiest(
  ring: Ring,
  others: readonly Ring[],
  size: Size,
  points: readonly Pixel[],
  taken: readonly Box[],
): Pixel | null {
  const [across, down] = TRIES;
  const area = inside(size, 12);
  let best: { readonly at: Pixel; readonly score: number } | null = null;
  for (let i = 0; i < across * down; i++) {
    const x = area.x + (area.width * ((i % across) + 0.5)) / across;
    const y = area.y + (area.height * (Math.floor(i / across) + 0.5)) / down;
    const isOn = (outline: Ring) => polygonContains(outline, [x, y]);
    if (!isOn(ring) || others.some(isOn)) continue;
    const room = Math.min(
      x / FLATNESS,
      (size.width - x) / FLATNESS,
      y,
      size.height - y,
      ...[...ring, ...others.flat(), ...points].map(([px, py]) =>
        Math.hypot((px - x) / FLATNESS, py - y),
      ),
      ...taken.map((box) => {
        const dx = Math.max(box.x - x, x - box.x - box.width, 0);
        const dy = Math.max(box.y - y, y - box.y - box.height, 0);
        return Math.hypot(dx / FLATNESS, dy);
      }),
    );
    if (room < LEAST) continue;
    const off = Math.hypot(x - size.width / 2, y - size.height / 2);
    const score = Math.min(room, ENOUGH) * 10 - off * 0.2;
    if (!best || score > best.score) best = { at: [x, y], score };
  }
  return best?.at ?? null;
}
