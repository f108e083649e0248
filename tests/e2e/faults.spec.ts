/**
 * Any file may be slow, missing, cut off, another or of another build: the page says what is missing, keeps what it has, and asks
 * again. Errors in the console are what these tests make; a request to others is none.
 */
import { expect as plain, test, type Page, type Route } from '@playwright/test';

import { words } from '../../src/words/en.ts';
import { HOME, isLive, keepStill, story } from './fixture.ts';

const { late } = words;
/** A loaded machine takes its time. */
const expect = plain.configure({ timeout: 20_000 });

/** How a file fails: what the server, or the line, does in its place. */
const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'not there': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<p>No.' }),
  'a server’s error': (route) => route.fulfill({ status: 503, body: '' }),
  'a line that breaks': (route) => route.abort('connectionreset'),
  'a page in its place': (route) => route.fulfill({ contentType: 'text/html', body: '<p>Hotel' }),
  'cut off': async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  },
  'no answer': () => new Promise(() => undefined),
};

/** What a reader asks for, the file that it needs, and what stands there once it has come. */
interface Row {
  readonly file: string;
  readonly what: string;
  /** What is said where it does not come, if not what is said of most. */
  readonly missing?: (what: string) => string;
  readonly ask: (page: Page) => Promise<unknown>;
  readonly there: (page: Page) => ReturnType<Page['locator']>;
  readonly leave: (page: Page) => Promise<unknown>;
}

const step = story.steps[0]?.id ?? '';
const dispute = story.disputes[0]?.id ?? '';
const place = story.places[0]?.id ?? '';
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
const escape = (page: Page) => page.keyboard.press('Escape');

const toggleCite = (page: Page) => page.locator('.cite > button').first().dispatchEvent('click');

const ROWS: readonly Row[] = [
  {
    file: 'search-*.js',
    what: late.search,
    ask: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('Khankendi');
    },
    there: (page) => page.locator('#search\\:answers [role=option]').first(),
    leave: escape,
  },
  {
    file: 'Filters-*.js',
    what: late.filters,
    ask: (page) => press(page, words.filter.open),
    there: (page) => page.getByRole('group', { name: words.filter.kinds }),
    leave: escape,
  },
  {
    file: 'SourceText-*.css',
    what: late.article,
    ask: (page) => page.locator(`a[href^="?source="]`).first().dispatchEvent('click'),
    there: (page) => page.locator('section[data-source] .passage').first(),
    leave: escape,
  },
  {
    file: 'article-1-*.js',
    what: late.article,
    ask: (page) =>
      page.locator(`a[href^="?source=${story.sources[1]?.id}"]`).first().dispatchEvent('click'),
    there: (page) => page.locator('section[data-source] .passage').first(),
    leave: escape,
  },
  {
    file: 'PlaceCard-*.js',
    what: late.card,
    ask: (page) => page.locator(`a[href="?place=${place}"]`).first().dispatchEvent('click'),
    there: (page) => page.locator('aside .type'),
    leave: escape,
  },
  {
    file: 'DisputePanel-*.js',
    what: late.dispute,
    ask: (page) => page.locator(`a[data-dispute="${dispute}"]`).first().dispatchEvent('click'),
    there: (page) => page.getByRole('region', { name: words.dispute.panel }),
    leave: escape,
  },
  {
    file: 'Citation-*.js',
    what: late.citation,
    ask: toggleCite,
    there: (page) => page.getByRole('button', { name: words.cite.copy }),
    leave: toggleCite,
  },
  {
    file: 'Explore-*.js',
    what: late.explore,
    missing: late.missingMode,
    ask: (page) =>
      page.getByRole('link', { name: words.explore.enter }).last().dispatchEvent('click'),
    there: (page) => page.getByRole('tablist'),
    leave: (page) => press(page, words.steps.backToStory),
  },
  {
    file: 'Lesson-*.js',
    what: late.lesson,
    missing: late.missingMode,
    ask: (page) => page.getByRole('link', { name: words.present.open, exact: true }).click(),
    there: (page) => page.locator('[data-lesson]'),
    leave: escape,
  },
];

