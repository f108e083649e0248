import axe from 'axe-core';

import { expect, HOME, isLive, open, story, test } from './fixture.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const { width, height } of [
    { width: 390, height: 844 },
    { width: 1440, height: 900 },
  ]) {
    test(`axe finds no violation, ${colorScheme}, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await open(page, `#${story.steps[5]?.id}`);
      // Evaluated, not added as a script: the page's policy lets no other script in.
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async (tags) => {
        const engine: typeof axe = Reflect.get(window, 'axe');
        const found = await engine.run(document, { runOnly: { type: 'tag', values: tags } });
        return found.violations.map(
          ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`,
        );
      }, TAGS);
      expect(violations).toEqual([]);
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
