/** Teaching with sources, on the still map: outlets hidden and shown, questions before answers, and a map without names. */
import type { Page } from '@playwright/test';

import { beatsOf } from '../../src/modes/present/beats.ts';
import { placesToFind } from '../../src/modes/present/blank.ts';
import { lookup } from '../../src/story/lookup.ts';
import { words } from '../../src/words/en.ts';
import { violations } from './axe.ts';
import { expect, HOME, story, test } from './fixture.ts';

const { teach } = words.present;
const found = lookup(story);
const beats = beatsOf(found);
const outlets = story.sources.flatMap(({ outlet }) => outlet?.name ?? []);

test.use({ viewport: { width: 1024, height: 768 } });

const lessonIn = (page: Page) => page.locator('[data-lesson]');
const said = (page: Page) => page.locator('[data-said]');
const aside = (page: Page) => page.locator('[data-aside]');

/** Opens a lesson at a step, with the still map in all its windows. */
async function openLesson(page: Page, step = ''): Promise<void> {
  await page.context().addInitScript(() => {
    const connection = Object.assign(new EventTarget(), { saveData: true });
    Object.defineProperty(navigator, 'connection', { value: connection, configurable: true });
  });
  await page.goto(`${HOME}?mode=present#${step}`);
  await expect(lessonIn(page)).toBeVisible({ timeout: 30_000 });
}

async function openNotes(page: Page): Promise<Page> {
  const popup = page.waitForEvent('popup');
  await page.keyboard.press('p');
  const notes = await popup;
  await expect(lessonIn(notes)).toHaveAttribute('data-lesson', 'notes', { timeout: 30_000 });
  return notes;
}

/** All that a window tells but in quotes: texts, and what is only said aloud or shown on pointing. */
function toldIn(page: Page): Promise<string> {
  return lessonIn(page).evaluate((lesson) => {
    const shown = lesson.cloneNode(true);
    if (!(shown instanceof HTMLElement)) return '';
    for (const quote of shown.querySelectorAll('blockquote, .notes .text')) quote.remove();
    const attributes = [...shown.querySelectorAll('*')].flatMap((each) =>
      [...each.attributes].map(({ value }) => value),
    );
    return [shown.textContent, ...attributes].join('\n');
  });
}

/** The timeline may still be on its way. */
async function tellsNoOutlet(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const told = await toldIn(page);
      return outlets.filter((outlet) => told.includes(outlet));
    })
    .toEqual([]);
}

test('outlets are hidden and shown, one by one and all, in both windows and across beats', async ({
  page,
}) => {
  await openLesson(page);
  const notes = await openNotes(page);
  const letters = story.sources.map(({ letter }) => letter);
  await page.keyboard.press('h');
  for (const each of [page, notes]) await expect(aside(each)).toHaveText(teach.hidden(letters));
  await tellsNoOutlet(page);
  for (const beat of [1, 2, 3, beats.findIndex(({ kind }) => kind === 'dispute')]) {
    while (Number(await lessonIn(page).getAttribute('data-beat')) < beat) {
      await page.keyboard.press('ArrowRight');
    }
    await tellsNoOutlet(page);
    await tellsNoOutlet(notes);
  }

  await page.keyboard.press('Home');
  const last = story.sources.at(-1);
  await page.locator(`[data-reveal="${last?.id}"]`).click();
  const now = `${teach.hidden(letters.slice(0, -1))} ${teach.isFrom(last?.letter ?? '', last?.outlet?.name ?? '')}`;
  for (const each of [page, notes]) await expect(aside(each)).toHaveText(now);
  await expect(page.locator('[data-kind="title"]')).toContainText(last?.outlet?.name ?? '');
  await notes.keyboard.press('r');
  for (const each of [page, notes]) await expect(aside(each)).toContainText('Article A:');
  await notes.reload();
  await expect(aside(notes)).toContainText('Article A:');
  await page.keyboard.press('h');
  for (const each of [page, notes]) {
    await expect(aside(each)).not.toContainText('hidden');
    for (const outlet of outlets) await expect(aside(each)).toContainText(outlet);
  }
  await page.keyboard.press('h');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-step]').first()).toContainText(outlets[0] ?? '');
});

test('a question is asked before its answers, on its beat and from the list', async ({ page }) => {
  const at = beats.findIndex(({ kind }) => kind === 'dispute');
  const beat = beats[at];
  if (beat?.kind !== 'dispute') throw new Error('The lesson has a question.');
  await openLesson(page, beat.step);
  await page.keyboard.press('a');
  await expect(page.getByText(teach.asksFirst)).toBeVisible();
  while (Number(await lessonIn(page).getAttribute('data-beat')) < at) {
    await page.keyboard.press('ArrowRight');
  }
  const answers = page.locator('[data-kind="dispute"] li h2');
  await expect(answers.first()).toBeHidden();
  for (let open = 1; open <= beat.positions.length; open += 1) {
    await page.keyboard.press('ArrowRight');
    await expect(answers.nth(open - 1)).toBeVisible();
    await expect(lessonIn(page)).toHaveAttribute('data-beat', String(at));
  }
  await page.keyboard.press('ArrowRight');
  await expect(lessonIn(page)).toHaveAttribute('data-beat', String(at + 1));

  await page.keyboard.press('d');
  const [first] = story.disputes;
  await page.keyboard.press('Home');
  await page.keyboard.press('d');
  await page.keyboard.press('ArrowDown');
  const second = story.disputes[1];
  await expect(page.locator(`[data-kind] [data-dispute="${second?.id}"]`)).toHaveAttribute(
    'aria-current',
    'true',
  );
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText(
    teach.asked(first?.question ?? '', first?.positions.length ?? 0),
  );
  await page.keyboard.press('Space');
  await expect(said(page)).toContainText(first?.positions[0]?.answer ?? '');
  await page.keyboard.press('Escape');
  await expect(lessonIn(page)).toHaveAttribute('data-beat', '0');
});

