/** Marks of one lane that are drawn and pressed as one. It knows its totals; its members are listed only when they are asked for. */
import type { Lane, Mark } from './marks.ts';
import { timesIn, totalsOf } from './times.ts';
import type { Run, Time } from './times.ts';

export interface Bunch extends Totals {
  readonly lane: Lane;
  /** Marks of its own, and runs of the lane's times with the marks that are drawn elsewhere. */
  readonly marks: readonly Mark[];
  readonly runs: readonly Run[];
  readonly without: ReadonlySet<Mark>;
}

interface Totals {
  readonly count: number;
  /** How many of its marks are disputed. */
  readonly disputed: number;
  /** The colour that its marks share; null where they have none or several. */
  readonly hue: string | null;
  /** In order of time. */
  readonly first: Mark;
  readonly last: Mark;
}

const NONE: ReadonlySet<Mark> = new Set();

/** One mark, or several, on their own. */
export function bunchOfMarks(lane: Lane, marks: readonly Mark[]): Bunch | null {
  return bunchOf(lane, marks, [], NONE);
}

/** The marks of runs of times but for those that are drawn elsewhere; null where there are no others. */
export function bunchOfRuns(
  lane: Lane,
  runs: readonly Run[],
  without: ReadonlySet<Mark>,
): Bunch | null {
  return bunchOf(lane, [], runs, without);
}

/** Several as one. */
export function joined(bunches: readonly Bunch[]): Bunch | null {
  const [one, ...others] = bunches;
  if (!one || others.length === 0) return one ?? null;
  return bunchOf(
    one.lane,
    bunches.flatMap(({ marks }) => marks),
    bunches.flatMap(({ runs }) => runs),
    bunches.find(({ runs }) => runs.length > 0)?.without ?? NONE,
  );
}

function bunchOf(
  lane: Lane,
  marks: readonly Mark[],
  runs: readonly Run[],
  without: ReadonlySet<Mark>,
): Bunch | null {
  const members: Totals[] = marks.map((mark) => ({
    count: 1,
    disputed: Number(mark.isDisputed),
    hue: mark.hue,
    first: mark,
    last: mark,
  }));
  for (const run of runs) {
    const totals = totalsIn(lane, run, without);
    if (totals) members.push(totals);
  }
  const [one, ...others] = members;
  return one ? { lane, marks, runs, without, ...others.reduce(sum, one) } : null;
}

function sum(one: Totals, other: Totals): Totals {
  return {
    count: one.count + other.count,
    disputed: one.disputed + other.disputed,
    hue: one.hue === other.hue ? one.hue : null,
    first: one.first.order <= other.first.order ? one.first : other.first,
    last: one.last.order >= other.last.order ? one.last : other.last,
  };
}

/** Totals of a run's marks but for those that are drawn elsewhere; null where there are no others. */
function totalsIn(lane: Lane, run: Run, without: ReadonlySet<Mark>): Totals | null {
  const { hue, ...totals } = totalsOf(lane.times, run);
  let { count, disputed } = totals;
  for (const mark of without) {
    if (!isIn(lane, run, mark)) continue;
    count -= 1;
    disputed -= Number(mark.isDisputed);
  }
  if (count === 0) return null;
  const times = lane.times.shelves[run.shelf]?.times ?? [];
  const first = firstLeft(times, run, without);
  const last = lastLeft(times, run, without);
  return first && last && { count, disputed, hue, first, last };
}

function firstLeft(times: readonly Time[], { from, to }: Run, without: ReadonlySet<Mark>) {
  for (let index = from; index < to; index++) {
    for (const mark of times[index]?.marks ?? []) if (!without.has(mark)) return mark;
  }
  return null;
}

function lastLeft(times: readonly Time[], { from, to }: Run, without: ReadonlySet<Mark>) {
  for (let index = to - 1; index >= from; index--) {
    const { marks } = times[index] ?? { marks: [] };
    for (let at = marks.length - 1; at >= 0; at--) {
      const mark = marks[at];
      if (mark && !without.has(mark)) return mark;
    }
  }
  return null;
}

/** All of a bunch's marks, in order of time. */
export function membersOf({ lane, marks, runs, without }: Bunch): readonly Mark[] {
  const members = runs
    .flatMap((run) => timesIn(lane.times, run))
    .flatMap((time) => time.marks.filter((mark) => !without.has(mark)));
  return [...marks, ...members].sort((a, b) => a.order - b.order);
}

/** The ids of a bunch's events, the first in time first, but no more than so many. */
export function idsOf({ lane, marks, runs, without, first }: Bunch, most: number): string[] {
  const ids = [first.event.id];
  const add = (all: readonly Mark[]) => {
    for (const mark of all) {
      if (ids.length >= most) return;
      if (mark !== first && !without.has(mark)) ids.push(mark.event.id);
    }
  };
  add(marks);
  for (const { shelf, from, to } of runs) {
    const times = lane.times.shelves[shelf]?.times ?? [];
    for (let index = from; index < to && ids.length < most; index++) add(times[index]?.marks ?? []);
  }
  return ids;
}

/** Whether a mark of its lane is in a bunch. */
export function holds({ lane, marks, runs, without }: Bunch, mark: Mark): boolean {
  if (marks.includes(mark)) return true;
  return !without.has(mark) && runs.some((run) => isIn(lane, run, mark));
}

function isIn({ byId }: Lane, { shelf, from, to }: Run, { event }: Mark): boolean {
  const time = byId.get(event.id)?.time;
  return time !== undefined && time.shelf === shelf && time.index >= from && time.index < to;
}
