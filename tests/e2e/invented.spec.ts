import { INVENTED } from '../../playwright.config.ts';
import { violations } from './axe.ts';
import { expect, isLive, test } from './fixture.ts';

const FERRY = `${INVENTED}/kivisatama-2024/`;
const LIGHTHOUSE = `${INVENTED}/yksi-tapahtuma/`;

test('a story of another country, with other traditions, reads like the first', async ({
  page,
}) => {
  await page.goto(FERRY);
  await isLive(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'A ferry strikes the pier (invented for tests)',
  );
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#the-accident$/);
  await expect(page.locator('[data-map]')).toHaveAttribute('data-places', 'kivisatama turku');
  await expect(page.locator('article[aria-current="true"]')).toContainText(
    'in the morning on Sunday 3 March 2024',
  );
  await expect(page.locator('aside[data-dispute="how-many-hurt"]')).toContainText(
    'Accounts differ',
  );
  const swedish = page.locator('figure:has([data-source="skargardsbladet"]) p[lang="sv"]');
  await expect(swedish.first()).toContainText('Färjan Merituuli körde på den yttre bryggan');
});

test('an hour with a zone is told on the clock of the story, wherever the reader is', async ({
  browser,
}) => {
  const context = await browser.newContext({ timezoneId: 'Pacific/Apia' });
  const page = await context.newPage();
  await page.goto(`${FERRY}#owner-statement`);
  // 14:30 at +01:00 is 15:30 in Helsinki.
  await expect(page.locator('article[data-event="owner-statement"] time')).toHaveText(
    'Monday 4 March 2024, 15:30',
  );
  await context.close();
});

test('a story of one event and no steps renders, under a title of any length', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(LIGHTHOUSE);
  await isLive(page);
  await expect(page.locator('article[data-event="light-goes-out"]')).toContainText(
    'The light of Majakkaluoto went out yesterday evening.',
  );
  await expect(page.getByRole('button', { name: 'Next step' })).toHaveCount(0);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  const title = await page
    .getByRole('heading', { level: 1 })
    .evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(title).toBe(0);
});

test('the shelf of a site of several stories has a card for each, which is one link', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${INVENTED}/`);
  const name = 'A ferry strikes the pier (invented for tests)';
  const card = page.getByRole('listitem').filter({ hasText: name });
  await expect(card).toContainText('3 to 4 March 2024');
  await expect(card).toContainText('Kivisatama / Stenhamn');
  await expect(card).toContainText('In English');
  const map = card.getByRole('img');
  await map.scrollIntoViewIfNeeded();
  await expect
    .poll(() => map.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth))
    .toBe(480);
  const overflow = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await overflow()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 1920, height: 1080 });
  expect(await overflow()).toBe(0);
  // Wherever it is pressed.
  await card.click({ position: { x: 30, y: 30 } });
  await expect(page).toHaveURL(FERRY);
});
