/**
 * What a frame of the timeline and a selection cost, as ratios between stories of 100, 10 000 and 100 000 events, measured in one run. The times are made up by
 * a generator without chance, so that each run measures the same.
 */
import type { Source, Span, StoryEvent, Stretch } from '../../src/story/story.ts';
import { DAY, HOUR } from '../../src/story/time.ts';
import { layOut } from '../../src/views/timeline/layout.ts';
import { Layouts } from '../../src/views/timeline/layouts.ts';
import { lanesOf } from '../../src/views/timeline/marks.ts';
import { between } from '../../src/views/timeline/scale.ts';

const LANES = 5;
const SIZE = { width: 1000, height: 36 };
const FRAMES = 60;
const SELECTIONS = 40;
const ROUNDS = 9;
const FIRST = Date.UTC(1990, 0, 1);
const LAST = Date.UTC(2024, 0, 1);
const WHOLE: Stretch = { from: FIRST, to: LAST };

/** Measures all, prints a line for each; 1 when a promise that is a gate is broken. */
export function bench(print: (line: string) => void): 0 | 1 {
  const [hundred, thousand, many, most] = measured([100, 1000, 10_000, 100_000]);
  if (!hundred || !thousand || !many || !most) return 1;
  for (const each of [hundred, thousand, many, most]) print(`timeline: ${told(each)}`);
  // A hundred events leave the screen half empty: what fills it is the measure of what more may cost.
  const ratios = [
    [many.frame / hundred.frame, null, 'a moving frame of 10 000 events to one of 100'],
    [many.frame / thousand.frame, 4, 'a moving frame of 10 000 events to one of 1 000'],
    [most.frame / many.frame, 4, 'a moving frame of 100 000 events to one of 10 000'],
    [many.selection / hundred.selection, 4, 'laying out a selection among 10 000 to among 100'],
  ] as const;
  for (const [ratio, limit, what] of ratios) {
    const isKept = limit === null || ratio <= limit;
    const promise = limit === null ? '' : `  ${isKept ? '' : 'NOT KEPT '}(at most ${limit})`;
    print(`${ratio.toFixed(2).padStart(8)}  ${what}${promise}`);
  }
  return ratios.every(([ratio, limit]) => limit === null || ratio <= limit) ? 0 : 1;
}

interface Measured {
  readonly count: number;
  /** In ms: sorting the lanes once, a frame of a moving window, and laying out after a selection. */
  readonly sort: number;
  readonly frame: number;
  readonly selection: number;
}

function told({ count, sort, frame, selection }: Measured): string {
  return `${count} events: sorted once ${sort.toFixed(1)} ms, a frame ${frame.toFixed(2)} ms, a selection ${selection.toFixed(2)} ms`;
}

/** By turns, so that what else the machine does falls on all alike. */
function measured(counts: readonly number[]): Measured[] {
  const subjects = counts.map(subjectOf);
  const best = subjects.map(({ count, sort }) => ({
    count,
    sort: timeOf(sort),
    frame: Infinity,
    selection: Infinity,
  }));
  for (let round = 0; round < ROUNDS; round++) {
    subjects.forEach(({ draw, select }, index) => {
      const each = best[index];
      if (!each) return;
      each.frame = Math.min(each.frame, timeOf(draw) / FRAMES);
      each.selection = Math.min(each.selection, timeOf(select) / SELECTIONS);
    });
  }
  return best;
}

function subjectOf(count: number) {
  const events = madeUp(count);
  const sort = () => lanesOf(events, sources, { disputed: new Set<string>(), hue: () => null });
  const lanes = sort();
  const frames = journey();
  const quiet = { selected: null, current: [] };
  const ids = events.slice(0, SELECTIONS).map(({ id }) => id);
  const layouts = new Layouts();
  return {
    count,
    sort,
    draw: () => {
      for (const window of frames) {
        for (const lane of lanes) layOut(lane, window, quiet, SIZE.width, SIZE.height);
      }
    },
    select: () => {
      for (const id of ids) layouts.of(lanes, WHOLE, { selected: id, current: [] }, SIZE);
    },
  };
}

/** From all the years to one day and back, as a reader zooms. */
function journey(): Stretch[] {
  const day = { from: Date.UTC(2011, 5, 4), to: Date.UTC(2011, 5, 5) };
  return Array.from({ length: FRAMES }, (_, frame) =>
    between(WHOLE, day, Math.abs((2 * frame) / FRAMES - 1)),
  );
}

const sources: readonly Source[] = Array.from({ length: LANES }, (_, index) => ({
  id: `s${index}`,
  letter: 'ABCDE'[index] ?? 'A',
  file: '',
  outlet: null,
  published: { span: spanOf(FIRST, DAY, {}), basis: '', quotes: [] },
  language: 'en',
  rights: 'excerpts',
  setAside: [],
  passages: [],
}));

/** Minutes, parts of days, days, months, ranges and open times, spread over the years. */
function madeUp(count: number): StoryEvent[] {
  let state = 20230919;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: count }, (_, index) => {
    const at = FIRST + Math.floor((random() * (LAST - FIRST)) / DAY) * DAY;
    const dice = random();
    const when =
      dice < 0.3
        ? spanOf(at, DAY, {})
        : dice < 0.5
          ? spanOf(at + Math.floor(random() * 1440) * 60_000, 60_000, { precision: 'minute' })
          : dice < 0.7
            ? spanOf(at + 5 * HOUR, 3 * HOUR, { part: 'dawn' })
            : dice < 0.85
              ? spanOf(at, 30 * DAY, { precision: 'month' })
              : dice < 0.98
                ? spanOf(at, Math.ceil(random() * 60) * DAY, {})
                : { ...spanOf(at, DAY, {}), to: null, openEnd: true };
    return {
      id: `e${index}`,
      title: `Event ${index}`,
      kind: 'incident',
      when,
      basis: '',
      where: [],
      claims: [
        {
          id: 'c',
          source: `s${index % LANES}`,
          quote: { exact: '', start: 0, end: 0 },
          speaker: null,
          via: null,
          stance: 'reports',
          figures: [],
          when: null,
          basis: null,
        },
      ],
    };
  });
}

function spanOf(from: number, length: number, more: Partial<Span>): Span {
  const edtf = `${new Date(from).toISOString()}/${length}`;
  return {
    edtf,
    from,
    to: from + length,
    openStart: false,
    openEnd: false,
    precision: 'day',
    approximate: false,
    uncertain: false,
    choices: [],
    part: null,
    ...more,
  };
}

function timeOf(act: () => unknown): number {
  const begun = process.cpuUsage().user;
  act();
  return (process.cpuUsage().user - begun) / 1000;
}
