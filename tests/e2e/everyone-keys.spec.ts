/** Every mode and form by the tab key alone: from the top to the last control, each stop seen, named and marked. */
import type { Page } from '@playwright/test';

import { words } from '../../src/words/en.ts';
import { expect, HOME, keepStill, openStill, story, test } from './fixture.ts';

const [first] = story.steps;
const STEP = first?.id ?? '';

interface Stop {
  /** What is wrong with it; empty for nothing. */
  readonly faults: readonly string[];
  readonly name: string;
  /** Whether it comes after the stop before in the page's order. */
  readonly isAfter: boolean;
  /** Nothing in the page has the focus. */
  readonly isOver: boolean;
}

/** What has the focus now, as a reader without a mouse finds it. */
function stopOf(page: Page): Promise<Stop> {
  return page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    const element = document.activeElement;
    if (!element || element === document.body) {
      return { faults: [], name: '', isAfter: true, isOver: true };
    }
    const before: unknown = Reflect.get(window, 'stopBefore');
    Reflect.set(window, 'stopBefore', element);
    const isAfter =
      !(before instanceof Element) ||
      !before.isConnected ||
      (before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;

    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    const named = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const name = [
      element.getAttribute('aria-label'),
      ...named.map((id) => document.getElementById(id)?.textContent),
      label,
      element.textContent,
    ]
      .find((text) => text && text.trim() !== '')
      ?.trim();

    // A list of marks is seen by the mark that it has come to, and by the frame around the map.
    const seen = element.matches('[role="listbox"]')
      ? (element.closest('[data-map]') ?? element)
      : element;
    const boxes = [...seen.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const isReached = boxes.some((box) =>
      [0.5, 0.1, 0.9].some((share) => {
        const [x, y] = [box.left + box.width * share, box.top + box.height * share];
        const top = document.elementFromPoint(x, y);
        // Marks of a lane may lie upon each other: what marks the focus stands about them all.
        const holder = seen.closest('label, [data-lane]') ?? seen;
        return top !== null && (holder.contains(top) || top.contains(seen));
      }),
    );
    const isMarked = [seen, ...seen.querySelectorAll('*')].some((part) =>
      [null, '::after'].some((piece) => {
        const style = getComputedStyle(part, piece);
        const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
        return outline || (piece !== null && parseFloat(style.borderTopWidth) >= 2);
      }),
    );
    return {
      faults: [
        ...(name ? [] : ['has no name']),
        ...(boxes.length > 0 ? [] : ['is not drawn']),
        ...(boxes.length === 0 || isReached ? [] : ['is covered']),
        ...(isMarked ? [] : ['has no mark of the focus']),
      ],
      name: name ?? element.outerHTML.slice(0, 120),
      isAfter,
      isOver: false,
    };
  });
}

/** Goes by the tab key from the page's top until the focus leaves it; more stops than `most` are a trap. */
async function walk(page: Page, most: number): Promise<readonly string[]> {
  const names: string[] = [];
  const faults: string[] = [];
  await page.evaluate(() => {
    Reflect.deleteProperty(window, 'stopBefore');
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 0);
    getSelection()?.setPosition(document.body, 0);
  });
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await stopOf(page);
    if (stop.isOver) break;
    names.push(stop.name);
    for (const fault of stop.faults) faults.push(`${stop.name} ${fault}`);
    if (!stop.isAfter) faults.push(`${stop.name} comes out of order`);
    if (names.length > most)
      throw new Error(`No end after ${most} stops: ${names.slice(-5).join(' | ')}`);
  }
  expect(faults).toEqual([]);
  return names;
}

/** Goes back by so many stops from the page's end, where what is sticky comes to lie upon what is above. */
async function walkBack(page: Page, count: number): Promise<void> {
  await page.evaluate(() => {
    Reflect.deleteProperty(window, 'stopBefore');
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, document.documentElement.scrollHeight);
    getSelection()?.selectAllChildren(document.body);
    getSelection()?.collapseToEnd();
  });
  const faults: string[] = [];
  for (let at = 0; at < count; at++) {
    await page.keyboard.press('Shift+Tab');
    const stop = await stopOf(page);
    for (const fault of stop.faults) faults.push(`${stop.name} ${fault}`);
  }
  expect(faults).toEqual([]);
}

