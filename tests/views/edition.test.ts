import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** A page of the build `one`, and what the site answers. */
async function opened(answer: () => Promise<Response>) {
  vi.resetModules();
  const location = { href: 'https://example.org/harbour/?names=both#dawn', reload: vi.fn() };
  vi.stubGlobal('location', location);
  vi.stubGlobal('fetch', vi.fn(answer));
  const { edition } = await import('../../src/views/edition.svelte.ts');
  return { edition, location };
}

const page = (version: string) => async () =>
  new Response(`<!DOCTYPE html>\n<html data-version="${version}" lang="en">\n<head>`);

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: { dataset: { version: 'one' } } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('a page is of the build that the site has', async () => {
  const { edition } = await opened(page('one'));
  expect(await edition.look()).toBe('same');
  expect(edition.isOld).toBe(false);
  expect(fetch).toHaveBeenCalledWith('https://example.org/harbour/', expect.anything());
});

test('a page is old once the site has another build, and the site is not asked again', async () => {
  const { edition } = await opened(page('two'));
  expect(await edition.look()).toBe('newer');
  expect(await edition.look()).toBe('newer');
  expect(edition.isOld).toBe(true);
  expect(fetch).toHaveBeenCalledOnce();
});

test.each([
  ['a site that does not answer', () => Promise.reject(new TypeError('no network'))],
  ['a server’s error', async () => new Response('<html data-version="two">', { status: 500 })],
  ['another’s page', async () => new Response('<html><p>Welcome to the hotel')],
])('%s tells nothing of a newer build, and leaves the page where it is', async (_, answer) => {
  const { edition, location } = await opened(answer);
  expect(await edition.look()).toBeNull();
  expect(edition.isOld).toBe(false);
  expect(await edition.reload()).toBe(false);
  expect(location.reload).not.toHaveBeenCalled();
});

test('a page that can be had is loaded anew', async () => {
  const { edition, location } = await opened(page('two'));
  expect(await edition.reload()).toBe(true);
  expect(location.reload).toHaveBeenCalledOnce();
});

test('a page that names no build, such as one on a disc, asks nothing', async () => {
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  const { edition } = await opened(page('two'));
  expect(await edition.look()).toBe('same');
  expect(fetch).not.toHaveBeenCalled();
});