/** Opens an address of the story, with the still map, in a page whose clock the test has. */
async function openByClock(page: Page, address = ''): Promise<void> {
  await page.clock.install();
  await keepStill(page);
  // A page that is listened to from its first request on: begun in its midst, the first may pass unheard.
  await page.route('**/nothing', (route) => route.abort());
  await page.goto(HOME + address);
  await expect(page.getByRole('button', { name: words.map.moving })).toBeVisible();
  await expect(page.locator('.resting [data-step]')).toHaveCount(0);
}

const ask = (page: Page, file: string) => ROWS.find((row) => row.file === file)?.ask(page);

const line = (page: Page, text: string) => page.locator('.trouble', { hasText: text }).first();

/** Waits for a sentence that comes after a while, by the page's clock. */
async function waitFor(page: Page, text: string): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward(2000);
    await expect(line(page, text)).toBeVisible({ timeout: 400 });
  }).toPass({ timeout: 20_000 });
}

for (const [fault, fail] of Object.entries(FAULTS)) {
  test(`${fault}: what is asked for is said to be missing, and comes when it can`, async ({
    page,
  }) => {
    test.slow();
    await openByClock(page);
    for (const { file, what, missing = late.missing, ask, there, leave } of ROWS) {
      await test.step(file, async () => {
        const address = `**/assets/${file}`;
        let release = () => {};
        const released = new Promise<void>((resolve) => (release = resolve));
        let isOver = false;
        await page.route(address, async (route) => {
          if (!isOver && fault !== 'no answer') return fail(route);
          await released;
          return route.continue();
        });
        await ask(page);
        await waitFor(page, fault === 'no answer' ? late.late(what) : missing(what));
        await expect(page.locator('#colophon')).toBeAttached();
        isOver = true;
        release();
        // A script that was cut off the browser keeps as it is; the last test loads the page anew.
        if (fault === 'cut off' && file.endsWith('.js'))
          return leave(page).then(() => page.unroute(address));
        // It may have come by itself meanwhile.
        const again = page.getByRole('button', { name: late.again }).first();
        if (fault !== 'no answer') await again.click({ timeout: 3000 }).catch(() => undefined);
        await expect(there(page)).toBeVisible();
        await expect(page.locator('.trouble')).toHaveCount(0);
        await leave(page);
        await page.unroute(address);
      });
    }
  });
}

test('cut off: the page is loaded anew, where the reader is', async ({ page }) => {
  await openByClock(page, '?names=armenian');
  await page.route('**/assets/Explore-*.js', FAULTS['cut off'] ?? (() => undefined));
  await ask(page, 'Explore-*.js');
  await waitFor(page, late.missingMode(late.explore));
  await page.getByRole('button', { name: late.again }).click();
  await page.unroute('**/assets/Explore-*.js');
  await page.getByRole('button', { name: late.reload }).click();
  await expect(page.getByRole('tablist')).toBeVisible();
  await expect(page).toHaveURL(/mode=explore/);
  await expect(page).toHaveURL(/names=armenian/);
});

test('the first scripts fail: the text is read, its links lead on, and a line says what is missing', async ({
  page,
}) => {
  const scripts = /\/assets\/(?:client|app)-[^/]*\.js$/;
  const unanswered = page.getByText(late.unanswered);
  for (const fail of Object.values(FAULTS)) {
    await page.route(scripts, fail);
    await page.goto(HOME, { waitUntil: 'commit' });
    await expect(page.locator('#colophon')).toBeAttached();
    await expect(unanswered).toBeHidden();
    // The fifteen seconds are the style's.
    await unanswered.evaluate((line) => line.getAnimations().forEach((one) => one.finish()));
    await expect(unanswered).toBeVisible();
    const lead = story.steps[0]?.events[0];
    await page.locator(`[data-timeline] a[href="#${lead}"]`).first().dispatchEvent('click');
    await expect(page).toHaveURL(new RegExp(`#${lead}$`));
    await page.unroute(scripts);
  }
});

