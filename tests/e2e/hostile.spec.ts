/** A hostile story, hostile addresses and hostile messages: all is text, nothing runs, nothing leads elsewhere, and the page goes on. */
import type { Page } from '@playwright/test';

import { INVENTED } from '../../playwright.config.ts';
import { words } from '../../src/words/en.ts';
import { ADDRESSES, SAID_TWICE } from '../hostile/addresses.ts';
import { MESSAGES } from '../hostile/messages.ts';
import { expect, isAwake, isLive, keepStill, test } from './fixture.ts';
import { evil } from './hostile-story.ts';
import { HOSTILE } from './strange-stories.ts';

const STORY = `${INVENTED}/${HOSTILE}/`;

/** Whether it is short, and in letters that the page has fonts for. */
function isShown(address: string): boolean {
  if (address.length > 50_000) return false;
  try {
    return !/[^\p{Script=Latn}\p{Script=Zyyy}]/u.test(decodeURIComponent(address));
  } catch {
    return true;
  }
}

/** Nothing has run, and there is no element that only the story could have brought. */
async function expectInert(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: Reflect.get(window, '__ran'),
    strange: [
      ...document.querySelectorAll(
        'img[src="x"], [onerror], [onload], [onclick], base, math, object, embed',
      ),
    ].length,
    links: [...document.querySelectorAll('a[href]')].map((link) => ({
      href: link instanceof HTMLAnchorElement ? link.href : '',
      rel: link.getAttribute('rel') ?? '',
    })),
  }));
  expect(found.ran).toBeUndefined();
  expect(found.strange).toBe(0);
  for (const { href, rel } of found.links) {
    expect(href).toMatch(/^(?:https?:\/\/|$)/);
    if (href.startsWith('http') && !href.startsWith(INVENTED)) expect(rel).toContain('noopener');
  }
}

test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`A dialog: ${dialog.message()}`);
  });
});

test('a story whose every text is hostile is shown as it is written, in every mode', async ({
  page,
}) => {
  await keepStill(page);
  const seen = async (address: string, ...texts: readonly string[]) => {
    await page.goto(STORY + address);
    for (const text of texts) {
      await expect(
        page.getByText(evil(text), { exact: false }).first(),
        `${text} at ${address}`,
      ).toBeAttached();
    }
    await expectInert(page);
  };
  await seen('', 'title', 'standfirst', 'byline', 'publisher', 'content note', 'heading', 'event');
  await isAwake(page);
  await expectInert(page);
  await expect(page).toHaveTitle(new RegExp(evil('title').slice(0, 12)));
  await seen('?dispute=constructor', 'dispute', 'answer', 'other answer');
  await seen('?place=constructor', 'place note', 'citation', 'tradition');
  await seen('?source=post', 'outlet');
  await seen('?mode=explore&tab=list', 'event');
  await seen('?mode=explore&tab=matrix', 'other event');
  await seen('?mode=present', 'title');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(evil('heading')).first()).toBeAttached();
  await seen('?mode=notes#document', 'notes', 'question');
  await seen('method/', 'method', 'naming', 'borders', 'correction', 'before');
  await seen('handout/', 'heading');
  await seen('embed/', 'title');
  await seen('share/', 'title');
});

test('the live map draws hostile names as text', async ({ page }) => {
  await page.goto(`${STORY}?mode=explore`);
  await isLive(page);
  await expect(page.locator('[data-map] [role="option"]').first()).toContainText('<b>Skerry</b>');
  await expectInert(page);
});

test('hostile addresses are ignored and said aloud, hostile messages and what is kept ignored, and the page goes on', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await keepStill(page);
  await page.addInitScript(() => {
    localStorage.setItem('dateline:names', '__proto__');
    localStorage.setItem('dateline:shortcuts', '{"__proto__": {"ran": 1}}');
  });
  await page.goto(STORY);
  await isAwake(page);
  for (const address of ADDRESSES.filter(isShown)) {
    const answered = await page.evaluate(async (to) => {
      try {
        history.pushState(null, '', to);
      } catch {
        // One that the browser itself refuses.
        return true;
      }
      dispatchEvent(new PopStateEvent('popstate'));
      await new Promise((done) => setTimeout(done));
      return document.querySelector('main, #page')?.isConnected ?? false;
    }, address);
    expect(answered, address.slice(0, 80)).toBe(true);
  }
  await expectInert(page);
  expect(SAID_TWICE.filter(isShown)).not.toHaveLength(0);
  const img = '<img src=x onerror=__ran=1>';
  for (const [address, said] of [
    ['?source=zz&sources=zz', words.address.unknown.source('zz')],
    [`?place=${encodeURIComponent(img)}`, words.address.unknownPlace(img)],
  ] as const) {
    await page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, address);
    await expect(page.getByText(said)).toHaveCount(1);
    await expect(page.getByText(said)).toBeVisible();
  }

  await page.goto(`${STORY}?mode=present&lesson=abc`);
  await expect(page.getByText(evil('title')).first()).toBeAttached();
  await page.evaluate(
    ([messages, story]) => {
      const channel = new BroadcastChannel(`dateline:${story}:abc`);
      for (const message of messages) {
        window.postMessage(message, '*');
        channel.postMessage(message);
      }
    },
    [MESSAGES.filter((message) => typeof message !== 'bigint'), HOSTILE] as const,
  );
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(evil('heading')).first()).toBeAttached();
  await expectInert(page);
});
