/** `node tests/tutorial/pictures.js`: follows docs/tutorial.md, builds the story that comes of it, and takes the page's pictures of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from '@playwright/test';
import { build, preview } from 'vite';

import { load } from '../../scripts/load.js';

const PICTURES = [
  { name: 'story', viewport: { width: 1024, height: 640 }, step: 'the-grounding' },
  { name: 'phone', viewport: { width: 360, height: 720 }, step: 'the-people' },
];
const FOLDER = 'docs/tutorial';

const { followTutorial } = await load('/tests/tutorial/tutorial.ts');
const folder = mkdtempSync(join(tmpdir(), 'dateline-tutorial-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
followTutorial(folder);
process.env.DATELINE_STORIES = join(folder, 'data');
const outDir = join(folder, 'dist');
await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } });
const server = await preview({ logLevel: 'warn', build: { outDir }, preview: { port: 4877 } });
const browser = await chromium.launch({
  executablePath: process.env.DATELINE_BROWSER,
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
for (const { name, viewport, step } of PICTURES) {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce', colorScheme: 'light' });
  await page.goto(`${server.resolvedUrls.local[0]}kaisla-2024/#${step}`);
  await page.locator('[data-map="live"][data-settled="true"]').waitFor({ timeout: 60_000 });
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
}
await browser.close();
await server.close();