test('what makes the page answer comes late: the page answers then', async ({ page }) => {
  await page.clock.install();
  await keepStill(page);
  const parts = /\/assets\/(?:app|words|StepPart)-[^/]*\.js$/;
  await page.route(parts, (route) => route.abort());
  await page.goto(HOME);
  await page.unroute(parts);
  await page.route(/\/assets\/(?:words|StepPart)-[^/]*\.js$/, (route) => route.abort());
  await page.clock.fastForward(1000);
  await expect(page.locator('html')).toHaveAttribute('data-answers', '');
  await expect(page.getByText(late.unanswered)).toBeHidden();
  await waitFor(page, late.missing(late.part));
  await expect(page.locator('[data-step] .prose').first()).toBeVisible();
  await page.unroute(/\/assets\/(?:words|StepPart)-[^/]*\.js$/);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.locator('.trouble')).toHaveCount(0);
  await expect(page.locator('.resting [data-step]')).toHaveCount(0);
});

test('a deploy in mid-visit: what was read stays, and a line leads to the new version, once, where the reader is', async ({
  page,
}) => {
  await openByClock(page, `#${step}`);
  await page.route('**/assets/*', (route) => route.fulfill({ status: 404 }));
  const html = await (await page.request.get(HOME)).text();
  const other = html.replace(/data-version="\w+"/, 'data-version="another"');
  await page.route(
    ({ pathname }) => pathname === HOME,
    (route) => route.fulfill({ contentType: 'text/html', body: other }),
  );
  await ask(page, 'SourceText-*.css');
  await ask(page, 'DisputePanel-*.js');
  await waitFor(page, late.updated);
  await expect(page.locator('.trouble', { hasText: late.updated })).toHaveCount(1);
  await expect(page.getByRole('button', { name: late.again })).toHaveCount(0);
  await expect(page.locator(`[data-step="${step}"] .prose`)).toBeVisible();
  await page.unroute('**/assets/*');
  const address = page.url();
  await page.getByRole('button', { name: late.load }).click();
  await expect(page.locator('html')).toHaveAttribute('data-version', 'another');
  await expect(page.locator('html')).toHaveAttribute('data-answers', '');
  await expect(page.getByRole('region', { name: words.dispute.panel })).toBeVisible();
  expect(page.url()).toBe(address);
});

