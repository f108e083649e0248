/** What the map cannot place, and what its drawings mean. */
import axe from 'axe-core';

import { eventOf, expect, isLive, open, openStill, story, test } from './fixture.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const located = new Set(
  story.places.filter(({ geometries }) => geometries.length > 0).map(({ id }) => id),
);
const without = story.events.filter(
  ({ where }) => !where.some(({ place, role }) => role !== 'mentioned' && located.has(place)),
);
const first = without[0];
const town = story.places.find(
  ({ id, far, geometries: [geometry] }) =>
    geometry?.type === 'Point' &&
    !far &&
    story.events.some(({ where }) => where.some((at) => at.place === id && at.role === 'site')),
);

/** An area with a tag that carries the sign. */
const area = story.places.find(
  ({ id, geometries: [geometry] }) =>
    geometry?.type === 'Polygon' &&
    story.disputes.some(({ positions }) =>
      positions.some(({ claims }) =>
        claims.some((path) =>
          eventOf(path.split('/')[0]).where.some((at) => at.place === id && at.role === 'site'),
        ),
      ),
    ),
);

test('events without a place stand in a tray by the map, and one is selected from it', async ({
  page,
}) => {
  await openStill(page);
  const tray = page.locator('[data-map]').getByRole('button', { name: /^Without a place: / });
  await expect(tray).toHaveText(`Without a place: ${without.length} events`);
  await tray.click();
  await page.locator(`[data-map] button[data-event="${first?.id}"]`).click();
  await expect(page).toHaveURL(new RegExp(`#${first?.id}$`));
  await expect(tray).toHaveAccessibleName(/the selected event is one of them$/);
});

test('what stands on the map has room for a reader’s own spacing of letters and words', async ({
  page,
}) => {
  await openStill(page, `?place=${area?.id}`);
  const texts = page.locator('[data-map] :is(.opener, .tag, .chip)');
  const over = () =>
    texts.evaluateAll((all) =>
      all
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ textContent }) => textContent.trim()),
    );
  const sign = page.locator('[data-map] [data-sign]').first();
  const tag = page.locator(`[data-map] .tag[data-place="${area?.id}"]`);
  const ends = async () => {
    const [own, its] = [await tag.boundingBox(), await sign.boundingBox()];
    return own && its && Math.round(own.x + own.width - its.x - its.width);
  };
  const before = (await tag.boundingBox())?.width ?? 0;
  expect(await over()).toEqual([]);
  const end = await ends();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  await expect.poll(async () => (await tag.boundingBox())?.width ?? 0).toBeGreaterThan(before + 20);
  expect(await over()).toEqual([]);
  expect(await ends()).toBe(end);
});

test('the legend tells what is drawn, by keys alone, and closes again', async ({ page }) => {
  await openStill(page);
  const button = page.locator('[data-map]').getByRole('button', { name: 'Legend' });
  await button.focus();
  await page.keyboard.press('Enter');
  const legend = page.getByRole('region', { name: 'What is drawn, and how well it is known' });
  await expect(legend).toContainText('Somewhere in this area');
  await expect(legend).toContainText('course is schematic');
  await page.evaluate(axe.source);
  const amiss = await page.evaluate(async () => {
    const engine: typeof axe = Reflect.get(window, 'axe');
    const found = await engine.run('[data-map]');
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
  });
  expect(amiss).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(legend).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('a mark that is pointed at keeps its sign and its hint while the pointer goes to them', async ({
  page,
}) => {
  await open(page, `?place=${town?.id}`);
  await isLive(page);
  // Those on chips come before those on rings.
  const sign = page.locator('[data-map] [data-sign]').last();
  const box = await sign.boundingBox();
  if (!box) throw new Error('The selected place has no sign.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x - 14, y + 14);
  await expect(page.locator('[data-map] .hint')).toContainText('accounts differ');
  const hint = page.locator('[data-map] .hint');
  const name = await hint.locator('b').boundingBox();
  if (!name) throw new Error('The hint has a name.');
  await page.mouse.move(name.x + name.width / 2, name.y + name.height / 2, { steps: 8 });
  await expect(hint).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(hint).toHaveCount(0);
  // It takes nothing else with it, and comes again.
  await expect(page.locator('aside.peek')).toBeVisible();
  await page.mouse.move(x - 14, y + 14, { steps: 4 });
  await expect(hint).toBeVisible();
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.down();
  await page.mouse.up();
  await expect(page.locator('article[data-dispute]')).toBeVisible();
});
