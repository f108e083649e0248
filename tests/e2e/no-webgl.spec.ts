import { chromium } from '@playwright/test';

import { words } from '../../src/words/en.ts';
import { expect, HOME, story, test } from './fixture.ts';

test('without WebGL the story goes on: text, timeline and list of places work, and a line says what is missing', async ({
  baseURL,
}) => {
  const browser = await chromium.launch({
    executablePath: process.env['DATELINE_BROWSER'],
    args: ['--no-sandbox', '--disable-gpu', '--disable-3d-apis'],
  });
  const page = await browser.newPage({ baseURL });
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.goto(HOME);
  await expect(page.getByText(words.map.unavailable)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  // Said once: it would lie on the marks of the steps.
  await expect(page.getByText(words.map.unavailable)).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`#${story.steps[0]?.id}$`));
  await expect(page.locator('article[aria-current="true"]')).toHaveCount(1);
  await expect(page.locator('[data-timeline] a[aria-current="true"]').first()).toBeAttached();
  expect(thrown).toEqual([]);
  await browser.close();
});
