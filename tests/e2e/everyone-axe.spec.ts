/** What axe finds in every mode and form, in each tradition's names, look and width; and in what opens over them. */
import type { Page } from '@playwright/test';

import { FORMS } from '../../src/embed/wishes.ts';
import { words } from '../../src/words/en.ts';
import { amiss } from './axe.ts';
import { goTo, MODES, ROWS } from './everyone-rows.ts';
import { expect, HOME, keepStill, openStill, story, test } from './fixture.ts';

const STEP = story.steps[5]?.id ?? '';
const START: Readonly<Record<string, string>> = {
  event: story.events[0]?.id ?? '',
  dispute: story.disputes[0]?.id ?? '',
};
/** What would only repeat what is tried: steps that are not read now, and what is for paper. */
const REPEATED = [
  `[data-step]:not(#${STEP})`,
  '[data-after-steps] li:nth-child(n + 3)',
  '[role="rowgroup"]:nth-child(n + 5)',
  '.paper',
  // Where a mark stands is the map's matter, and so where its sign does (2.5.8, essential).
  '[data-sign]',
];

const rowsOf = (place: string) => ROWS.filter((row) => row.place === place);

/** A light or dark page, or one in the few colours that its reader has chosen. */
async function lookAs(page: Page, look: string, width: string): Promise<void> {
  await page.setViewportSize({ width: Number(width), height: 800 });
  await page.emulateMedia({
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
}

/** Waits for what a mode shows. */
async function expectMode(page: Page, mode: string): Promise<void> {
  if (mode === 'matrix') await expect(page.getByRole('table').first()).toBeVisible();
  else if (mode === 'list') await expect(page.locator('.panel .list li').first()).toBeVisible();
  else if (mode === 'notes' || mode === 'present')
    await expect(page.locator(`[data-lesson="${mode}"]`)).toBeVisible();
  else await expect(page.locator('[data-timeline]')).toBeVisible();
}

for (const [mode, address] of Object.entries(MODES)) {
  test(`axe finds nothing amiss in ${mode}, in all names, looks and widths`, async ({ page }) => {
    await openStill(page);
    for (const [index, { names, look, width }] of rowsOf(mode).entries()) {
      await lookAs(page, look, width);
      await goTo(page, `${HOME}${address}&names=${names}#${STEP}`);
      await expectMode(page, mode);
      // Each row of a lesson is another beat: claims, events, a question.
      if (mode === 'present')
        for (let on = 0; on < 2 * index; on++) await page.keyboard.press('ArrowRight');
      const found = await amiss(page, { except: REPEATED });
      expect.soft(found, `${names} ${look} ${width}`).toEqual([]);
    }
  });
}

for (const form of FORMS) {
  test(`axe finds nothing amiss in a frame with ${form}, in all names, looks and widths`, async ({
    page,
  }) => {
    await keepStill(page);
    for (const { names, look, width } of rowsOf(`embed ${form}`)) {
      await lookAs(page, look, width);
      await page.goto(`${HOME}embed/?form=${form}&names=${names}&start=${START[form] ?? STEP}`);
      await expect(page.locator('main').getByText(/\w{4}/).first()).toBeVisible();
      const found = await amiss(page, { except: REPEATED, isPiece: true });
      expect.soft(found, `${names} ${look} ${width}`).toEqual([]);
    }
  });
}

test('axe finds nothing amiss in a frame before its script comes', async ({ page }) => {
  await page.route('**/assets/*.js', () => undefined);
  await page.goto(`${HOME}embed/`, { waitUntil: 'commit' });
  await expect(page.getByRole('link', { name: words.embed.whole })).toBeVisible();
  for (const { names, look, width } of rowsOf('poster')) {
    await lookAs(page, look, width);
    expect.soft(await amiss(page), `${names} ${look} ${width}`).toEqual([]);
  }
});

test('axe finds nothing amiss in what opens over the page', async ({ page }) => {
  test.slow();
  await openStill(page, '?place=stepanakert&source=a004');
  const open: Readonly<Record<string, () => Promise<void>>> = {
    'a place and an article': async () => {
      const names = page.getByRole('heading', { name: words.place.whoCallsItWhat });
      await expect(names).toBeAttached({ timeout: 30_000 });
    },
    'a question': async () => {
      await goTo(page, `${HOME}?dispute=${START['dispute']}#${STEP}`);
      await expect(page.locator('article[data-dispute]')).toBeVisible();
    },
    'the search': async () => {
      await goTo(page, `${HOME}#${STEP}`);
      await page.keyboard.press('/');
      await page.keyboard.type('Xankendi');
      await expect(page.getByRole('option', { name: /Xank/ }).first()).toBeVisible();
    },
    'the filters': async () => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: words.filter.open }).click();
      await expect(page.getByRole('checkbox').first()).toBeVisible();
    },
    'the legend of the map': async () => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: words.map.key.open, exact: true }).click();
    },
    'the legend of the timeline': async () => {
      await page.getByRole('button', { name: words.timeline.legend.open }).click();
    },
    'the keys of a lesson': async () => {
      await goTo(page, `${HOME}${MODES['present']}#${STEP}`);
      await expect(page.locator('[data-lesson]')).toBeVisible();
      await page.keyboard.press('?');
      await expect(page.getByRole('heading', { name: words.present.keysTitle })).toBeVisible();
    },
  };
  const looks = ['light', 'dark'];
  const widths = ['390', '1440'];
  for (const [index, [what, prepare]] of Object.entries(open).entries()) {
    await prepare();
    await lookAs(page, looks[index % 2] ?? '', widths[Math.floor(index / 2) % 2] ?? '');
    expect.soft(await amiss(page, { except: REPEATED }), what).toEqual([]);
  }
});
