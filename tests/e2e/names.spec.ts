import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

import { expect, HOME, isAwake, openStill, story, STORY, test } from './fixture.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** A step whose heading, prose and event name a place with two names. */
const STEP = 'under-fire';
const CALLED: readonly (readonly [names: string, option: string, name: string])[] = [
  ['both', 'Both', 'Stepanakert / Khankendi'],
  ['armenian', 'Armenian', 'Stepanakert'],
  ['azerbaijani', 'Azerbaijani', 'Khankendi'],
  ['international', 'International', 'Stepanakert'],
  ['as-written', 'As the articles write', 'Stepanakert'],
];

test('the chosen names are spoken by map, timeline, card, heading and prose at once', async ({
  page,
}) => {
  await openStill(page, `#${STEP}`);
  for (const [names, option, name] of CALLED) {
    await page.locator('select[data-names]').selectOption({ label: option });
    await expectSpoken(page, name);
    if (names !== 'both') await expect(page).toHaveURL(new RegExp(`[?]names=${names}#${STEP}$`));
  }
});

test('the chosen names stay: when the page is loaded again, and at its plain address', async ({
  page,
}) => {
  await openStill(page, `#${STEP}`);
  await page.locator('select[data-names]').selectOption({ label: 'Azerbaijani' });
  await expectSpoken(page, 'Khankendi');
  await page.reload();
  await isAwake(page);
  await expectSpoken(page, 'Khankendi');
  await page.goto(HOME, { waitUntil: 'commit' });
  await expect(page.locator('select[data-names]')).toHaveValue('azerbaijani');
});

async function expectSpoken(page: Page, name: string): Promise<void> {
  const step = page.locator(`[data-step="${STEP}"]`);
  await expect(step.getByRole('heading', { level: 2 })).toHaveText(`Explosions in ${name}`);
  await expect(step.locator('a[data-place="stepanakert"]').first()).toHaveText(name);
  await expect(page.locator('article[data-event="shelling-of-stepanakert"] h3')).toHaveText(
    `Shelling is reported in ${name}`,
  );
  const mark = page.locator('[data-timeline] [data-event="shelling-of-stepanakert"]').first();
  await expect(mark).toHaveAttribute('aria-label', new RegExp(`reported in ${name},`));
  await expect(page.locator('[data-map] [role="option"][data-place="stepanakert"]')).toHaveText(
    new RegExp(`^${name},`),
  );
}

test('a step’s heading keeps the stroke between two names beside the first of them', async ({
  page,
}) => {
  await openStill(page, `#${STEP}`);
  const section = page.locator(`[data-step="${STEP}"]`);
  for (const width of [430, 390, 375, 360, 344, 320]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await strokesBegun(section), `at ${width} px`).toEqual([]);
  }
});

/** The headings with a line that a stroke begins; at least one has a stroke in it. */
async function strokesBegun(section: Locator): Promise<readonly string[]> {
  const headings = await section.locator('h2').evaluateAll((all) =>
    all.flatMap(({ firstChild }) => {
      const text = firstChild?.textContent ?? '';
      const at = text.search(/.\s\/\s/u);
      if (!firstChild || at < 0) return [];
      const [before, stroke] = [at, at + 2].map((start) => {
        const range = document.createRange();
        range.setStart(firstChild, start);
        range.setEnd(firstChild, start + 1);
        return range.getBoundingClientRect().top;
      });
      return { text, isBegun: before !== stroke };
    }),
  );
  expect(headings).not.toEqual([]);
  return headings.filter(({ isBegun }) => isBegun).map(({ text }) => text);
}

test('names that the story does not speak are named in vain', async ({ page }) => {
  await openStill(page, '?names=klingon');
  await expect(page.getByRole('alert')).toContainText('does not speak the names “klingon”');
});

