import { expect as bareExpect, test as bareTest, type Page } from '@playwright/test';

import { words } from '../../src/words/en.ts';
import { expect, expectAtStep, HOME, story, test } from './fixture.ts';

const APP = '**/assets/app-*.js';
const first = story.steps[0]?.id ?? '';
const second = story.steps[1]?.id ?? '';

/** Opens the story with the script that makes it answer held back; the result lets it come. */
async function openSilent(page: Page): Promise<() => void> {
  let come = () => {};
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.route(APP, async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest(APP);
  await page.goto(HOME);
  await asked;
  return come;
}

const lead = story.steps[0]?.events[0] ?? '';
const markOf = (page: Page, event: string) =>
  page.locator(`[data-timeline] a[href="#${event}"]`).first();
const next = (page: Page) => page.getByRole('button', { name: words.steps.next });

test('a press on a button before the page answers is done once it does', async ({ page }) => {
  const come = await openSilent(page);
  await next(page).click();
  come();
  await expectAtStep(page, first);
});

test('keys pressed before the page answers are followed once it does', async ({ page }) => {
  const come = await openSilent(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  come();
  await expectAtStep(page, second);
});

test('a mark of the timeline that is pressed before the page answers is selected once it does', async ({
  page,
}) => {
  const come = await openSilent(page);
  await markOf(page, lead).dispatchEvent('click');
  come();
  await expectAtStep(page, first);
});

test('a link to another page leads there before the page answers', async ({ page }) => {
  await openSilent(page);
  await page.getByRole('link', { name: words.page.methodInFull }).click();
  await expect(page).toHaveURL(/\/method\/$/);
});

test('a reader who does something at once has it answered before the live map is asked for', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const file = /\/assets\/(app|LiveGround)-/.exec(request.url())?.[1];
    if (file) asked.push(file);
  });
  await page.goto(`${HOME}#${second}`);
  await expectAtStep(page, second);
  await expect.poll(() => asked).toContain('LiveGround');
  expect(asked[0]).toBe('app');
});

bareTest(
  'a page whose script does not come can be read, and its links lead on',
  async ({ page }) => {
    await page.route(APP, (route) => route.abort());
    await page.goto(HOME);
    await markOf(page, lead).dispatchEvent('click');
    await bareExpect(page).toHaveURL(new RegExp(`#${lead}$`));
    await bareExpect(page.locator(`#${lead}`)).toBeInViewport();
  },
);
