/** A story that was visited, without a network, and from one build to the next. The sites are this file's own: they come and go. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { BrowserContext, Page } from '@playwright/test';
import sirv from 'sirv';

import type { Kept } from '../../src/site/offline/kept.ts';
import { words } from '../../src/words/en.ts';
import { expect, HOME, isLive, story, STORY, test } from './fixture.ts';

test.use({ serviceWorkers: 'allow' });

/** A site as a server has it: the built one, but for files that are others, or gone. */
class Site {
  readonly changed = new Map<string, string>();
  readonly gone = new Set<string>();
  readonly #server: Server;

  constructor() {
    const built = sirv('dist', { dev: true });
    this.#server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
      const missing = () => void response.writeHead(404).end();
      const other = this.changed.get(path.replace(/\/$/, '/index.html'));
      if (this.gone.has(path)) return missing();
      if (other === undefined) return built(request, response, missing);
      const type = path.endsWith('.js')
        ? 'text/javascript'
        : path.endsWith('.svg')
          ? 'image/svg+xml'
          : 'text/html';
      response.writeHead(200, { 'content-type': type }).end(other);
    });
  }

  /** The address of the story. */
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, resolve));
    const { port } = this.#server.address() as AddressInfo;
    return `http://localhost:${port}${HOME}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

const built = (path: string) => readFileSync(`dist/${path}`, 'utf8');

/** What the build keeps, and the script that does. */
function worker(): readonly [Kept, string] {
  const [, json = '', script = ''] = /^self\.kept=(.*);\n([^]*)$/.exec(built('sw.js')) ?? [];
  return [JSON.parse(json), script];
}

const [first] = worker();
const SECOND = '0123456789abcdef';

/** Puts another build in the place of the first: another script, another page, another picture; what a lesson needs has another name. */
function deploySecond(site: Site): void {
  const [kept, script] = worker();
  const files = { ...kept.stories[STORY] };
  const put = (path: string, text: string) => {
    site.changed.set(path.replace(/\/$/, '/index.html'), text);
    files[path] = `sha256-${createHash('sha256').update(text).digest('base64')}`;
  };
  const [, client = ''] =
    /src="\.\.\/(assets\/client-[^"]+)"/.exec(built(`${STORY}/index.html`)) ?? [];
  const other = client.replace(/-[^-]+$/, '-second.js');
  put(other, `${built(client)};document.documentElement.dataset.second=''`);
  put(`${STORY}/still.svg`, '<svg xmlns="http://www.w3.org/2000/svg"><title>second</title></svg>');
  put(
    `${STORY}/`,
    built(`${STORY}/index.html`).replaceAll(client, other).replace(kept.version, SECOND),
  );
  const lesson = Object.keys(files).find((path) => /\/Lesson-[^/]+\.js$/.test(path)) ?? '';
  site.gone.add(client).add(lesson);
  const left = Object.entries(files).filter(([path]) => !site.gone.has(path));
  const stories = { [STORY]: Object.fromEntries(left) };
  const next: Kept = { version: SECOND, stories };
  site.changed.set('sw.js', `self.kept=${JSON.stringify(next)};\n${script}`);
}

/** The builds of which the story is kept whole. */
async function keptBuilds(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const home = location.href.replace(/[?#].*$/, '');
    const whole: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      if (await cache.match(home)) whole.push(name.split(' ').at(-1) ?? '');
    }
    return whole;
  });
}

async function isKept(page: Page, builds: readonly string[]): Promise<void> {
  await expect.poll(() => keptBuilds(page), { timeout: 40_000 }).toEqual(builds);
}

/** Nothing that a page asks for arrives any more. */
async function cut(site: Site, context: BrowserContext): Promise<void> {
  await site.close();
  await context.setOffline(true);
}

/** Whether a page is shown the second build's picture. */
const isSecond = (page: Page) =>
  page.evaluate(async () => (await (await fetch('still.svg')).text()).includes('<title>second<'));

test('a story that was visited once is whole without a network', async ({ page, context }) => {
  const site = new Site();
  await page.goto(await site.open());
  await isLive(page);
  await isKept(page, [first.version]);
  await cut(site, context);

  await page.reload();
  await isLive(page);
  const step = story.steps[0]?.id ?? '';
  await page.goto(page.url().replace(/[?#].*$/, '') + `#${step}`);
  const card = page.locator(`[data-step="${step}"] article`).first();
  await card.locator('a[href^="?source="]').first().click();
  await expect(page.locator('section[data-source]')).toBeVisible();
  await page.getByRole('link', { name: words.present.open, exact: true }).click();
  await expect(page.locator('[data-lesson]')).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('Khankendi');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const plate = page.locator(`[data-step="${step}"] picture img`);
  await plate.scrollIntoViewIfNeeded();
  await expect
    .poll(() => plate.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0);
  await page.emulateMedia({ media: 'screen' });
  await page.goto(`${page.url().replace(/[?#].*$/, '')}method/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a new build comes whole: no page has parts of two', async ({ page, context }) => {
  test.slow();
  const site = new Site();
  const home = await site.open();
  await page.goto(home);
  await isLive(page);
  await isKept(page, [first.version]);

  deploySecond(site);
  const next = await context.newPage();
  await next.goto(home);
  await expect(next.locator('html')).toHaveAttribute('data-second', '');
  await isKept(next, [first.version, SECOND]);
  expect(await isSecond(next)).toBe(true);
  // The page that was open before goes on with its own build, of which the server has nothing any more.
  expect(await isSecond(page)).toBe(false);
  await page.getByRole('link', { name: words.present.open, exact: true }).click();
  await expect(page.locator('[data-lesson]')).toBeVisible({ timeout: 30_000 });

  await page.close();
  await next.reload();
  await isKept(next, [SECOND]);
  await cut(site, context);
  await next.reload();
  await expect(next.locator('html')).toHaveAttribute('data-second', '');
  expect(await isSecond(next)).toBe(true);
});

test('where a browser forbids to keep anything, nothing is kept and nothing said', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const forbid = (name: string, on: object) =>
      Object.defineProperty(on, name, {
        get() {
          document.documentElement.dataset[`${name.slice(0, 5)}Asked`] = '';
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    forbid('localStorage', window);
    forbid('serviceWorker', Navigator.prototype);
  });
  await page.goto(HOME);
  await isLive(page);
  await expect(page.locator('html')).toHaveAttribute('data-servi-asked', '', { timeout: 30_000 });
});
