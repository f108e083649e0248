import { eventOf, expect, expectAtStep, open, openStill, story, test } from './fixture.ts';

// The text arrives at once: how it moves is not the subject here.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const step = story.steps.find(({ events }) => events.length > 1);
const second = eventOf(step?.events[1]);

test("a press on a step's second event selects that one and opens it, and it stays", async ({
  page,
}) => {
  await openStill(page, `#${step?.id}`);
  const card = page.locator(`article[data-event="${second.id}"]`);
  await card.locator('summary').click();
  await expect(card).toHaveAttribute('aria-current', 'true');
  await expect(card.locator('details')).toHaveAttribute('open');
  await expect(page).toHaveURL(new RegExp(`#${second.id}$`));
  await page.mouse.move(300, 600);
  await page.mouse.wheel(0, 8);
  await page.mouse.wheel(0, -4);
  await expect(card).toHaveAttribute('aria-current', 'true');
  await expect(page).toHaveURL(new RegExp(`#${second.id}$`));
});

test("marking the words of a card's head neither selects nor opens it", async ({ page }) => {
  await openStill(page, `#${step?.id}`);
  const card = page.locator(`article[data-event="${second.id}"]`);
  await card.scrollIntoViewIfNeeded();
  const box = await card.getByRole('heading').boundingBox();
  if (!box) throw new Error('The heading has no size.');
  await page.mouse.move(box.x + 2, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 120, box.y + 12, { steps: 4 });
  await page.mouse.up();
  expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(3);
  await expect(card.locator('details')).not.toHaveAttribute('open');
  await expectAtStep(page, step?.id ?? '');
});

test('a press on a mark of the timeline selects its event, and the text goes to the step that tells it', async ({
  page,
}) => {
  await openStill(page, `#${step?.id}`);
  const selected = page.locator('[data-timeline] a[data-event][aria-current="true"]').first();
  const was = await selected.getAttribute('data-event');
  const others = page.locator(`[data-timeline] a[data-event]:not([data-event="${was}"])`);
  const told = new Set(story.steps.flatMap(({ events }) => events));
  const ids = await others.evaluateAll((marks) =>
    marks.map((mark) => mark.getAttribute('data-event') ?? ''),
  );
  const id = ids.find((each) => told.has(each));
  await page.locator(`[data-timeline] a[data-event="${id}"]`).first().click();
  const card = page.locator(`article[data-event="${id}"]`);
  await expect(card).toHaveAttribute('aria-current', 'true');
  await expect(card.getByRole('heading')).toBeInViewport();
});

test("a choice in the map's list selects the place's event, and the text goes to the step that tells it", async ({
  page,
}) => {
  await openStill(page, `#${step?.id}`);
  const list = page.locator('[data-map] [role="listbox"]');
  await list.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const card = page.locator('article[aria-current="true"]');
  await expect(card).toHaveCount(1);
  const id = await card.getAttribute('data-event');
  expect(eventOf(id ?? '').where.length).toBeGreaterThan(0);
  await expect(card.getByRole('heading')).toBeInViewport();
});

test("a reader who moved the map is led back to the step's places", async ({ page }) => {
  await open(page, `#${step?.id}`);
  const map = page.locator('[data-map]');
  const before = await map.getAttribute('data-center');
  const box = await map.boundingBox();
  if (!box) throw new Error('The map has no size.');
  await page.mouse.move(box.x + box.width * 0.8, box.y + box.height * 0.5);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.4, { steps: 8 });
  await page.mouse.up();
  const back = page.getByRole('button', { name: 'Back to the story' });
  await expect(back).toBeVisible();
  await expectAtStep(page, step?.id ?? '');
  await back.click();
  await expect(back).toHaveCount(0);
  await expect(map).toHaveAttribute('data-center', before ?? '');
});
