/** What everyone can press, read and hear: targets, large and loose text, narrow windows, languages, what is said aloud. */
import type { Page } from '@playwright/test';

import { INVENTED } from '../../playwright.config.ts';
import { words } from '../../src/words/en.ts';
import { goTo, MODES } from './everyone-rows.ts';
import { expect, HOME, isAwake, keepStill, openStill, story, test } from './fixture.ts';
import { HEBREW_NAME, HEBREW_QUOTE } from './strange-stories.ts';

const STEP = story.steps[2]?.id ?? '';

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * Targets of less than 24 by 24 pixels that have not the room of that size about them either (WCAG 2.5.8): a circle of 24 about the
 * middle of each meets no other target and no other such circle. Links within a sentence are free, and so is what nobody sees; and
 * marks on lanes that are low, since each event has its link in the list of everything reported, and a near press finds them.
 */
function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    const isSeen = (element: Element) => {
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      for (let each: Element | null = element; each; each = each.parentElement) {
        if (getComputedStyle(each).clipPath.startsWith('inset(50%')) return false;
      }
      return true;
    };
    const isInSentence = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim().length > 1,
      );
    /** What answers to a press: of a mark its target, of a box to tick its label too. */
    const boxOf = (element: Element) => {
      const pressed =
        element.querySelector('.target') ??
        (element instanceof HTMLInputElement && element.closest('label')) ??
        element;
      const { x, y, width, height } = (pressed || element).getBoundingClientRect();
      const stroke = parseFloat((pressed || element).getAttribute('stroke-width') ?? '0');
      return {
        x: x - (width === 0 ? stroke / 2 : 0),
        y: y - (height === 0 ? stroke / 2 : 0),
        width: width || stroke,
        height: height || stroke,
      };
    };
    const targets = [
      ...document.querySelectorAll(
        'a[href], button, input, select, summary, [data-place]:not([role])',
      ),
    ]
      .filter(
        (element) =>
          isSeen(element) && !element.closest('[aria-hidden="true"], .paper, [data-lane]'),
      )
      .map((element) => ({ element, box: boxOf(element) }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    const isSmall = ({ box }: (typeof targets)[number]) =>
      box.width < LEAST - 0.1 || box.height < LEAST - 0.1;
    const small = targets.filter((target) => isSmall(target) && !isInSentence(target.element));
    return small
      .filter(({ element, box }) => {
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        return targets.some((other) => {
          if (
            other.element === element ||
            other.element.contains(element) ||
            element.contains(other.element)
          )
            return false;
          const its = other.box;
          const [ox, oy] = [its.x + its.width / 2, its.y + its.height / 2];
          if (isSmall(other)) return Math.hypot(x - ox, y - oy) < LEAST - 0.1;
          const dx = Math.max(its.x - x, 0, x - its.x - its.width);
          const dy = Math.max(its.y - y, 0, y - its.y - its.height);
          return Math.hypot(dx, dy) < LEAST / 2 - 0.1;
        });
      })
      .map(
        ({ element, box }) =>
          `${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? ''} ${box.width.toFixed(1)} x ${box.height.toFixed(1)}`,
      );
  });
}

for (const width of [390, 1440]) {
  test(`what can be pressed has 24 pixels or their room, ${width} wide`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 860 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openStill(page, `#${STEP}`);
    for (const [mode, address] of Object.entries(MODES)) {
      await goTo(page, `${HOME}${address}#${STEP}`);
      const there = {
        scroll: '.scroll',
        explore: '[data-timeline]',
        matrix: '[role="table"]',
        list: '.panel .list li',
        present: '[data-lesson="present"]',
        notes: '[data-lesson="notes"]',
      }[mode];
      await expect(page.locator(there ?? 'main').first()).toBeVisible({ timeout: 20_000 });
      expect.soft(await tooSmall(page), mode).toEqual([]);
    }
    for (const path of ['method/', 'share/', 'handout/']) {
      await page.goto(HOME + path);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      expect.soft(await tooSmall(page), path).toEqual([]);
    }
  });
}

test('nothing is lost with loose text, with letters twice as large, and in a window of 320 by 256', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  await openStill(page, `#${STEP}`);
  const heading = page.locator(`#${STEP} h2`);
  const lastLine = page.locator('footer').last();

  // WCAG 1.4.12.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  expect(await overflow(page)).toBe(0);
  const cut = await page
    .locator('header button, header select, nav button, .tools *')
    .evaluateAll((all) =>
      all
        .filter(
          (each) =>
            each.checkVisibility() &&
            each.clientHeight > 1 &&
            each.scrollHeight > each.clientHeight + 2 &&
            getComputedStyle(each).overflow === 'hidden',
        )
        .map((each) => each.outerHTML.slice(0, 80)),
    );
  expect(cut).toEqual([]);
  await page.evaluate(() => (document.adoptedStyleSheets = []));

  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  expect(await overflow(page)).toBe(0);
  await heading.scrollIntoViewIfNeeded();
  await expect(heading).toBeInViewport();
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));

  // 1280 by 1024 at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  expect(await overflow(page)).toBe(0);
  await heading.evaluate((element) => element.scrollIntoView());
  await expect(heading).toBeInViewport();
  await lastLine.scrollIntoViewIfNeeded();
  await expect(lastLine).toBeInViewport();
  await page.goto(`${HOME}?source=${story.sources[0]?.id}`);
  const article = page.locator('section[data-source]');
  await expect(article).toBeInViewport({ timeout: 20_000, ratio: 0.99 });
  expect((await article.boundingBox())?.height).toBeGreaterThan(200);
  for (const path of [
    '?mode=explore&tab=list',
    '?mode=notes',
    'method/',
    'share/',
    'handout/',
    'embed/?form=steps',
    'embed/?form=event',
  ]) {
    await page.goto(HOME + path);
    await expect(page.getByText(/\w{4}/).first()).toBeAttached();
    await expect.poll(() => overflow(page), { message: path }).toBeLessThanOrEqual(0);
  }
});

