/** What a mode made is let go of with it. */
import type { CDPSession, Page } from '@playwright/test';

import { words } from '../../src/words/en.ts';
import { expect, HOME, isLive, openStill, test } from './fixture.ts';

test('modes that a reader has left leave nothing behind in memory', async ({ page }) => {
  await openStill(page);
  const session = await page.context().newCDPSession(page);
  // What is made once, and once alone, is made the first time.
  await throughModes(page);
  const once = await nodesIn(session);
  for (let times = 0; times < 3; times++) await throughModes(page);
  expect(await nodesIn(session)).toBeLessThan(once * 1.1);
});

test('what a live map was still drawing when it went goes with its worker', async ({ page }) => {
  await page.goto(HOME);
  await isLive(page);
  const [before] = page.workers();
  await page.getByRole('main').getByRole('link', { name: words.explore.enter }).click();
  await page.getByRole('tablist').waitFor();
  await isLive(page);
  await expect.poll(() => page.workers().map((worker) => worker === before)).toEqual([false]);
});

async function throughModes(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: words.explore.enter }).click();
  await page.getByRole('tab', { name: words.explore.tab.matrix }).click();
  await page.getByRole('table').waitFor();
  await page.getByRole('button', { name: words.steps.backToStory }).click();
  await page.getByRole('banner').getByRole('link', { name: words.present.open }).click();
  await page.locator('[data-lesson]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('[data-lesson]').waitFor({ state: 'detached' });
}

/** How many nodes the page and its script hold, in the document or not. */
async function nodesIn(session: CDPSession): Promise<number> {
  // What a first collection sets free may hold more.
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Memory.getDOMCounters')).nodes;
}
