/**
 * `npm run try:firefox [-- file]`: opens a packed story in Firefox by `file://`, from a path with spaces and Armenian letters that nobody may
 * write to, and tries the live map, search, a lesson and its second window. It needs a Firefox that puppeteer drives, and a screen or
 * Xvfb, since Firefox has no WebGL without; what is missing it says in one line. Not part of `npm test`.
 */
import { spawn } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  mkdtempSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import puppeteer from 'puppeteer-core';

const PACKS = 'dist/pack';
const FIREFOXES = ['firefox-esr', 'firefox'];
const PATIENCE = { timeout: 60_000 };
const LIVE = '[data-map="live"][data-settled="true"]';

const pack = process.argv[2] ?? packs()[0] ?? giveUp('There is no packed story: npm run pack.');
const firefox =
  process.env.DATELINE_FIREFOX ??
  FIREFOXES.flatMap((name) => onPath(name) ?? [])[0] ??
  giveUp('There is no Firefox: on Debian, apt-get install firefox-esr xvfb.');
const screen = process.env.DISPLAY ? null : await ownScreen();
const stick = mkdtempSync(join(tmpdir(), 'Ուսուցչի կրիչ '));
const file = join(stick, 'the story.html');
cpSync(pack, file);
chmodSync(file, 0o444);
chmodSync(stick, 0o555);

const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath: firefox,
  headless: false,
  env: { ...process.env, DISPLAY: screen?.display ?? process.env.DISPLAY },
  // As on a machine that no driver of a graphics card is known of, and without a network.
  extraPrefsFirefox: {
    'webgl.force-enabled': true,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
  },
});
const failed = [];
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1024, height: 768 });
  const said = [];
  page.on('pageerror', (error) => said.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text());
  });
  const address = pathToFileURL(file).href;

  await trial('the map is live', async () => {
    await page.goto(address);
    await page.waitForSelector(LIVE, PATIENCE);
    await picture(page, 'map');
  });
  await trial('search finds a place by another name, and the address names it', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('Khankendi');
    await page.waitForSelector('[role="option"]', PATIENCE);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search.includes('place='), PATIENCE);
    await picture(page, 'search');
  });
  await trial('a quote opens its article', async () => {
    await page.goto(`${address}?source=a000`);
    await page.waitForSelector('section[data-source="a000"]', PATIENCE);
    await picture(page, 'article');
  });
  await trial('a lesson goes on by keys', async () => {
    await page.goto(`${address}?mode=present`);
    await page.waitForSelector('[data-lesson]', PATIENCE);
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('[data-lesson][data-beat="1"]', PATIENCE);
    await picture(page, 'present');
  });
  await trial('both windows of a lesson keep step', async () => {
    const opened = new Promise((open) => page.once('popup', open));
    await page.keyboard.press('p');
    const notes = await within(opened, PATIENCE.timeout);
    await notes.waitForSelector('[data-lesson="notes"][data-beat="1"]', PATIENCE);
    await notes.keyboard.press('ArrowRight');
    await page.waitForSelector('[data-lesson="present"][data-beat="2"]', PATIENCE);
    await picture(notes, 'notes');
  });
  await trial('nothing went wrong on the way', async () => {
    if (said.length > 0) throw new Error(said.join('; '));
  });
  console.log(`${await browser.version()}, ${file}`);
} finally {
  await browser.close();
  screen?.end();
  chmodSync(stick, 0o755);
  rmSync(stick, { recursive: true });
}
process.exitCode = failed.length > 0 ? 1 : 0;

async function trial(what, run) {
  try {
    await run();
    console.log(`yes  ${what}`);
  } catch (error) {
    failed.push(what);
    console.log(`NO   ${what}: ${error.message}`);
  }
}

/** With `DATELINE_PICTURES`, a folder, what was seen is kept there. */
async function picture(page, name) {
  const folder = process.env.DATELINE_PICTURES;
  if (folder) await page.screenshot({ path: join(folder, `firefox-${name}.png`) });
}

function within(promise, ms) {
  return Promise.race([
    promise,
    new Promise((_, reject) => setTimeout(() => reject(new Error('no window opened')), ms).unref()),
  ]);
}

function packs() {
  try {
    return readdirSync(PACKS).map((name) => join(PACKS, name));
  } catch {
    return [];
  }
}

function onPath(name) {
  const paths = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** A screen in memory, drawn by Mesa. */
async function ownScreen() {
  const xvfb =
    onPath('Xvfb') ?? giveUp('There is no screen and no Xvfb: on Debian, apt-get install xvfb.');
  const server = spawn(xvfb, ['-displayfd', '1', '-screen', '0', '1400x1000x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise((read, fail) => {
    server.stdout.once('data', (data) => read(String(data).trim()));
    server.once('exit', () => fail(new Error('Xvfb ended at once.')));
  });
  return { display: `:${number}`, end: () => server.kill() };
}

function giveUp(line) {
  console.error(line);
  process.exit(1);
}
