/** The map and the timeline under the reader's hand: pointer, fingers, keys, and what a browser does to them meanwhile. */
import type { CDPSession, Locator, Page } from '@playwright/test';

import { project } from '../../src/views/map/camera.ts';
import { eventOf, expect, isLive, open, openStill, story, test } from './fixture.ts';

const PHONE = { width: 390, height: 844 };

/** A town with several events of the second day's window, told by a step that fits it. */
const town = story.places.find(
  ({ id, geometries: [geometry] }) =>
    geometry?.type === 'Point' &&
    story.events.filter(({ where }) => where.some((at) => at.place === id && at.role === 'site'))
      .length > 1,
);
const atTown = story.steps.find(({ events }) =>
  eventOf(events[0]).where.some(({ place }) => place === town?.id),
);
const far = story.steps.find(({ events }) =>
  events.some((id) =>
    eventOf(id).where.some(({ place }) => story.places.find((each) => each.id === place)?.far),
  ),
);

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('What should be on the page has no box.');
  return box;
}

/** Where a place is on the page, as the map says where it looks. */
async function pixelOf(page: Page, placeId: string | undefined) {
  const map = page.locator('[data-map]');
  await isLive(page);
  const geometry = story.places.find(({ id }) => id === placeId)?.geometries[0];
  if (geometry?.type !== 'Point') throw new Error(`${placeId} is no point.`);
  const [longitude = 0, latitude = 0] = ((await map.getAttribute('data-center')) ?? '')
    .split(' ')
    .map(Number);
  const zoom = Number(await map.getAttribute('data-zoom'));
  const box = await boxOf(map);
  const [x, y] = project({ center: [longitude, latitude], zoom }, box, geometry.coordinates);
  return { x: box.x + x, y: box.y + y };
}

const card = (page: Page) => page.locator('article[aria-current="true"]').first();
const back = (page: Page) => page.getByRole('button', { name: 'Back to the story' });

test.describe('the map', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('a press on a ring selects one of its events, and the next press the next', async ({
    page,
  }) => {
    await open(page, `#${atTown?.id}`);
    const lead = (await card(page).getAttribute('data-event')) ?? '';
    const met = new Set([lead]);
    for (let press = 0; press < 2; press++) {
      const was = (await card(page).getAttribute('data-event')) ?? '';
      const { x, y } = await pixelOf(page, town?.id);
      await page.mouse.click(x, y);
      await expect(card(page)).not.toHaveAttribute('data-event', was);
      const id = (await card(page).getAttribute('data-event')) ?? '';
      expect(eventOf(id).where.map(({ place }) => place)).toContain(town?.id);
      await expect(page).toHaveURL(/#.+/);
      met.add(id);
    }
    expect(met.size).toBe(3);
  });

  test('the pointer over a ring reads its name', async ({ page }) => {
    await open(page, `#${atTown?.id}`);
    const { x, y } = await pixelOf(page, town?.id);
    await page.mouse.move(x, y);
    await expect(page.locator('[data-map] .hint')).toContainText(town?.title ?? '');
  });

  test('a key goes through its marks in sight of the reader', async ({ page }) => {
    await open(page, `#${atTown?.id}`);
    await page.locator('[data-map] [role="listbox"]').focus();
    await page.keyboard.press('ArrowDown');
    const named = await page
      .locator('[data-map] [role="listbox"]')
      .evaluate(
        (list) =>
          document.getElementById(list.getAttribute('aria-activedescendant') ?? '')?.dataset[
            'place'
          ],
      );
    const title = story.places.find(({ id }) => id === named)?.title ?? 'none';
    await expect(page.locator('[data-map] .hint')).toContainText(title);
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-map] .hint')).toHaveCount(0);
    await page.keyboard.type(town?.title.slice(0, 3) ?? '');
    await expect(page.locator('[data-map] .hint')).toContainText(town?.title ?? '');
  });

  test('a chip on the edge selects what happened far away', async ({ page }) => {
    await open(page, `#${far?.id}`);
    const chip = page.locator('[data-map] button.chip').first();
    const place = await chip.getAttribute('data-place');
    await chip.click();
    const id = (await card(page).getAttribute('data-event')) ?? '';
    expect(eventOf(id).where.map((at) => at.place)).toContain(place);
  });

  test('a plain wheel scrolls the page over it, ctrl with the wheel zooms it', async ({ page }) => {
    await open(page, `#${atTown?.id}`);
    const map = page.locator('[data-map]');
    const zoom = Number(await map.getAttribute('data-zoom'));
    const box = await boxOf(map);
    await page.mouse.move(box.x + box.width * 0.8, box.y + box.height * 0.7);
    const top = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 60);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
    await isLive(page);
    expect(Number(await map.getAttribute('data-zoom'))).toBe(zoom);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    await page.keyboard.up('Control');
    await expect(back(page)).toBeVisible();
    await expect
      .poll(async () => Number(await map.getAttribute('data-zoom')))
      .toBeGreaterThan(zoom);
  });

  test('a lost drawing context is said, and when it is back the map shows the story as before', async ({
    page,
  }) => {
    await open(page, `#${atTown?.id}`);
    const map = page.locator('[data-map]');
    const center = (await map.getAttribute('data-center')) ?? '';
    const loss = await page
      .locator('[data-map] canvas')
      .evaluateHandle((canvas: HTMLCanvasElement) =>
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context'),
      );
    await loss.evaluate((extension) => extension?.loseContext());
    await expect(map.locator('.notice')).toBeVisible();
    // What the reader does meanwhile is told to the map once it can hear.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await loss.evaluate((extension) => extension?.restoreContext());
    await expect(map.locator('.notice')).toHaveCount(0);
    await expect(map).toHaveAttribute('data-center', center);
    await expect(back(page)).toHaveCount(0);
    await expect(async () => {
      const { x, y } = await pixelOf(page, town?.id);
      await page.mouse.move(0, 0);
      await page.mouse.move(x, y);
      await expect(map.locator('.hint')).toContainText(town?.title ?? '', { timeout: 500 });
    }).toPass();
  });
});

