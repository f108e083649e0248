/**
 * A visit of an hour: a thousand selections, a hundred changes of mode, and rest between them. After each round the page stands where it
 * stood at first, and what it holds is counted: a map, a listener or a worker that is not let go of would add up.
 */
import type { CDPSession, Page } from '@playwright/test';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { words } from '../../src/words/en.ts';
import { openBrowser } from './pages/browser.ts';
import { buildSite, FIRST } from './pages/site.ts';
import { table } from './pages/table.ts';
import { visit } from './pages/visit.ts';
import { serve } from './pages/wire.ts';
import { middle } from './pages/work.ts';

const OUT = 'node_modules/.dateline-bench-soak';
const HOUR_MS = 3_600_000;
/** After one more, which has all made that is made once alone. */
const ROUNDS = 20;
const SELECTIONS = 1000 / ROUNDS;
const MODE_CHANGES = 100 / ROUNDS;
/** How many times as much as after the first rounds may be held after the last. */
const MOST = 1.1;

/** What the page holds after a collection of garbage. Memory in bytes. */
interface Held {
  readonly heap: number;
  /** Of the page's whole process, its workers and pictures in it; 0 where the system does not tell. */
  readonly process: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly workers: number;
  /** Contexts that draw a live map. */
  readonly contexts: number;
}

/** Runs the hour and prints a line a round; 1 when something was not let go of. @param findBrowser path of a Chromium */
export async function bench(
  print: (line: string) => void,
  findBrowser: () => Promise<string>,
): Promise<0 | 1> {
  const root = resolve('.');
  const out = join(root, OUT);
  mkdirSync(out, { recursive: true });
  const browser = await openBrowser(findBrowser);
  const wire = await serve(out);
  const told = table(print, browser.version());
  try {
    const { dateline } = await buildSite(root, 'data', FIRST, out, 'own');
    const { page, session } = await visit(browser, wire, dateline, 'this machine', 'reduce');
    const processes = await browser.newBrowserCDPSession();
    const hold = () => held(page, session, processes);
    print('\nround  heap, MB  process, MB   nodes  listeners  workers  contexts');
    const rounds: Held[] = [];
    const start = Date.now();
    for (let round = 0; round <= ROUNDS; round++) {
      await goRound(page);
      const now = await hold();
      rounds.push(now);
      print(lineOf(round, now));
      await page.waitForTimeout(Math.max(0, start + (round * HOUR_MS) / ROUNDS - Date.now()));
    }
    told.head('The last five rounds beside the five after the first; medians');
    const [before, after] = [rounds.slice(1, 6), rounds.slice(-5)];
    const of = (key: keyof Held, some: readonly Held[]) => middle(some.map((one) => one[key]));
    for (const key of ['heap', 'process', 'nodes', 'listeners'] as const) {
      told.ratio(key, of(key, after), of(key, before), MOST);
    }
    const more = (key: keyof Held) => of(key, after) - of(key, before);
    told.budget('workers more', more('workers'), 0);
    told.budget('contexts more', more('contexts'), 0);
  } finally {
    wire.close();
    await browser.close();
    rmSync(out, { recursive: true, force: true });
  }
  return told.write('bench-soak.json');
}

function lineOf(round: number, now: Held): string {
  const mb = (bytes: number) => (bytes / 1e6).toFixed(1);
  const cells = [mb(now.heap), mb(now.process), now.nodes, now.listeners, now.workers];
  return [
    String(round).padStart(5),
    ...[...cells, now.contexts].map((cell) => String(cell).padStart(10)),
  ].join('');
}

/** The selections and changes of mode of a round, in all ways there are; it ends on the title, as the visit began. */
async function goRound(page: Page): Promise<void> {
  for (let change = 0; change < MODE_CHANGES; change++) {
    for (let count = 0; count < SELECTIONS / MODE_CHANGES; count++) await select(page, count);
    await (change % 2 === 0 ? throughExplore(page) : throughPresent(page));
  }
  await page.keyboard.press('Home');
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await page.waitForFunction(() => location.hash === '');
  await rests(page);
}

/** By the arrows, on the map's list, and by what opens over the text. */
async function select(page: Page, count: number): Promise<void> {
  if (count % 5 === 4) {
    await page.locator('[data-map] [role="listbox"]').focus();
    await page.keyboard.press(count % 2 === 0 ? 'End' : 'Home');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
  } else {
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await page.keyboard.press('ArrowRight');
  }
  await rests(page);
}

/** Through the tabs of explore mode and back by its button. */
async function throughExplore(page: Page): Promise<void> {
  const { enter, tab } = words.explore;
  await page.getByRole('main').getByRole('link', { name: enter }).click();
  await page.getByRole('tab', { name: tab.matrix }).click();
  await page.getByRole('table').waitFor();
  await page.getByRole('tab', { name: tab.list }).click();
  await page.locator('[id^="list-"][data-event]').first().waitFor();
  await page.getByRole('button', { name: words.steps.backToStory }).click();
  await rests(page);
}

/** A few beats of a lesson and back into the text. */
async function throughPresent(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name: words.present.open }).click();
  await page.locator('[data-lesson]').waitFor();
  for (let beat = 0; beat < 3; beat++) await page.keyboard.press('ArrowRight');
  await rests(page);
  await page.keyboard.press('Escape');
  await page.locator('[data-lesson]').waitFor({ state: 'detached' });
  await rests(page);
}

async function rests(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('[data-map="live"][data-settled="true"]') !== null,
  );
}

async function held(page: Page, session: CDPSession, processes: CDPSession): Promise<Held> {
  // What a first collection sets free may hold more.
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const heap = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { processInfo } = await processes.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  return {
    heap: heap.usedSize + heap.embedderHeapUsedSize + heap.backingStorageSize,
    process: renderers.reduce((sum, { id }) => sum + sizeOf(id), 0),
    nodes,
    listeners: jsEventListeners,
    workers: page.workers().length,
    contexts: await contextsIn(session),
  };
}

/** What a process has for itself, in bytes; Linux tells. */
function sizeOf(process: number): number {
  const file = `/proc/${process}/smaps_rollup`;
  if (!existsSync(file)) return 0;
  return 1024 * Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(file, 'utf8'))?.[1] ?? 0);
}

async function contextsIn(session: CDPSession): Promise<number> {
  const kind = await session.send('Runtime.evaluate', {
    expression: 'WebGL2RenderingContext.prototype',
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: kind.result.objectId ?? '',
  });
  const length = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  for (const { objectId } of [kind.result, objects]) {
    if (objectId) await session.send('Runtime.releaseObject', { objectId });
  }
  return Number(length.result.value);
}
