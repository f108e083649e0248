import { words } from '../../src/words/en.ts';
import { expect, expectAtStep, openStill, story, test } from './fixture.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const [, , third] = story.steps;
if (!third) throw new Error('The story has three steps.');

test('explore mode shows the whole time, and "back to the story" returns to where the reader was', async ({
  page,
}) => {
  await openStill(page, `#${third.id}`);
  await page.getByRole('button', { name: 'choose whose claims' }).click();
  await page
    .getByRole('banner')
    .getByRole('link', { name: 'Explore map, matrix and list' })
    .click();
  await expect(page).toHaveURL(/mode=explore/);
  await expect(page.locator('[data-timeline]')).toHaveAttribute('data-from', /^198/);
  await page.getByRole('button', { name: 'Back to the story' }).click();
  await expectAtStep(page, third.id);
  await expect(page.locator(`#${third.id}`)).toBeInViewport();
});

test('the browser’s back leaves explore mode too', async ({ page }) => {
  await openStill(page, `#${third.id}`);
  await page.getByRole('link', { name: 'Who reports what, as a table' }).click();
  await expect(page.getByRole('tab', { name: 'Who reports what' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.goBack();
  await expect(page.locator(`[data-step="${third.id}"]`)).toBeVisible();
});

test('a window drawn on the timeline filters map, matrix and list, and can be given up', async ({
  page,
}) => {
  await openStill(page, '?mode=explore&from=1988-01-01&to=1994-12-31');
  await expect(page.locator('[data-map] [role="option"]')).not.toHaveCount(0);
  await page.getByRole('tab', { name: 'List' }).click();
  const early = story.events.filter(({ when }) => (when.from ?? -Infinity) < Date.UTC(1995, 0));
  const items = page.locator('[id^="list-"][data-event]');
  await expect(items).toHaveCount(early.length);
  await page.getByRole('button', { name: 'Whole time' }).click();
  await expect(items).toHaveCount(story.events.length);
});

test('what is selected shows its card, which leads to its step', async ({ page }) => {
  const lead = third.events[0] ?? '';
  await openStill(page, `?mode=explore#${lead}`);
  const card = page.locator(`aside article[data-event="${lead}"]`);
  await expect(card).toBeVisible();
  await page.getByRole('link', { name: 'Read it in the story' }).click();
  await expectAtStep(page, third.id);
});

test('the tabs are gone through by arrow keys, Home and End, and skipped to what they show', async ({
  page,
}) => {
  await openStill(page, '?mode=explore');
  await page.getByRole('tab', { name: 'Map and timeline' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Who reports what' })).toBeFocused();
  await expect(page.getByRole('table')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[id^="list-"][data-event]').first()).toBeVisible();
  await page.keyboard.press('Home');
  await expect(page.getByRole('tab', { name: 'Map and timeline' })).toBeFocused();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByRole('tab', { name: 'Map and timeline' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('tab', { name: 'List' })).toBeFocused();

  const address = page.url();
  await page.getByRole('link', { name: words.explore.skip }).press('Enter');
  await expect(page.getByRole('tabpanel')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('[id^="list-"][data-event] a').first()).toBeFocused();
  expect(page.url()).toBe(address);
});