test.describe('under fingers', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });
  const step = atTown?.id;

  /** Fingers that go, all at once, from one point to another. */
  async function swipe(client: CDPSession, ways: readonly (readonly [number, number])[][]) {
    const at = (share: number) =>
      ways.map(([[x0, y0] = [0, 0], [x1, y1] = [0, 0]], id) => ({
        x: x0 + (x1 - x0) * share,
        y: y0 + (y1 - y0) * share,
        id,
      }));
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number | null) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: share === null ? [] : at(share),
      });
    await send('touchStart', 0);
    for (let i = 1; i <= 10; i++) await send('touchMove', i / 10);
    await send('touchEnd', null);
  }

  for (const view of ['[data-map]', '[data-timeline]']) {
    test(`one finger scrolls the page over ${view}`, async ({ page }) => {
      await open(page, `#${step}`);
      const client = await page.context().newCDPSession(page);
      const box = await boxOf(page.locator(view));
      const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.8];
      const top = await page.evaluate(() => scrollY);
      await swipe(client, [
        [
          [x, y],
          [x, y - 100],
        ],
      ]);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
      await expect(back(page)).toHaveCount(0);
    });
  }

  test('two fingers move the map and bring it closer', async ({ page }) => {
    await open(page, `#${step}`);
    const client = await page.context().newCDPSession(page);
    const map = page.locator('[data-map]');
    const zoom = Number(await map.getAttribute('data-zoom'));
    const { x, y, width, height } = await boxOf(map);
    const middle = [x + width / 2, y + height / 2] as const;
    await swipe(client, [
      [
        [middle[0] - 20, middle[1]],
        [middle[0] - 90, middle[1]],
      ],
      [
        [middle[0] + 20, middle[1]],
        [middle[0] + 90, middle[1]],
      ],
    ]);
    await expect(back(page)).toBeVisible();
    await expect
      .poll(async () => Number(await map.getAttribute('data-zoom')))
      .toBeGreaterThan(zoom);
  });

  test('a finger sideways moves the window, two bring it closer', async ({ page }) => {
    await open(page, `#${step}`);
    const client = await page.context().newCDPSession(page);
    const timeline = page.locator('[data-timeline]');
    const days = async () => [
      await timeline.getAttribute('data-from'),
      await timeline.getAttribute('data-to'),
    ];
    const first = await days();
    const { y } = await boxOf(timeline.locator('.lanes'));
    await swipe(client, [
      [
        [250, y + 4],
        [130, y + 4],
      ],
    ]);
    await expect(back(page)).toBeVisible();
    const moved = await days();
    expect(moved[0] ?? '').toMatch(/^\d/);
    expect(moved).not.toEqual(first);
    await swipe(client, [
      [
        [190, y + 20],
        [90, y + 20],
      ],
      [
        [230, y + 20],
        [330, y + 20],
      ],
    ]);
    await expect.poll(days).not.toEqual(moved);
  });
});