test('a quote keeps every letter, and says what the chosen names call a place', async ({
  page,
}) => {
  await openStill(page, `?names=armenian#${STEP}`);
  const article = readFileSync(`data/${STORY}/sources/004_cabc415ce93ec296.txt`, 'utf8');
  const quote = page
    .locator('article[data-event="shelling-of-stepanakert"] figure')
    .filter({ hasText: 'which Azerbaijanis call' });
  const words = await quote.locator('q').textContent();
  expect(words).toContain('Khankendi');
  expect(article).toContain(words ?? '–');
  await expect(quote.locator('q a', { hasText: 'Khankendi' })).toHaveAttribute(
    'title',
    'In the names you chose: Stepanakert',
  );
});

test('a search in any spelling or script finds its place by keyboard alone, and shows its card', async ({
  page,
}) => {
  await openStill(page);
  for (const [query, title] of [
    ['Xankendi', 'Stepanakert / Khankendi'],
    ['Ստեփանակերտ', 'Stepanakert / Khankendi'],
    ['Ханкенди', 'Stepanakert / Khankendi'],
    ['Lanchin corridor', 'Lachin corridor'],
  ] as const) {
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox', { name: 'Search places and events' })).toBeFocused();
    await page.keyboard.type(query);
    await expect(page.getByRole('option').first()).toContainText(title);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary', { name: title, exact: true })).toBeVisible();
    await expect(page).toHaveURL(/[?]place=/);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('complementary', { name: title, exact: true })).toHaveCount(0);
  }
});

test('a search for what is nothing like a name finds nothing, and Escape closes it', async ({
  page,
}) => {
  await openStill(page);
  await page.keyboard.press('/');
  await page.keyboard.type('🕊️🕊️ <b>qqqq');
  await expect(page.getByText('Nothing is like it.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: 'Search places and events' })).toHaveCount(0);
});

test("a place's card says who calls it what, and a count leads to the words", async ({ page }) => {
  await openStill(page, '?place=stepanakert');
  const card = page.getByRole('complementary', { name: 'Stepanakert / Khankendi', exact: true });
  for (const name of ['Ստեփանակերտ', 'Xankəndi', 'Степанакерт']) {
    await expect(card.getByText(name, { exact: true }).first()).toBeAttached();
  }
  const count = card.getByRole('button', { name: /“Khankendi” in article E/ });
  await expect(count).toHaveText('1');
  await count.click();
  const words = page.getByRole('region', { name: 'Article E' }).locator('a.chosen');
  await expect(words.filter({ hasText: 'Khankendi' })).toBeInViewport();
});

test('a quote opens its article at its words, whose marks select', async ({ page }) => {
  await openStill(page, `#${STEP}`);
  const card = page.locator('article[data-event="shelling-of-stepanakert"]');
  await card.getByRole('link', { name: 'Read it in article E' }).first().click();
  const article = page.getByRole('region', { name: 'Article E' });
  await expect(page).toHaveURL(/[?]source=a004/);
  const event = story.events.find(({ id }) => id === 'shelling-of-stepanakert');
  const quote = event?.claims.find(({ source }) => source === 'a004')?.quote;
  await expect(article.locator(`[data-start="${quote?.start}"]`)).toBeInViewport();
  // The headline's sentence is quoted for the beginning of the operation.
  await article
    .getByRole('link', { name: 'launched a military operation in the disputed' })
    .click();
  await expect(page.locator('article[aria-current="true"]')).toHaveCount(1);
  await expect(page).not.toHaveURL(new RegExp(`#${STEP}$`));
  await page.keyboard.press('Escape');
  await expect(article).toHaveCount(0);
});

test('a reader who turns the key / off keeps it off', async ({ page }) => {
  await openStill(page);
  await page.keyboard.press('/');
  await page.getByLabel('The key / opens the search').uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await isAwake(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search places and events' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Search places and events' }).click();
  await expect(page.getByRole('combobox', { name: 'Search places and events' })).toBeFocused();
});
