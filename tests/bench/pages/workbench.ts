/** What each bench of pages stands on: a folder of its own, a browser, a server and a table, and all let go of at the end. */
import type { Browser } from '@playwright/test';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { openBrowser } from './browser.ts';
import { table, type Table } from './table.ts';
import { serve, type Wire } from './wire.ts';

export interface Workbench {
  /** The repository's folder. */
  readonly root: string;
  /** Where pages are built, which the wire serves. */
  readonly out: string;
  readonly browser: Browser;
  readonly wire: Wire;
  readonly told: Table;
}

/** How a bench is asked for: each line goes to `print`; `findBrowser` answers the path of a Chromium. 1 when a budget is broken. */
export type Bench = (
  print: (line: string) => void,
  findBrowser: () => Promise<string>,
) => Promise<0 | 1>;

/** A bench that measures on a workbench, and writes its table as `file`. @param flags for the browser, beside those of all benches */
export function benchOn(
  file: string,
  measure: (workbench: Workbench) => Promise<void>,
  flags: readonly string[] = [],
): Bench {
  return async (print, findBrowser) => {
    const root = resolve('.');
    const out = join(root, 'node_modules', `.dateline-${file.replace('.json', '')}`);
    mkdirSync(out, { recursive: true });
    const browser = await openBrowser(findBrowser, flags);
    const wire = await serve(out);
    const told = table(print, browser.version());
    try {
      await measure({ root, out, browser, wire, told });
    } finally {
      wire.close();
      await browser.close();
      rmSync(out, { recursive: true, force: true });
    }
    return told.write(file);
  };
}
