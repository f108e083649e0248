import type { CDPSession, Frame, Page } from '@playwright/test';

import { story } from './fixture.ts';
import {
  approach,
  bring,
  expect,
  fit,
  frameOf,
  isAsLong,
  isReady,
  openHost,
  tagAt,
  test,
  told,
} from './host-page.ts';

const PHONE = { width: 390, height: 844 };
const next = { name: 'Next step' };
const lead = (at: number) => story.steps[at]?.events[0] ?? '';

const scrolled = (frame: Page | Frame) => frame.evaluate(() => Math.round(scrollY));
const topOf = (page: Page) =>
  tagAt(page, 0).evaluate((tag) => Math.round(tag.getBoundingClientRect().top));
const bottomOf = (page: Page) =>
  tagAt(page, 0).evaluate((tag) => Math.round(tag.getBoundingClientRect().bottom));
const heard = async (page: Page, what: string) =>
  (await told(page)).heard.some((one) => one.includes(what));

/** One finger goes up by so many pixels, or down by a negative number, beginning at a point. */
async function swipe(client: CDPSession, x: number, y: number, by: number): Promise<void> {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number | null) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at === null ? [] : [{ x, y: at }],
    });
  await send('touchStart', y);
  for (let part = 1; part <= 8; part++) await send('touchMove', y - (by * part) / 8);
  await send('touchEnd', null);
}

