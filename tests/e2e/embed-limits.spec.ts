import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { FORMS } from '../../src/embed/wishes.ts';
import { HOSTS } from '../../playwright.config.ts';
import { STORY, story } from './fixture.ts';
import {
  bring,
  expect,
  fit,
  frameOf,
  isReady,
  openHost,
  SILENT,
  SITE,
  SRC,
  tagAt,
  test,
  told,
} from './host-page.ts';

const UNSHARED = `${HOSTS}/unshared/${STORY}/`;
const START = {
  scroll: '',
  steps: story.steps[5]?.id ?? '',
  map: story.steps[5]?.id ?? '',
  timeline: story.steps[5]?.id ?? '',
  matrix: '',
  event: 'shelling-of-stepanakert',
  dispute: 'how-many-dead',
} as const;

/** Opens a page of a host's with nothing in it but what is given. */
async function openWith(page: Page, html: string): Promise<void> {
  const script = `<script async src="${SITE}/embed.js"></script>`;
  await openHost(page, `made?body=${encodeURIComponent(html + script)}`);
}

const tag = (attributes: string) =>
  `<dateline-story ${attributes}><a href="${SRC}">The story</a></dateline-story>`;

test('the tag’s script stays under 3 000 bytes', () => {
  expect(gzipSync(readFileSync('dist/embed.js'), { level: 9 }).length).toBeLessThan(3000);
});

for (const [what, src] of [
  ['a page that is no story', `${SITE}/`],
  ['a story that is gone', `${SITE}/gone/`],
  ['a server that does not answer', `${SILENT}/story/`],
  ['a script', 'javascript:alert(1)'],
  ['no address', 'http://['],
] as const) {
  test(`${what} leaves the link, and takes no more room once it is out of sight`, async ({
    page,
  }) => {
    await openWith(
      page,
      `<div style="height: 150vh"></div>${tag(`src="${src}" form="scroll"`)}<p>After.</p>`,
    );
    await expect
      .poll(() => tagAt(page, 0).evaluate((one) => one.clientHeight), { timeout: 10_000 })
      .toBeLessThan(60);
    await bring(page, 0, 100);
    await expect(page.getByRole('link', { name: 'The story' })).toBeVisible();
    await page.getByRole('link', { name: 'The story' }).click({ trial: true });
    expect(page.frames()).toHaveLength(1);
  });
}

test('an unknown form and an unknown start are left', async ({ page }) => {
  await openWith(
    page,
    `<div style="width: 400px">${tag(`src="${SRC}" form="cube" start="nowhere"`)}</div>`,
  );
  await isReady(page, 0);
  const frame = await frameOf(page, 'steps');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(story.title);
});

test('one story twice, and a page and a frame full of noise', async ({ page }) => {
  await openWith(
    page,
    tag(`id="one" src="${SRC}" form="steps"`) + tag(`src="${SRC}" form="steps"`),
  );
  await isReady(page, 0);
  await isReady(page, 1);
  await page.evaluate(() => {
    const noise = [
      null,
      1,
      'dateline-1',
      {},
      [],
      { 'dateline-1': 'ready' },
      { type: 'select', id: 'x' },
    ];
    const frames = Array.from({ length: window.length }, (_, at) => window[at]);
    for (let time = 0; time < 10_000; time++) {
      const message = noise[time % noise.length];
      window.postMessage(message, '*');
      for (const frame of frames) frame?.postMessage(message, '*');
    }
  });
  await tagAt(page, 1).evaluate((one) => Reflect.get(one, 'next').call(one));
  await expect
    .poll(async () => (await told(page)).heard)
    .toContain(`1 step {"at":1,"of":${story.steps.length}}`);
  expect((await told(page)).heard.filter((one) => one.startsWith('0 '))).toHaveLength(1);
});

