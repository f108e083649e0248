/** What a page does when it is used: selecting, dragging. */
import type { Browser } from '@playwright/test';

import { visit, type Target } from './visit.ts';
import type { Wire } from './wire.ts';

const SELECTIONS = 10;
const DRAGS = 3;

/** What one selection took on the main thread, in ms. */
export interface Cost {
  readonly script: number;
  /** Script, style, layout and paint. */
  readonly all: number;
}

/** The median cost of a selection by the arrow key that goes from step to step; the map jumps, so that no flight is in it. */
export async function selectionCost(browser: Browser, wire: Wire, target: Target): Promise<Cost> {
  const { page, session } = await visit(browser, wire, target, 'this machine', 'reduce');
  // The page's own time, whatever else the machine does.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (wanted: string) => (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1000;
    return { script: of('ScriptDuration'), all: of('TaskDuration') };
  };
  const scripts: number[] = [];
  const alls: number[] = [];
  for (let count = 0; count < SELECTIONS; count++) {
    const before = await spent();
    const was = page.url();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((url) => location.href !== url, was);
    // Playwright's own search of the whole page would count as the page's script.
    await page.waitForFunction(
      () => document.querySelector('[data-map="live"][data-settled="true"]') !== null,
    );
    const after = await spent();
    scripts.push(after.script - before.script);
    alls.push(after.all - before.all);
  }
  await page.context().close();
  return { script: middle(scripts), all: middle(alls) };
}

/** The longest time between two frames, in ms, while something is dragged to and fro for a while; the median of some visits. */
export async function dragGap(
  browser: Browser,
  wire: Wire,
  target: Target,
  what: string,
): Promise<number> {
  const gaps: number[] = [];
  for (let drag = 0; drag < DRAGS; drag++) gaps.push(await dragOnce(browser, wire, target, what));
  return middle(gaps);
}

async function dragOnce(
  browser: Browser,
  wire: Wire,
  target: Target,
  what: string,
): Promise<number> {
  const { page } = await visit(browser, wire, target, 'this machine');
  const box = await page.locator(what).first().boundingBox();
  if (!box) throw new Error(`There is no ${what} to drag.`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.evaluate(() => {
    let last = performance.now();
    window.worstGap = 0;
    const look = (now: number) => {
      window.worstGap = Math.max(window.worstGap, now - last);
      last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step < 60; step++) {
    await page.mouse.move(x + Math.sin(step / 6) * box.width * 0.3, y, { steps: 2 });
  }
  await page.mouse.up();
  const gap = await page.evaluate(() => window.worstGap);
  await page.context().close();
  return gap;
}

/** The median. */
export function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

declare global {
  interface Window {
    worstGap: number;
  }
}
