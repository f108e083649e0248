/** What a press on the map means: which mark is under it, and what the mark then chooses. */
import { geoDistance } from 'd3';
import type { GeoJsonProperties, Geometry } from 'geojson';

import type { Position } from '../../story/story.ts';
import type { Mark } from './marks.ts';
import type { Choice } from './scene.ts';

/** Layers whose features a press or the pointer finds, the first before the others. */
export const PRESSABLE = ['rings', 'dots', 'roads', 'areas'];

/** A feature as a query of the rendered map gives it. */
interface Found {
  readonly layer: { readonly id: string };
  readonly geometry: Geometry;
  readonly properties: GeoJsonProperties;
}

/**
 * Id of the place that is meant at a position: a town before a road before an area, the nearest of several towns. An area
 * without events is only ground.
 */
export function nearestOf(found: readonly Found[], [longitude, latitude]: Position): string | null {
  const away = ({ geometry }: Found) => {
    if (geometry.type !== 'Point') return 0;
    const [x = 0, y = 0] = geometry.coordinates;
    return geoDistance([longitude, latitude], [x, y]);
  };
  const order = ({ layer }: Found) => PRESSABLE.indexOf(layer.id);
  const [first] = found
    .filter(({ layer, properties }) => layer.id !== 'areas' || properties?.['count'] !== 0)
    .sort((a, b) => order(a) - order(b) || away(a) - away(b));
  const id: unknown = first?.properties?.['id'];
  return typeof id === 'string' ? id : null;
}

/**
 * What a press on a mark chooses. A place without events is chosen itself. One with several gives them in turn: after the
 * selected one the next; else the first that the step tells; else the first.
 */
export function choiceAt(mark: Mark, current: readonly string[], selected: string | null): Choice {
  const { events } = mark;
  const [first] = events;
  if (first === undefined) return { place: mark.place.id };
  const at = selected === null ? -1 : events.indexOf(selected);
  if (at >= 0) return { event: events[(at + 1) % events.length] ?? first };
  return { event: current.find((id) => events.includes(id)) ?? first };
}

/**
 * The event whose accounts the sign of a mark leads to, one of those that differ there: the selected one, else one that the step
 * tells, else the first; null where none differ.
 */
export function disputeAt(
  { disputed }: Mark,
  current: readonly string[],
  selected: string | null,
): string | null {
  const isDisputed = (id: string | null) => id !== null && disputed.includes(id);
  if (isDisputed(selected)) return selected;
  return current.find(isDisputed) ?? disputed[0] ?? null;
}

/** Whether the pointer or the focus goes to the sign or the hint of a mark, which belong to the mark that is pointed at. */
export function isOfMark(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-sign], [data-hint]') !== null;
}