test('a script and a frame of different times: what one of them does not know is ignored, and the height kept', async ({
  page,
}) => {
  // What a later frame may say, beside what it says today.
  await page.addInitScript(() => {
    if (window.parent === window) return;
    addEventListener('message', ({ data, ports: [port] }) => {
      if (data !== 'dateline-1') return;
      for (const said of [{ type: 'colour', colour: 'red' }, { type: 'height', height: '9 em' }, 2])
        port?.postMessage(said);
    });
  });
  await openWith(page, tag(`src="${SRC}" form="steps"`));
  await isReady(page, 0);
  const one = tagAt(page, 0);
  const height = await one.evaluate((element) => element.clientHeight);
  expect(height).toBeGreaterThan(200);
  // What a later script may say: a wish that the frame does not know, and one that it does.
  await one.evaluate((element) => {
    Reflect.get(element, 'names').call(element, { later: true });
    Reflect.get(element, 'next').call(element);
  });
  await expect
    .poll(async () => (await told(page)).heard)
    .toContain(`0 step {"at":1,"of":${story.steps.length}}`);
  expect(await one.evaluate((element) => element.clientHeight)).toBe(height);

  // Where messages have changed their meaning the two are strangers: the link of the page stands.
  await page.route('**/embed.js', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('dateline-1', 'dateline-2');
    await route.fulfill({ response, body });
  });
  await openWith(page, tag(`src="${SRC}" form="steps"`));
  await expect(page.getByRole('link', { name: 'The story' })).toBeVisible();
  await expect.poll(() => page.frames().length, { timeout: 10_000 }).toBe(1);
  await page.getByRole('link', { name: 'The story' }).click({ trial: true });
  expect((await told(page)).heard).toEqual([]);
});

test('without the header that shares it, the page of the frame stands as it came', async ({
  page,
}) => {
  await openWith(page, tag(`src="${UNSHARED}" form="map"`));
  const frame = await frameOf(page, 'map');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(story.title);
  expect(
    await frame.evaluate(
      () => getComputedStyle(document.querySelector('h1') ?? document.body).fontWeight,
    ),
  ).toBe('700');
  await expect(frame.locator('[data-map] svg').filter({ visible: true })).toHaveCount(1);
  await expect(frame.getByRole('link')).toHaveAttribute('target', '_blank');
});

test('a bare frame that may only run scripts goes step by step, and asks to store nothing', async ({
  page,
}) => {
  await openWith(
    page,
    `<iframe title="The story" sandbox="allow-scripts" src="${SRC}embed/?form=scroll" style="width: 100%; height: 700px"></iframe>`,
  );
  const frame = await frameOf(page, 'scroll');
  await frame.getByRole('button', { name: 'Next step' }).click();
  await expect(frame.locator('[data-step] h2')).toHaveText(story.steps[0]?.heading ?? '');
  expect(await frame.evaluate(() => document.documentElement.dataset['form'])).toBe('steps');
  expect((await page.context().storageState()).origins).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test('a host’s look is taken where it can be read', async ({ page }) => {
  await openWith(
    page,
    `<div style="width: 500px">${tag(`src="${SRC}" form="steps" theme="dark" accent="#ffd166" font="sans" radius="12px"`)}</div>`,
  );
  const frame = await frameOf(page, 'steps');
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  const look = () =>
    frame.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      const title = document.querySelector('h1');
      return {
        accent: style.getPropertyValue('--accent'),
        scheme: style.colorScheme,
        isSans: title !== null && !getComputedStyle(title).fontFamily.includes('Serif'),
      };
    });
  await expect.poll(look).toEqual({ accent: 'rgb(255 209 102)', scheme: 'dark', isSans: true });
  await isReady(page, 0);
  await tagAt(page, 0).evaluate((one) => one.setAttribute('theme', 'light'));
  await isReady(page, 0, 2);
  const light = await frameOf(page, 'steps');
  // Yellow on white cannot be read.
  expect(
    await light.evaluate(() => document.documentElement.style.getPropertyValue('--accent')),
  ).toBe('');
});

test('paper shows a picture, of a story that was never near too', async ({ page, asked }) => {
  await openHost(page, 'resets.html');
  expect(asked.filter((url) => url.includes(STORY))).toEqual([]);
  await page.pdf();
  expect(asked.filter((url) => url.endsWith('still.svg'))).not.toEqual([]);
});

for (const form of FORMS) {
  test(`nothing of the frame’s page as ${form} runs off at 280 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 700 });
    await page.goto(`${SRC}embed/?form=${form}&start=${START[form]}`);
    await expect(page.locator('main')).toBeVisible();
    await expect(page.locator('main').getByText(/\w{4}/).first()).toBeVisible();
    await page.setViewportSize({ width: 280, height: 500 });
    await expect.poll(async () => (await fit(page.mainFrame())).across).toBe(0);
  });
}
