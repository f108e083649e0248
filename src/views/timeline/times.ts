/**
 * The times of one lane, sorted so that a window costs what it shows and not what there is: those of about the same length stand
 * on one shelf, by their start, with running totals. What is too dense to be told apart is counted without being looked at.
 */
import type { Span, Stretch } from '../../story/story.ts';
import type { Mark } from './marks.ts';

/** A time that a lane knows, with the marks that share it. */
export interface Time {
  readonly when: Span;
  /** Its ends in UTC ms, infinite where they are open. */
  readonly from: number;
  readonly to: number;
  readonly marks: readonly [Mark, ...Mark[]];
  /** The colour that all of its marks share, or null. */
  readonly hue: string | null;
  /** Where it stands. */
  readonly shelf: number;
  readonly index: number;
}

/** Times of about the same length, by their start. */
interface Shelf {
  readonly times: readonly Time[];
  readonly starts: Float64Array;
  /** The longest of them, in ms. */
  readonly longest: number;
  /** Before each time: how many marks there are, how many of them disputed, how often the colour changes. */
  readonly marks: Uint32Array;
  readonly disputed: Uint32Array;
  readonly turns: Uint32Array;
}

/** Times of one shelf that stand side by side, [from, to). */
export interface Run {
  readonly shelf: number;
  readonly from: number;
  readonly to: number;
}

export interface Times {
  readonly all: readonly Time[];
  readonly shelves: readonly Shelf[];
}

/** What a window shows: times to be drawn one by one, and runs of times that are too dense for that. */
export interface Seen {
  readonly times: readonly Time[];
  readonly crowds: readonly (readonly Run[])[];
  /** How many times were looked at to find them. */
  readonly looked: number;
}

/** Sorts the marks of a lane, given in order of time. */
export function timesOf(marks: readonly Mark[]): Times {
  const sharing: [Mark, ...Mark[]][] = [];
  // Marks of one time follow one another; a few ways of writing it may take turns among them.
  let together: [Mark, ...Mark[]][] = [];
  for (const mark of marks) {
    const { edtf, part, from, to } = mark.when;
    const last = together[0]?.[0].when;
    if (last?.from !== from || last.to !== to) together = [];
    const known = together.find(([{ when }]) => when.edtf === edtf && when.part === part);
    if (known) known.push(mark);
    else {
      const group: [Mark, ...Mark[]] = [mark];
      together.push(group);
      sharing.push(group);
    }
  }
  const byLength = new Map<number, (readonly [Mark, ...Mark[]])[]>();
  for (const group of sharing) {
    const length = lengthOf(group[0].when);
    // A shelf's longest is at most four times its shortest.
    const key = length === Infinity ? Infinity : Math.floor(Math.log2(Math.max(1, length)) / 2);
    const known = byLength.get(key);
    if (known) known.push(group);
    else byLength.set(key, [group]);
  }
  const shelves = [...byLength.values()].map(shelfOf);
  return { all: shelves.flatMap(({ times }) => times), shelves };
}

function shelfOf(groups: readonly (readonly [Mark, ...Mark[]])[], shelf: number): Shelf {
  const times = groups
    .map((marks) => ({ marks, from: startOf(marks[0].when), to: endOf(marks[0].when) }))
    .sort((a, b) => (a.from === b.from ? 0 : a.from - b.from))
    .map(({ marks, from, to }, index): Time => {
      const { when, hue } = marks[0];
      const isOneHue = marks.every((mark) => mark.hue === hue);
      return { when, from, to, marks, hue: isOneHue ? hue : null, shelf, index };
    });
  const totals = {
    marks: new Uint32Array(times.length + 1),
    disputed: new Uint32Array(times.length + 1),
    turns: new Uint32Array(times.length + 1),
  };
  times.forEach(({ marks, hue }, index) => {
    const disputed = marks.reduce((sum, { isDisputed }) => sum + Number(isDisputed), 0);
    totals.marks[index + 1] = (totals.marks[index] ?? 0) + marks.length;
    totals.disputed[index + 1] = (totals.disputed[index] ?? 0) + disputed;
    const isTurn = index > 0 && times[index - 1]?.hue !== hue;
    totals.turns[index + 1] = (totals.turns[index] ?? 0) + Number(isTurn);
  });
  return {
    times,
    starts: Float64Array.from(times, ({ from }) => from),
    longest: times.reduce((longest, { from, to }) => Math.max(longest, to - from), 0),
    ...totals,
  };
}

