import { beforeEach, afterEach, expect, test, vi } from 'vitest';

vi.mock('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url', () => ({ default: '/worker.js' }));

/** The module, made anew for each page. */
const fresh = () => import('../../../src/views/map/worker-address.ts');

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

test('a page with an origin starts the worker from its file', async () => {
  vi.stubGlobal('origin', 'https://example.org');
  const { isWorker, workerAddress } = await fresh();
  expect(await workerAddress()).toBe('/worker.js');
  expect(isWorker('/worker.js')).toBe(true);
  expect(isWorker('data:text/javascript;charset=utf-8,a()')).toBe(false);
});

test('a page without an origin starts it from its text, and from no other text', async () => {
  vi.stubGlobal('origin', 'null');
  vi.stubGlobal('fetch', async () => new Response('a("ə")'));
  const { isWorker, workerAddress } = await fresh();
  const address = await workerAddress();
  // As MapLibre writes it.
  expect(address).toBe(`data:text/javascript;charset=utf-8,${encodeURIComponent('a("ə")')}`);
  expect(isWorker(address)).toBe(true);
  expect(isWorker('/worker.js')).toBe(false);
});

test('a worker that did not arrive is asked for again', async () => {
  vi.stubGlobal('origin', 'null');
  const answers = [new Response('', { status: 503 }), new Response('a()')];
  vi.stubGlobal('fetch', async () => answers.shift());
  const { workerAddress } = await fresh();
  await expect(workerAddress()).rejects.toThrow('503');
  expect(await workerAddress()).toContain('a()');
});
