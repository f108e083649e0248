/** The script takes the page over as it is: what the server wrote stands after it as before, and where it was. */
import type { Page } from '@playwright/test';

import { expect, expectAtStep, HOME, isAwake, keepStill, story, test } from './fixture.ts';

/** How far, in px, what stands in the page may move: marks of the timeline have the height of their rows, which only a browser knows. */
const OFF = { text: 0.5, mark: 3 };

/** What an element is, says and has, but for its measures, and where it is. */
interface Pictured {
  readonly said: string;
  readonly isMark: boolean;
  readonly box: readonly number[];
}

/** All that the page shows outside of what is passed over. */
function pictured(page: Page, passedOver: string): Promise<readonly Pictured[]> {
  return page.evaluate((selector) => {
    const measures = /^(?:style|[xyd]|[xy][12]|rx|width|height|stroke-width|transform)$/;
    // A part that answers rests no more: then it has its own height.
    for (const part of document.querySelectorAll('.resting')) part.classList.remove('resting');
    return [...document.querySelectorAll('#page *')]
      .filter((element) => !element.closest(selector))
      .map((element) => {
        const isMark = element instanceof SVGElement;
        const attributes = [...element.attributes]
          .filter(({ name }) => !(isMark && measures.test(name)) && name !== 'style')
          .map(({ name, value }) => `${name}="${value}"`);
        const own = [...element.childNodes].filter((node) => node instanceof Text);
        const text = own.map(({ data }) => data).join('');
        const { x, y, width, height } = element.getBoundingClientRect();
        return {
          said: `<${element.localName} ${attributes.sort().join(' ')}>${text}`,
          isMark,
          box: [x, y + scrollY, width, height],
        };
      });
  }, passedOver);
}

for (const { device, viewport, passedOver } of [
  {
    device: 'a phone',
    viewport: { width: 390, height: 844 },
    // The server draws the timeline for a wide screen; here its marks come together in other rings.
    passedOver: '.map, [data-timeline] *',
  },
  { device: 'a laptop', viewport: { width: 1440, height: 900 }, passedOver: '.map' },
]) {
  test(`on ${device} the script changes no word, no attribute and no place of what stands in the page`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await keepStill(page);
    let come = () => {};
    const held = new Promise<void>((resolve) => (come = resolve));
    await page.route('**/assets/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(HOME, { waitUntil: 'commit' });
    await page.locator('#colophon').waitFor({ state: 'attached' });
    await page.evaluate(() => document.fonts.ready);
    const before = await pictured(page, passedOver);
    expect(before.length).toBeGreaterThan(1000);
    come();
    await isAwake(page);
    await page.waitForLoadState('networkidle');
    // Each part answers in its turn, when the browser is idle.
    await page.evaluate(async (turns) => {
      for (let turn = 0; turn < turns; turn++)
        await new Promise((done) => requestIdleCallback(done));
    }, 4 * story.steps.length);
    const after = await pictured(page, passedOver);
    expect(after.map(({ said }) => said)).toEqual(before.map(({ said }) => said));
    const moved = after.filter(({ box, isMark }, i) =>
      box.some(
        (length, side) =>
          Math.abs(length - (before[i]?.box[side] ?? NaN)) > (isMark ? OFF.mark : OFF.text),
      ),
    );
    expect(moved).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await expectAtStep(page, story.steps[0]?.id ?? '');
  });
}
