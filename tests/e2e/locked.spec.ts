/** The pages under their own policy: no mode and no form breaks it, and what breaks it is refused. */
import { expect, test, type Frame, type Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

import { FORMS } from '../../src/embed/wishes.ts';
import { shareWords, words } from '../../src/words/en.ts';
import { HOSTS } from '../../playwright.config.ts';
import { HOME, isLive, keepStill, story } from './fixture.ts';
import { approach, frameOf, SITE, SRC, tagAt, tellAll } from './host-page.ts';
import { collectViolations } from './violations.ts';

const made = (body: string) => `${HOSTS}/made?body=${encodeURIComponent(body)}`;
const policy = (content: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${content}">`;

test('the collector sees what is broken in a page, in its frames and in its windows', async ({
  page,
  context,
}) => {
  const seen = await collectViolations(context);
  const breaks = `<script nonce="a">try { document.createElement('p').innerHTML = 'x' } catch {}</script>`;
  const strict = policy("script-src 'nonce-a'; require-trusted-types-for 'script'");
  await page.goto(made(`${strict}${breaks}`));
  await expect.poll(() => seen.join()).toContain('require-trusted-types-for');
  const framed = made(policy("img-src 'none'") + '<img src="/framed.png">').replace(/&/g, '&amp;');
  await page.goto(made(`<iframe src="${framed}"></iframe>`));
  await expect.poll(() => seen.join()).toContain('framed.png');
  await page.evaluate(
    (address) => open(address),
    made(`${policy("img-src 'none'")}<img src="/own.png">`),
  );
  await expect.poll(() => seen.join()).toContain('own.png');
});

/** Has pages at other addresses than some keep the still map: a live one takes seconds, and is the same everywhere. */
function liveOnlyAt(pattern: string): void {
  if (new RegExp(pattern).test(location.search || location.pathname)) return;
  const connection = Object.assign(new EventTarget(), { saveData: true });
  Object.defineProperty(navigator, 'connection', { value: connection, configurable: true });
}

test('no mode of a story breaks its policy', async ({ page, context }) => {
  test.slow();
  const seen = await collectViolations(context);
  await context.addInitScript(liveOnlyAt, /^(?:\/[^/]+\/|\?mode=explore)$/.source);
  await page.goto(HOME);
  await isLive(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: words.search.label })).toBeFocused();
  await page.keyboard.type('Khankendi');
  const answers = page.getByRole('listbox', { name: words.search.answers });
  await expect(answers.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/place=stepanakert/);
  await page.keyboard.press('ArrowRight');
  await page.goto(`${HOME}?source=${story.sources[0]?.id}`);
  await expect(page.locator('section[data-source]')).toBeVisible();
  await page.goto(`${HOME}?dispute=${story.disputes[0]?.id}`);
  await expect(page.locator('article[data-dispute]').first()).toBeVisible();

  // Large, with its timeline moved by hand; a card there is saved as a picture.
  const [event] = story.events;
  await page.goto(`${HOME}?mode=explore#${event?.id}`);
  const timeline = await page.locator('[data-timeline]').boundingBox();
  const { x = 0, y = 0, width = 0, height = 0 } = timeline ?? {};
  await page.mouse.move(x + width / 2, y + height - 8);
  await page.mouse.down();
  await page.mouse.move(x + width / 3, y + height - 8, { steps: 4 });
  await page.mouse.up();
  for (const tab of [words.explore.tab.matrix, words.explore.tab.list, words.explore.tab.map]) {
    await page.getByRole('tab', { name: tab }).click();
  }
  await isLive(page);
  await page.goto(`${HOME}#${event?.id}`);
  const card = page.locator(`article[data-event="${event?.id}"]`).filter({ visible: true }).first();
  await card.getByText(words.cite.open, { exact: true }).click();
  const saved = page.waitForEvent('download');
  await card.getByRole('button', { name: words.cite.picture }).click();
  await saved;

  // A lesson in two windows, with a task.
  await page.goto(`${HOME}?mode=present`);
  await expect(page.locator('[data-lesson]')).toBeVisible({ timeout: 30_000 });
  const popup = page.waitForEvent('popup');
  await page.keyboard.press('p');
  const notes = await popup;
  await expect(notes.locator('[data-lesson="notes"]')).toBeVisible({ timeout: 30_000 });
  for (const key of [
    'ArrowRight',
    'ArrowRight',
    '?',
    'Escape',
    'h',
    'v',
    'Escape',
    'q',
    'Escape',
    'm',
  ]) {
    await page.keyboard.press(key);
  }
  await notes.close();

  for (const path of ['method/', 'handout/', 'handout/teacher/', '../']) {
    await page.goto(HOME + path);
    await expect(page.locator('h1, [data-story] main').first()).toBeVisible();
  }
  await page.goto(`${HOME}share/`);
  await page.getByRole('radio', { name: shareWords.forms.map.name }).check();
  await page.locator('dateline-story').scrollIntoViewIfNeeded();
  await expect.poll(() => page.frames().length).toBe(2);
  await page.frames()[1]?.locator('[data-map] svg.still').first().waitFor({ timeout: 30_000 });
  expect(seen).toEqual([]);
});