test('one event stands in the words of each article, with who is silent, and a name with whose it is', async ({
  page,
}) => {
  const step = story.steps.find(({ events: [lead] }) => {
    const told = new Set(found.event(lead ?? '')?.claims.map(({ source }) => source));
    return told.size > 0 && told.size < story.sources.length;
  });
  await openLesson(page, step?.id);
  await page.keyboard.press('v');
  const told = new Set(found.event(step?.events[0] ?? '')?.claims.map(({ source }) => source));
  for (const { id } of story.sources) {
    const column = page.locator(`[data-voice="${id}"]`);
    if (told.has(id)) await expect(column.locator('blockquote').first()).toBeVisible();
    else await expect(column).toContainText(teach.silent);
  }
  await page.keyboard.press('n');
  const place = found.place(step?.camera[0] ?? '');
  await expect(page.locator('[data-kind="names"] bdi')).toHaveCount(place?.names.length ?? 0);
  const armenian = page.locator('[data-kind="names"] bdi[lang="hy"]').first();
  await expect(armenian).toHaveText(/\p{Script=Armenian}/u);
});

test('a map without names takes five names in three scripts for one mark, and says what a press is on', async ({
  page,
}) => {
  const step = story.steps.find(
    (each) => placesToFind({ kind: 'step', step: each.id }, found)[0] === 'stepanakert',
  );
  if (!step) throw new Error('A step has Stepanakert on its map.');
  const [asked, other] = placesToFind({ kind: 'step', step: step.id }, found);
  const titleOf = (id = '') => found.place(id)?.title ?? '';
  await openLesson(page, step.id);
  const notes = await openNotes(page);
  await page.keyboard.press('m');
  await expect(said(notes)).toHaveText(teach.where(titleOf(asked)));
  const map = page.locator('[data-kind="map"]');
  await expect(map.locator('svg.still')).toHaveCount(1);
  for (const { names } of story.places)
    for (const { toponym } of names.slice(0, 2))
      await expect.soft(map.locator('[data-map]')).not.toContainText(toponym);

  await map.locator(`svg.still [data-place="${other}"] .dot`).click({ force: true });
  for (const each of [page, notes])
    await expect(said(each)).toContainText(teach.thatIs(titleOf(other)));
  await map.locator(`svg.still [data-place="${asked}"] .dot`).click({ force: true });
  await expect(page.locator('[data-answer]')).toContainText(/^Right/);
  await expect(page.locator('[data-score]')).toHaveText(teach.score(0, 1));

  await page.keyboard.press('m');
  for (const name of ['Stepanakert', 'Khankendi', 'Xankəndi', 'Ստեփանակերտ', 'Ханкенди']) {
    await page.keyboard.press('/');
    await page.locator('[data-field]').fill(name);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-answer]')).toHaveText(teach.named(name, titleOf(asked)));
    await expect(lessonIn(page)).toBeFocused();
  }
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-answer]')).toHaveText('');
  await page.keyboard.press('/');
  await page.locator('[data-field]').fill('Atlantis');
  await page.keyboard.press('Enter');
  for (const each of [page, notes])
    await expect(said(each)).toContainText(teach.unknown('Atlantis'));

  await page.keyboard.press('Escape');
  await expect(lessonIn(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(map).toHaveCount(0);
  await page.keyboard.press('m');
  const marks = map.getByRole('listbox');
  await marks.focus();
  await expect(marks.getByRole('option').first()).toHaveText(/^mark 1 of \d+$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-answer]')).not.toHaveText('');
});

test('Escape closes what the button of the tasks has opened, and the lesson goes on', async ({
  page,
}) => {
  await openLesson(page, story.steps.at(7)?.id);
  const menu = page.getByRole('button', { name: teach.menu });
  await menu.click();
  await expect(menu).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(menu).toHaveAttribute('aria-expanded', 'false');
  await menu.click();
  await page.mouse.click(500, 200);
  await expect(menu).toHaveAttribute('aria-expanded', 'false');
  await expect(lessonIn(page)).toBeVisible();
});

test('axe finds no violation in what is asked of a class, and nothing of it is cut off', async ({
  page,
}) => {
  test.slow();
  await openLesson(page, story.steps.at(7)?.id);
  await page.keyboard.press('h');
  for (const [key = '', ...then] of [['d'], ['d', 'Enter', 'Enter'], ['v'], ['n'], ['m', 'm']]) {
    for (const each of [key, ...then]) await page.keyboard.press(each);
    const slide = page.locator('[data-kind]');
    await expect(slide).toBeVisible();
    // The dark changes contrast alone: it is tried on the last.
    expect(await violations(page, key === 'm' ? 'both' : 'light'), key).toEqual([]);
    const over = await slide.evaluate(
      ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight,
    );
    expect(over, key).toBeLessThanOrEqual(1);
    await page.keyboard.press('Escape');
    await expect(slide).toHaveCount(0);
  }
  await page.getByRole('button', { name: teach.menu }).click();
  await expect(page.getByRole('button', { name: teach.exercise.map })).toBeVisible();
  // The bar comes back with the pointer, by and by.
  await expect(page.locator('[data-lesson] footer .row')).toHaveCSS('opacity', '1');
  expect(await violations(page, 'light')).toEqual([]);
});
