/**
 * A visit of an hour: a thousand selections, a hundred changes of mode, and rest between them. After each round the page stands where it
 * stood at first, and what it holds is counted: a map, a listener or a worker that is not let go of would add up.
 */
import type { CDPSession } from '@playwright/test';
import { setTimeout } from 'node:timers/promises';

import { words } from '../../src/words/en.ts';
import { memoryOf, type Memory } from './pages/memory.ts';
import { openPlain, type Key, type PlainPage } from './pages/plain-page.ts';
import { buildSite, FIRST } from './pages/site.ts';
import { middle } from './pages/work.ts';
import { benchOn, type Workbench } from './pages/workbench.ts';

const HOUR_MS = 3_600_000;
/** After one more, which has all made that is made once alone. */
const ROUNDS = 20;
const SELECTIONS = 1000 / ROUNDS;
const MODE_CHANGES = 100 / ROUNDS;
const FLAGS = ['--window-size=1440,900', '--force-prefers-reduced-motion'];
/** The live map, at rest. */
const LIVE = '[data-map="live"][data-settled="true"]';
/** How many times as much as after the first rounds may be held after the last. */
const MOST = 1.1;

/** What the page holds after a collection of garbage. */
interface Held extends Memory {
  readonly nodes: number;
  readonly listeners: number;
  readonly workers: number;
  /** Contexts that draw a live map. */
  readonly contexts: number;
}

/** Runs the hour and prints a line a round; 1 when something was not let go of. */
export const bench = benchOn('bench-soak.json', measure, FLAGS);

async function measure({ root, out, browser, wire, told }: Workbench): Promise<void> {
  const { dateline } = await buildSite(root, 'data', FIRST, out, 'own');
  const session = await browser.newBrowserCDPSession();
  const page = await openPlain(session, wire.fast + dateline.path);
  await until(page, LIVE);
  told.line('\nround  used, MB  kept, MB     nodes listeners   workers  contexts');
  const rounds: Held[] = [];
  const start = Date.now();
  for (let round = 0; round <= ROUNDS; round++) {
    await goRound(page);
    const now = await held(page, session);
    rounds.push(now);
    told.line(lineOf(round, now));
    await setTimeout(Math.max(0, start + (round * HOUR_MS) / ROUNDS - Date.now()));
  }
  told.head('The last five rounds beside the five after the first; medians');
  const [before, after] = [rounds.slice(1, 6), rounds.slice(-5)];
  const of = (key: keyof Held, some: readonly Held[]) => middle(some.map((one) => one[key]));
  const grown = (key: keyof Held) => of(key, after) / of(key, before);
  told.budget('memory in use, times as much', grown('used'), MOST);
  told.budget('memory kept, times as much', grown('kept'), MOST);
  told.budget('nodes, times as many', grown('nodes'), MOST);
  told.budget('listeners, times as many', grown('listeners'), MOST);
  const more = (key: keyof Held) => of(key, after) - of(key, before);
  told.budget('workers more', more('workers'), 0);
  told.budget('contexts more', more('contexts'), 0);
}

function lineOf(round: number, now: Held): string {
  const mb = (bytes: number) => (bytes / 1e6).toFixed(1);
  const cells = [mb(now.used), mb(now.kept), now.nodes, now.listeners, now.workers, now.contexts];
  return String(round).padStart(5) + cells.map((cell) => String(cell).padStart(10)).join('');
}

/** The selections and changes of mode of a round, in all ways there are; it ends on the title, as the visit began. */
async function goRound(page: PlainPage): Promise<void> {
  for (let change = 0; change < MODE_CHANGES; change++) {
    for (let count = 0; count < SELECTIONS / MODE_CHANGES; count++) await select(page, count);
    await (change % 2 === 0 ? throughExplore(page) : throughPresent(page));
  }
  await page.press('Home');
  await page.evaluate(
    () =>
      new Promise<void>((home) => {
        scrollTo(0, 0);
        const look = () => (location.hash === '' ? home() : requestAnimationFrame(look));
        look();
      }),
    null,
  );
  await until(page, LIVE);
}

/** By the arrows, on the map's list, and by what opens over the text. */
async function select(page: PlainPage, count: number): Promise<void> {
  const isOnMap = count % 5 === 4;
  await page.evaluate((list) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (list) document.querySelector<HTMLElement>(list)?.focus();
  }, isOnMap && '[data-map] [role="listbox"]');
  const keys: readonly Key[] = isOnMap
    ? [count % 2 === 0 ? 'End' : 'Home', 'Enter', 'Escape']
    : ['ArrowRight'];
  for (const key of keys) await page.press(key);
  await until(page, LIVE);
}

/** Through the tabs of explore mode and back by its button. */
async function throughExplore(page: PlainPage): Promise<void> {
  const { enter, tab } = words.explore;
  await press(page, 'main a', enter);
  await press(page, '[role="tab"]', tab.matrix);
  await until(page, '[role="tabpanel"] table');
  await press(page, '[role="tab"]', tab.list);
  await until(page, '[id^="list-"][data-event]');
  await press(page, 'button', words.steps.backToStory);
  await until(page, LIVE);
}

/** A few beats of a lesson and back into the text. */
async function throughPresent(page: PlainPage): Promise<void> {
  await press(page, 'header a', words.present.open);
  await until(page, '[data-lesson]');
  for (let beat = 0; beat < 3; beat++) await page.press('ArrowRight');
  await until(page, LIVE);
  await page.press('Escape');
  await until(page, 'body:not(:has([data-lesson]))');
  await until(page, LIVE);
}

/** Presses the first link or button whose words end so, once it is there; the page may be on the move meanwhile. */
async function press(page: PlainPage, selector: string, text: string): Promise<void> {
  await page.evaluate(
    ([selector, text]) =>
      new Promise<void>((pressed) => {
        const look = () => {
          const all = [...document.querySelectorAll<HTMLElement>(selector)];
          const one = all.find(({ textContent }) => textContent.trim().endsWith(text));
          if (!one) return requestAnimationFrame(look);
          one.click();
          return pressed();
        };
        look();
      }),
    [selector, text] as const,
  );
}

/** Waits for something in the page. */
async function until(page: PlainPage, selector: string): Promise<void> {
  await page.evaluate(
    (selector) =>
      new Promise<void>((there) => {
        const look = () =>
          document.querySelector(selector) === null ? requestAnimationFrame(look) : there();
        look();
      }),
    selector,
  );
}

async function held(page: PlainPage, browser: CDPSession): Promise<Held> {
  // What a first collection sets free may hold more.
  for (let times = 0; times < 3; times++) await page.send('HeapProfiler.collectGarbage');
  const memory = await memoryOf(browser);
  const { nodes, jsEventListeners } = await page.send('Memory.getDOMCounters');
  const filter = [{ type: 'worker' }, { exclude: true }];
  const { targetInfos } = await browser.send('Target.getTargets', { filter });
  return {
    ...memory,
    nodes,
    listeners: jsEventListeners,
    workers: targetInfos.length,
    contexts: await contextsIn(page),
  };
}

async function contextsIn({ send }: PlainPage): Promise<number> {
  const kind = await send('Runtime.evaluate', {
    expression: 'WebGL2RenderingContext.prototype',
  });
  const { objects } = await send('Runtime.queryObjects', {
    prototypeObjectId: kind.result.objectId ?? '',
  });
  const length = await send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  for (const { objectId } of [kind.result, objects]) {
    if (objectId) await send('Runtime.releaseObject', { objectId });
  }
  return Number(length.result.value);
}