test.describe('a story in the scroll of its page', () => {
  test('follows the wheel from above it to below it and back, over the map too', async ({
    page,
  }) => {
    await openHost(page, 'article.html');
    await approach(page, 0);
    const frame = await frameOf(page, 'scroll');
    await isAsLong(page, 0, frame);
    await bring(page, 0, 300);
    await page.mouse.move(720, 500);
    await page.mouse.wheel(0, 900);
    await expect.poll(() => topOf(page)).toBe(-600);
    await expect.poll(() => scrolled(frame)).toBe(600);
    await expect.poll(() => frame.evaluate(() => innerHeight)).toBe(900);
    // A pixel of the page is a pixel of the story.
    await page.mouse.wheel(0, 2000);
    await expect.poll(() => scrolled(frame)).toBe(2600);
    await expect.poll(() => heard(page, '"at":2')).toBe(true);
    await tagAt(page, 0).evaluate((tag) =>
      scrollBy({ top: tag.getBoundingClientRect().bottom - innerHeight, behavior: 'instant' }),
    );
    await expect.poll(() => heard(page, 'end')).toBe(true);
    await page.mouse.wheel(0, 700);
    await expect.poll(() => bottomOf(page)).toBe(200);
    await page.mouse.move(720, 100);
    await page.mouse.wheel(0, -1200);
    await expect.poll(() => bottomOf(page)).toBe(1400);
    const left = async () => (await fit(frame)).down - (await scrolled(frame));
    await expect.poll(async () => Math.abs((await left()) - 500)).toBeLessThanOrEqual(1);
  });

  test.describe('on a phone', () => {
    test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

    test('follows one finger into it, through map and timeline, and out of it', async ({
      page,
    }) => {
      await openHost(page, 'article.html');
      await approach(page, 0);
      const frame = await frameOf(page, 'scroll');
      const client = await page.context().newCDPSession(page);
      await bring(page, 0, 200);
      const stage = { map: 300, timeline: 455 };
      for (const y of [600, stage.map, stage.timeline]) {
        const before = await topOf(page);
        await swipe(client, 195, y, 250);
        await expect.poll(() => topOf(page)).toBeLessThan(before - 150);
      }
      await expect.poll(async () => (await scrolled(frame)) + (await topOf(page))).toBe(0);
      await expect(async () => {
        await swipe(client, 195, stage.map, -280);
        expect(await topOf(page)).toBeGreaterThan(-200);
      }).toPass();
      await tagAt(page, 0).evaluate((tag) =>
        scrollBy({
          top: tag.getBoundingClientRect().bottom - innerHeight - 50,
          behavior: 'instant',
        }),
      );
      await swipe(client, 195, 700, 500);
      await expect.poll(() => bottomOf(page)).toBeLessThan(PHONE.height - 300);
    });
  });

  test('takes the page along when a step is pressed, and when the page asks', async ({ page }) => {
    await openHost(page, 'article.html');
    await approach(page, 0);
    const frame = await frameOf(page, 'scroll');
    await bring(page, 0, 0);
    await frame.getByRole('button', next).click();
    await expect.poll(() => heard(page, 'step {"at":1,')).toBe(true);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => heard(page, 'step {"at":2,')).toBe(true);
    await expect.poll(async () => (await scrolled(frame)) + (await topOf(page))).toBe(0);
    await expect.poll(() => topOf(page)).toBeLessThan(-1000);
    // The tag of this page mirrors where the reader is.
    await expect(page).toHaveURL(new RegExp(`#dateline=${lead(1)}$`));
    await tagAt(page, 0).evaluate((tag, id) => Reflect.get(tag, 'select').call(tag, id), lead(6));
    await expect.poll(() => heard(page, 'step {"at":7,')).toBe(true);
    await tagAt(page, 0).evaluate((tag) => Reflect.get(tag, 'next').call(tag));
    await expect.poll(() => heard(page, 'step {"at":8,')).toBe(true);
    await expect.poll(async () => (await scrolled(frame)) + (await topOf(page))).toBe(0);
  });

  test('lets the keyboard in, through and out, and hands on what scrolls', async ({ page }) => {
    await openHost(page, 'article.html');
    await approach(page, 0);
    const frame = await frameOf(page, 'scroll');
    await bring(page, 0, 0);
    await frame.getByRole('link', { name: 'the whole story' }).focus();
    await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(true);
    for (const key of ['PageDown', 'Space']) {
      const before = await topOf(page);
      await page.keyboard.press(key);
      await expect.poll(() => topOf(page)).toBeLessThan(before - 700);
    }
    // What has the focus is in sight, wherever it stands in the story.
    for (let tab = 0; tab < 12; tab++) {
      await page.keyboard.press('Tab');
      await expect.poll(() => inSight(frame)).toBe(true);
    }
    await frame.getByRole('button', next).focus();
    await page.keyboard.press('Tab');
    expect(await frame.evaluate(() => document.hasFocus())).toBe(false);
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(true);
  });

  test('begins where the address of the page says', async ({ page }) => {
    await openHost(page, `article.html#dateline=${lead(8)}`);
    await isReady(page, 0);
    const frame = await frameOf(page, 'scroll');
    await expect(frame.locator(`article[data-event="${lead(8)}"]`)).toHaveAttribute(
      'aria-current',
      'true',
    );
    await expect.poll(() => isRead(frame, 8)).toBe(true);
    await expect.poll(() => topOf(page)).toBeLessThan(-1000);
    await page.evaluate((id) => (location.hash = `dateline=${id}`), lead(2));
    await expect.poll(() => isRead(frame, 2)).toBe(true);
  });
});

/** Whether a step's heading is in the window of its frame. */
function isRead(frame: Frame, step: number): Promise<boolean> {
  return frame.evaluate((id) => {
    const box = document.querySelector(`[data-step="${id}"] h2`)?.getBoundingClientRect();
    return box !== undefined && box.top > 0 && box.bottom < innerHeight;
  }, story.steps[step]?.id);
}

/** Whether what has the focus can be seen, at least its beginning. */
function inSight(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect();
    return box !== undefined && box.bottom > 0 && box.top < innerHeight;
  });
}

