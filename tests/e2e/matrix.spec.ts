import { eventOf, expect, openStill, story, test } from './fixture.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const MATRIX = '?mode=explore&tab=matrix';

/** An event that one article reports and another does not. */
const event = story.events.find(
  ({ claims }) => new Set(claims.map(({ source }) => source)).size < story.sources.length,
);
const reporting = event?.claims[0]?.source;
const silent = story.sources.find(
  ({ id }) => !event?.claims.some((claim) => claim.source === id),
)?.id;

test('the matrix has a linked cell for every event and article, which tells what is reported', async ({
  page,
}) => {
  await page.goto(`/${story.id}/${MATRIX}`);
  const cells = page.locator('td[data-event][data-source] a');
  await expect(cells).toHaveCount(story.events.length * story.sources.length);
  await expect(page.getByRole('columnheader')).toHaveCount(story.sources.length + 1);
  const cell = (source: string | undefined) =>
    page.locator(`td[data-event="${event?.id}"][data-source="${source}"] a`);
  await expect(cell(reporting)).toHaveAccessibleName(/quote/);
  await expect(cell(silent)).toHaveAccessibleName(/not reported/);
});

test('a cell leads to the card of its event, a quote there to its article', async ({ page }) => {
  await page.goto(`/${story.id}/${MATRIX}`);
  await page.locator(`td[data-event="${event?.id}"][data-source="${reporting}"] a`).click();
  await expect(page).toHaveURL(new RegExp(`#${event?.id}$`));
  // The text stands by for paper, out of sight.
  const card = page.locator(`article[data-event="${event?.id}"]`).filter({ visible: true });
  await expect(card).toBeVisible();
  await card
    .locator('figure')
    .first()
    .getByRole('link', { name: /^Read it in article/ })
    .click();
  await expect(page.locator(`section[data-source="${reporting}"]`)).toBeVisible();
});

test('an event in a dispute bears its sign, which opens the question', async ({ page }) => {
  await page.goto(`/${story.id}/${MATRIX}`);
  const sign = page.locator('table [data-dispute]').first();
  const id = await sign.getAttribute('data-dispute');
  await expect(sign).toHaveAccessibleName(/^Accounts differ\b/);
  await sign.click();
  await expect(page.locator(`article[data-dispute="${id}"]`)).toBeVisible();
});

test('what a filter hides is told from what an article does not report', async ({ page }) => {
  const others = story.sources.filter(({ id }) => id !== reporting);
  const two = story.events.find(({ claims }) => {
    const sources = new Set(claims.map(({ source }) => source));
    return sources.has(reporting ?? '') && others.some(({ id }) => sources.has(id));
  });
  const other = two?.claims.find(({ source }) => source !== reporting)?.source;
  await page.goto(`/${story.id}/${MATRIX}&sources=${reporting}`);
  await expect(
    page.locator(`td[data-event="${two?.id}"][data-source="${other}"] a`),
  ).toHaveAccessibleName(/hidden by your filter/);
});

test('on a phone the matrix is as wide as the page, and its cells are large enough to press', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`/${story.id}/${MATRIX}`);
  await expect(page.getByRole('table')).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  const sizes = await page.locator('td a').evaluateAll((links) =>
    links.slice(0, 20).map((link) => {
      const { width, height } = link.getBoundingClientRect();
      return Math.min(width, height);
    }),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});

test('the list names every event in order, with its day, and leads to its card', async ({
  page,
}) => {
  await openStill(page);
  const items = page.locator('[id^="list-"][data-event]');
  await expect(items).toHaveCount(story.events.length);
  const id = story.steps[1]?.events[0] ?? '';
  await page
    .locator(`#list-${id}`)
    .getByRole('link', { name: eventOf(id).title })
    .click();
  await expect(page.locator(`article[data-event="${id}"]`)).toHaveAttribute('aria-current', 'true');
});
