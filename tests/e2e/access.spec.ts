import { violations } from './axe.ts';
import { expect, open, openStill, story, test } from './fixture.ts';

for (const { width, height } of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]) {
  test(`axe finds no violation, light or dark, ${width} wide`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await open(page, `#${story.steps[5]?.id}`);
    expect(await violations(page)).toEqual([]);
  });

  test(`axe finds none with a place's card, an article and the search open, light or dark, ${width} wide`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await openStill(page, '?place=stepanakert&source=a004');
    await expect(page.getByRole('heading', { name: 'Who calls it what' })).toBeAttached();
    await page.keyboard.press('/');
    await page.keyboard.type('Xankendi');
    await expect(page.getByRole('option', { name: /Xank/ }).first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
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
  await openStill(page, `#${story.steps[2]?.id}`);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await expect(page.locator(`[data-step="${story.steps[2]?.id}"] h2`)).toBeInViewport();
});
