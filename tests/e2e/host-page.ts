/** Pages of others that embed a story: what they ask for, what moves in them, and the frames that stand in their tags. */
import { test as base, expect, type Frame, type Page } from '@playwright/test';

import { HOSTS } from '../../playwright.config.ts';
import { keepStill, STORY } from './fixture.ts';

/** Where the stories are served that the pages embed. */
export const SITE = 'http://localhost:4391';
export const SRC = `${SITE}/${STORY}/`;
/** Where nothing answers. */
export const SILENT = 'http://localhost:4399';
const SERVED = [HOSTS, SITE, 'http://localhost:4392', SILENT];

/** What a page has told of itself. */
export interface Told {
  /** Layout shifts, each with what moved. */
  readonly shifts: readonly string[];
  /** Events of its tags: id or number of the tag, type and detail. */
  readonly heard: readonly string[];
}

export const test = base.extend<{ asked: string[] }>({
  /** Addresses that were asked for; an error in the page, or a request to a third site, fails its test. */
  asked: [
    async ({ page }, use) => {
      const asked: string[] = [];
      const broken: string[] = [];
      page.on('pageerror', ({ message }) => broken.push(`thrown: ${message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') broken.push(message.text());
      });
      page.on('request', (request) => {
        const url = request.url();
        asked.push(url);
        if (/^https?:/.test(url) && !SERVED.includes(new URL(url).origin))
          broken.push(`asked for ${url}`);
      });
      await keepStill(page);
      await page.addInitScript(tellAll);
      await use(asked);
      expect(broken.filter((what) => !MEANT.test(what))).toEqual([]);
    },
    { auto: true },
  ],
});

/** What the browser says of an address that a test has lead nowhere, and of a frame that may not open windows. */
const MEANT = /Failed to load resource|Blocked opening|has been blocked by CORS policy/;

export { expect };

/** Runs in each page before its own scripts. */
export function tellAll(): void {
  addEventListener('securitypolicyviolation', (event) =>
    console.error(`policy violated: ${event.violatedDirective} by ${event.blockedURI}`),
  );
  if (window.parent !== window) return;
  const shifts: string[] = [];
  const heard: string[] = [];
  Object.assign(window, { told: { shifts, heard } });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!('value' in entry) || typeof entry.value !== 'number' || entry.value < 0.0001) continue;
      const sources = 'sources' in entry && Array.isArray(entry.sources) ? entry.sources : [];
      const moved = sources.map(({ node }) => (node instanceof Element ? node.outerHTML : ''));
      shifts.push(
        `${entry.value.toFixed(4)}: ${moved.map((html) => html.slice(0, 80)).join(', ')}`,
      );
    }
  }).observe({ type: 'layout-shift', buffered: true });
  for (const type of ['ready', 'select', 'step', 'end']) {
    const hear = (event: Event) => {
      const at = [...document.querySelectorAll('dateline-story')].findIndex(
        (tag) => tag === event.target,
      );
      if (event instanceof CustomEvent && at >= 0)
        heard.push(`${at} ${type} ${JSON.stringify(event.detail)}`);
    };
    addEventListener(type, hear, true);
  }
}

export async function told(page: Page): Promise<Told> {
  return page.evaluate(() => Reflect.get(window, 'told'));
}

/** Opens a host page and waits until the tag is known. */
export async function openHost(page: Page, address: string): Promise<void> {
  await page.goto(`${HOSTS}/${address}`);
  await page.evaluate(() => customElements.whenDefined('dateline-story').then(() => undefined));
}

export const tagAt = (page: Page, at: number) => page.locator('dateline-story').nth(at);

/** The frame of a form, once it is there; in the order in which they came if there are more. */
export async function frameOf(page: Page, form: string, at = 0): Promise<Frame> {
  const found = () => page.frames().filter((frame) => frame.url().includes(`?form=${form}`))[at];
  await expect.poll(() => found() !== undefined).toBe(true);
  const frame = found();
  if (!frame) throw new Error(`No frame has the form ${form}.`);
  return frame;
}

/** Scrolls until a tag is less than a screen below the window, and waits until its story answers there. */
export async function approach(page: Page, at: number): Promise<void> {
  await tagAt(page, at).evaluate((tag) => {
    const top = tag.getBoundingClientRect().top + scrollY - innerHeight * 1.7;
    scrollTo({ top, behavior: 'instant' });
  });
  await isReady(page, at);
}

/** Waits until the story of a tag has answered so many times. */
export async function isReady(page: Page, at: number, times = 1): Promise<void> {
  const count = async () =>
    (await told(page)).heard.filter((one) => one.startsWith(`${at} ready`)).length;
  await expect.poll(count, { timeout: 20_000 }).toBe(times);
}

/** Scrolls until a tag's top is so many pixels below the window's. */
export async function bring(page: Page, at: number, below: number): Promise<void> {
  await tagAt(page, at).evaluate(
    (tag, top) =>
      scrollTo({ top: tag.getBoundingClientRect().top + scrollY - top, behavior: 'instant' }),
    below,
  );
}

/** How much more room a frame's content needs than it has, in whole CSS pixels; less than none down where there is too much. */
export async function fit(frame: Frame) {
  return frame.evaluate(() => {
    const across = document.documentElement.scrollWidth - innerWidth;
    const down = document.body.getBoundingClientRect().height - innerHeight;
    return { across, down: Math.trunc(down) || 0 };
  });
}

/** Waits until a tag is as long as the story in its frame: then a pixel of the page is a pixel of the story. */
export async function isAsLong(page: Page, at: number, frame: Frame): Promise<void> {
  const lacking = async () => {
    const height = await tagAt(page, at).evaluate((tag) => tag.clientHeight);
    return Math.abs(height - (await frame.evaluate(() => document.documentElement.scrollHeight)));
  };
  await expect.poll(lacking).toBeLessThanOrEqual(1);
}
