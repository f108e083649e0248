import { beforeEach, describe, expect, test } from 'vitest';

import { Keeper } from '../../src/site/offline/keeper.ts';
import { readWish, type Kept } from '../../src/site/offline/kept.ts';
import { asking, Browser } from './offline-caches.ts';

/** A build of one story: its page, a picture, a script of its own and one that never changes. */
const build = (version: string): Kept => ({
  version,
  stories: {
    harbour: {
      'harbour/': `page ${version}`,
      'harbour/still.svg': `picture ${version}`,
      [`assets/app-${version}.js`]: `script ${version}`,
      'assets/svelte.js': 'svelte',
    },
  },
});

let browser: Browser;

function deploy(kept: Kept): Keeper {
  browser.server.clear();
  for (const [path, text] of Object.entries(kept.stories['harbour'] ?? {})) {
    browser.server.set(path, text);
  }
  return new Keeper(kept, browser.around);
}

/** What a page of the id is given, or why nothing. */
async function given(keeper: Keeper, path: string, mode: RequestMode = 'cors', page = 'p') {
  const answer = keeper.answer(asking(path, mode), page, page);
  return answer?.then((response) => response.text()).catch((error: Error) => error.message) ?? null;
}

beforeEach(() => {
  browser = new Browser();
});

describe('without a network', () => {
  test('a story that was kept is answered whole', async () => {
    const keeper = deploy(build('one'));
    await keeper.keep('harbour');
    browser.isOnline = false;
    expect(await given(keeper, 'harbour/?mode=explore', 'navigate')).toBe('page one');
    expect(await given(keeper, 'harbour/index.html', 'navigate')).toBe('page one');
    expect(await given(keeper, 'assets/app-one.js')).toBe('script one');
    expect(await given(keeper, 'harbour/still.svg')).toBe('picture one');
  });

  test('a story of which a file did not arrive is not shown', async () => {
    const keeper = deploy(build('one'));
    browser.server.delete('harbour/still.svg');
    await expect(keeper.keep('harbour')).rejects.toThrow('is not there');
    browser.isOnline = false;
    expect(await given(keeper, 'harbour/', 'navigate')).toBe('no network');
  });

  test('a story that was not asked for is not there', async () => {
    const keeper = deploy(build('one'));
    await keeper.keep('elsewhere');
    expect(browser.asked).toEqual([]);
    expect(await given(keeper, 'elsewhere/', 'navigate')).toBeNull();
  });
});

test('with a network the page is the server’s, the newest', async () => {
  const keeper = deploy(build('one'));
  await keeper.keep('harbour');
  browser.server.set('harbour/', 'page two');
  expect(await given(keeper, 'harbour/', 'navigate')).toBe('page two');
});

test('a browser whose caches throw, or have no room, has everything from the network', async () => {
  const { around } = browser;
  const refuse = async () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const caches = Object({ open: refuse, has: refuse, keys: refuse, match: refuse });
  deploy(build('one'));
  const keeper = new Keeper(build('one'), { ...around, caches });
  expect(await given(keeper, 'harbour/', 'navigate')).toBe('page one');
  expect(await given(keeper, 'assets/app-one.js')).toBe('script one');
  expect(await given(keeper, 'harbour/still.svg')).toBe('picture one');
  await expect(keeper.keep('harbour')).rejects.toThrow('full');
});

test('what is not the story’s is left to the browser', async () => {
  const keeper = deploy(build('one'));
  expect(await given(keeper, 'harbour/data/events.csv')).toBeNull();
  expect(keeper.answer({ ...asking('harbour/'), method: 'POST' }, '', '')).toBeNull();
  const ranged = { ...asking('harbour/still.svg'), headers: new Headers({ range: 'bytes=0-1' }) };
  expect(keeper.answer(ranged, '', '')).toBeNull();
});

describe('from one build to the next', () => {
  test('a half-deployed build is not kept, and the one before goes on', async () => {
    await deploy(build('one')).keep('harbour');
    const next = deploy(build('two'));
    browser.server.set('harbour/still.svg', 'picture one');
    await next.renew();
    browser.isOnline = false;
    expect(await given(next, 'harbour/', 'navigate', 'q')).toBe('page one');
    expect(await given(next, 'harbour/still.svg', 'cors', 'q')).toBe('picture one');
    expect(await given(next, 'assets/app-one.js', 'cors', 'q')).toBe('script one');
  });

  test('only what has another name is asked for again', async () => {
    await deploy(build('one')).keep('harbour');
    browser.asked.length = 0;
    await deploy(build('two')).renew();
    expect(browser.asked).toEqual(['harbour/still.svg', 'assets/app-two.js', 'harbour/']);
  });

  test('a page that is open keeps its build, and it goes when the page does', async () => {
    browser.pages = ['old'];
    const first = deploy(build('one'));
    await first.note('old', 'one');
    await first.keep('harbour');
    const next = deploy(build('two'));
    browser.pages = ['old', 'new'];
    await next.note('new', 'two');
    await next.keep('harbour');
    expect(await given(next, 'assets/app-one.js', 'cors', 'old')).toBe('script one');
    expect(await given(next, 'harbour/still.svg', 'cors', 'old')).toBe('picture one');
    expect(await given(next, 'harbour/still.svg', 'cors', 'new')).toBe('picture two');
    expect(browser.builds).toContain('one');
    browser.pages = ['new'];
    await next.sweep();
    expect(browser.builds).not.toContain('one');
    expect(browser.builds).toContain('two');
  });

  test('a page of a build of which nothing is held is given no other’s picture', async () => {
    const keeper = deploy(build('two'));
    await keeper.note('old', 'one');
    const answer = await keeper.answer(asking('harbour/still.svg'), 'old', '');
    expect(answer?.type).toBe('error');
  });

  test('what another site of the same host keeps stays', async () => {
    const other = 'dateline https://example.org/others/ one';
    await browser.around.caches.open(other);
    await deploy(build('two')).keep('harbour');
    expect(browser.held.has(other)).toBe(true);
  });
});

test('a message that is no wish is none', () => {
  expect(readWish({ keep: 'harbour', version: 'one' })).toEqual({
    keep: 'harbour',
    version: 'one',
  });
  for (const other of [null, 'keep', {}, { keep: 3, version: 'one' }, { keep: 'harbour' }]) {
    expect(readWish(other)).toBeNull();
  }
});
