/**
 * Packs the marks of one lane into rows so that none hides another; what does not fit is binned, to be drawn as a ring with the
 * count. Pure, in px.
 */
import { around, bearsARing, centreOf, isClear, isReadable, RING, rings, TOUCH } from './rings.ts';
import type { Bin, Extent } from './rings.ts';

/** What a mark takes of the lane's width, in px. */
export interface Box extends Extent {
  /** Those of a lower rank keep a place of their own first: 0 the selected, 1 the current, 2 the others. */
  readonly rank: number;
  /** It goes on through the whole window, so that it has no place of its own in it. */
  readonly isThrough: boolean;
  /** Nothing but an outline, such as a bracket, so that a bar in the same row shows through. */
  readonly isHollow: boolean;
  /** How many events it stands for; more than one are told by a ring in its middle. */
  readonly count: number;
  /** The sign of a dispute is in its middle or, where there is little room, beside it. */
  readonly hasSign: boolean;
}

/** Members and marks are indices of the boxes given; rows count from 0 at the top. */
export interface Packed {
  readonly rows: number;
  readonly marks: readonly { readonly index: number; readonly row: number }[];
  readonly bins: readonly Bin[];
}

/** The rank of a mark that is neither selected nor current. */
const OTHER = 2;

interface Item extends Box {
  readonly index: number;
}

type Places = Pick<Packed, 'marks' | 'bins'>;

/** Packs boxes into at most so many rows of a width in px. */
export function pack(boxes: readonly Box[], most: number, width: number): Packed {
  const items = boxes.map((box, index) => ({ ...box, index })).sort((a, b) => a.left - b.left);
  const whole = stack(items, most);
  if (whole) return { rows: Math.max(1, rowsOf(whole)), marks: whole, bins: [] };

  // What goes on throughout would chain all others together; it lies beneath them.
  const [through, placed] = parted(items, (item) => item.isThrough && item.rank === OTHER);
  const clusters = clustersOf(placed).map((cluster) => {
    const marks = stack(cluster, most);
    return marks ? { marks, bins: [] } : overflow(cluster, most, width);
  });
  const row = most - 1;
  const beneath = through.length === 1 ? through.map(({ index }) => ({ index, row })) : [];
  const marks = [...beneath, ...clusters.flatMap((cluster) => cluster.marks)];
  const bins = clusters.flatMap((cluster) => cluster.bins);
  if (through.length > 1) {
    const places = new Map(marks.map((mark) => [mark.index, mark.row]));
    const inRow = items.filter(({ index }) => places.get(index) === row);
    bins.push(...rings([through], { marks: inRow, others: bins, row, width }, true));
  }
  return { rows: Math.max(1, rowsOf(marks), rowsOf(bins)), marks, bins };
}

function parted<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

function rowsOf(places: readonly { readonly row: number }[]): number {
  return places.reduce((rows, { row }) => Math.max(rows, row + 1), 0);
}

/** Runs of boxes in which each overlaps one before it. */
function clustersOf(items: readonly Item[]): Item[][] {
  const clusters: Item[][] = [];
  let reach = -Infinity;
  for (const item of items) {
    const last = clusters.at(-1);
    if (last && item.left + TOUCH < reach) last.push(item);
    else clusters.push([item]);
    reach = Math.max(reach, item.right);
  }
  return clusters;
}

/** Every box into the first row that is free, in the order given; null when it takes more rows than there are. */
function stack(items: readonly Item[], most: number): { index: number; row: number }[] | null {
  const ends: number[] = [];
  const marks: { index: number; row: number }[] = [];
  for (const { index, left, right } of items) {
    const free = ends.findIndex((end) => end <= left + TOUCH);
    const row = free === -1 ? ends.length : free;
    if (row >= most) return null;
    ends[row] = right;
    marks.push({ index, row });
  }
  return marks;
}

/**
 * Places go to the boxes of the lowest rank first, then to the shortest, which say the most. In the last row, the rings', a narrow
 * mark may lie on a wide one.
 */
function overflow(items: readonly Item[], most: number, width: number): Places {
  const ringRow = most - 1;
  const rows: Item[][] = Array.from({ length: most }, () => []);
  const left: Item[] = [];
  const byRight = [...items].sort(
    (a, b) => a.rank - b.rank || a.right - a.left - (b.right - b.left) || a.left - b.left,
  );
  for (const item of byRight) {
    const free = rows.find((row, index) =>
      row.every((other) => (index === ringRow ? isReadable(item, other) : isClear(item, other))),
    );
    if (free) free.push(item);
    else left.push(item);
  }
  // A ring for a single event would say less than its mark: it is counted with what took its place, or lies beneath it.
  const shared = rows[ringRow] ?? [];
  const groups = groupsOf(left).map((group) => {
    const [pulled, kept] = parted(
      shared,
      (other) => other.rank === OTHER && givesWay(other, group),
    );
    shared.splice(0, shared.length, ...kept);
    return [...group, ...pulled];
  });
  const [alone, binned] = parted(groups, (group) => countOf(group) === 1);
  shared.unshift(...alone.flat());
  return {
    marks: rows.flatMap((row, index) => row.map((item) => ({ index: item.index, row: index }))),
    bins: rings(binned, { marks: shared, others: [], row: ringRow, width }),
  };
}

/** Whether a mark is in the way of a ring in the middle of a group, or of the group's only event. */
function givesWay(mark: Item, group: readonly Item[]): boolean {
  const [first] = group;
  if (first && countOf(group) === 1) return !isReadable(first, mark);
  return (
    !bearsARing(mark) &&
    !isClear(
      mark,
      around(
        centreOf(group),
        group.some(({ hasSign }) => hasSign),
      ),
    )
  );
}

/** Boxes whose middles are too near for a ring each. */
function groupsOf(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  for (const item of [...items].sort((a, b) => centreOf([a]) - centreOf([b]))) {
    const last = groups.at(-1);
    if (last?.[0] && centreOf([item]) - centreOf([last[0]]) < RING) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

function countOf(items: readonly Item[]): number {
  return items.reduce((sum, { count }) => sum + count, 0);
}
