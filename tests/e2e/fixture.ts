/** A page whose every test also holds the promises that stand above all: no error, no violation of the policy, no request elsewhere. */
import { test as base, expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

import type { Story, StoryEvent } from '../../src/story/story.ts';
import { words } from '../../src/words/en.ts';
import { collectViolations } from './violations.ts';

export const STORY = 'nagorno-karabakh-2023';
export const HOME = `/${STORY}/`;

/** The story as the site publishes it. */
export const story: Story = JSON.parse(readFileSync(`dist/${STORY}/data/story.json`, 'utf8'));

export function eventOf(id: string | undefined): StoryEvent {
  const event = story.events.find((each) => each.id === id);
  if (!event) throw new Error(`The story has no event ${id}.`);
  return event;
}

export const test = base.extend<{ promises: undefined }>({
  promises: [
    async ({ page, context }, use) => {
      const broken: string[] = [];
      const violated = await collectViolations(context);
      page.on('console', (message) => {
        // `serviceWorkers: 'block'` says so on every page.
        if (message.text() === 'Service Worker registration blocked by Playwright') return;
        // Drawing in software is slow, as the browser's driver says.
        if (/GL Driver Message .*GPU stall due to ReadPixels/.test(message.text())) return;
        if (message.type() === 'error' || message.type() === 'warning') broken.push(message.text());
      });
      page.on('pageerror', (error) => broken.push(`thrown: ${error.message}`));
      page.on('request', (request) => {
        const { hostname, protocol } = new URL(request.url());
        if (/^https?:$/.test(protocol) && hostname !== 'localhost')
          broken.push(`asked of ${hostname}`);
      });
      await use(undefined);
      expect(violated).toEqual([]);
      expect(broken).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Waits until the page is live and its map has drawn and rests. */
export async function isLive(page: Page): Promise<void> {
  await expect(page.locator('[data-map="live"]')).toHaveAttribute('data-settled', 'true', {
    timeout: 30_000,
  });
}

/** Has the page think that its reader saves data: the still map goes on, and MapLibre waits until it is asked for. */
export async function keepStill(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const connection = Object.assign(new EventTarget(), { saveData: true });
    Object.defineProperty(navigator, 'connection', { value: connection, configurable: true });
  });
}

/** Waits until a page that keeps the still map answers, and one still map stands, not one that fades into another. */
export async function isAwake(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: words.map.moving })).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.locator('[data-map] svg.still')).toHaveCount(1, { timeout: 30_000 });
}

/** Opens an address of the story in a page that keeps the still map: for all that is not about the live one. */
export async function openStill(page: Page, address = ''): Promise<void> {
  await keepStill(page);
  await page.goto(HOME + address);
  await isAwake(page);
}

/** Opens an address of the story and waits for the live map. */
export async function open(page: Page, address = ''): Promise<void> {
  await page.goto(HOME + address);
  await isLive(page);
}

/** What each view shows of the reading. */
export async function shown(page: Page) {
  const map = page.locator('[data-map]');
  const timeline = page.locator('[data-timeline]');
  const from = (await timeline.getAttribute('data-from')) ?? '';
  const to = (await timeline.getAttribute('data-to')) ?? '';
  return {
    card: await page.locator('article[aria-current="true"]').getAttribute('data-event'),
    places: ((await map.getAttribute('data-places')) ?? '').split(' ').filter(Boolean),
    mark: await timeline
      .locator('[data-event][aria-current="true"]')
      .first()
      .getAttribute('data-event'),
    from,
    to,
    address: new URL(page.url()).hash.slice(1),
  };
}

/** Asserts that card, map, timeline and address all show the step, with its leading event selected. */
export async function expectAtStep(page: Page, stepId: string): Promise<void> {
  const step = story.steps.find(({ id }) => id === stepId);
  const lead = eventOf(step?.events[0]);
  await expect(page.locator(`article[data-event="${lead.id}"]`)).toHaveAttribute(
    'aria-current',
    'true',
  );
  await expect(page).toHaveURL(new RegExp(`#${stepId}$`));
  const now = await shown(page);
  expect(now.card).toBe(lead.id);
  expect(now.mark).toBe(lead.id);
  expect(now.places).toEqual(expect.arrayContaining([...(step?.camera ?? [])]));
  const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  // The window touches the span, and the selected mark is in it.
  if (lead.when.to !== null) expect(now.from <= day(lead.when.to - 1)).toBe(true);
  if (lead.when.from !== null) expect(now.to >= day(lead.when.from)).toBe(true);
}
