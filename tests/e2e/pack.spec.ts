/** A story in one file, opened from a disc: `npm run try:firefox` tries the same in Firefox. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { packWords, words } from '../../src/words/en.ts';
import { expect, isLive, STORY, test } from './fixture.ts';

test.describe.configure({ mode: 'default' });

let disc = '';
let file = '';

test.beforeAll(() => {
  test.setTimeout(240_000);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/pack.js', STORY], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout).toMatch(new RegExp(`^dist/pack/${STORY}\\.html {2}\\d\\.\\d\\d MB\\n$`));
  expect(status).toBe(0);
  disc = mkdtempSync(join(tmpdir(), 'Ուսուցչի կրիչ '));
  file = join(disc, 'the story.html');
  cpSync(`dist/pack/${STORY}.html`, file);
  chmodSync(file, 0o444);
  chmodSync(disc, 0o555);
});

test.afterAll(() => {
  if (disc === '') return;
  chmodSync(disc, 0o755);
  rmSync(disc, { recursive: true });
});

test('a packed story is whole on a disc that nobody may write to, without a network or storage', async ({
  page,
  context,
}) => {
  expect(statSync(file).size).toBeLessThan(4_000_000);
  await context.setOffline(true);
  await context.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    }),
  );
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url())) asked.push(request.url());
  });
  const address = pathToFileURL(file).href;
  await page.goto(address);
  await isLive(page);
  await page.keyboard.press('/');
  await page.keyboard.type('Khankendi');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${address}?place=stepanakert`);
  await page.goBack();
  await expect(page).toHaveURL(address);
  await page.locator('a[href^="?source="]').first().click();
  await expect(page.locator('section[data-source]')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.emulateMedia({ media: 'print' });
  const plate = page.locator('[data-step] picture img').first();
  expect(await plate.evaluate((img: HTMLImageElement) => img.src)).toMatch(/^data:image\/svg/);
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('link', { name: words.present.open, exact: true }).click();
  const lesson = page.locator('[data-lesson]');
  await expect(lesson).toBeVisible();
  const popup = page.waitForEvent('popup');
  await page.keyboard.press('p');
  const notes = await popup;
  await expect(notes.locator('[data-lesson="notes"]')).toBeVisible({ timeout: 30_000 });
  const beat = Number(await lesson.getAttribute('data-beat'));
  await notes.keyboard.press('ArrowRight');
  await expect(lesson).toHaveAttribute('data-beat', String(beat + 1));
  expect(asked.map((url) => url.replace(/[?#].*$/, ''))).toEqual([address]);
});

test('a packed story has the licences of all that is in it', async ({ page }) => {
  await page.goto(pathToFileURL(file).href, { waitUntil: 'commit' });
  await page.getByText(packWords.licences).click();
  const text = page.locator('.copy pre');
  await expect(text).toBeVisible();
  const of = ['maplibre-gl', 'earcut', 'svelte', '@fontsource-variable/noto-sans'];
  for (const name of of) await expect.soft(text).toContainText(new RegExp(`${name} \\d+\\.\\d+`));
  await expect(text).toContainText('GNU LESSER GENERAL PUBLIC LICENSE');
});

test('no link of a packed story leads to a file that is not there', async ({ page }) => {
  await page.goto(pathToFileURL(file).href);
  await isLive(page);
  for (const mode of ['scroll', 'explore', 'scroll']) {
    if (mode === 'explore') await page.getByRole('link', { name: words.explore.enter }).click();
    else if (page.url().includes('mode=')) await page.goBack();
    await expect(page.locator('#colophon')).toBeAttached();
    const dead = await page.evaluate(() =>
      [...document.querySelectorAll('a[href]')]
        .filter((link) => link.checkVisibility())
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !/^(?:#|\?|https?:)/.test(href)),
    );
    expect(dead).toEqual([]);
  }
});
