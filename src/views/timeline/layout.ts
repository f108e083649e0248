/** What of each lane is on the page in a window, and where: shapes in their rows, and rings with a count. Pure. */
import type { Stretch } from '../../story/story.ts';
import { touches } from '../../story/time.ts';
import { bunchOfMarks, bunchOfRuns, joined } from './bunch.ts';
import type { Bunch } from './bunch.ts';
import type { Lane, Mark } from './marks.ts';
import { BEARS_A_RING, RING, SIGN } from './rings.ts';
import { pack } from './rows.ts';
import type { Box } from './rows.ts';
import { scaleFor } from './scale.ts';
import { shapeOf } from './shape.ts';
import type { Shape } from './shape.ts';
import { runOf, seenIn } from './times.ts';
import type { Run } from './times.ts';

/** How strongly marks are drawn: as the selected one, as what the current step tells, or as the others. */
export type Rank = 0 | 1 | 2;

/** One shape in a row: of one event, or of several that share their time and are told by a ring with the count. */
export interface PlacedMark {
  readonly bunch: Bunch;
  readonly shape: Shape;
  readonly rank: Rank;
  readonly row: number;
}

/** What found no row of its own, or is too dense to be looked at: several times in one ring. */
export interface PlacedBin {
  readonly bunch: Bunch;
  readonly rank: Rank;
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
  /** How many of the lane's times were looked at for it: what the window shows, not what there is. */
  readonly looked: number;
}

/** What stands out. */
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
/** More times than this that begin within the room of a ring could not be told apart. */
const MOST_IN_A_CELL = 8;

/** Lays a lane out in a window, for a width and a height in px. */
export function layOut(
  lane: Lane,
  window: Stretch,
  emphasis: Emphasis,
  width: number,
  height: number,
): LaneLayout {
  const { groups, looked } = groupsOf(lane, window, emphasis, width);
  const px = width / 100;
  const boxes = groups.map((group) => boxOf(group, px));
  const packed = pack(boxes, Math.max(1, Math.floor((height * FILLED) / ROW)), width);
  const marks: PlacedMark[] = [];
  const bins: PlacedBin[] = [];
  for (const { index, row } of packed.marks) {
    const group = groups[index];
    if (!group) continue;
    const { bunch, shape, rank, from, to } = group;
    if (shape) marks.push({ bunch, shape, rank, row });
    else bins.push({ bunch, rank, row, at: (from + to) / 2, from, to });
  }
  for (const { members, row, x, left, right } of packed.bins) {
    const held = members.flatMap((index) => groups[index] ?? []);
    const bunch = joined(held.map((group) => group.bunch));
    if (!bunch) continue;
    const rank = held.reduce<Rank>((least, group) => (group.rank < least ? group.rank : least), 2);
    const [from, to] = [Math.max(0, left / px), Math.min(100, right / px)];
    bins.push({ bunch, rank, row, at: x / px, from, to });
  }
  // The short over the long, so that both are seen and pressed; a bracket over the bars that it reaches over.
  marks.sort(
    (a, b) => layerOf(a.shape, px) - layerOf(b.shape, px) || lengthOf(b.shape) - lengthOf(a.shape),
  );
  return { lane, rows: packed.rows, marks, bins, looked };
}

/** Marks that are drawn alike in one place, or a crowd that has no shape; its ends in per cent, within the window. */
interface Group {
  readonly bunch: Bunch;
  readonly shape: Shape | null;
  readonly rank: Rank;
  readonly from: number;
  readonly to: number;
}

/** What the window shows of a lane; events that share their time are one, but the selected is always on its own. */
function groupsOf(
  lane: Lane,
  window: Stretch,
  emphasis: Emphasis,
  width: number,
): { groups: Group[]; looked: number } {
  const alike = new Map<string, { bunches: Bunch[]; shape: Shape; rank: Rank }>();
  const add = (bunch: Bunch | null, rank: Rank) => {
    const shape = bunch && shapeOf(bunch.first.when, window);
    if (!bunch || !shape) return;
    const { kind, start, end, from, to, isDashed } = shape;
    const key = [rank, kind, start, end, from, to, isDashed].join();
    const known = alike.get(key);
    if (known) known.bunches.push(bunch);
    else alike.set(key, { bunches: [bunch], shape, rank });
  };

  const apart = new Map(emphasised(lane, window, emphasis));
  for (const [mark, rank] of apart) add(bunchOfMarks(lane, [mark]), rank);
  const without = new Set(apart.keys());
  const seen = seenIn(lane.times, window, cellOf(window, width), MOST_IN_A_CELL);
  for (const time of seen.times) add(bunchOfRuns(lane, [runOf(time)], without), 2);

  const groups = [...alike.values()].flatMap(({ bunches, shape, rank }): Group[] => {
    const bunch = joined(bunches);
    const [from, to] = [Math.max(0, shape.from), Math.min(100, shape.to)];
    return bunch ? [{ bunch, shape, rank, from, to }] : [];
  });
  for (const runs of seen.crowds) {
    const bunch = bunchOfRuns(lane, runs, without);
    if (bunch) groups.push({ bunch, shape: null, rank: 2, ...reachOf(lane, runs, window) });
  }
  return { groups, looked: seen.looked };
}

/** The marks that stand out of a lane, the selected first. */
function emphasised(
  { byId }: Lane,
  window: Stretch,
  { selected, current }: Emphasis,
): (readonly [Mark, Rank])[] {
  const others = current.filter((id) => id !== selected);
  return [...(selected === null ? [] : [selected]), ...others].flatMap((id) => {
    const mark = byId.get(id)?.mark;
    if (!mark || !touches(mark.when, window)) return [];
    return [[mark, id === selected ? 0 : 1] as const];
  });
}

/** A power of two of ms, at least the room of a ring: it changes only where the window has become twice as long. */
function cellOf({ from, to }: Stretch, width: number): number {
  return 2 ** Math.ceil(Math.log2((RING * (to - from)) / width));
}

/** Where runs begin, in per cent, within the window; for what began before it, to where it ends. */
function reachOf({ times: { shelves } }: Lane, runs: readonly Run[], window: Stretch) {
  const scale = scaleFor(window);
  let [from, to] = [100, 0];
  for (const run of runs) {
    const times = shelves[run.shelf]?.times;
    const last = times?.[run.to - 1];
    const isBefore = last !== undefined && last.from < window.from;
    from = Math.min(from, scale(times?.[run.from]?.from ?? window.from));
    to = Math.max(to, scale((isBefore ? last.to : last?.from) ?? window.to));
  }
  return { from: Math.max(0, from), to: Math.min(100, to) };
}

/** What a group takes of a row, in px. */
function boxOf({ bunch, shape, rank, from, to }: Group, px: number): Box {
  const centre = ((from + to) / 2) * px;
  const least = bunch.count > 1 ? RING : TARGET;
  const half = Math.max(((to - from) / 2) * px, least / 2);
  const hasSign = bunch.disputed > 0;
  return {
    left: centre - half,
    right: Math.max(centre + half, hasSign ? centre + SIGN : 0),
    rank,
    isThrough: from === 0 && to === 100,
    isHollow: shape?.kind === 'bracket',
    hasSign,
    count: bunch.count,
  };
}

function layerOf(shape: Shape, px: number): number {
  if (lengthOf(shape) * px < BEARS_A_RING) return 2;
  return shape.kind === 'bracket' ? 1 : 0;
}

function lengthOf({ from, to }: Shape): number {
  return to - from;
}
