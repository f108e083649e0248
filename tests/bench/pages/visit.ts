/** One visit of a page in a headless Chromium with an empty cache, and what it cost. */
import type { Browser, CDPSession, Page } from '@playwright/test';

import { measured, watch } from './watch.ts';
import type { Asked, Wire } from './wire.ts';

/** A slow phone on its line, or this machine as it is. */
export type Conditions = 'slow phone' | 'this machine';
const SLOWED = 4;
const PATIENCE_MS = 120_000;

/** Times in ms since the navigation began; bytes as they came over the wire. */
export interface Visit {
  /** Largest contentful paint. */
  readonly painted: number;
  /** The map, or for a page without one the whole of it, could be used. */
  readonly ready: number;
  /** What tasks longer than 50 ms took beyond that, until it was ready. */
  readonly blocked: number;
  /** The sum of all layout shifts from the first paint to the end of a scroll through the page. */
  readonly shift: number;
  /** All but fonts that was asked for before MapLibre; all, if MapLibre never was. */
  readonly bytesBefore: number;
  readonly fontBytes: number;
  /** All that was asked for until the page was at rest. */
  readonly allBytes: number;
  /** Of the page's script, its document and its buffers, after a collection of garbage. Workers have their own. */
  readonly heap: number;
}

export interface Opened {
  readonly page: Page;
  readonly session: CDPSession;
  readonly visit: Visit;
}

/** A page to visit: where it is on the site, and the selector that matches from when it can be used. */
export interface Target {
  readonly path: string;
  readonly ready: string;
  /** MapLibre's own files on the site. */
  readonly mapFiles: ReadonlySet<string>;
}

/** Opens a page, waits until it is ready and at rest, and scrolls through it; the page stays open for more. */
export async function visit(
  browser: Browser,
  wire: Wire,
  target: Target,
  conditions: Conditions,
  reducedMotion: 'reduce' | 'no-preference' = 'no-preference',
): Promise<Opened> {
  const isSlow = conditions === 'slow phone';
  const viewport = isSlow ? { width: 390, height: 844 } : { width: 1440, height: 900 };
  const context = await browser.newContext({ viewport, reducedMotion });
  context.setDefaultTimeout(PATIENCE_MS);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    if (isSlow) await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    wire.log.length = 0;
    await page.addInitScript(watch, target.ready);
    await page.goto((isSlow ? wire.slow : wire.fast) + target.path, { waitUntil: 'load' });
    await page.waitForFunction(() => window.isAtRest());
    const atReady = await page.evaluate(measured);
    const bytes = bytesOf(wire.log, target.mapFiles);
    const heap = await heapOf(session);
    await scrollThrough(page);
    const { shift } = await page.evaluate(measured);
    return { page, session, visit: { ...atReady, shift, ...bytes, heap } };
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const heap = await session.send('Runtime.getHeapUsage');
  return heap.usedSize + heap.embedderHeapUsedSize + heap.backingStorageSize;
}

/** To the end of the page, a screen at a time, and in at most a hundred steps. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { scrollHeight } = document.documentElement;
    const step = Math.max(innerHeight, scrollHeight / 100);
    for (let top = 0; top < scrollHeight; top += step) {
      scrollTo(0, top);
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }
    scrollTo(0, 0);
  });
}

function bytesOf(log: readonly Asked[], mapFiles: ReadonlySet<string>) {
  const sum = (asked: readonly Asked[]) => asked.reduce((all, { bytes }) => all + bytes, 0);
  const isFont = ({ path }: Asked) => /\.woff2?$/.test(path);
  const first = log.findIndex(({ path }) => mapFiles.has(path));
  const before = first === -1 ? log : log.slice(0, first);
  return {
    bytesBefore: sum(before.filter((asked) => !isFont(asked))),
    fontBytes: sum(log.filter(isFont)),
    allBytes: sum(log),
  };
}