test('no form breaks its policy, nor that of a host that lets in nothing else', async ({
  page,
  context,
}) => {
  const seen = await collectViolations(context);
  await page.addInitScript(tellAll);
  await page.addInitScript(liveOnlyAt, 'form=map');
  const strict = policy(
    `default-src 'none'; script-src ${SITE}/embed.js; frame-src ${SRC}; img-src data: ${SITE}; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; form-action 'none'`,
  );
  const start = { event: story.events[0]?.id, dispute: story.disputes[0]?.id };
  const tags = FORMS.map(
    (form) =>
      `<dateline-story src="${SRC}" form="${form}" start="${form in start ? Reflect.get(start, form) : ''}"></dateline-story><hr>`,
  );
  await page.goto(made(`${strict}${tags.join('')}<script async src="${SITE}/embed.js"></script>`));
  for (const [at, form] of FORMS.entries()) {
    await approach(page, at);
    const frame = await frameOf(page, form);
    if (form !== 'map') continue;
    await tagAt(page, at).scrollIntoViewIfNeeded();
    await expect(frame.locator('[data-map="live"]')).toBeVisible({ timeout: 30_000 });
  }
  expect(seen).toEqual([]);
});

/** What of it is not refused, done by a script of the page: what the debugger runs is not under its policy. */
function notRefused(place: Page | Frame): Promise<readonly string[]> {
  return place.evaluate(async () => {
    const worker = new Blob(['postMessage(1)'], { type: 'text/javascript' });
    const tries: Record<string, () => unknown> = {
      markup: () => (document.createElement('div').innerHTML = '<img src=x>'),
      'markup beside': () => document.body.insertAdjacentHTML('beforeend', '<p>x</p>'),
      'a document': () => (document.createElement('iframe').srcdoc = '<p>x</p>'),
      writing: () => document.write('<p>x</p>'),
      eval: () => (0, eval)('1'),
      'a function': () => new Function('return 1')(),
      'a worker of others': () => new Worker('https://example.org/x.js'),
      'a worker of text': () => new Worker('data:text/javascript,postMessage(1)'),
      'a worker of a blob': () => new Worker(URL.createObjectURL(worker)),
      'a worker of this site': () => new Worker('../embed.js'),
      'a script by its address': () => (document.createElement('script').src = '../embed.js'),
      'a script by its text': () => (document.createElement('script').text = 'window.ran = 1'),
      'a handler': () => document.body.setAttribute('onclick', 'window.ran = 1'),
      'a policy': () => window.trustedTypes?.createPolicy('mine', {}),
      'the page’s policy': () => window.trustedTypes?.createPolicy('default', {}),
    };
    await new Promise((soon) => setTimeout(soon));
    return Object.entries(tries).flatMap(([name, attempt]) => {
      try {
        attempt();
        return name;
      } catch {
        return [];
      }
    });
  });
}

test('what is injected is refused, in pages with a script and without', async ({ page }) => {
  await keepStill(page);
  for (const path of ['', 'embed/?form=event', 'share/', 'method/']) {
    await page.goto(HOME + path);
    await expect(page.locator('h1, [data-form] article').first()).toBeVisible();
    expect.soft(await notRefused(page), path).toEqual([]);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.append('window.ran = 1');
      try {
        document.head.append(script);
      } catch {
        // Refused before it is there.
      }
      return 'ran' in window;
    });
    expect.soft(ran, path).toBe(false);
  }
});

test('a host that lets in but the pinned script has the story, and no script that differs from it', async ({
  page,
}) => {
  const file = readdirSync('dist').find((name) => /^embed-\w+\.js$/.test(name)) ?? '';
  const script = readFileSync(`dist/${file}`);
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  const share = readFileSync(`dist${HOME}share/index.html`, 'utf8');
  expect(share).toContain(`${file}" integrity="${integrity}" crossorigin="anonymous"`);
  const body = `${policy(`default-src 'none'; script-src '${integrity}'; frame-src ${SRC}`)}<dateline-story src="${SRC}" form="event" start="${story.events[0]?.id}"><a href="${SRC}">The story</a></dateline-story><script async src="${SITE}/${file}" integrity="${integrity}" crossorigin="anonymous"></script>`;
  await keepStill(page);
  await page.goto(made(body));
  await expect.poll(() => page.frames().length).toBe(2);
  await expect(page.getByRole('link', { name: 'The story' })).toBeHidden();

  await page.route(`**/${file}`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `${await answer.text()};` });
  });
  const isRefused = page.waitForEvent('console', (said) => said.text().includes('integrity'));
  await page.goto(made(body));
  await isRefused;
  expect(await page.evaluate(() => customElements.get('dateline-story') === undefined)).toBe(true);
  await expect(page.getByRole('link', { name: 'The story' })).toBeVisible();
});
