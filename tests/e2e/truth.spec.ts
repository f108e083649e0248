import { readFileSync } from 'node:fs';

import { expect, HOME, story, STORY, test } from './fixture.ts';

/** The articles' code points, read from the story's folder and not from what the build made of it. */
const articles = new Map(
  story.sources.map(({ id, file }) => [id, [...readFileSync(`data/${STORY}/${file}`, 'utf8')]]),
);

test('every event on the page has a quote, and each quote is in its article code point for code point', async ({
  page,
}) => {
  await page.goto(HOME);
  const cards = page.locator('article[data-event]');
  await expect(cards).toHaveCount(story.events.length);
  for (const card of await cards.all()) {
    const quotes = await card.locator('figure').evaluateAll((figures) =>
      figures.map((figure) => ({
        source: figure.querySelector('[data-source]')?.getAttribute('data-source') ?? '',
        words: figure.querySelector('q')?.textContent ?? '',
      })),
    );
    expect(quotes.length).toBeGreaterThan(0);
    for (const { source, words } of quotes) {
      expect(articles.get(source)?.join('')).toContain(words);
    }
  }
});

test('positions in story.json and in the annotations cut the very words out of the articles', async ({
  request,
}) => {
  for (const event of story.events) {
    for (const { source, quote } of event.claims) {
      expect(articles.get(source)?.slice(quote.start, quote.end).join('')).toBe(quote.exact);
    }
  }
  const answer = await request.get(`${HOME}data/annotations.jsonld`);
  expect(answer.ok()).toBe(true);
});

test('the page reads from start to end without any script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(HOME);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.title);
  for (const { heading } of story.steps) {
    await expect(page.getByRole('heading', { level: 2, name: heading })).toBeAttached();
  }
  await expect(page.locator('[style]')).toHaveCount(0);
  await context.close();
});
