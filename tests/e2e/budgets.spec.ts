import type { Page, Request } from '@playwright/test';
import { readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

import { expect, HOME, isLive, STORY, story, test } from './fixture.ts';

const MAPLIBRE = /\/assets\/(?:LiveGround|maplibre-gl-worker)-[^/]*\.js$/;
const FONT = /\.woff2$/;

/** What a file of the site costs on the wire, in bytes: its compressed copy, where it has one. */
function bytesOf(address: string): number {
  const { pathname } = new URL(address);
  const file = `dist${pathname.endsWith('/') ? `${pathname}index.html` : pathname}`;
  return (statSync(`${file}.br`, { throwIfNoEntry: false }) ?? statSync(file)).size;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Opens the story until its map is live; all that was asked for, in order. */
async function asked(page: Page): Promise<readonly string[]> {
  const addresses: string[] = [];
  page.on('request', (request: Request) => addresses.push(request.url()));
  await page.goto(HOME);
  await isLive(page);
  return addresses;
}

test('a first visit costs 75 kB before MapLibre is asked for, and 30 kB of fonts', async ({
  page,
}) => {
  const addresses = await asked(page);
  const map = addresses.findIndex((address) => MAPLIBRE.test(address));
  expect(map).toBeGreaterThan(0);
  const before = addresses.slice(0, map).filter((address) => !FONT.test(address));
  expect(sum(before.map(bytesOf)) / 1000).toBeLessThanOrEqual(75);
  const fonts = addresses.filter((address) => FONT.test(address));
  expect(sum(fonts.map(bytesOf)) / 1000).toBeLessThanOrEqual(30);
});

test('the first step can be read after 25 kB', () => {
  const html = readFileSync(`dist/${STORY}/index.html`, 'utf8');
  const step = html.indexOf(`data-step="${story.steps[0]?.id}"`);
  const words = html.slice(0, html.indexOf('</p>', html.indexOf('class="prose', step)));
  expect(brotliCompressSync(words).length / 1000).toBeLessThanOrEqual(25);
});

test('MapLibre is asked for once the words stand, which wait for nothing of it', async ({
  page,
}) => {
  let letIn = () => {};
  const isLate = new Promise<void>((done) => (letIn = done));
  await page.route(MAPLIBRE, async (route) => {
    await isLate;
    await route.continue();
  });
  const asked = page.waitForRequest(MAPLIBRE);
  await page.goto(HOME, { waitUntil: 'commit' });
  await asked;
  const painted = () =>
    page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
  await expect.poll(painted).toBe(1);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  letIn();
  await isLive(page);
  const { parsed, mapAsked } = await page.evaluate((map) => {
    const [document] = performance.getEntriesByType('navigation');
    const files = performance.getEntriesByType('resource');
    return {
      parsed: document instanceof PerformanceNavigationTiming ? document.domInteractive : Infinity,
      mapAsked: Math.min(
        ...files.flatMap(({ name, startTime }) => (new RegExp(map).test(name) ? [startTime] : [])),
      ),
    };
  }, MAPLIBRE.source);
  expect(parsed).toBeLessThan(mapAsked);
});

for (const [device, viewport] of [
  ['phone', { width: 390, height: 844 }],
  ['laptop', { width: 1440, height: 900 }],
] as const) {
  test(`nothing moves under the reader’s eyes on a ${device}, though fonts and map come late`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    let comeFonts = () => {};
    const held = new Promise<void>((resolve) => (comeFonts = resolve));
    await page.route(/\.woff2$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if (!('hadRecentInput' in entry) || entry.hadRecentInput) continue;
          if (!('value' in entry) || typeof entry.value !== 'number' || entry.value < 0.001)
            continue;
          const sources = 'sources' in entry && Array.isArray(entry.sources) ? entry.sources : [];
          const moved = sources.map(({ node }) =>
            node instanceof Element ? `${node.tagName} ${node.className}` : String(node?.nodeName),
          );
          shifts.push(`${entry.value.toFixed(3)}: ${moved.join(', ')}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(HOME, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.evaluate(() => new Promise(requestAnimationFrame));
    comeFonts();
    await isLive(page);
    await page.evaluate(async () => {
      await document.fonts.ready;
      const { scrollHeight } = document.documentElement;
      for (let top = 0; top < scrollHeight; top += innerHeight) {
        scrollTo(0, top);
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      }
    });
    const shifts = await page.evaluate(() => ('shifts' in window ? window.shifts : null));
    expect(shifts).toEqual([]);
  });
}