test.describe('the timeline', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  /** Ids of the events of the link that has the focus. */
  const focused = (page: Page) =>
    page.evaluate(() => {
      const { event, events } =
        document.activeElement instanceof SVGElement ? document.activeElement.dataset : {};
      return (event ?? events ?? '').split(' ').filter(Boolean);
    });

  test('by arrows every event is reached, from the one tab stop', async ({ page }) => {
    await openStill(page, `#${atTown?.id}`);
    const stops = page.locator('[data-timeline] svg [tabindex="0"]');
    await expect(stops).toHaveCount(1);
    await stops.focus();
    for (let lane = 0; lane < story.sources.length; lane++) await page.keyboard.press('ArrowUp');
    const met = new Set<string>();
    for (const source of story.sources) {
      await page.keyboard.press('Home');
      for (let was = ''; ;) {
        const ids = await focused(page);
        if (ids.join() === was) break;
        was = ids.join();
        ids.forEach((id) => met.add(id));
        await page.keyboard.press('ArrowRight');
      }
      const own = story.events.filter(({ claims }) =>
        claims.some((claim) => claim.source === source.id),
      );
      expect([...met]).toEqual(expect.arrayContaining(own.map(({ id }) => id)));
      await page.keyboard.press('ArrowDown');
    }
    expect(met).toEqual(new Set(story.events.map(({ id }) => id)));
  });

  test('a press on a ring brings its events apart, or selects one of them', async ({ page }) => {
    await openStill(page, `#${atTown?.id}`);
    const span = () =>
      page.locator('[data-timeline] .lanes svg').first().getAttribute('aria-label');
    const rings = page.locator('[data-timeline] a[data-events]');
    const first = await span();
    for (const index of [0, (await rings.count()) - 1]) {
      const ids = ((await rings.nth(index).getAttribute('data-events')) ?? '').split(' ');
      await rings.nth(index).click();
      await expect(async () => {
        const id = (await card(page).getAttribute('data-event')) ?? '';
        expect(ids.includes(id) || (await span()) !== first).toBe(true);
      }).toPass();
      await openStill(page, `#${atTown?.id}`);
    }
  });

  test('keys that lead the window away from all marks keep the focus in sight, and lead back', async ({
    page,
  }) => {
    await openStill(page, `#${atTown?.id}`);
    const timeline = page.locator('[data-timeline]');
    await timeline.locator('svg [tabindex="0"]').focus();
    for (let i = 0; i < 6; i++) await page.keyboard.press('Shift+ArrowRight');
    await expect(back(page)).toBeVisible();
    await expect(timeline).toBeFocused();
    expect(await timeline.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe(
      'solid',
    );
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => focused(page)).not.toEqual([]);
  });

  test('ctrl with the wheel zooms, shift with the wheel pans, a plain wheel scrolls', async ({
    page,
  }) => {
    await openStill(page, `#${atTown?.id}`);
    const lanes = page.locator('[data-timeline] .lanes svg').first();
    const span = () => lanes.getAttribute('aria-label');
    const { x, y, width } = await boxOf(lanes);
    await page.mouse.move(x + width * 0.7, y + 8);
    const first = await span();
    await page.keyboard.down('Shift');
    await page.mouse.wheel(0, 300);
    await page.keyboard.up('Shift');
    await expect.poll(span).not.toBe(first);
    const panned = await span();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -600);
    await page.keyboard.up('Control');
    await expect.poll(span).not.toBe(panned);
    const top = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 60);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
  });

  for (const { size, fontSize } of [
    { size: { width: 1440, height: 900 }, fontSize: '200%' },
    { size: PHONE, fontSize: '200%' },
    { size: { width: 844, height: 390 }, fontSize: '100%' },
  ]) {
    test(`letters and days keep apart, ${size.width} wide at ${fontSize}`, async ({ page }) => {
      await page.setViewportSize(size);
      await openStill(page, `#${atTown?.id}`);
      await page.evaluate((value) => (document.documentElement.style.fontSize = value), fontSize);
      const overlaps = () =>
        page.evaluate(() => {
          const boxes = (selector: string) =>
            [...document.querySelectorAll(`[data-timeline] ${selector}`)]
              .map((element) => element.getBoundingClientRect())
              .filter(({ width }) => width > 0);
          const within = (list: DOMRect[], side: 'x' | 'y') =>
            list
              .sort((a, b) => a[side] - b[side])
              .filter((box, i) => {
                const next = list[i + 1];
                return next && (side === 'x' ? box.right > next.x : box.bottom > next.y + 0.5);
              }).length;
          return within(boxes('.names abbr'), 'y') + within(boxes('.focus .axis text'), 'x');
        });
      // A busy machine measures anew only when it comes to draw.
      await expect.poll(overlaps, { timeout: 20_000 }).toBe(0);
    });
  }
});
