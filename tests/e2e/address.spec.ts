import { expect, expectAtStep, HOME, isAwake, openStill, story, test } from './fixture.ts';

// The text arrives at once: how it moves is not the subject here.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const fourth = story.steps[3];
const last = story.steps.at(-1);

test('opening the address of a step begins there, and a reload returns', async ({ page }) => {
  await openStill(page, `#${fourth?.id}`);
  await expectAtStep(page, fourth?.id ?? '');
  await expect(page.locator(`[data-step="${fourth?.id}"] h2`)).toBeInViewport();
  await page.reload();
  await isAwake(page);
  await expectAtStep(page, fourth?.id ?? '');
  await expect(page.locator(`[data-step="${fourth?.id}"] h2`)).toBeInViewport();
});

test('opening the address of an event shows its card', async ({ page }) => {
  const second = story.steps.find(({ events }) => events.length > 1)?.events[1];
  await openStill(page, `#${second}`);
  const card = page.locator(`article[data-event="${second}"]`);
  await expect(card).toHaveAttribute('aria-current', 'true');
  await expect(card.getByRole('heading')).toBeInViewport();
});

test('back and forward return to what was pressed', async ({ page }) => {
  await openStill(page);
  await page.keyboard.press('ArrowRight');
  await expectAtStep(page, story.steps[0]?.id ?? '');
  await page.keyboard.press('ArrowRight');
  await expectAtStep(page, story.steps[1]?.id ?? '');
  await page.goBack();
  await expectAtStep(page, story.steps[0]?.id ?? '');
  await expect(page.locator(`[data-step="${story.steps[0]?.id}"] h2`)).toBeInViewport();
  await page.goForward();
  await expectAtStep(page, story.steps[1]?.id ?? '');
});

test('back leaves the story after any amount of scrolling', async ({ page }) => {
  await page.goto('about:blank');
  await openStill(page);
  await page.mouse.move(200, 600);
  await expect(async () => {
    await page.mouse.wheel(0, 3000);
    await expect(page).toHaveURL(new RegExp(`#${last?.id}$`), { timeout: 200 });
  }).toPass();
  await page.goBack();
  await expect(page).toHaveURL('about:blank');
});

test('the address of an event in the list leads there, selects it and is no mistake', async ({
  page,
}) => {
  const id = story.events.find(({ claims }) => claims.length > 1)?.id ?? '';
  await openStill(page, `#list-${id}`);
  await expect(page.locator(`[id="list-${id}"]`)).toBeInViewport();
  await expect(page.locator(`[id="list-${id}"]`)).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('an address that names no step opens the story at its beginning and says so', async ({
  page,
}) => {
  await openStill(page, '#no-such-step');
  await expect(page.getByRole('alert')).toContainText('no step or event “no-such-step”');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(page).toHaveURL(new RegExp(`${HOME}$`));
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the days of a window that the reader moved stand in the address and are opened again', async ({
  page,
}) => {
  await openStill(page, '?from=2023-09-18&to=2023-09-19');
  const timeline = page.locator('[data-timeline]');
  await expect(timeline).toHaveAttribute('data-from', '2023-09-18');
  await expect(timeline).toHaveAttribute('data-to', '2023-09-19');
  await page.getByRole('button', { name: 'Back to the story' }).click();
  await expect(timeline).not.toHaveAttribute('data-from', '2023-09-18');
  await expect(page).toHaveURL(new RegExp(`${HOME}$`));
});

test('the address of a step says nothing of the place or the days that were left', async ({
  page,
}) => {
  for (const left of ['?place=stepanakert', '?from=2023-09-18&to=2023-09-19']) {
    await openStill(page, left);
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(`${HOME}#${story.steps[0]?.id}`);
    await page.goto('about:blank');
  }
});

test('a link of the text leads to its event, and back to the place that was selected', async ({
  page,
}) => {
  await openStill(page, '?place=stepanakert');
  const link = page.locator('[data-step] .prose a[href^="#"]').first();
  const id = ((await link.getAttribute('href')) ?? '').slice(1);
  // A press that does not scroll the text before it.
  await link.dispatchEvent('click');
  const card = page.locator(`article[data-event="${id}"]`);
  await expect(card).toHaveAttribute('aria-current', 'true');
  await expect(card.getByRole('heading')).toBeInViewport();
  await expect(page).toHaveURL(`${HOME}#${id}`);
  await page.goBack();
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeVisible();
});

test('the root of the site leads to the story', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: story.title }).click();
  await expect(page).toHaveURL(new RegExp(HOME));
});
