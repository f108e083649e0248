import { expect, expectAtStep, HOME, isLive, open, openStill, story, test } from './fixture.ts';

const SCREENS = [
  // `eye` is how far down the screen a heading is read: on a phone the stage stands above the text.
  { name: 'phone', width: 390, height: 844, eye: 0.7 },
  { name: 'laptop', width: 1440, height: 900, eye: 0.35 },
];

for (const { name, width, height, eye } of SCREENS) {
  test.describe(name, () => {
    // The map jumps: how it flies is not the subject here.
    test.use({ viewport: { width, height }, contextOptions: { reducedMotion: 'reduce' } });

    test('scrolling from top to bottom takes card, map, timeline and address from step to step', async ({
      page,
    }) => {
      // The live map follows too; on one of the two that is enough, the smaller.
      await (name === 'phone' ? open : openStill)(page);
      await page.mouse.move(width / 2, height - 100);
      for (const step of story.steps) {
        const section = page.locator(`[data-step="${step.id}"]`);
        // Turn the wheel until the step's heading has passed under the reader's eye.
        await expect(async () => {
          const top = await section.evaluate((element) => element.getBoundingClientRect().top);
          if (top > height * eye) await page.mouse.wheel(0, Math.min(400, top - height * eye + 20));
          expect(top).toBeLessThanOrEqual(height * eye);
        }).toPass({ intervals: [30] });
        await expectAtStep(page, step.id);
      }
    });

    test('scrolling back to the top selects nothing and clears the address', async ({ page }) => {
      const [first] = story.steps;
      await openStill(page, `#${first?.id}`);
      await expectAtStep(page, first?.id ?? '');
      await page.mouse.move(width / 2, height - 100);
      await page.mouse.wheel(0, -20_000);
      await expect(page.locator('article[aria-current="true"]')).toHaveCount(0);
      await expect(page).toHaveURL(/\/$/);
    });

    test('the page never scrolls sideways', async ({ page }) => {
      await openStill(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  });
}

test('a wheel over map and timeline scrolls the page', async ({ page }) => {
  await open(page);
  for (const view of ['[data-map]', '[data-timeline]']) {
    const before = await page.evaluate(() => scrollY);
    await page.locator(view).hover();
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  }
});

test('a reader who scrolled before the script came stays where she is', async ({ page }) => {
  const [, , third] = story.steps;
  let letIn = () => {};
  const isLate = new Promise<void>((done) => (letIn = done));
  await page.route('**/*.js', async (route) => {
    await isLate;
    await route.continue();
  });
  await page.goto(HOME, { waitUntil: 'commit' });
  await expect(page.locator('footer')).toBeAttached();
  const section = page.locator(`[data-step="${third?.id}"]`);
  await section.evaluate(async (element) => {
    element.scrollIntoView();
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
  const top = () => section.evaluate((element) => element.getBoundingClientRect().top);
  const before = await top();
  letIn();
  await expectAtStep(page, third?.id ?? '');
  expect(Math.abs((await top()) - before)).toBeLessThan(2);
});

test('a phone that is turned still shows the step that was read', async ({ page }) => {
  const step = story.steps.at(-2);
  await page.setViewportSize({ width: 390, height: 844 });
  await openStill(page, `#${step?.id}`);
  await page.setViewportSize({ width: 844, height: 390 });
  await expect(page.locator(`[data-step="${step?.id}"] h2`)).toBeInViewport();
  await expectAtStep(page, step?.id ?? '');
});

test('a reader who stops the text on its way is where she stopped it', async ({ page }) => {
  const [first] = story.steps;
  await openStill(page);
  // A press far away, and at once the reader's own scroll to the first step.
  await page.evaluate((id) => {
    dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
    dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
    requestAnimationFrame(() =>
      document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }),
    );
  }, first?.id ?? '');
  await expectAtStep(page, first?.id ?? '');
});

test('a wheel over the panel of a place scrolls on in the story, and the panel closes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const step = story.steps[1];
  await openStill(page, `#${step?.id}`);
  await page.locator(`[data-step="${step?.id}"] a[data-place]`).first().dispatchEvent('click');
  const panel = page.locator('aside[tabindex="-1"]');
  await panel.hover();
  await expect(async () => {
    await page.mouse.wheel(0, 400);
    await expect(panel).toHaveCount(0, { timeout: 300 });
  }).toPass();
  await expectAtStep(page, step?.id ?? '');
});

test('with reduced motion the map jumps: it rests at the step within a frame or two', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const [, second] = story.steps;
  const unsettled = await page.evaluate(async () => {
    const map = document.querySelector('[data-map]');
    const seen: string[] = [];
    new MutationObserver(() => seen.push(map?.getAttribute('data-center') ?? '')).observe(
      map ?? document,
      { attributes: true, attributeFilter: ['data-center'] },
    );
    dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return document.querySelector('[data-map]')?.getAttribute('data-settled');
  });
  expect(unsettled).toBe('true');
  await isLive(page);
  await expectAtStep(page, second?.id ?? '');
});
