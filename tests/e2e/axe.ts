/** What axe finds amiss on a page. */
import type { Page } from '@playwright/test';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** On the page as it stands, in light colours and then, unless it is spared, in dark ones, which change nothing but contrast. */
export async function violations(
  page: Page,
  colours: 'both' | 'light' = 'both',
): Promise<string[]> {
  // Evaluated, not added as a script: the page's policy lets no other script in.
  await page.evaluate(axe.source);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await found(page, { type: 'tag', values: TAGS });
  if (colours === 'light') return light;
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await found(page, { type: 'rule', values: ['color-contrast'] }))];
}

async function found(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  return page.evaluate(async (only) => {
    const engine: typeof axe = Reflect.get(window, 'axe');
    const { violations: all } = await engine.run(document, { runOnly: only });
    return all.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`,
    );
  }, runOnly);
}
