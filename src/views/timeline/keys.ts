/** What a key asks for within the timeline. Pure: where to go among the marks, or how the window moves. */
import type { Lane, Mark } from './marks.ts';

/** A place among the marks: which lane, and which of its events. */
export interface Spot {
  readonly lane: number;
  readonly event: string;
}

export type Asked =
  | { readonly kind: 'go'; readonly to: Spot }
  | { readonly kind: 'pan'; readonly share: number }
  | { readonly kind: 'zoom'; readonly closer: boolean };

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey'>;

/**
 * What a key asks for at a spot; null when it is not the timeline's. `together` are the ids of the events that are drawn as one
 * with the spot's, and so passed in one go.
 */
export function askedBy(
  { key, shiftKey }: Press,
  spot: Spot | null,
  lanes: readonly Lane[],
  together: Pick<ReadonlySet<string>, 'has'>,
): Asked | null {
  if (key === '+' || key === '=') return { kind: 'zoom', closer: true };
  if (key === '-' || key === '_') return { kind: 'zoom', closer: false };
  if (shiftKey && key === 'ArrowLeft') return { kind: 'pan', share: -0.25 };
  if (shiftKey && key === 'ArrowRight') return { kind: 'pan', share: 0.25 };
  if (!spot || shiftKey) return null;

  const lane = lanes[spot.lane];
  const marks = lane?.marks ?? [];
  const here = lane?.byId.get(spot.event)?.mark.order ?? -1;
  const alone = ({ event }: Mark) => !together.has(event.id);
  const numbered = [...lanes.entries()];
  switch (key) {
    case 'ArrowLeft':
      return go(spot.lane, marks.slice(0, Math.max(here, 0)).findLast(alone));
    case 'ArrowRight':
      return go(spot.lane, marks.slice(here + 1).find(alone));
    case 'Home':
      return go(spot.lane, marks[0]);
    case 'End':
      return go(spot.lane, marks.at(-1));
    case 'ArrowUp':
      return across(numbered.slice(0, spot.lane).reverse(), spot, marks[here]);
    case 'ArrowDown':
      return across(numbered.slice(spot.lane + 1), spot, marks[here]);
    default:
      return null;
  }
}

function go(lane: number, mark: Mark | undefined): Asked | null {
  return mark ? { kind: 'go', to: { lane, event: mark.event.id } } : null;
}

/** Into the next lane that holds anything: to the same event, or to the one nearest in time. */
function across(
  lanes: readonly (readonly [number, Lane])[],
  spot: Spot,
  here: Mark | undefined,
): Asked | null {
  const [index, lane] = lanes.find(([, { marks }]) => marks.length > 0) ?? [];
  if (index === undefined || !lane) return null;
  const same = lane.byId.get(spot.event)?.mark;
  if (same || !here) return go(index, same ?? lane.marks[0]);
  const distance = (mark: Mark) => Math.abs(beginOf(mark) - beginOf(here));
  const nearest = lane.marks.reduce((best, mark) =>
    distance(mark) < distance(best) ? mark : best,
  );
  return go(index, nearest);
}

function beginOf({ when }: Mark): number {
  return when.from ?? when.to ?? 0;
}
