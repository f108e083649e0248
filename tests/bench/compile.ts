/**
 * What compiling a large story costs, as a ratio to parsing the same files with `yaml` and their dates with `edtf` in the same run,
 * and how it grows with the story. The story is made up by a generator without chance, so that each run measures the same.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parse as parseDate } from 'edtf';
import { parse as parseYaml } from 'yaml';
import { compile } from '../../src/compile/compile.ts';
import { format } from '../../src/compile/diagnostic.ts';
import { largeStory, type LargeStory } from './large-story.ts';

setFlagsFromString('--expose-gc');
const sweep = runInNewContext('gc') as () => void;

const EVENTS = 10_000;
const FEWER = 1_000;
/** n log n from 1 000 events to 10 000. */
const MOST_GROWTH = (EVENTS * Math.log(EVENTS)) / (FEWER * Math.log(FEWER));

/** Measures all, prints a line for each; 1 when a promise that is a gate is broken. */
export function bench(print: (line: string) => void): 0 | 1 {
  const gates: boolean[] = [];
  const tell = (what: string, ratio: number, most: number) => {
    const kept = ratio <= most;
    gates.push(kept);
    const promise = `${kept ? '' : 'NOT KEPT '}(at most ${most.toFixed(1)})`;
    print(`${ratio.toFixed(2).padStart(8)}  ${what}  ${promise}`);
  };

  const large = largeStory(EVENTS);
  const small = largeStory(FEWER);
  const size = [...large.files.values()].reduce((sum, { length }) => sum + length, 0);
  print(
    `compile: ${EVENTS} events, ${large.quotes} quotes, ${large.articles} articles, ${(size / 1e6).toFixed(1)} MB`,
  );
  // In turns, so that what else the machine does strikes both alike.
  const [alone, whole, fewer] = leastOf(
    [() => parsed(large), () => compiled(large), () => compiled(small)],
    3,
  );
  print(
    `  yaml and edtf alone ${alone.toFixed(0)} ms, compile ${whole.toFixed(0)} ms; ${FEWER} events ${fewer.toFixed(0)} ms`,
  );
  tell('compile to yaml and edtf alone, on the same files', whole / alone, 2);
  tell(`compile of ${EVENTS} events to that of ${FEWER}`, whole / fewer, MOST_GROWTH);
  return gates.every((kept) => kept) ? 0 : 1;
}

function compiled({ files }: LargeStory): number {
  const { story, diagnostics } = compile(files);
  if (!story || diagnostics.length > 0) throw new Error(format(diagnostics.slice(0, 3)));
  return story.events.length;
}

function parsed({ files, dates }: LargeStory): number {
  const decoder = new TextDecoder();
  for (const [path, bytes] of files) {
    if (!path.endsWith('.txt')) parseYaml(decoder.decode(bytes));
  }
  for (const date of dates) parseDate(date);
  return dates.length;
}

/** The least of some runs of each, in milliseconds of processor time, after one to warm up. */
function leastOf(
  [a, b, c]: readonly [() => number, () => number, () => number],
  runs: number,
): [number, number, number] {
  const least: [number, number, number] = [Infinity, Infinity, Infinity];
  for (let i = 0; i <= runs; i++) {
    const times = [timeOf(a), timeOf(b), timeOf(c)] as const;
    if (i > 0) times.forEach((time, each) => (least[each] = Math.min(least[each] ?? time, time)));
  }
  return least;
}

/** Processor time, which other programs on the machine change least; what earlier runs left is swept away before. */
function timeOf(run: () => number): number {
  sweep();
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