/** The last thing in the page that takes the focus by the tab key. */
const lastStop = (page: Page) =>
  page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, summary, [tabindex="0"]',
    );
    const stops = [...all].filter((each) => each.tabIndex >= 0 && each.checkVisibility());
    const last = stops.at(-1);
    return (last?.getAttribute('aria-label') ?? last?.textContent)?.trim();
  });

test('the story can be walked through by the tab key alone, from the top to its last link', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openStill(page);
  const names = await walk(page, 600);
  expect(names[0]).toBe(words.page.skipToStory);
  expect(names.at(-1)).toBe(await lastStop(page));
  await walkBack(page, 60);
});

for (const [mode, address] of [
  ['explore mode', '?mode=explore'],
  ['the matrix', '?mode=explore&tab=matrix'],
  ['a lesson', `?mode=present#${STEP}`],
  ['the notes', `?mode=notes#${STEP}`],
  ['a frame step by step', `embed/?form=steps&start=${STEP}`],
  ['a frame with a map', 'embed/?form=map'],
] as const) {
  test(`${mode} can be walked through by the tab key alone`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await keepStill(page);
    await page.goto(HOME + address);
    const there = page.locator('[data-lesson], [role="table"], [data-map] [role="listbox"]');
    await expect(there.first()).toBeAttached({ timeout: 30_000 });
    const names = await walk(page, 500);
    expect(names.length).toBeGreaterThan(3);
    expect(names.at(-1)).toBe(await lastStop(page));
    if (mode === 'the matrix') await walkBack(page, 60);
  });
}

test('what opens is closed by Escape, which gives the focus back', async ({ page }) => {
  await openStill(page, `#${STEP}`);
  const card = page.locator(`#${STEP} article`).first();
  for (const [opener, inside] of [
    [
      page.getByRole('button', { name: words.search.label }),
      page.getByRole('combobox', { name: words.search.label }),
    ],
    [page.getByRole('button', { name: words.filter.open }), page.getByRole('checkbox').first()],
    [
      page.getByRole('button', { name: words.map.key.open, exact: true }),
      page.getByRole('region', { name: words.map.key.title }),
    ],
    [
      page.getByRole('button', { name: words.timeline.legend.open }),
      page.getByText(words.timeline.legend.title),
    ],
    [card.locator('a.read').first(), page.locator('section[data-source]')],
    [page.locator(`#${STEP} a[data-dispute]`).first(), page.locator('article[data-dispute]')],
    [
      page.locator(`#${STEP} .prose a[data-place]`).first(),
      page.getByRole('heading', { name: words.place.whoCallsItWhat }),
    ],
  ] as const) {
    if ((await opener.count()) === 0) continue;
    // The page that follows the focus has come to rest: scrolling it selects what is read there.
    await opener.focus();
    await page.evaluate(async () => {
      for (let at = -1; at !== scrollY;) {
        at = scrollY;
        for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
      }
    });
    await page.keyboard.press('Enter');
    await expect(inside).toBeVisible({ timeout: 20_000 });
    await page.keyboard.press('Escape');
    await expect(inside).toBeHidden();
    await expect(opener).toBeFocused();
  }
});

test('a mode that goes leaves the focus where the reading goes on', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openStill(page, `#${STEP}`);
  const heading = page.locator(`#${STEP} h2`);
  const enter = page.getByRole('link', { name: words.present.openLabel }).first();
  // The page stays where it is read.
  await enter.evaluate((link) => link.focus({ preventScroll: true }));
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-lesson]')).toBeFocused({ timeout: 20_000 });
  await expect(page).toHaveTitle(words.page.titled(words.present.label.present, story.title));
  await page.keyboard.press('Escape');
  await expect(heading).toBeFocused();
  await expect(page).toHaveTitle(story.title);

  await page.getByRole('link', { name: words.explore.enter }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { selected: true })).toBeFocused({ timeout: 20_000 });
  const back = page.getByRole('button', { name: words.steps.backToStory });
  await back.focus();
  await page.keyboard.press('Enter');
  await expect(
    page.locator('h1, h2').filter({ hasText: /\w/ }).and(page.locator(':focus')),
  ).toHaveCount(1);

  // The button over the map goes with its press.
  await page.keyboard.press('Escape');
  await page.locator('[data-timeline] a[tabindex="0"]').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await back.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: words.page.stage })).toBeFocused();
});