test('every quote and every name that is shown says its language, as the data have it', async ({
  page,
}) => {
  await openStill(page, '?place=stepanakert&source=a004');
  const card = page.locator('aside.peek');
  await expect(card.getByRole('heading', { name: words.place.whoCallsItWhat })).toBeAttached({
    timeout: 20_000,
  });
  const place = story.places.find(({ id }) => id === 'stepanakert');
  const shown = await card
    .locator('.names bdi')
    .evaluateAll((all) => all.map((each) => `${each.textContent} ${each.getAttribute('lang')}`));
  expect(shown.sort()).toEqual(
    (place?.names ?? []).map(({ toponym, lang }) => `${toponym} ${lang}`).sort(),
  );
  const tongues = await page
    .locator('[data-claim] q, .article')
    .evaluateAll((all) => [
      ...new Set(all.map((each) => each.closest('[lang]:not(html)')?.getAttribute('lang'))),
    ]);
  expect(tongues).toEqual([...new Set(story.sources.map(({ language }) => language))]);
  expect(await page.locator('html').getAttribute('lang')).toBe(story.language);
});

test('names and quotes of other languages say so and keep their direction, on the map too', async ({
  page,
}) => {
  await keepStill(page);
  await page.goto(`${INVENTED}/two-ways/?place=skerry`);
  await isAwake(page);
  const quote = page.locator('[data-claim] p').first();
  await expect(quote).toContainText(HEBREW_QUOTE);
  await expect(quote).toHaveAttribute('lang', 'he');
  expect(await quote.evaluate((each) => getComputedStyle(each).direction)).toBe('rtl');
  const name = page.locator('aside.peek bdi', { hasText: HEBREW_NAME });
  await expect(name).toHaveAttribute('lang', 'he', { timeout: 20_000 });

  await page.goto(`${INVENTED}/kivisatama-2024/`);
  await isAwake(page);
  const marks = page.getByRole('listbox', { name: words.map.marks });
  await expect(marks.locator('bdi', { hasText: 'Kivisatama' }).first()).toHaveAttribute(
    'lang',
    'fi',
  );
  await expect(marks.locator('bdi', { hasText: 'Stenhamn' }).first()).toHaveAttribute('lang', 'sv');
});

test('one region says each change once, and steps that pass quickly as the last of them', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openStill(page);
  const region = page.locator('[data-aloud]');
  expect(await page.locator('[role="status"], [role="log"], [aria-live]').count()).toBe(1);
  await region.evaluate((element) => {
    const heard: string[] = [];
    Reflect.set(window, 'heard', heard);
    new MutationObserver(() => heard.push(element.textContent ?? '')).observe(element, {
      childList: true,
    });
  });
  const heard = () => page.evaluate<string[]>(() => Reflect.get(window, 'heard'));
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
  const fourth = words.steps.announce(4, story.steps.length, story.steps[3]?.heading ?? '');
  await expect(region).toContainText(`${fourth}. Map: `);
  expect(await heard()).toHaveLength(1);

  await page.locator('select[data-names]').selectOption('armenian');
  await expect(region).toHaveText('Names: Armenian.');
  await page.keyboard.press('/');
  await page.keyboard.type('Shushi', { delay: 5 });
  await expect(region).toHaveText(/^\d+ found$/, { timeout: 20_000 });
  await page.keyboard.press('Escape');

  await page.locator(`#${story.steps[3]?.id} article a.read`).first().press('Enter');
  await expect(page.locator('section[data-source]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(region).toHaveText(/^Closed: Article \w\.$/);
  expect(await heard()).toHaveLength(4);
});

test('map and timeline are described by what they show, which follows the step', async ({
  page,
}) => {
  await openStill(page, `#${STEP}`);
  const map = page.locator('[data-map]');
  const timeline = page.locator('[data-timeline]');
  const titles = story.steps[2]?.camera.map(
    (id) => story.places.find((place) => place.id === id)?.title ?? '',
  );
  await expect(map).toHaveAccessibleDescription(new RegExp(`^Shows ${titles?.[0]}.*events`));
  await expect(timeline).toHaveAccessibleDescription(/^Shows .* \d{4}; \d+ events/);
  const before = await timeline.evaluate(
    (each) => document.getElementById(each.getAttribute('aria-describedby') ?? '')?.textContent,
  );
  await page.keyboard.press('ArrowRight');
  await expect(timeline).not.toHaveAccessibleDescription(before ?? '');
});
