/** Stories that nobody would write on purpose: each is whole, is drawn without a fault, and answers about as fast as the first story. */
import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';

import { INVENTED, INVENTED_SITE } from '../../playwright.config.ts';
import type { Story } from '../../src/story/story.ts';
import { words } from '../../src/words/en.ts';
import { expect, HOME, isAwake, keepStill, test } from './fixture.ts';
import { CROWD, LONG_NAME, LONG_QUOTE, STRANGE } from './strange-stories.ts';

const PHONE = { width: 390, height: 844 };
const WIDE = { width: 1440, height: 900 };

/** How many times as long as in the first story a strange one may take to answer. */
const PATIENCE = 4;

const storyOf = (id: string): Story =>
  JSON.parse(readFileSync(`${INVENTED_SITE}/${id}/data/story.json`, 'utf8'));

/** By how many pixels the page runs off sideways. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Names on the map and days on the timeline that lie over each other or are cut off at the edge of the page, as their texts. */
const collisions = (page: Page) =>
  page.evaluate(() => {
    const groups = ['[data-map] svg text', '[data-timeline] .focus .axis text'];
    return groups.flatMap((group) => {
      const texts = [...document.querySelectorAll(group)]
        .map((text) => ({ box: text.getBoundingClientRect(), words: text.textContent ?? '' }))
        .filter(({ box }) => box.width > 0);
      return texts.flatMap(({ box, words }, i) => {
        const other = texts.find(
          ({ box: next }, j) =>
            j > i &&
            box.right > next.x + 1 &&
            next.right > box.x + 1 &&
            box.bottom > next.y + 1 &&
            next.bottom > box.y + 1,
        );
        return other ? [`${words} over ${other.words}`] : box.right > innerWidth ? [words] : [];
      });
    });
  });

for (const id of STRANGE) {
  test(`the story ${id} opens at its step without a fault, on a phone and on a wide screen`, async ({
    page,
  }) => {
    const events = storyOf(id).steps.at(-1)?.events ?? [];
    await keepStill(page);
    for (const viewport of [PHONE, WIDE]) {
      await page.setViewportSize(viewport);
      await page.goto(`${INVENTED}/${id}/#${storyOf(id).steps.at(-1)?.id ?? ''}`);
      await page.reload();
      await isAwake(page);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await expect.poll(() => collisions(page)).toEqual([]);
      for (const event of events) {
        await expect(page.locator(`article[data-event="${event}"]`)).toBeAttached();
      }
    }
  });

  test(`the story ${id} is whole without a script`, async ({ browser }) => {
    const story = storyOf(id);
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
    const page = await context.newPage();
    await page.goto(`${INVENTED}/${id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.title);
    for (const event of story.steps.flatMap(({ events }) => events.slice(0, 1))) {
      const quotes = story.events.find((each) => each.id === event)?.claims ?? [];
      const card = page.locator(`article[data-event="${event}"]`);
      await expect(card.locator('q')).toHaveText(quotes.map(({ quote }) => quote.exact));
      await expect(card.locator('q').first()).toBeVisible();
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await context.close();
  });

  test(`each event of the story ${id} has its entry in the list`, () => {
    const folder = `${INVENTED_SITE}/${id}`;
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file === 'index.html' || /^list.*\.html$/.test(file))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
    const listed = pages.flatMap((html) =>
      [...html.matchAll(/ id="list-([^"]+)"/g)].map(([, event]) => event ?? ''),
    );
    expect(listed.sort()).toEqual(
      storyOf(id)
        .events.map((event) => event.id)
        .sort(),
    );
  });
}

test('ten thousand events of one place and one day are one mark on the map, and the last of them opens', async ({
  page,
}) => {
  await keepStill(page);
  await page.goto(`${INVENTED}/crowd/#boat-${CROWD - 1}`);
  await isAwake(page);
  await expect(page.locator('[data-map] svg.still .point')).toHaveCount(1);
  await expect(page.getByText(`Boat ${CROWD - 1} came in on the tide`).first()).toBeAttached();
});

test('the card of a place with ten thousand events begins with some of them and tells how many more there are', async ({
  page,
}) => {
  await keepStill(page);
  await page.goto(`${INVENTED}/crowd/?place=skerry`);
  const more = page.getByRole('button', { name: words.list.more(CROWD - 100) });
  await expect(more).toBeAttached();
  await more.click();
  await expect(page.locator('aside').getByRole('button', { name: /^Boat/ })).toHaveCount(200);
});

test('a name of 300 letters can be read whole in the place’s card', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await keepStill(page);
  await page.goto(`${INVENTED}/long-words/?place=skerry`);
  const heading = page.getByRole('heading', { name: LONG_NAME });
  await expect(heading).toBeVisible();
  expect(await heading.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

test('a quote of 5 000 letters stands whole in its card', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await keepStill(page);
  await page.goto(`${INVENTED}/long-words/#in`);
  const quote = page.locator('article[data-event="boats"] q');
  await expect(quote).toHaveText(LONG_QUOTE);
  expect(await quote.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
});

test('an article of 5 MB opens at the words that are quoted', async ({ page }) => {
  await keepStill(page);
  await page.goto(`${INVENTED}/long-article/#lamp`);
  await isAwake(page);
  const card = page.locator('article[data-event="lit"]');
  await card.locator('summary').click();
  await card.locator('figure a[href="?source=post"]').click();
  await expect(page.locator('section [data-events="lit"]')).toBeInViewport();
});

/** How long, in ms, the page takes to show what comes of a key and of a turn of the wheel: the middle one of some. */
async function answers(page: Page): Promise<{ readonly press: number; readonly scroll: number }> {
  await isAwake(page);
  return page.evaluate(async () => {
    const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const middle = async (act: (turn: number) => void) => {
      const times: number[] = [];
      for (let turn = 0; turn < 8; turn++) {
        await drawn();
        const begin = performance.now();
        act(turn);
        await drawn();
        times.push(performance.now() - begin);
      }
      return times.sort((a, b) => a - b)[4] ?? 0;
    };
    const press = await middle((turn) =>
      dispatchEvent(new KeyboardEvent('keydown', { key: turn % 2 ? 'ArrowLeft' : 'ArrowRight' })),
    );
    return { press, scroll: await middle((turn) => scrollBy(0, turn % 2 ? -600 : 600)) };
  });
}

test('a selection and a scroll are answered about as fast as in the first story', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await keepStill(page);
  await page.goto(HOME);
  const usual = await answers(page);
  for (const id of STRANGE) {
    await page.goto(`${INVENTED}/${id}/`);
    const { press, scroll } = await answers(page);
    expect.soft(press / usual.press, `a press in ${id}`).toBeLessThan(PATIENCE);
    expect.soft(scroll / usual.scroll, `a scroll in ${id}`).toBeLessThan(PATIENCE);
  }
});
