import type { Page } from '@playwright/test';

import {
  approach,
  bring,
  expect,
  fit,
  frameOf,
  isAsLong,
  openHost,
  SITE,
  tagAt,
  test,
  told,
} from './host-page.ts';

/** Host pages, and the forms that their tags take, in order. */
const HOSTS = [
  ['article.html', ['scroll', 'event', 'dispute']],
  ['strict.html', ['scroll', 'timeline']],
  ['resets.html', ['steps', 'matrix', 'map']],
  ['three.html', ['steps', 'map', 'event']],
  ['right-to-left.html', ['scroll', 'dispute', 'matrix']],
  ['column.html', ['steps', 'event', 'timeline']],
  ['clipped.html', ['steps', 'matrix']],
] as const;

/** Scrolls through the whole page, a screen at a time, or in longer leaps through a long one. */
async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { scrollHeight } = document.documentElement;
    const leap = Math.max(innerHeight, scrollHeight / 20);
    for (let top = 0; top < scrollHeight; top += leap) {
      scrollTo({ top, behavior: 'instant' });
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }
  });
}

for (const [host, forms] of HOSTS) {
  test(`${host}: each story waits until it is near, fits, and moves nothing`, async ({
    page,
    asked,
  }) => {
    if (host === 'column.html') await page.setViewportSize({ width: 320, height: 640 });
    await openHost(page, host);
    const own = new URL(page.url()).origin;
    const elsewhere = () => asked.filter((url) => /^https?:/.test(url) && !url.startsWith(own));
    /** How many screens below the window's top a tag begins. */
    const screensTo = (at: number) =>
      tagAt(page, at).evaluate((tag) => tag.getBoundingClientRect().top / innerHeight);
    const screensHigh = (at: number) =>
      tagAt(page, at).evaluate((tag) => tag.clientHeight / innerHeight);
    expect(await screensTo(0)).toBeGreaterThan(2);
    await expect.poll(elsewhere).toEqual([`${SITE}/embed.js`]);
    for (const [at, form] of forms.entries()) {
      await approach(page, at);
      const frame = await frameOf(page, form);
      expect(await frame.evaluate(() => document.documentElement.dataset['form'])).toBe(form);
      await frame.evaluate(() => document.fonts.ready.then(() => undefined));
      await expect.poll(async () => (await fit(frame)).across).toBe(0);
      if (form === 'scroll') await isAsLong(page, at, frame);
      // It is higher than the window lets it be.
      else if (form === 'matrix') await expect.poll(() => screensHigh(at)).toBeCloseTo(0.9);
      else await expect.poll(async () => (await fit(frame)).down).toBe(0);
      // All this before it is seen.
      expect(await screensTo(at)).toBeGreaterThan(1);
      // Its neighbour comes into sight with it, and must have its height too.
      if (host === 'three.html' && form === 'map') continue;
      await bring(page, at, 20);
      await expect(frame.locator('header').first()).toBeVisible();
    }
    await readThrough(page);
    expect((await told(page)).shifts).toEqual([]);
  });
}
