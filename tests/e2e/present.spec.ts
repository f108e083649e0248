/** A lesson before a class, on the still map: by keys alone, in two windows, and what keeps it from going wrong. */
import type { BrowserContext, Page } from '@playwright/test';

import { beatsOf, beatOfStep } from '../../src/modes/present/beats.ts';
import { newQuote } from '../../src/modes/present/said.ts';
import { lookup } from '../../src/story/lookup.ts';
import { words } from '../../src/words/en.ts';
import { expect, HOME, openStill, story, test } from './fixture.ts';

const found = lookup(story);
const beats = beatsOf(found);
const last = beats.length - 1;
const stepOf = (index: number) => story.steps[index]?.id ?? '';

test.use({ viewport: { width: 1024, height: 768 } });

/** Has all windows of a browser keep the still map. */
async function keepAllStill(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const connection = Object.assign(new EventTarget(), { saveData: true });
    Object.defineProperty(navigator, 'connection', { value: connection, configurable: true });
  });
}

async function openLesson(page: Page, address = '?mode=present'): Promise<void> {
  await keepAllStill(page.context());
  await page.goto(HOME + address);
  await expect(lessonIn(page)).toBeVisible({ timeout: 30_000 });
}

const lessonIn = (page: Page) => page.locator('[data-lesson]');

async function expectAt(page: Page, beat: number): Promise<void> {
  await expect(lessonIn(page)).toHaveAttribute('data-beat', String(beat));
}

/** Goes on to the end of the lesson; the numbers of the beats of which something does not fit. */
function cutOff(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const lesson = document.querySelector<HTMLElement>('[data-lesson]');
    const at = () => Number(lesson?.dataset['beat']);
    const cut: number[] = [];
    for (let before = -1; at() > before;) {
      before = at();
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const text = document.querySelector('[data-kind]');
      const down = text ? text.scrollHeight - text.clientHeight : 0;
      const across = text ? text.scrollWidth - text.clientWidth : 0;
      if (Math.max(down, across) > 1) cut.push(before);
      lesson?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
      await new Promise((changed) => setTimeout(changed));
    }
    return cut;
  });
}

/** Opens the teacher's window. */
async function openNotes(page: Page): Promise<Page> {
  const popup = page.waitForEvent('popup');
  await page.keyboard.press('p');
  const notes = await popup;
  await expect(lessonIn(notes)).toHaveAttribute('data-lesson', 'notes', { timeout: 30_000 });
  return notes;
}

test('a whole lesson goes by keys alone, from the text to its end and back into the text; nothing is cut off', async ({
  page,
}) => {
  test.slow();
  await keepAllStill(page.context());
  await openStill(page);
  await page.getByRole('link', { name: words.present.open, exact: true }).focus();
  await page.keyboard.press('Enter');
  await expectAt(page, 0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.title);
  for (const [at, key] of ['ArrowRight', 'Space', 'PageDown', 'Enter'].entries()) {
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-lesson]')?.focus());
    await page.keyboard.press(key);
    await expectAt(page, at + 1);
  }
  expect(await cutOff(page)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await expectAt(page, last);
  await expect(page).toHaveURL(new RegExp(`#${story.steps.at(-1)?.id}$`));
  await page.keyboard.press('ArrowLeft');
  await expectAt(page, last - 1);
  await page.keyboard.press('Home');
  await expectAt(page, 0);
  await page.keyboard.press('4');
  await page.keyboard.press('Enter');
  await expectAt(page, beatOfStep(beats, stepOf(3)));
  await page.keyboard.press('Escape');
  await expect(lessonIn(page)).toHaveCount(0);
  await expect(page.locator(`[data-step="${stepOf(3)}"] h2`)).toBeInViewport();
  await expect(page).toHaveURL(new RegExp(`${HOME}#${stepOf(3)}$`));
});

test('the browser’s back leaves a lesson after any number of beats', async ({ page }) => {
  await openStill(page, `#${stepOf(1)}`);
  await page.getByRole('link', { name: words.present.open, exact: true }).click();
  await expectAt(page, beatOfStep(beats, stepOf(1)));
  for (let move = 0; move < 12; move += 1) await page.keyboard.press('ArrowRight');
  await page.goBack();
  await expect(lessonIn(page)).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`${HOME}#${stepOf(1)}$`));
});

