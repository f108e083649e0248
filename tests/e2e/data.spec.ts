/** What a story gives away and says of itself: its files, the page on how it was made, and its data for search engines. */
import axe from 'axe-core';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';

import { expect, HOME, story, test } from './fixture.ts';

const FILES = [
  'events.csv',
  'events.geojson',
  'places.geojson',
  'timeline.json',
  'annotations.jsonld',
  'story.json',
  'story.schema.json',
];

test('every file of the story is offered on its page and can be taken away', async ({ page }) => {
  await page.goto(HOME);
  for (const file of FILES) {
    const link = page.locator(`#colophon a[href$="data/${file}"]`);
    const coming = page.waitForEvent('download');
    await link.click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe(file);
    const text = readFileSync(await download.path(), 'utf8');
    if (file === 'events.csv') {
      const rows: { id: string }[] = parse(text, { bom: true, columns: true });
      expect(rows.map(({ id }) => id)).toEqual(story.events.map(({ id }) => id));
    } else {
      expect(JSON.parse(text)).toBeTruthy();
    }
  }
});

test('the page on how the story was made is reached from the story, and leads back', async ({
  page,
}) => {
  await page.goto(HOME);
  await page.locator('#colophon a[href="method/"]').click();
  await expect(page).toHaveURL(new RegExp(`${HOME}method/$`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const { published } of story.sources) {
    await expect(page.locator('main')).toContainText(published.basis);
  }
  await page.locator('header a').click();
  await expect(page).toHaveURL(new RegExp(`${HOME}$`));
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the page on how the story was made is accessible, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${HOME}method/`);
    // The page lets no script in: the check is not the page's.
    const violations = await page.evaluate(`${axe.source}
      axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.length))`);
    expect(violations).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test('the story tells search engines its events, each with the address that opens it', async ({
  page,
}) => {
  await page.goto(HOME);
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const data: { '@type': string; about: { '@id': string }[] } = JSON.parse(text ?? '');
  expect(data['@type']).toBe('Article');
  expect(data.about.map((event) => event['@id'])).toEqual(story.events.map(({ id }) => `#${id}`));
});