/**
 * What is seen in a window. More than so many times that begin in one cell of time are a crowd, which is counted by its ends
 * alone. Cells are whole multiples of a power of two ms, so they stay where they are while the window moves.
 */
export function seenIn({ shelves }: Times, window: Stretch, cell: number, most: number): Seen {
  const times: Time[] = [];
  const crowds: (readonly Run[])[] = [];
  let looked = 0;
  /** Tells runs as a crowd or one by one, and how many times had to be looked at. */
  const tell = (runs: readonly Run[]): number => {
    const count = runs.reduce((sum, { from, to }) => sum + to - from, 0);
    if (count > most) {
      crowds.push(runs);
      return 2 * runs.length;
    }
    for (const run of runs) times.push(...timesIn({ shelves }, run));
    return count;
  };

  // What began before the window is told by the cell in which it ends; the last holds what goes on beyond the window.
  const begunBefore = new Map<number, Run[]>();
  shelves.forEach(({ starts, longest, times: stand }, shelf) => {
    const inside = firstFrom(starts, window.from, 0);
    for (let index = firstFrom(starts, window.from - longest, 0); index < inside; index++) {
      looked++;
      const to = stand[index]?.to ?? 0;
      if (to <= window.from) continue;
      const end = Math.floor(Math.min(to, window.to) / cell);
      const runs = begunBefore.get(end);
      const last = runs?.at(-1);
      const run = { shelf, from: index, to: index + 1 };
      if (!runs) begunBefore.set(end, [run]);
      else if (last?.shelf === shelf && last.to === index)
        runs.splice(-1, 1, { ...run, from: last.from });
      else runs.push(run);
    }
  });
  for (const runs of begunBefore.values()) tell(runs);

  const heads = shelves.map(({ starts }) => firstFrom(starts, window.from, 0));
  const lastCell = Math.ceil(window.to / cell);
  for (let at = Math.floor(window.from / cell); at < lastCell; at++) {
    const end = Math.min((at + 1) * cell, window.to);
    const runs: Run[] = [];
    shelves.forEach(({ starts }, shelf) => {
      const from = heads[shelf] ?? 0;
      const to = firstFrom(starts, end, from);
      if (to > from) runs.push({ shelf, from, to });
      heads[shelf] = to;
    });
    looked += tell(runs);
  }
  return { times, crowds, looked };
}

/** A time as a run of itself. */
export function runOf({ shelf, index }: Time): Run {
  return { shelf, from: index, to: index + 1 };
}

/** The times of a run, in order of their start. */
export function timesIn(
  { shelves }: Pick<Times, 'shelves'>,
  { shelf, from, to }: Run,
): readonly Time[] {
  return shelves[shelf]?.times.slice(from, to) ?? [];
}

/** Totals of a run: its marks, those of them that are disputed, and the colour that all share, if they do. */
export function totalsOf({ shelves }: Times, { shelf, from, to }: Run) {
  const on = shelves[shelf];
  const between = (totals: Uint32Array | undefined, start: number) =>
    (totals?.[to] ?? 0) - (totals?.[start] ?? 0);
  return {
    count: between(on?.marks, from),
    disputed: between(on?.disputed, from),
    hue: between(on?.turns, from + 1) === 0 ? (on?.times[from]?.hue ?? null) : null,
  };
}

/** The first place at or after another where a sorted list has a value or a greater one. */
function firstFrom(sorted: Float64Array, value: number, after: number): number {
  let low = after;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function startOf({ from }: Span): number {
  return from ?? -Infinity;
}

function endOf({ to }: Span): number {
  return to ?? Infinity;
}

function lengthOf(when: Span): number {
  return endOf(when) - startOf(when);
}
