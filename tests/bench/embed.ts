/**
 * What a story costs the page of somebody else before a reader comes near it, beside TimelineJS as its own code embeds it. The script's
 * bytes and requests are judged; times are told.
 */
import type { Browser } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { buildSite, FIRST } from './pages/site.ts';
import type { Wire } from './pages/wire.ts';
import { middle } from './pages/work.ts';
import { benchOn, type Workbench } from './pages/workbench.ts';

const RUNS = 5;
const NAME = 'own';

/** What a host page has asked for and done, at rest, that it would not without the story. */
interface Cost {
  readonly requests: number;
  readonly bytes: number;
  /** What its scripts took on this machine, in ms. */
  readonly script: number;
}

/** Measures all and prints a table; 1 when a budget is broken. */
export const bench = benchOn('bench-embed.json', measure);

async function measure({ root, out, browser, wire, told }: Workbench): Promise<void> {
  const { story } = await buildSite(root, 'data', FIRST, out, NAME);
  const folder = join(out, NAME);
  const tag = `<dateline-story src="../${story.id}/" form="steps"><a href="../${story.id}/">Story</a></dateline-story><script async src="../embed.js"></script>`;
  const frame = '<iframe src="timelinejs.html" width="100%" height="650" frameborder="0"></iframe>';
  for (const [file, embedded] of [
    ['host', tag],
    ['host-timelinejs', frame],
    ['host-alone', ''],
  ]) {
    writeFileSync(join(folder, 'others', `${file}.html`), hostPage(embedded ?? ''));
  }
  const own = await costs(browser, wire, 'host');
  const alone = await costs(browser, wire, 'host-alone');
  const theirs = await costs(browser, wire, 'host-timelinejs');
  told.head(
    'A story far below in somebody else’s page, before a reader comes near; medians of five',
  );
  const script = gzipSync(readFileSync(join(folder, 'embed.js')), { level: 9 });
  told.budget('kB of embed.js, gzipped', script.length / 1000, 3);
  told.budget('requests', own.requests - alone.requests, 1);
  told.limit('ms of script', own.script - alone.script, 5);
  told.limit('TimelineJS: requests', theirs.requests - alone.requests, null);
  told.limit('TimelineJS: kB', (theirs.bytes - alone.bytes) / 1000, null);
  told.limit('TimelineJS: ms of script', theirs.script - alone.script, null);
}

/** An article of ten screens, with what is embedded at its end. */
function hostPage(embedded: string): string {
  const words = '<p>An article goes on for a while before it comes to that.</p>'.repeat(200);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"></head><body>${words}${embedded}</body></html>`;
}

async function costs(browser: Browser, wire: Wire, file: string): Promise<Cost> {
  const found: Cost[] = [];
  for (let run = 0; run < RUNS; run++) found.push(await cost(browser, wire, file));
  const of = (key: keyof Cost) => middle(found.map((one) => one[key]));
  return { requests: of('requests'), bytes: of('bytes'), script: of('script') };
}

async function cost(browser: Browser, wire: Wire, file: string): Promise<Cost> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  wire.log.length = 0;
  await page.goto(`${wire.fast}/${NAME}/others/${file}.html`, { waitUntil: 'networkidle' });
  const { metrics } = await session.send('Performance.getMetrics');
  const script = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
  await context.close();
  const bytes = wire.log.reduce((sum, one) => sum + one.bytes, 0);
  return { requests: wire.log.length, bytes, script: script * 1000 };
}