test('a link of a frame opens the whole story at the same event, in a tab of its own', async ({
  page,
  context,
}) => {
  await openHost(page, 'column.html');
  await approach(page, 1);
  const frame = await frameOf(page, 'event');
  await bring(page, 1, 20);
  const opened = context.waitForEvent('page');
  await frame.getByRole('link', { name: 'the whole story' }).click();
  const tab = await opened;
  await expect(tab).toHaveURL(/\/nagorno-karabakh-2023\/#(?:shelling-of-stepanakert|under-fire)$/);
});

test('a story step by step goes by button, key and the page’s wish, and gets no lower', async ({
  page,
}) => {
  await openHost(page, 'column.html');
  await approach(page, 0);
  const frame = await frameOf(page, 'steps');
  await bring(page, 0, 20);
  const heights: number[] = [];
  const note = async () => heights.push(await frame.evaluate(() => innerHeight));
  // Before the first step it may still be on its way to the height that it keeps.
  await frame.getByRole('button', next).click();
  await expect.poll(() => heard(page, 'step {"at":1,')).toBe(true);
  await note();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => heard(page, 'step {"at":2,')).toBe(true);
  await note();
  await tagAt(page, 0).evaluate((tag) => Reflect.get(tag, 'previous').call(tag));
  await expect
    .poll(
      async () => (await told(page)).heard.filter((one) => one.includes('step {"at":1,')).length,
    )
    .toBe(2);
  await note();
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  await tagAt(page, 0).evaluate((tag) => tag.setAttribute('names', 'azerbaijani'));
  await expect(
    frame.locator('[data-step]').getByText('Fighting breaks out over Karabakh').first(),
  ).toBeVisible();
});

test('an event takes the height that it needs once the window is narrower', async ({ page }) => {
  await openHost(page, 'article.html');
  await approach(page, 1);
  const frame = await frameOf(page, 'event');
  await expect.poll(async () => await fit(frame)).toEqual({ across: 0, down: 0 });
  await bring(page, 1, 20);
  const before = await frame.evaluate(() => innerHeight);
  await page.setViewportSize({ width: 360, height: 900 });
  await expect.poll(() => frame.evaluate(() => innerHeight)).toBeGreaterThan(before);
  await expect.poll(async () => await fit(frame)).toEqual({ across: 0, down: 0 });
});

test('a page folds stories away, and opens them later', async ({ page, asked }) => {
  await openHost(page, 'accordion.html');
  for (const [id, form] of [
    ['map', 'map'],
    ['dispute', 'dispute'],
    ['whole', 'scroll'],
  ] as const) {
    expect(asked.filter((url) => url.includes(`form=${form}`))).toEqual([]);
    await page.locator(`#${id} summary`).click();
    const frame = await frameOf(page, form);
    await expect(frame.locator('header').first()).toBeVisible();
    await page.locator(`#${id} summary`).click();
    await page.locator(`#${id} summary`).click();
    await expect(frame.locator('header').first()).toBeVisible();
    expect(asked.filter((url) => url.includes(`form=${form}`))).toHaveLength(1);
    await page.locator(`#${id} summary`).click();
  }
  await page.locator('#folded').evaluate((section) => section.classList.add('open'));
  const timeline = await frameOf(page, 'timeline');
  await page.locator('#folded').scrollIntoViewIfNeeded();
  await expect(timeline.locator('[data-timeline]')).toBeVisible();
  await expect.poll(async () => await fit(timeline)).toEqual({ across: 0, down: 0 });
});

test('a site of one page takes a story away, brings it back, and moves it', async ({ page }) => {
  await openHost(page, 'single-page.html#/whole');
  await isReady(page, 0);
  await page.getByRole('link', { name: 'Words' }).click();
  await expect(page.locator('dateline-story')).toHaveCount(0);
  await page.getByRole('link', { name: 'Steps' }).click();
  await isReady(page, 0, 2);
  const frame = await frameOf(page, 'steps');
  await bring(page, 0, 20);
  await frame.getByRole('button', next).click();
  await expect.poll(() => heard(page, 'step {"at":1,')).toBe(true);
  await page.getByRole('button', { name: 'Move it' }).dispatchEvent('click');
  await isReady(page, 0, 3);
  const moved = await frameOf(page, 'steps');
  await expect(moved.locator('[data-step] h2')).toHaveText(story.steps[0]?.heading ?? '');
  await page.evaluate(() => document.querySelector('dateline-story')?.remove());
  await expect.poll(() => page.frames().length).toBe(1);
});
