/**
 * `node scripts/bytes.js`: what visits of the built site cost on the wire, in bytes of the compressed copies, and what a million of them
 * do. Headers, a few hundred bytes a file, are not in it. Needs `dist/` and a browser.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';

import { findBrowser } from './browser.js';
import { giveUp, makeReady, root } from './ready.js';

makeReady();
const { preview } = await import('vite');
const { chromium } = await import('@playwright/test');

const stories = existsSync('dist')
  ? readdirSync('dist').filter((name) => existsSync(`dist/${name}/data/story.json`))
  : [];
const story = process.argv[2] ?? stories[0];
if (!stories.includes(story)) giveUp('There is no such story in dist/: npm run build.');

const [{ id: event }] = JSON.parse(readFileSync(`dist/${story}/data/story.json`, 'utf8')).events;
const server = await preview({ root, logLevel: 'error', preview: { port: 0 } });
const site = server.resolvedUrls.local[0];
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
const LIVE = '[data-map="live"][data-settled="true"]';
const rows = [
  ['the text, on a line where data are dear', await asked('', 'h1', true)],
  ['a first visit, with the live map', await asked('', LIVE, false)],
  ['embed.js alone, the reader does not come near', ['embed.js']],
  [
    'an embedded story, step by step, with the live map',
    ['embed.js', ...(await asked('embed/?form=steps', LIVE, false))],
  ],
  [
    'an embedded event',
    ['embed.js', ...(await asked(`embed/?form=event&start=${event}`, 'article', false))],
  ],
];
console.log('| visit | files | kB br | kB gz | a million visits, GB br |\n|---|--:|--:|--:|--:|');
for (const [what, files] of rows) {
  const [br, gz] = ['br', 'gz'].map((copy) =>
    files.reduce((sum, file) => sum + sizeOf(file, copy), 0),
  );
  const kB = (bytes) => (bytes / 1e3).toFixed(0);
  console.log(`| ${what} | ${files.length} | ${kB(br)} | ${kB(gz)} | ${(br / 1e3).toFixed(0)} |`);
}
await browser.close();
await server.close();

/** The files that are asked for until something is there. */
async function asked(path, until, isDear) {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  if (isDear) {
    await page.addInitScript(() => {
      const connection = Object.assign(new EventTarget(), { saveData: true });
      Object.defineProperty(navigator, 'connection', { value: connection, configurable: true });
    });
  }
  const files = new Set();
  page.on('request', (request) => {
    const { href, protocol } = new URL(request.url());
    if (/^http/.test(protocol)) files.add(href.slice(site.length).replace(/[?#].*$/, ''));
  });
  await page.goto(`${site}${story}/${path}`);
  await page.locator(until).first().waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  await page.close();
  return [...files];
}

function sizeOf(file, copy) {
  const path = `dist/${file.endsWith('/') ? `${file}index.html` : file}`;
  return (statSync(`${path}.${copy}`, { throwIfNoEntry: false }) ?? statSync(path)).size;
}
