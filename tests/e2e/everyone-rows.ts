/** Where everyone is to find their way: each form and mode, in each tradition's names, look and width, every two of them together. */
import type { Page } from '@playwright/test';

import { FORMS } from '../../src/embed/wishes.ts';
import { pairwise, type Row } from './pairs.ts';

/** What the page shows, and what stands behind the story's address for it. */
export const MODES: Readonly<Record<string, string>> = {
  scroll: '?mode=scroll',
  explore: '?mode=explore',
  matrix: '?mode=explore&tab=matrix',
  list: '?mode=explore&tab=list',
  present: '?mode=present&lesson=everyone01',
  notes: '?mode=notes&lesson=everyone01',
};

export const COLUMNS = {
  place: [...Object.keys(MODES), ...FORMS.map((form) => `embed ${form}`), 'poster'],
  names: ['both', 'armenian', 'azerbaijani', 'russian', 'international', 'as-written'],
  look: ['light', 'dark', 'forced'],
  width: ['320', '390', '1024', '1440'],
};

export const ROWS: readonly Row<typeof COLUMNS>[] = pairwise(COLUMNS);

/** Follows an address without leaving the page, as a step back in the browser does. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}
