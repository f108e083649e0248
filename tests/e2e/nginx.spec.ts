/** The built site behind a real nginx, set up by nothing but the file that the build wrote: what it says of each kind of file. */
import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { HOSTS } from '../../playwright.config.ts';
import { HOME, isLive, STORY, story } from './fixture.ts';
import { get, hasNginx, serve, type Served } from './nginx.ts';
import { collectViolations } from './violations.ts';

test.describe.configure({ mode: 'default' });
test.skip(!hasNginx() && !process.env['CI'], 'there is no nginx here');

const SHORT = 'public, max-age=300';
const LONG = 'public, max-age=31536000, immutable';
const NOT_FRAMED = "frame-ancestors 'self'";

const assets = readdirSync('dist/assets');
const asset = (pattern: RegExp) => `/assets/${assets.find((name) => pattern.test(name)) ?? ''}`;
const pinned = `/${readdirSync('dist').find((name) => /^embed-\w+\.js$/.test(name)) ?? ''}`;

let site: Served;
test.beforeAll(async () => {
  site = await serve('dist');
});
test.afterAll(() => site.stop());

test('each kind of file has its type, its time in caches and its policy', async () => {
  const kinds = [
    ['/', 'text/html; charset=utf-8', SHORT, NOT_FRAMED],
    [HOME, 'text/html; charset=utf-8', SHORT, NOT_FRAMED],
    [`${HOME}method/`, 'text/html; charset=utf-8', SHORT, NOT_FRAMED],
    [`${HOME}embed/?form=map`, 'text/html; charset=utf-8', SHORT, undefined],
    [`${HOME}data/story.json`, 'application/json; charset=utf-8', SHORT, NOT_FRAMED],
    [`${HOME}data/events.geojson`, 'application/geo+json; charset=utf-8', SHORT, NOT_FRAMED],
    [`${HOME}data/annotations.jsonld`, 'application/ld+json; charset=utf-8', SHORT, NOT_FRAMED],
    [`${HOME}data/events.csv`, 'text/csv; charset=utf-8', SHORT, NOT_FRAMED],
    [`${HOME}manifest.webmanifest`, 'application/manifest+json; charset=utf-8', SHORT, NOT_FRAMED],
    [`${HOME}still.svg`, 'image/svg+xml', SHORT, NOT_FRAMED],
    ['/licences.txt', 'text/plain; charset=utf-8', SHORT, NOT_FRAMED],
    ['/embed.js', 'text/javascript; charset=utf-8', SHORT, NOT_FRAMED],
    [pinned, 'text/javascript; charset=utf-8', LONG, NOT_FRAMED],
    [
      '/sw.js',
      'text/javascript; charset=utf-8',
      'no-cache',
      /^default-src 'none'; .*trusted-types 'none'$/,
    ],
    [asset(/^client-.*\.js$/), 'text/javascript; charset=utf-8', LONG, /^default-src 'none'; /],
    [asset(/\.css$/), 'text/css; charset=utf-8', LONG, /^default-src 'none'; /],
    [asset(/\.woff2$/), 'font/woff2', LONG, /^default-src 'none'; /],
  ] as const;
  for (const [path, type, cache, policy] of kinds) {
    const { status, headers } = await get(site.address + path);
    const told = expect.soft(headers, path);
    expect.soft(status, path).toBe(200);
    told.toMatchObject({
      'content-type': type,
      'cache-control': cache,
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringMatching(/\bgeolocation=\(\).*\bfullscreen=\(self\)/),
    });
    const own = headers['content-security-policy'];
    if (policy instanceof RegExp) expect.soft(own, path).toMatch(policy);
    else expect.soft(own, path).toBe(policy);
  }
});

test('what a reader has is not sent again, and what is sent is the compressed copy', async () => {
  for (const path of [HOME, '/embed.js', asset(/^client-.*\.js$/), `${HOME}data/events.csv`]) {
    const address = site.address + path;
    const file = `dist${path.endsWith('/') ? `${path}index.html` : path}`;
    const packed = await get(address, { 'accept-encoding': 'gzip, deflate, br' });
    expect
      .soft(packed.headers, path)
      .toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect.soft(packed.body.equals(readFileSync(`${file}.gz`)), path).toBe(true);
    expect.soft(gunzipSync(packed.body).equals(readFileSync(file)), path).toBe(true);
    const whole = await get(address);
    expect.soft(whole.headers['content-encoding'], path).toBeUndefined();
    expect.soft(whole.headers.vary, path).toBe('Accept-Encoding');
    expect.soft(whole.headers.etag, path).not.toBe(packed.headers.etag);

    for (const [encoding, { etag = '', 'last-modified': since = '' }] of [
      ['gzip', packed.headers],
      ['identity', whole.headers],
    ] as const) {
      const accept = { 'accept-encoding': encoding };
      const same = await get(address, { ...accept, 'if-none-match': etag });
      expect.soft([same.status, same.body.length], path).toEqual([304, 0]);
      expect.soft(same.headers['cache-control'], path).toBe(whole.headers['cache-control']);
      const old = await get(address, { ...accept, 'if-modified-since': since });
      expect.soft(old.status, path).toBe(304);
      const other = await get(address, { ...accept, 'if-none-match': '"another"' });
      expect.soft(other.status, path).toBe(200);
    }
  }
});

test('what is not there, or not for readers, is missing, and for no longer than it is', async () => {
  for (const path of [
    '/nothing',
    '/assets/',
    '/assets/client-of-last-year.js',
    `${HOME}data/`,
    '/_headers',
    '/_server/nginx.conf',
    '/.git/config',
  ]) {
    const { status, headers, body } = await get(site.address + path);
    expect.soft(status, path).toBe(404);
    expect.soft(headers['cache-control'], path).toBe('no-cache');
    expect.soft(body.toString(), path).toContain('<h1>Nothing is here</h1>');
  }
  for (const [path, to] of [
    [`/${STORY}`, HOME],
    [`${HOME}index.html`, HOME],
    [`${HOME}index.html?mode=explore`, `${HOME}?mode=explore`],
  ] as const) {
    const { status, headers } = await get(site.address + path);
    expect.soft([status, headers.location], path).toEqual([301, to]);
  }
});

test('the story lives there, and in other people’s pages, without a violation', async ({
  page,
  context,
}) => {
  const violated = await collectViolations(context);
  const broken: string[] = [];
  page.on('pageerror', ({ message }) => broken.push(message));
  page.on('console', (message) => {
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (['error', 'warning'].includes(message.type())) broken.push(message.text());
  });
  await page.goto(site.address + HOME);
  await isLive(page);
  const event = story.events[0]?.id;
  const tag = `<dateline-story src="${site.address}${HOME}" form="event" start="${event}"></dateline-story><script async src="${site.address}/embed.js"></script>`;
  await page.goto(`${HOSTS}/made?body=${encodeURIComponent(tag)}`);
  await expect.poll(() => page.frames().length).toBe(2);
  const told = page.frames()[1]?.locator(`article[data-event="${event}"]`);
  await expect.poll(() => told?.count(), { timeout: 20_000 }).toBe(1);
  // Nobody frames the page itself.
  const frame = `<iframe src="${site.address}${HOME}"></iframe>`;
  const isRefused = page.waitForEvent('console', (said) => said.text().includes('frame-ancestors'));
  await page.goto(`${HOSTS}/made?body=${encodeURIComponent(frame)}`);
  await isRefused;
  expect(violated.filter((text) => !text.includes('frame-ancestors'))).toEqual([]);
  expect(broken.filter((text) => !text.includes('frame-ancestors'))).toEqual([]);
});
