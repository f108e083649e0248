import { words } from '../../src/words/en.ts';
import { expect, expectAtStep, openStill, story, test } from './fixture.ts';

const [first, second] = story.steps;

test('the right arrow tells the whole story step by step, the left one goes back to the title', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openStill(page);
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
  await openStill(page);
  await page.getByRole('button', { name: 'Next step' }).click();
  await expectAtStep(page, story.steps[0]?.id ?? '');
  await page.getByRole('button', { name: 'Next step' }).click();
  await expectAtStep(page, story.steps[1]?.id ?? '');
  await page.getByRole('button', { name: 'Previous step' }).click();
  await expectAtStep(page, story.steps[0]?.id ?? '');
});

test('a step back right after a step on ends where it began', async ({ page }) => {
  await openStill(page, `#${first?.id}`);
  const before = await page.evaluate(() => scrollY);
  await page.evaluate(() => {
    for (const key of ['ArrowRight', 'ArrowLeft'])
      dispatchEvent(new KeyboardEvent('keydown', { key }));
  });
  await expectAtStep(page, first?.id ?? '');
  // Were the text still on its way, the frames to come would show it.
  const seen = await page.evaluate(async () => {
    const places: number[] = [];
    for (let frame = 0; frame < 20; frame += 1) {
      await new Promise(requestAnimationFrame);
      places.push(Math.round(scrollY));
    }
    return [...new Set(places)];
  });
  expect(seen).toEqual([before]);
  await expectAtStep(page, first?.id ?? '');
});

test('a step back leads to its heading though the focus has stayed in its card', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openStill(page, `#${first?.id}`);
  await page.locator(`article[data-event="${first?.events[0]}"] summary`).focus();
  await page.keyboard.press('ArrowRight');
  await expectAtStep(page, second?.id ?? '');
  await page.keyboard.press('ArrowLeft');
  await expectAtStep(page, first?.id ?? '');
  await expect(page.locator(`[data-step="${first?.id}"] h2`)).toBeInViewport();
});

test('from the list behind the last step, back leads to the last step', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const last = story.steps.at(-1);
  await openStill(page, `#${last?.id}`);
  await expect(page.getByRole('button', { name: 'Next step' })).toBeDisabled();
  await page
    .getByRole('heading', { name: 'Everything reported' })
    .evaluate((heading) => heading.scrollIntoView());
  await expect(page.locator(`[data-step="${last?.id}"] h2`)).not.toBeInViewport();
  await page.keyboard.press('ArrowLeft');
  await expectAtStep(page, last?.id ?? '');
  await expect(page.locator(`[data-step="${last?.id}"] h2`)).toBeInViewport();
});

test('the panel of a place takes the focus; Escape closes it and gives the focus back', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openStill(page, `#${first?.id}`);
  const link = page.locator(`[data-step="${first?.id}"] .prose a[data-place]`).first();
  await link.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', {
    name: (await link.textContent()) ?? '',
    exact: true,
  });
  await expect(panel).toBeFocused();
  await expect(page.getByText(`1 / ${story.steps.length}`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(link).toBeFocused();
  await expectAtStep(page, first?.id ?? '');
});

test('Escape closes what lies uppermost, though the focus has gone on behind it', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const [dispute] = story.disputes;
  await openStill(page, `?dispute=${dispute?.id}`);
  const question = page.locator('article[data-dispute]');
  await question.locator('a.read').first().press('Enter');
  const article = page.locator('section[data-source]');
  await expect(article).toBeFocused();
  const opener = page.getByRole('button', { name: words.search.label });
  await opener.focus();
  await page.keyboard.press('Escape');
  await expect(article).toHaveCount(0);
  await expect(question).toBeVisible();
  await expect(opener).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('the answer that the arrow keys have come to is in sight', async ({ page }) => {
  await openStill(page);
  await page.keyboard.press('/');
  await page.keyboard.type('ka');
  await expect(page.getByRole('option').nth(7)).toBeAttached({ timeout: 20_000 });
  await page.keyboard.press('ArrowUp');
  const chosen = page.locator('#search\\:answers [aria-selected="true"]');
  await expect(chosen).toBeInViewport({ ratio: 1 });
});

test('what has the focus lies neither under the header nor under the stage of a wide screen', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openStill(page, `#${second?.id}`);
  await page
    .locator(`[data-step="${second?.id}"] a, [data-step="${second?.id}"] summary`)
    .last()
    .focus();
  for (const key of [...Array(8).fill('Tab'), ...Array(16).fill('Shift+Tab')]) {
    await page.keyboard.press(key);
    const hidden = await page.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      const focused = document.activeElement;
      const [box] = focused?.getClientRects() ?? [];
      const top =
        box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return top && focused?.contains(top) ? null : focused?.outerHTML.slice(0, 80);
    });
    expect(hidden).toBeNull();
  }
});

test('an arrow key within the map or the timeline leaves the story where it is', async ({
  page,
}) => {
  await openStill(page, `#${story.steps[3]?.id}`);
  await page.locator('[data-timeline] a[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await expectAtStep(page, story.steps[3]?.id ?? '');
  await page.locator('[data-map] [role="listbox"]').focus();
  await page.keyboard.press('ArrowDown');
  await expectAtStep(page, story.steps[3]?.id ?? '');
});
