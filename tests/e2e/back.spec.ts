/**
 * A page that the browser keeps while its reader is elsewhere, and gives back as it was. Playwright turns that off; here it is on, which
 * takes a browser of its own, and steps back are the page's: Playwright's wait for a navigation that does not come.
 */
import type { Page } from '@playwright/test';

import config from '../../playwright.config.ts';
import { words } from '../../src/words/en.ts';
import { expect, expectAtStep, HOME, isAwake, isLive, keepStill, story, test } from './fixture.ts';

const { args, ...launch } = config.use?.launchOptions ?? {};
test.use({
  launchOptions: {
    ...launch,
    args: args ?? [],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

const stepOf = (index: number) => story.steps[index]?.id ?? '';
const lesson = (page: Page) => page.locator('[data-lesson]');

/** Goes to another page and comes back to the one that was left, not to one that is loaded anew. */
async function leaveAndReturn(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.set(window, 'isReturned', false);
    addEventListener('pageshow', ({ persisted }) => Reflect.set(window, 'isReturned', persisted));
  });
  await page.goto(`${HOME}method/`);
  await page.evaluate(() => history.back());
  await expect
    .poll(() => page.evaluate(() => Reflect.get(window, 'isReturned')).catch(() => false))
    .toBe(true);
}

test('at a step, with the moving map: it stands where it was, and map and timeline follow the arrows', async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${HOME}#${stepOf(2)}`);
  await isLive(page);
  await expectAtStep(page, stepOf(2));
  await leaveAndReturn(page);
  await expectAtStep(page, stepOf(2));
  const center = await page.locator('[data-map]').getAttribute('data-center');
  for (const index of [3, 4]) {
    await page.keyboard.press('ArrowRight');
    await expectAtStep(page, stepOf(index));
  }
  await isLive(page);
  await expect(page.locator('[data-map]')).not.toHaveAttribute('data-center', center ?? '');
});

test('in Explore, with a card open: both are there, and answer', async ({ page }) => {
  await keepStill(page);
  await page.goto(`${HOME}?mode=explore&place=stepanakert`);
  await isAwake(page);
  const card = page.locator('aside.peek');
  await expect(card).toBeVisible();
  await leaveAndReturn(page);
  await expect(card).toBeVisible();
  await page.getByRole('button', { name: words.peek.close }).click();
  await expect(card).toBeHidden();
  await page.getByRole('tab', { name: words.explore.tab.matrix }).click();
  await expect(page.getByRole('table').first()).toBeVisible();
});

test('in a lesson: its clock goes on, and its two windows keep step', async ({ page, context }) => {
  await page.clock.install();
  await keepStill(page);
  await page.goto(`${HOME}?mode=notes&lesson=back01#${stepOf(1)}`);
  await expect(lesson(page)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: words.present.start, exact: true }).click();
  const shown = await context.newPage();
  await keepStill(shown);
  await shown.goto(`${HOME}?mode=present&lesson=back01#${stepOf(1)}`);
  await expect(lesson(shown)).toBeVisible({ timeout: 30_000 });
  const beat = Number(await lesson(shown).getAttribute('data-beat'));
  await expect(lesson(page)).toHaveAttribute('data-beat', String(beat));

  await leaveAndReturn(page);
  const elapsed = page.locator('[data-elapsed]');
  const before = await elapsed.textContent();
  await page.clock.fastForward('02:00');
  await expect(elapsed).not.toHaveText(before ?? '');
  await shown.keyboard.press('ArrowRight');
  await expect(lesson(page)).toHaveAttribute('data-beat', String(beat + 1));
  await page.keyboard.press('ArrowLeft');
  await expect(lesson(shown)).toHaveAttribute('data-beat', String(beat));
});
