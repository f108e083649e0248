/** The page in a browser that runs no script: it reads from its first to its last line, with a plate for each step. */
import { expect, HOME, story, test } from './fixture.ts';
import { words } from '../../src/words/en.ts';

test.use({ javaScriptEnabled: false });

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

for (const [screen, viewport] of [
  ['a wide screen', WIDE],
  ['a phone', PHONE],
] as const) {
  test(`on ${screen} each step stands with its words, its quotes and its plate`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto(HOME);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.title);
    for (const [index, step] of story.steps.entries()) {
      const section = page.locator(`[data-step="${step.id}"]`);
      await expect(section.getByRole('heading', { level: 2 })).toHaveText(step.heading);
      const plate = section.getByRole('img', { name: words.plate.step(index + 1) });
      await plate.scrollIntoViewIfNeeded();
      await expect(plate).toBeVisible();
      await expect
        .poll(() => plate.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0);
      for (const id of step.events) {
        const card = section.locator(`article[data-event="${id}"]`);
        const claims = story.events.find((event) => event.id === id)?.claims ?? [];
        await expect(card.locator('q')).toHaveText(claims.map(({ quote }) => quote.exact));
      }
    }
  });
}

test('every event can be read: a card opens by itself', async ({ page }) => {
  await page.goto(HOME);
  await expect(page.locator('article[data-event]')).toHaveCount(story.events.length);
  const step = story.steps.find(({ events }) => events.length > 1);
  const card = page.locator(`article[data-event="${step?.events[1]}"]`);
  await expect(card.locator('q').first()).toBeHidden();
  await card.locator('summary').click();
  await expect(card.locator('q').first()).toBeVisible();
});

test('anchors lead to steps, to events and back from the list', async ({ page }) => {
  const step = story.steps[3];
  await page.goto(`${HOME}#${step?.id}`);
  await expect(page.locator(`#${step?.id} h2`)).toBeInViewport();
  const last = story.steps.at(-1)?.events[0] ?? '';
  await page.locator(`a[href="#${last}"]`).last().click();
  await expect(page).toHaveURL(new RegExp(`#${last}$`));
  await expect(page.locator(`[id="${last}"] h3`)).toBeInViewport();
});

test('an anchor shows the plate of its step in the place of map and timeline', async ({ page }) => {
  const step = story.steps[5];
  await page.setViewportSize(WIDE);
  await page.goto(`${HOME}#${step?.id}`);
  const plate = page.locator(`#${step?.id} picture img`);
  await expect(plate).toBeInViewport({ ratio: 0.95 });
  const [box, stage] = [await plate.boundingBox(), await page.locator('.stage').boundingBox()];
  expect(box?.x).toBeCloseTo(stage?.x ?? 0, -1);
  expect(box?.width).toBeCloseTo(stage?.width ?? 0, -1);
  expect(box?.y).toBeCloseTo(stage?.y ?? 0, -1);
});

test('before the first step a wide screen shows map and timeline of the whole story', async ({
  page,
}) => {
  await page.setViewportSize(WIDE);
  await page.goto(HOME);
  await expect(page.locator('[data-map] svg:visible')).toHaveCount(1);
  await expect(page.locator('[data-timeline] [data-event]').first()).toBeInViewport();
});

test('nothing is offered that only a script can do', async ({ page }) => {
  await page.goto(HOME);
  await page.locator('summary').first().waitFor();
  const offered = await page.getByRole('button').all();
  expect(await Promise.all(offered.map((button) => button.innerText()))).toEqual([]);
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(page.getByRole('link').and(page.locator('[href^="?"]'))).toHaveCount(0);
  // The words that would be links stand.
  await expect(page.locator('a[data-place] > span').first()).toBeVisible();
});

test('nothing is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(HOME);
  const width = await page.locator('html').evaluate((html) => html.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});