test('the moving map’s files fail: the still map stays, follows the text, and gives way once they come', async ({
  page,
}) => {
  await page.clock.install();
  const fails = Object.values(FAULTS);
  /** How often each was asked for. */
  const asked = new Map<string, number>();
  let isWell = false;
  const files = ['LiveGround-*.js', 'world-*.json', 'maplibre-gl-worker-*.js'];
  for (const [index, file] of files.entries()) {
    await page.route(`**/assets/${file}`, (route) => {
      // Each fails twice, so that it is said, and the last until all is well.
      const times = (asked.get(file) ?? 0) + 1;
      asked.set(file, times);
      const isGood = isWell || (times > 2 && index < files.length - 1);
      return isGood ? route.continue() : fails[index]?.(route);
    });
  }
  await page.goto(`${HOME}#${step}`);
  const network = () => page.evaluate(() => dispatchEvent(new Event('online')));
  await waitFor(page, late.missing(late.movingMap));
  for (const file of files) {
    await expect.poll(async () => (await network(), (asked.get(file) ?? 0) > 1)).toBe(true);
    await expect(line(page, late.missing(late.movingMap))).toBeVisible();
  }
  isWell = true;
  await expect(async () => {
    await network();
    await expect(page.locator('[data-map="live"]')).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 40_000 });
  await isLive(page);
  await expect(page.locator('.trouble')).toHaveCount(0);
  await page.locator('[data-map] canvas').evaluate((canvas: HTMLCanvasElement) => {
    canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect(page.locator('[data-map="still"]')).toBeVisible();
  await expect(page.getByText(words.map.unavailable)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(new RegExp(`#${story.steps[1]?.id}$`));
});

test('the list of names and the pictures for paper are not there: a line says so of names, words stand for pictures', async ({
  page,
}) => {
  await openByClock(page);
  const names = '**/assets/rest-*.js';
  const pictures = '**/still/**';
  for (const file of [names, pictures])
    await page.route(file, (route) => route.fulfill({ status: 404 }));
  const marks = page.getByRole('listbox', { name: words.map.marks });
  await page.locator('select[data-names]').selectOption('armenian');
  await waitFor(page, late.missing(late.names));
  await expect(marks).toContainText('Stepanakert / Khankendi');
  await expect(page.locator(`[data-step="${step}"] .prose`)).toBeVisible();
  await page.unroute(names);
  await page.getByRole('button', { name: late.again }).click();
  await expect(page.locator('.trouble')).toHaveCount(0);
  await expect(marks).toContainText('Martuni, town');

  await page.emulateMedia({ media: 'print' });
  const figure = page.locator('[data-step] figure').first();
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.getByRole('img', { name: words.plate.step(1) })).toBeVisible();
  await expect(figure.locator('figcaption')).toContainText(/\w{4}/);
  await expect
    .poll(() =>
      figure.locator('img').evaluate((img: HTMLImageElement) => [img.complete, img.naturalWidth]),
    )
    .toEqual([true, 0]);
});

/** Has a component throw where it begins: its chunk's one name for others is that of the component. */
async function breakIn(page: Page, file: string): Promise<void> {
  await page.route(`**/assets/${file}`, async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    const [, name] = /export\s*\{\s*(\w+) as (?:default|t)\b/.exec(script) ?? [];
    const body = script.replace(
      new RegExp(`function ${name?.replace('$', '\\$')}\\([^)]*\\)\\{`),
      (begin) => `${begin}throw Error('made by a test');`,
    );
    expect(body).not.toBe(script);
    await route.fulfill({ response, body });
  });
}

test('a view that throws is taken away, a line says so, the rest goes on, and the error is in the console', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const broken = ['StoryMap', 'TimelinePart', 'TitlePart', 'SourceText', 'Matrix'];
  for (const name of broken) await breakIn(page, `${name}-*.js`);
  await page.goto(HOME);
  await expect(line(page, late.broken(late.map))).toBeVisible();
  await expect(page.locator('[data-map="still"] svg:visible').first()).toBeVisible();
  await expect(line(page, late.stands(late.timeline))).toBeVisible();
  await expect(page.locator('[data-timeline] [data-event]').first()).toBeVisible();
  await expect(line(page, late.stands(late.text))).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(new RegExp(`#${step}$`));
  await ask(page, 'SourceText-*.css');
  await expect(line(page, late.broken(late.article))).toBeVisible();
  await escape(page);
  await page.goto(`${HOME}?mode=explore&tab=matrix`);
  await expect(line(page, late.broken(late.matrix))).toBeVisible();
  await page.getByRole('tab', { name: words.explore.tab.list }).click();
  await expect(page.locator('[role=tabpanel] [data-event]').first()).toBeVisible();
  expect(errors.filter((text) => text.includes('made by a test')).length).toBeGreaterThan(
    broken.length - 1,
  );
});

test('what keeps, copies and tells is forbidden or full: the page goes on', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'QuotaExceededError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'caches']) {
      Object.defineProperty(window, name, { get: refuse });
    }
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: refuse });
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: refuse });
    Object.defineProperty(window, 'BroadcastChannel', { value: refuse });
    Date.now = () => -1;
  });
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  await openByClock(page);
  await page.locator('select[data-names]').selectOption('armenian');
  await expect(page).toHaveURL(/names=armenian/);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('link', { name: words.present.open, exact: true }).click();
  await expect(page.locator('[data-lesson]')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-lesson]')).toHaveAttribute('data-beat', '1');
  expect(thrown).toEqual([]);
});

test('a frame whose script fails shows its poster, and the story once it comes', async ({
  page,
}) => {
  await page.clock.install();
  const [show, form] = ['**/assets/show-*.js', '**/assets/StepByStep-*.js'];
  for (const file of [show, form]) await page.route(file, (route) => route.abort());
  await page.goto(`${HOME}embed/?form=steps`);
  await expect(page.getByRole('heading', { level: 1, name: story.title })).toBeVisible();
  await expect(page.getByRole('link', { name: words.embed.whole })).toBeVisible();
  await page.unroute(show);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await waitFor(page, late.missing(late.story));
  await page.unroute(form);
  await page.getByRole('button', { name: late.again }).click();
  await expect(page.getByRole('button', { name: words.steps.next })).toBeVisible();
  await expect(page.locator('.trouble')).toHaveCount(0);
});
