import { expect, expectAtStep, isAwake, openStill, story, test } from './fixture.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Ids of the events that have a claim of a source or a speaker. */
const reportedBy = (source: string) =>
  story.events.filter(({ claims }) => claims.some((claim) => claim.source === source));
const saidBy = (speaker: string) =>
  story.events.filter(({ claims }) =>
    claims.some((claim) => claim.speaker === speaker || claim.via === speaker),
  );

const [, second] = story.sources;
if (!second) throw new Error('The story has two sources.');

test('one article alone is shown by text, timeline, map, list and address at once', async ({
  page,
}) => {
  await openStill(page);
  await page.getByRole('button', { name: 'choose whose claims' }).click();
  const choice = page.getByRole('checkbox', { name: /outlet not named/ }).nth(1);
  await choice.check();
  const own = reportedBy(second.id);
  await expect(page.locator('.filters .state')).toContainText(
    `${own.length} of ${story.events.length} events`,
  );
  await expect(page).toHaveURL(new RegExp(`[?]sources=${second.id}$`));
  await page.keyboard.press('Escape');

  await expect(page.locator('article[data-event]')).toHaveCount(own.length);
  const quoted = page.locator('article[data-event] figure');
  const claims = own.flatMap((event) => event.claims.filter(({ source }) => source === second.id));
  await expect(quoted).toHaveCount(claims.length);
  await expect(page.locator('[data-timeline] svg[data-source]')).toHaveCount(1);
  await expect(page.locator('[id^="list-"][data-event]')).toHaveCount(own.length);

  await page.reload();
  await isAwake(page);
  await expect(page.locator('article[data-event]')).toHaveCount(own.length);
});

test('one speaker alone is shown by text, timeline and list at once', async ({ page }) => {
  const own = saidBy('azerbaijan-defence-ministry');
  await openStill(page, '?speakers=azerbaijan-defence-ministry');
  await expect(page.locator('article[data-event]')).toHaveCount(own.length);
  await expect(page.locator('[id^="list-"][data-event]')).toHaveCount(own.length);
  const sources = await page
    .locator('[data-timeline] svg[data-source] :is([data-event], [data-events])')
    .count();
  expect(sources).toBeGreaterThan(0);
});

test('a filter that hides the events of a step says so there, and offers the way back', async ({
  page,
}) => {
  const hidden = story.steps.find(({ events }) =>
    events.every((id) => !reportedBy(second.id).some((event) => event.id === id)),
  );
  if (!hidden) throw new Error('Every step has an event of the second article.');
  await openStill(page, `?sources=${second.id}#${hidden.id}`);
  const step = page.locator(`[data-step="${hidden.id}"]`);
  await expect(step.locator('article')).toHaveCount(0);
  await step.getByRole('button', { name: 'Show all' }).click();
  await expect(step.locator('article')).toHaveCount(hidden.events.length);
  await expect(page).not.toHaveURL(/sources=/);
});

test('the step that is read stays where it stands, whatever a filter takes away above it', async ({
  page,
}) => {
  const step = story.steps.findLast(({ events }) =>
    reportedBy(second.id).some(({ id }) => id === events[0]),
  );
  if (!step) throw new Error('No step begins with an event of the second article.');
  /** Whether it begins where steps are read, once the page shows so many events. */
  const isInPlace = async (events: number) => {
    await expect(page.locator('article[data-event]')).toHaveCount(events);
    await expectAtStep(page, step.id);
    const away = () =>
      page.locator(`[data-step="${step.id}"]`).evaluate((section) => {
        const { scrollMarginTop } = getComputedStyle(section);
        return Math.abs(section.getBoundingClientRect().top - parseFloat(scrollMarginTop));
      });
    await expect.poll(away).toBeLessThan(3);
  };
  await openStill(page, `?sources=${second.id}#${step.id}`);
  await isInPlace(reportedBy(second.id).length);
  await page.getByRole('button', { name: /events are shown/ }).click();
  await page.locator('.filters').getByRole('button', { name: 'Show all' }).click();
  await isInPlace(story.events.length);
  await page
    .getByRole('checkbox', { name: /outlet not named/ })
    .nth(1)
    .check();
  await isInPlace(reportedBy(second.id).length);
  await page.evaluate(() => (document.documentElement.style.fontSize = '150%'));
  await isInPlace(reportedBy(second.id).length);
});

test('marks are coloured by who speaks, with a key that says whose colour is which', async ({
  page,
}) => {
  await openStill(page);
  await page.getByRole('button', { name: 'choose whose claims' }).click();
  await page.getByRole('radio', { name: 'who speaks' }).check();
  await expect(page).toHaveURL(/colour=side/);
  await expect(page.getByRole('list', { name: 'who speaks' })).toContainText('Azerbaijan');
});

test('the filters are worked by keys alone', async ({ page }) => {
  await openStill(page);
  const opener = page.getByRole('button', { name: 'choose whose claims' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/sources=a000/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^\d+ of \d+ events are shown/ })).toBeFocused();
});
