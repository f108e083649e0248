/** The timeline's own signs: what its drawings mean, where accounts differ, and a finger broader than a lane. */
import type { Page } from '@playwright/test';

import { eventOf, expect, openStill, story, test } from './fixture.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const disputed = new Set(
  story.disputes.flatMap(({ positions }) =>
    positions.flatMap(({ claims }) => claims.map((path) => path.split('/')[0] ?? '')),
  ),
);
const step = story.steps.find(({ events: [lead] }) => disputed.has(lead ?? ''));

/** The first and the last day of the window. */
async function days(page: Page) {
  const timeline = page.locator('[data-timeline]');
  return [await timeline.getAttribute('data-from'), await timeline.getAttribute('data-to')];
}

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]) {
  test(`the legend opens by key, names what is drawn, and Escape gives the focus back, ${viewport.width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openStill(page, `#${step?.id}`);
    const button = page.getByRole('button', { name: 'What the drawings on the timeline mean' });
    await button.focus();
    await page.keyboard.press('Enter');
    const legend = page.getByRole('dialog', { name: 'How time is drawn' });
    await expect(legend).toBeInViewport();
    await expect(legend).toContainText('One of several, not known which');
    const closer = legend.getByRole('button', { name: 'Zoom in on the timeline' });
    await expect(closer).toBeVisible({ visible: viewport.width < 600 });
    // Where the strip has no room.
    const moves = ['Zoom in on the timeline', 'Earlier', 'Later', 'Zoom out of the timeline'];
    for (const name of viewport.width < 600 ? moves : []) {
      const was = await days(page);
      await legend.getByRole('button', { name }).click();
      await expect.poll(() => days(page)).not.toEqual(was);
    }
    const [own, its] = [
      await legend.boundingBox(),
      await page.locator('[data-timeline] .lanes').boundingBox(),
    ];
    if (viewport.width < 600)
      expect((own?.y ?? 0) + (own?.height ?? 0)).toBeLessThanOrEqual(its?.y ?? 0);
    await page.keyboard.press('Escape');
    await expect(legend).toBeHidden();
    await expect(button).toBeFocused();
  });
}

test('every mark of a disputed event says so, and the sign of the selected one opens the dispute', async ({
  page,
}) => {
  await openStill(page, `#${step?.id}`);
  const marks = page.locator('[data-timeline] a[data-event]');
  const said = await marks.evaluateAll((all) =>
    all.map((mark) => [
      mark.getAttribute('data-event') ?? '',
      mark.getAttribute('aria-label') ?? '',
    ]),
  );
  expect(said.length).toBeGreaterThan(0);
  for (const [id = '', label = ''] of said)
    expect(label.endsWith('accounts differ')).toBe(disputed.has(id));
  const { title } = eventOf(step?.events[0]);
  const sign = page
    .locator('[data-timeline]')
    .getByRole('button', { name: `Accounts differ: ${title}` })
    .first();
  const box = await sign.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(23.9);
  await sign.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&]dispute=/);
});

test.describe('under a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap beside the marks of a low lane selects the nearest, or brings its ring apart', async ({
    page,
  }) => {
    await openStill(page, `#${step?.id}`);
    const timeline = page.locator('[data-timeline]');
    const state = async () => [
      new URL(page.url()).hash,
      await timeline.getAttribute('data-from'),
      await timeline.getAttribute('data-to'),
    ];
    const before = await state();
    const lanes = await timeline.locator('.lanes').boundingBox();
    const mark = await timeline.locator('.lanes a:not(.selected)').last().boundingBox();
    if (!lanes || !mark) throw new Error('The lanes and their marks have boxes.');
    // On the lower edge of the last lane no mark is drawn.
    await page.touchscreen.tap(mark.x + mark.width / 2, lanes.y + lanes.height - 1);
    await expect.poll(state).not.toEqual(before);
  });
});
