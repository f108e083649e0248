/** The story, Explore and a lesson in small windows and with large letters: one goes on downwards alone, and nothing lies on its like. */
import type { Page } from '@playwright/test';

import { words } from '../../src/words/en.ts';
import { goTo, MODES } from './everyone-rows.ts';
import { expect, HOME, openStill, story, test } from './fixture.ts';

const STEP = story.steps[2]?.id ?? '';

/**
 * What goes on sideways, or beyond the window's sides: boxes that are no map, timeline or table; and buttons of a lesson's bar that are
 * not wholly in the window.
 */
function beyond(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, clientHeight } = document.documentElement;
    return [...document.querySelectorAll('body *')]
      .filter((each) => {
        const { left, right, top, bottom, width } = each.getBoundingClientRect();
        // Said, and not seen.
        if (width <= 1 || !each.checkVisibility({ visibilityProperty: true })) return false;
        if (each.closest('[data-map], [data-timeline], [role="table"]')) return false;
        const isWider = each.scrollWidth > each.clientWidth + 1;
        if (isWider && /auto|scroll/.test(getComputedStyle(each).overflowX)) return true;
        if (left < -1 || right > clientWidth + 1) return true;
        return each.matches('[data-lesson] footer button') && (top < 0 || bottom > clientHeight);
      })
      .map((each) => `${each.tagName} ${each.textContent?.trim().slice(0, 40)}`);
  });
}

/**
 * What lies on its like: brand and controls of the page's head, letters of the lanes, names of an axis; and controls of the head that are
 * cut, or smaller than 24 pixels.
 */
function crowded(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    const head = 'body header :is(.brand, button, select, a.short), nav button';
    const rows = [head, '[data-timeline] .names abbr', '.focus .axis text', '.context .axis text'];
    return rows.flatMap((row) => {
      const all = [...document.querySelectorAll(row)]
        .filter((each) => each.checkVisibility({ visibilityProperty: true }))
        .map((element) => ({ element, box: element.getBoundingClientRect() }));
      const name = ({ element }: (typeof all)[number]) =>
        element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? '';
      const met = all.flatMap((one, index) =>
        all
          .slice(0, index)
          .filter(
            ({ box }) =>
              Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left) > 0.5 &&
              Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top) > 0.5,
          )
          .map((other) => `${name(other)} meets ${name(one)}`),
      );
      if (row !== head) return met;
      const small = all.filter(
        ({ element: { scrollWidth, clientWidth }, box }) =>
          scrollWidth > clientWidth + 1 || box.width < LEAST || box.height < LEAST,
      );
      return [...met, ...small.map((one) => `${name(one)} is cut or small`)];
    });
  });
}

test('story, Explore and lesson go on downwards alone, and no control meets another, in small windows and with letters twice as large', async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 320, height: 256 });
  await openStill(page, '?mode=explore');
  const { more, teach, keysTitle } = words.present;
  const bar = page.locator('[data-lesson] footer');
  for (const [width, height, size] of [
    [320, 256, ''],
    [320, 640, ''],
    [390, 844, '200%'],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.evaluate((to) => (document.documentElement.style.fontSize = to), size);
    const all = async (what: string) =>
      expect.soft(await beyond(page), `${what}, ${width} x ${height}`).toEqual([]);
    for (const [mode, there] of [
      ['scroll', '[data-timeline]'],
      ['explore', '[data-timeline]'],
      ['matrix', '[role="table"]'],
      ['list', '.panel .list li'],
      ['notes', '[data-lesson="notes"]'],
      ['present', '[data-lesson="present"]'],
    ] as const) {
      await goTo(page, `${HOME}${MODES[mode]}#${STEP}`);
      await expect(page.locator(there).first()).toBeVisible({ timeout: 20_000 });
      await all(mode);
      if (mode !== 'scroll' && mode !== 'explore') continue;
      await expect
        .poll(() => crowded(page), { message: `${mode}, ${width} x ${height}` })
        .toEqual([]);
    }
    const timeline = page.locator('[data-timeline]');
    await timeline.scrollIntoViewIfNeeded();
    await expect(timeline).toBeInViewport({ ratio: 0.5 });
    for (const [menu, last] of [
      [teach.menu, teach.exercise.map],
      [more, words.present.end],
    ] as const) {
      await bar.getByRole('button', { name: menu, exact: true }).click();
      await expect(bar.getByRole('button', { name: last, exact: true })).toBeVisible();
      await all(menu);
    }
    await page.keyboard.press('?');
    await expect(page.getByRole('heading', { name: keysTitle })).toBeVisible();
    await all('keys');
    await page.keyboard.press('Escape');
    for (const key of ['m', 'v', 'd', 'n']) {
      await page.keyboard.press(key);
      await expect(page.locator('[data-kind]').first()).toBeVisible();
      await all(key);
    }
  }
});
