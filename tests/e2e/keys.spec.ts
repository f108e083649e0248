import { expect, expectAtStep, open, story, test } from './fixture.ts';

test('the right arrow tells the whole story step by step, the left one goes back to the title', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  for (const step of story.steps) {
    await page.keyboard.press('ArrowRight');
    await expectAtStep(page, step.id);
  }
  await page.keyboard.press('ArrowRight');
  await expectAtStep(page, story.steps.at(-1)?.id ?? '');
  for (const step of story.steps.slice(0, -1).reverse()) {
    await page.keyboard.press('ArrowLeft');
    await expectAtStep(page, step.id);
  }
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('article[aria-current="true"]')).toHaveCount(0);
});

test('the buttons go on and back like the keys', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Next step' }).click();
  await expectAtStep(page, story.steps[0]?.id ?? '');
  await page.getByRole('button', { name: 'Next step' }).click();
  await expectAtStep(page, story.steps[1]?.id ?? '');
  await page.getByRole('button', { name: 'Previous step' }).click();
  await expectAtStep(page, story.steps[0]?.id ?? '');
});

test('every event of the timeline is reached with the arrow keys from one tab stop', async ({
  page,
}) => {
  await open(page);
  const marks = page.locator('[data-timeline] a[data-event]');
  await marks.locator('visible=true').first().waitFor();
  expect(await page.locator('[data-timeline] a[tabindex="0"]').count()).toBe(1);
});

test('an arrow key within the map or the timeline leaves the story where it is', async ({
  page,
}) => {
  await open(page, `#${story.steps[3]?.id}`);
  await page.locator('[data-timeline] a[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await expectAtStep(page, story.steps[3]?.id ?? '');
  await page.locator('[data-map] [role="listbox"]').focus();
  await page.keyboard.press('ArrowDown');
  await expectAtStep(page, story.steps[3]?.id ?? '');
});
