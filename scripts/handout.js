/**
 * `npm run handout [story] [-- --letter]`: prints the handouts of the stories, or of one, as PDF files in `handout/`: for the class and
 * for its teacher, on A4 or on Letter. Builds the site where it has no handouts yet.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { giveUp, makeReady, root } from './ready.js';

makeReady();
const { build, preview } = await import('vite');
const { chromium } = await import('@playwright/test');
const { findBrowser } = await import('./browser.js');

const asked = process.argv.slice(2);
const unknown = asked.find((each) => each.startsWith('-') && each !== '--letter');
if (unknown !== undefined) giveUp(`npm run handout knows --letter; it does not know ${unknown}.`);
const format = asked.includes('--letter') ? 'Letter' : 'A4';
const [story] = asked.filter((each) => !each.startsWith('-'));

const dist = join(root, 'dist');
const executablePath = await findBrowser();
if (storiesToPrint().length === 0) await build({ root, logLevel: 'warn' });
const stories = storiesToPrint();
if (stories.length === 0) {
  giveUp(story === undefined ? 'There is no story to print.' : `There is no story ${story}.`);
}

const server = await preview({ root, logLevel: 'warn', preview: { port: 4180 } });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  const folder = join(root, 'handout');
  mkdirSync(folder, { recursive: true });
  for (const id of stories) {
    for (const [copy, path] of [
      ['', 'handout/'],
      ['-teacher', 'handout/teacher/'],
    ]) {
      const pdf = await print(page, new URL(`${id}/${path}`, server.resolvedUrls.local[0]).href);
      const file = join(folder, `${id}${copy}-${format.toLowerCase()}.pdf`);
      writeFileSync(file, pdf);
      console.log(`${file}: ${countPages(pdf)}`);
    }
  }
} finally {
  await browser.close();
  await server.close();
}

/** The stories that are asked for and whose handouts are built. */
function storiesToPrint() {
  if (!existsSync(dist)) return [];
  return readdirSync(dist).filter(
    (id) =>
      (story === undefined || id === story) &&
      existsSync(join(dist, id, 'handout/teacher/index.html')),
  );
}

async function print(page, address) {
  await page.goto(address);
  // A typeface that comes late is used from the next visit on.
  await page.evaluate(() => document.fonts.ready);
  await page.reload();
  return page.pdf({ format, printBackground: true, tagged: true, outline: true });
}

/** Chromium writes an object a page, uncompressed. */
function countPages(pdf) {
  const count = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  return count === 1 ? '1 page' : `${count} pages`;
}