test('two windows keep in step through thirty moves, a reload of each, and the closing of one', async ({
  page,
}) => {
  test.slow();
  await openLesson(page);
  const notes = await openNotes(page);
  const both = async (beat: number) => {
    await expectAt(page, beat);
    await expectAt(notes, beat);
  };
  await both(0);
  for (let move = 1; move <= 30; move += 1) {
    await (move % 2 === 0 ? page : notes).keyboard.press('ArrowRight');
    await both(move);
    const beat = beats[move];
    if (beat?.kind !== 'claims' || move > 5) continue;
    const quote = notes.locator('[data-now] bdi');
    await expect(quote).toHaveAttribute('lang', newQuote(beat, found)?.language ?? '');
  }
  const now = story.steps.find(({ id }) => id === beats[30]?.step);
  await expect(notes.getByText(now?.notes ?? 'no notes')).toBeVisible();
  for (const question of now?.questions ?? [])
    await expect(notes.getByText(question)).toBeVisible();

  await notes.getByRole('button', { name: words.present.start }).click();
  await notes.reload();
  await both(30);
  await expect(notes.getByRole('button', { name: words.present.pause })).toBeVisible();
  await page.reload();
  await both(30);

  await notes.close();
  await page.keyboard.press('ArrowRight');
  await expectAt(page, 31);
  const again = await openNotes(page);
  await expectAt(again, 31);
  await expect(again.getByRole('button', { name: words.present.pause })).toBeVisible();

  const context = page.context();
  await page.close();
  await expect(again.getByText(words.present.alone)).toBeVisible();
  await again.keyboard.press('PageUp');
  const projector = context.waitForEvent('page');
  await again.getByRole('button', { name: words.present.openAgain }).click();
  const reopened = await projector;
  await expect(lessonIn(reopened)).toHaveAttribute('data-lesson', 'present', { timeout: 30_000 });
  await expectAt(reopened, 30);
  await expect(again.getByText(words.present.alone)).toHaveCount(0);
  await again.keyboard.press('b');
  await expect(reopened.getByRole('button', { name: words.present.liftCurtain })).toBeVisible();
  await again.keyboard.press('b');
  await expect(reopened.getByRole('button', { name: words.present.liftCurtain })).toHaveCount(0);
});

test('two presenters on one machine do not meet', async ({ page, context }) => {
  await openLesson(page);
  const other = await context.newPage();
  await openLesson(other);
  await page.keyboard.press('ArrowRight');
  await expectAt(page, 1);
  await expectAt(other, 0);
});

test('a window that the browser does not let open is told of, and the lesson goes on', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openLesson(page);
  await page.keyboard.press('p');
  await expect(page.getByRole('alert').getByText(words.present.blocked)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expectAt(page, 1);
});

test('without a channel one window goes on by itself, and says why', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  await openLesson(page);
  await page.keyboard.press('p');
  await expect(page.getByRole('alert').getByText(words.present.noChannel)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expectAt(page, 1);
});

test('a key that is held does not race through the lesson', async ({ page }) => {
  await openLesson(page);
  await page.evaluate(() => {
    for (let repeat = 0; repeat < 50; repeat += 1)
      dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', repeat: repeat > 0 }));
  });
  await expect(lessonIn(page)).toHaveAttribute('data-beat', /^[12]$/);
});

test('a digit in a field stays in the field, and keys of the browser stay the browser’s', async ({
  page,
}) => {
  await openStill(page);
  await page.keyboard.press('/');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${HOME}$`));
  await openLesson(page, '?mode=notes');
  await page.getByRole('spinbutton').fill('45');
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await expectAt(page, 0);
  await page.getByRole('spinbutton').blur();
  await page.keyboard.press('Control+ArrowRight');
  await expectAt(page, 0);
});

test('B and W draw a curtain that any key lifts, and S a light while it is held', async ({
  page,
}) => {
  await openLesson(page);
  const curtain = page.getByRole('button', { name: words.present.liftCurtain });
  for (const key of ['b', '.', 'w']) {
    await page.keyboard.press(key);
    await expect(curtain).toBeVisible();
    const said = words.present.curtain[key === 'w' ? 'white' : 'black'];
    await expect(page.locator('[data-aloud]')).toContainText(said);
    await page.keyboard.press('ArrowRight');
    await expect(curtain).toHaveCount(0);
  }
  await expectAt(page, 0);
  await page.mouse.move(300, 200);
  await page.keyboard.down('s');
  await expect(page.locator('[data-light]')).toHaveAttribute('style', /--x: 300px/);
  await page.keyboard.up('s');
  await expect(page.locator('[data-light]')).toHaveCount(0);
});

test('Q shows the code of the same step where the page knows its address, and says so where not', async ({
  page,
}) => {
  await openLesson(page, `?mode=present&names=as-written#${stepOf(2)}`);
  await page.evaluate(() => document.querySelector('link[rel="canonical"]')?.remove());
  await page.keyboard.press('q');
  await expect(page.getByText(words.present.noAddress)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText(words.present.noAddress)).toHaveCount(0);
  await page.evaluate(() => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'canonical', href: 'https://example.org/karabakh/' });
    document.head.append(link);
  });
  await page.keyboard.press('q');
  const address = `example.org/karabakh/?names=as-written#${stepOf(2)}`;
  await expect(page.getByText(address, { exact: true })).toBeVisible();
  await expect(page.getByRole('img', { name: `https://${address}` })).toBeVisible();
});

test('paper gets the story, whatever the class sees', async ({ page }) => {
  await openLesson(page, `?mode=present#${stepOf(2)}`);
  await expect(page.locator(`[data-step="${stepOf(2)}"] h2`)).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(lessonIn(page)).toBeHidden();
  for (const { id } of story.steps) {
    await expect(page.locator(`[data-step="${id}"] h2`)).toBeVisible();
  }
});
