import type { Browser, Locator, Page } from '@playwright/test';

import { words } from '../../src/words/en.ts';
import { expect, expectAtStep, HOME, isLive, openStill, story, test } from './fixture.ts';

const MAP = '[data-map]';
const LIVE = '**/assets/LiveGround*.js';

/** Five cameras: towns near and far, roads, a region, a district. */
const STEPS = ['dawn', 'the-only-road', 'under-fire', 'in-yerevan', 'terms'].filter((id) =>
  story.steps.some((step) => step.id === id),
);

/** Waits until one still map stands, and none fades into another. */
async function rests(page: Page): Promise<void> {
  await expect(page.locator(`${MAP} svg.still`)).toHaveCount(1, { timeout: 30_000 });
}

async function goTo(page: Page, step: string): Promise<void> {
  await page.evaluate((id) => (location.hash = id), step);
  await expectAtStep(page, step);
}

/** Opens the story with MapLibre held back; the result lets it come. */
async function openHeld(page: Page, address: string): Promise<() => void> {
  let come = () => {};
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.route(LIVE, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(HOME + address);
  await rests(page);
  return come;
}

/** The middles of the rings that are well within the map, in CSS pixels from its corner. */
async function ringsOf(map: Locator): Promise<readonly (readonly [number, number])[]> {
  return map.evaluate((element) => {
    const { width, height } = element.getBoundingClientRect();
    return [...element.querySelectorAll('svg.still circle.ring')].flatMap((ring) => {
      const [x, y] = [Number(ring.getAttribute('cx')), Number(ring.getAttribute('cy'))];
      const isWithin = x > 30 && y > 30 && x < width - 30 && y < height - 30;
      return isWithin ? [[x, y] as const] : [];
    });
  });
}

/** By how many pixels, across and down, what is round each of some points has moved from one picture to the other. */
async function shiftsAt(
  blank: Page,
  pictures: readonly string[],
  points: readonly (readonly [number, number])[],
): Promise<readonly (readonly [number, number])[]> {
  return blank.evaluate(
    async ([all, sources]) => {
      const reach = 17;
      const [still, live] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = image.width;
          canvas.height = image.height;
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (!still || !live) throw new Error('no pictures');
      const lightness = ({ data, width }: ImageData, px: number, py: number) => {
        const i = (Math.round(py) * width + Math.round(px)) * 4;
        return (data[i] ?? 0) + (data[i + 1] ?? 0) + (data[i + 2] ?? 0);
      };
      return all.map(([x, y]) => {
        let best = { off: Infinity, shift: [0, 0] as const as readonly [number, number] };
        for (let across = -5; across <= 5; across++)
          for (let down = -5; down <= 5; down++) {
            let off = 0;
            for (let i = -reach; i <= reach; i++)
              for (let j = -reach; j <= reach; j++)
                off +=
                  (lightness(still, x + i, y + j) -
                    lightness(live, x + i + across, y + j + down)) **
                  2;
            if (off < best.off) best = { off, shift: [across, down] };
          }
        return best.shift;
      });
    },
    [points, pictures] as const,
  );
}

async function pictureOf(map: Locator): Promise<string> {
  const bytes = await map.screenshot({ animations: 'disabled' });
  return `data:image/png;base64,${bytes.toString('base64')}`;
}

test('still and live map have the same marks within 2 px of each other', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  // Drawing in software takes its time by the pixel.
  await page.setViewportSize({ width: 1024, height: 640 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const map = page.locator(MAP);
  await openStill(page);
  await page.evaluate(() => document.fonts.ready);
  const stills = [];
  for (const step of STEPS) {
    await goTo(page, step);
    await rests(page);
    const center = (await map.getAttribute('data-center')) ?? '';
    stills.push({ step, center, rings: await ringsOf(map), picture: await pictureOf(map) });
  }
  await page.getByRole('button', { name: words.map.moving }).click();
  await isLive(page);
  await expect(page.locator(`${MAP} svg.still`)).toHaveCount(0, { timeout: 30_000 });
  const blank = await context.newPage();
  let compared = 0;
  for (const { step, center, rings, picture } of stills) {
    await goTo(page, step);
    await expect(map).toHaveAttribute('data-center', center);
    await isLive(page);
    const shifts = await shiftsAt(blank, [picture, await pictureOf(map)], rings);
    for (const [index, [across, down]] of shifts.entries()) {
      expect(Math.hypot(across, down), `${step} at ${rings[index]}`).toBeLessThanOrEqual(2);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThanOrEqual(STEPS.length);
});

test('the still map is a view: a press and a key on it select, and it follows', async ({
  page,
}) => {
  const come = await openHeld(page, '');
  const map = page.locator(MAP);
  await expect(map).toHaveAttribute('data-map', 'still');
  await map.locator('svg.still .point.has .ring').first().click();
  await expect(page.locator('article[aria-current="true"]')).toHaveCount(1);
  const first = await map.getAttribute('data-places');
  await map.locator('[role="listbox"]').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(map).not.toHaveAttribute('data-places', first ?? '');
  await rests(page);
  come();
  await isLive(page);
});

test('the map of the plain address is a picture in the HTML, before any script', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ baseURL });
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(HOME);
  const map = page.locator('[data-map="still"]');
  const use = map.locator('svg.first use').and(page.locator(':visible')).first();
  const { width = 0 } = (await use.boundingBox()) ?? {};
  expect(width).toBeGreaterThan(300);
  await page.close();
});

/** A page whose errors are expected. */
async function lone(browser: Browser, baseURL: string | undefined): Promise<Page> {
  return browser.newPage({ baseURL: baseURL ?? '' });
}

test('a lost context leaves the still map, and the live one comes back by itself', async ({
  browser,
  baseURL,
}) => {
  const page = await lone(browser, baseURL);
  await page.goto(HOME);
  await isLive(page);
  const loss = await page.evaluateHandle(() =>
    document
      .querySelector<HTMLCanvasElement>('[data-map] canvas')
      ?.getContext('webgl2')
      ?.getExtension('WEBGL_lose_context'),
  );
  await loss.evaluate((each) => each?.loseContext());
  await expect(page.locator(MAP)).toHaveAttribute('data-map', 'still');
  await expect(page.locator(`${MAP} svg.still`)).toBeVisible();
  await expect(page.getByText(words.map.unavailable)).toBeVisible();
  await loss.evaluate((each) => each?.restoreContext());
  await isLive(page);
  await expect(page.getByText(words.map.unavailable)).toHaveCount(0);
  await page.close();
});
