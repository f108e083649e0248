import type { Page } from '@playwright/test';
import axe from 'axe-core';

import { expect, HOME, isLive, open, story, test } from './fixture.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds amiss on the page as it stands. */
async function violations(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the page's policy lets no other script in.
  await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const engine: typeof axe = Reflect.get(window, 'axe');
    const found = await engine.run(document, { runOnly: { type: 'tag', values: tags } });
    return found.violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`,
    );
  }, TAGS);
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const { width, height } of [
    { width: 390, height: 844 },
    { width: 1440, height: 900 },
  ]) {
    test(`axe finds no violation, ${colorScheme}, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await open(page, `#${story.steps[5]?.id}`);
      expect(await violations(page)).toEqual([]);
    });

    test(`axe finds none with a place's card, an article and the search open, ${colorScheme}, ${width} wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await open(page, '?place=stepanakert&source=a004');
      await expect(page.getByRole('heading', { name: 'Who calls it what' })).toBeAttached();
      await page.keyboard.press('/');
      await page.keyboard.type('Xankendi');
      await expect(page.getByRole('option', { name: /Xank/ }).first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  }
}

test('at twice the text size the phone still reads and nothing runs off sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '200%';
    }),
  );
  await page.goto(`${HOME}#${story.steps[2]?.id}`);
  await isLive(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await expect(page.locator(`[data-step="${story.steps[2]?.id}"] h2`)).toBeInViewport();
});
