/** What axe finds amiss on a page. */
import type { Page } from '@playwright/test';
import axe from 'axe-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** On the page as it stands, in light colours and then, unless it is spared, in dark ones, which change nothing but contrast. */
export async function violations(
  page: Page,
  colours: 'both' | 'light' = 'both',
): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await amiss(page);
  if (colours === 'light') return light;
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await found(page, [], { type: 'rule', values: ['color-contrast'] }))];
}

/**
 * On the page as it is now. `except` are selectors of what is left out. Of a piece of a page it is not asked what axe advises for
 * whole ones, such as the order of headings.
 */
export async function amiss(
  page: Page,
  { except = [], isPiece = false }: { except?: readonly string[]; isPiece?: boolean } = {},
): Promise<string[]> {
  const values = isPiece ? WCAG : [...WCAG, 'best-practice'];
  return found(page, except, { type: 'tag', values });
}

async function found(
  page: Page,
  except: readonly string[],
  runOnly: axe.RunOnly,
): Promise<string[]> {
  // Evaluated, not added as a script: the page's policy lets no other script in.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ exclude, only }) => {
      const engine: typeof axe = Reflect.get(window, 'axe');
      const { violations: all } = await engine.run(
        { exclude },
        { runOnly: only, resultTypes: ['violations'] },
      );
      return all.map(
        ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`,
      );
    },
    { exclude: except.map((selector) => [selector]), only: runOnly },
  );
}
