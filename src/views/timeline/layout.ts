/** What of each lane is on the page in a window, and where: marks in their rows, and bins. Pure. */
import type { Stretch } from '../../story/story.ts';
import { drawn } from '../../story/time.ts';
import { shapeOf } from './marks.ts';
import type { Lane, Mark, Shape } from './marks.ts';
import { BEARS_A_RING, pack, RING } from './rows.ts';

/** One shape in a row: of one event, or of several that share their time and are told by a ring with the count. */
export interface PlacedMark {
  readonly marks: readonly [Mark, ...Mark[]];
  readonly shape: Shape;
  readonly row: number;
}

/** What found no row of its own: several times in one ring. */
export interface PlacedBin {
  readonly marks: readonly [Mark, ...Mark[]];
  readonly row: number;
  /** The middle of the ring and the reach of its marks, in per cent. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface LaneLayout {
  readonly lane: Lane;
  readonly rows: number;
  readonly marks: readonly PlacedMark[];
  readonly bins: readonly PlacedBin[];
}

/** How strongly an event is drawn. */
export interface Emphasis {
  readonly selected: string | null;
  readonly current: readonly string[];
}

/** The size of a pointer's target, in px (WCAG 2.5.8). */
export const TARGET = 24;
/** The share of a lane's height that its rows fill; the rest keeps it apart from its neighbours. */
export const FILLED = 0.8;
/** The lowest row in which a mark is still seen well, in px. */
const ROW = 13;

/** Lays a lane out in a window, for a width and a height in px. */
export function layOut(
  lane: Lane,
  window: Stretch,
  emphasis: Emphasis,
  width: number,
  height: number,
): LaneLayout {
  const groups = groupsOf(lane, window, emphasis);
  const px = width / 100;
  const boxes = groups.map(({ marks, shape, rank }) => {
    const from = Math.max(0, shape.from);
    const to = Math.min(100, shape.to);
    const centre = ((from + to) / 2) * px;
    const least = marks.length > 1 ? RING : TARGET;
    const half = Math.max(((to - from) / 2) * px, least / 2);
    return {
      left: centre - half,
      right: centre + half,
      rank,
      isThrough: from === 0 && to === 100,
      isHollow: shape.kind === 'bracket',
      count: marks.length,
    };
  });
  const packed = pack(boxes, Math.max(1, Math.floor((height * FILLED) / ROW)), width);
  const order = new Map(lane.marks.map((mark, index) => [mark, index]));
  return {
    lane,
    rows: packed.rows,
    marks: packed.marks
      .flatMap(({ index, row }) => {
        const group = groups[index];
        return group ? [{ marks: group.marks, shape: group.shape, row }] : [];
      })
      // The short over the long, so that both are seen and pressed; a bracket over the bars that it reaches over.
      .sort(
        (a, b) =>
          layerOf(a.shape, px) - layerOf(b.shape, px) || lengthOf(b.shape) - lengthOf(a.shape),
      ),
    bins: packed.bins.flatMap(({ members, row, x, left, right }) => {
      const [first, ...more] = members
        .flatMap((index) => groups[index]?.marks ?? [])
        .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
      if (!first) return [];
      const from = Math.max(0, left / px);
      return [{ marks: [first, ...more], row, at: x / px, from, to: Math.min(100, right / px) }];
    }),
  };
}

function layerOf(shape: Shape, px: number): number {
  if (lengthOf(shape) * px < BEARS_A_RING) return 2;
  return shape.kind === 'bracket' ? 1 : 0;
}

function lengthOf({ from, to }: Shape): number {
  return to - from;
}

interface Group {
  readonly marks: [Mark, ...Mark[]];
  readonly shape: Shape;
  readonly rank: number;
}

/** What the window shows of a lane; events that share their time are one, but the selected is always on its own. */
function groupsOf(lane: Lane, window: Stretch, emphasis: Emphasis): Group[] {
  const groups = new Map<string, Group>();
  for (const mark of lane.marks) {
    const shape = shapeOf(mark.when, window);
    if (!shape) continue;
    const rank = rankOf(mark, emphasis);
    const { kind, fade, from, to, isDashed } = shape;
    const key = [rank, kind, fade, from, to, isDashed].join();
    const group = groups.get(key);
    if (group) group.marks.push(mark);
    else groups.set(key, { marks: [mark], shape, rank });
  }
  return [...groups.values()];
}

function rankOf({ event }: Mark, { selected, current }: Emphasis): number {
  if (event.id === selected) return 0;
  return current.includes(event.id) ? 1 : 2;
}

/** Which of a ring's events a press selects: after the selected one, which is on its own, the next of the lane; else the first. */
export function nextOf(marks: readonly Mark[], lane: Lane, selected: string | null): Mark | null {
  const order = new Map(lane.marks.map(({ event }, index) => [event.id, index]));
  const at = selected === null ? -1 : (order.get(selected) ?? -1);
  const after = marks.find(({ event }) => (order.get(event.id) ?? -1) > at);
  return after ?? marks[0] ?? null;
}

/** The stretch of a bin's marks, with some air, if going there would set them apart; null if they share their time. */
export function closerTo(marks: readonly Mark[], window: Stretch, whole: Stretch): Stretch | null {
  const stretches = marks.map(({ when }) => drawn(when, whole));
  const from = Math.min(...stretches.map((one) => one.from));
  const to = Math.max(...stretches.map((one) => one.to));
  const isOneTime = stretches.every((one) => one.from === from && one.to === to);
  const air = (to - from) * 0.1;
  const closer = { from: from - air, to: to + air };
  return isOneTime || closer.to - closer.from > 0.6 * (window.to - window.from) ? null : closer;
}
