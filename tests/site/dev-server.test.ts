import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { stories } from '../../src/compile/plugin.ts';
import { prerender } from '../../src/site/prerender.ts';

const ID = 'kivisatama-2024';
const ROOT = join(import.meta.dirname, '../..');

let folder: string;
let vite: ViteDevServer;
let http: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  cpSync(join(ROOT, 'tests/stories', ID), join(folder, 'data', ID), { recursive: true });
  const plugins = () => [svelte({ configFile: false }), stories({ root: join(folder, 'data') })];
  vite = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    cacheDir: join(folder, 'cache'),
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false },
    plugins: [...plugins(), prerender(plugins)],
  });
  http = createHttpServer(vite.middlewares).listen(0);
});
afterAll(async () => {
  http.close();
  await vite.close();
  rmSync(folder, { recursive: true });
});

async function served(path: string): Promise<{ type: string | null; text: string }> {
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('nothing is served');
  const answer = await fetch(`http://localhost:${address.port}/${ID}/${path}`);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return { type: answer.headers.get('content-type'), text: await answer.text() };
}

test('the dev server has all pictures of a story’s page', { timeout: 60_000 }, async () => {
  const { text } = await served('');
  const paths = [...text.matchAll(/="(still[^" ]*\.svg)/g)].map(([, path = '']) => path);

  expect(new Set(paths).size).toBeGreaterThan(2);
  for (const path of paths) {
    const { type, text: svg } = await served(path);
    expect(type).toBe('image/svg+xml');
    // With the style of its timeline.
    expect(svg, path).toMatch(/^<svg[^]*<style>[^<]*\.mark\.svelte-/);
  }
});

test('the dev server has the data of a story', { timeout: 60_000 }, async () => {
  const { text } = await served('');
  const paths = [...text.matchAll(/href="\.\/(data\/[^"]+)"/g)].map(([, path = '']) => path);

  expect(paths).toContain('data/story.json');
  for (const path of paths) await served(path);
  expect((await served('data/events.csv')).type).toContain('text/csv');
  expect(JSON.parse((await served('data/story.json')).text)).toMatchObject({ id: ID });
  await expect(served('data/none.json')).rejects.toThrow('404');
});

test('an edited story has new pictures', { timeout: 60_000 }, async () => {
  const file = join(folder, 'data', ID, 'story.yaml');
  await served('still.svg');
  const story = readFileSync(file, 'utf8');
  writeFileSync(file, story.replace(/^title: .*$/m, 'title: A new title'));

  await expect
    .poll(async () => (await served('still.svg')).text, { timeout: 20_000 })
    .toContain('A new title');
});

test('its pages bring the help while writing; frames do not', { timeout: 60_000 }, async () => {
  const help = 'src="/src/site/dev/help.ts"';

  expect((await served('')).text).toContain(help);
  expect((await served('method/')).text).toContain(help);
  expect((await served('embed/')).text).not.toContain(help);
});

test('a story with a mistake has a page that tells it, until it is mended', async () => {
  const file = join(folder, 'data', ID, 'events.yaml');
  const events = readFileSync(file, 'utf8');
  const page = async () => {
    const address = http.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const answer = await fetch(`http://localhost:${port}/${ID}/`);
    return `${answer.status} ${await answer.text()}`;
  };

  writeFileSync(file, events.replace('kind: incident', 'kind: accident'));
  await expect.poll(page, { timeout: 20_000 }).toMatch(/^500 [^]*data-mistaken/);

  writeFileSync(file, events);
  await expect.poll(page, { timeout: 20_000 }).toMatch(/^200 /);
}, 60_000);
