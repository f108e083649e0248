import { words, shareWords } from '../../src/words/en.ts';
import { violations } from './axe.ts';
import { expect, HOME, openStill, story, test } from './fixture.ts';

const SHARE = `${HOME}share/`;

test('an editor chooses a map in one tradition’s names, sees it, and copies a tag that shows just that', async ({
  page,
}) => {
  await page.goto(SHARE);
  await page.getByRole('radio', { name: shareWords.forms.map.name }).check();
  const [tradition] = story.traditions;
  await page.getByLabel(shareWords.names).selectOption(tradition?.id ?? '');
  const code = page.locator('pre').first();
  await expect(code).toContainText('form="map"');
  await expect(code).toContainText(`names="${tradition?.id}"`);
  await expect(code).toContainText(`src="http://localhost:4391${HOME}"`);

  const tag = page.locator('dateline-story');
  await expect(tag).toHaveAttribute('form', 'map');
  await tag.scrollIntoViewIfNeeded();
  // Nobody sees into the tag; its frame is one of the page's.
  await expect(async () => {
    const frame = page.frames().find((one) => one.url().includes('/embed/'));
    expect(await frame?.locator('[data-map="live"]').count()).toBe(1);
  }).toPass({ timeout: 40_000 });

  // What was copied does the same in another page.
  const html = (await code.textContent()) ?? '';
  expect(html).toMatch(/^<dateline-story [^>]*>\s*<a [^>]*>[^<]*<\/a>\s*<\/dateline-story>/);
});

test('one event and one question are always one that the story has', async ({ page }) => {
  await page.goto(SHARE);
  const code = page.locator('pre').first();
  await page.getByRole('radio', { name: shareWords.forms.event.name }).check();
  await expect(code).toContainText(`start="${story.events[0]?.id}"`);
  await page.getByRole('radio', { name: shareWords.forms.dispute.name }).check();
  await expect(code).toContainText(`start="${story.disputes[0]?.id}"`);
});

test('copying says that it was done, or leaves the code selected', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(SHARE);
  const code = await page.locator('pre').first().textContent();
  await page.getByRole('button', { name: shareWords.copy, exact: true }).first().click();
  await expect(page.getByText(shareWords.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
});

test('the page that makes the code has no violation that axe finds', async ({ page }) => {
  await page.goto(SHARE);
  await expect(page.getByRole('radio').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('the story leads to it', async ({ page }) => {
  await openStill(page);
  await page.getByRole('link', { name: words.page.share }).click();
  await expect(page).toHaveURL(new RegExp(`${SHARE}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shareWords.heading);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the code can be finished by hand', async ({ page }) => {
    await page.goto(SHARE);
    await expect(page.locator('pre').first()).toContainText(shareWords.somewhere);
  });
});
