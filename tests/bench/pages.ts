/**
 * What a visit costs, beside other pages with the same words and events, in one run: a plain page, a bare map, TimelineJS, and
 * vis-timeline with MapLibre. Times are told, and only bytes and layout shift are judged. Writes `bench.json`.
 */
import type { Browser } from '@playwright/test';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { writeInvented } from './invented.ts';
import { listStories } from '../../src/compile/folder.ts';
import { buildSite, FIRST, type Built } from './pages/site.ts';
import type { Table } from './pages/table.ts';
import { visit, type Conditions, type Visit } from './pages/visit.ts';
import type { Wire } from './pages/wire.ts';
import { dragGap, middle, selectionCost } from './pages/work.ts';
import { benchOn, type Workbench } from './pages/workbench.ts';

const RUNS = 5;
/** Small enough that what a selection takes is the work for what it changes. */
const FEW = 100;
const MANY = [1000, 10_000, 100_000];
/** `DATELINE_BENCH_EVENTS=1000,10000` measures invented stories of so many events alone; what is printed is the same. */
const ASKED = process.env['DATELINE_BENCH_EVENTS']?.split(',').map(Number);
/** Above so many events one visit says enough, and TimelineJS and vis-timeline are not asked. */
const MOST_FOR_OTHERS = 1000;
const MOST_FOR_ALL_RUNS = 10_000;

/** Measures all and prints a table; 1 when a budget on bytes or layout shift is broken. */
export const bench = benchOn('bench.json', measure);

async function measure({ root, out, browser, wire, told }: Workbench): Promise<void> {
  if (!ASKED)
    await firstVisit(browser, wire, told, await buildSite(root, 'data', FIRST, out, 'own'));
  const few = await selectionCost(browser, wire, (await invented(root, out, FEW)).dateline);
  for (const count of ASKED ?? MANY) {
    // What cannot be built or opened is told, and the rest is measured all the same.
    try {
      await manyEvents(browser, wire, told, await invented(root, out, count), count, few.script);
    } catch (error) {
      told.failed(`${count} events`, error);
    }
  }
}

async function firstVisit(browser: Browser, wire: Wire, told: Table, site: Built): Promise<void> {
  told.head(
    'This story on a slow phone: processor slowed 4 times, 1.6 Mbit/s, 150 ms; medians of five',
  );
  const { dateline, plain, bareMap, timelinejs, vis } = await visits(browser, wire, site, {
    pages: ['dateline', 'plain', 'bareMap', 'timelinejs', 'vis'],
    conditions: 'slow phone',
    runs: RUNS,
  });
  told.ratio('largest paint, ms, to the plain page', dateline.painted, plain.painted, 1.15);
  told.budget('kB before MapLibre is asked for, fonts apart', dateline.bytesBefore / 1000, 75);
  told.budget('kB of fonts', dateline.fontBytes / 1000, 30);
  told.limit('kB up to the first step’s first paragraph', firstWords(site) / 1000, 25);
  told.ratio(
    'blocked until the map is live, ms, to the bare map',
    dateline.blocked,
    bareMap.blocked,
    1.5,
  );
  told.ratio('map live, ms, to the bare map', dateline.ready, bareMap.ready, 1.2);
  told.budget('layout shift of a whole visit', dateline.shift, 0);
  const pages = {
    Dateline: dateline,
    'plain page': plain,
    'bare map': bareMap,
    TimelineJS: timelinejs,
    'vis-timeline with MapLibre': vis,
  };
  for (const [name, page] of Object.entries(pages)) told.page(name, page);
}

async function manyEvents(
  browser: Browser,
  wire: Wire,
  told: Table,
  site: Built,
  count: number,
  fewScript: number,
): Promise<void> {
  told.head(`${count} events on this machine, no limit on the network`);
  const hasOthers = count <= MOST_FOR_OTHERS;
  const { dateline, bareMap, timelinejs, vis } = await visits(browser, wire, site, {
    pages: hasOthers ? ['dateline', 'bareMap', 'timelinejs', 'vis'] : ['dateline', 'bareMap'],
    conditions: 'this machine',
    runs: count <= MOST_FOR_ALL_RUNS ? RUNS : 1,
  });
  told.ratio('ready, ms, to the bare map', dateline.ready, bareMap.ready, count <= 1000 ? 1.5 : 3);
  told.ratio('memory, MB, to the bare map', dateline.heap / 1e6, bareMap.heap / 1e6, 1.5);
  told.limit('layout shift of a whole visit', dateline.shift, 0);
  told.limit('kB of the whole visit', dateline.allBytes / 1000, null);
  if (hasOthers) {
    told.page('TimelineJS', timelinejs);
    told.page('vis-timeline with MapLibre', vis);
  }
  const cost = await selectionCost(browser, wire, site.dateline);
  told.ratio(`selecting, ms of script, to ${FEW} events`, cost.script, fewScript, 2);
  told.limit('selecting, ms with layout and paint', cost.all, null);
  if (count < 10_000) return;
  const own = await dragGap(browser, wire, site.dateline, '[data-timeline] .lanes');
  const bare = await dragGap(browser, wire, site.bareMap, '#map');
  told.ratio('worst gap between frames while dragged, ms, to the bare map', own, bare, 1);
}

function invented(root: string, out: string, count: number): Promise<Built> {
  const stories = join(out, `story-${count}`);
  writeInvented(stories, count);
  const [id] = listStories(stories);
  if (id === undefined) throw new Error('No story was invented.');
  return buildSite(root, stories, id, out, `invented-${count}`);
}

const NOT_VISITED: Visit = {
  painted: 0,
  ready: 0,
  blocked: 0,
  shift: 0,
  bytesBefore: 0,
  fontBytes: 0,
  allBytes: 0,
  heap: 0,
};
type PageName = 'dateline' | 'plain' | 'bareMap' | 'timelinejs' | 'vis';

/** The median visit of each page; the pages take turns, so that a slow minute of the machine is everybody's. */
async function visits(
  browser: Browser,
  wire: Wire,
  site: Built,
  plan: {
    readonly pages: readonly PageName[];
    readonly conditions: Conditions;
    readonly runs: number;
  },
): Promise<Record<PageName, Visit>> {
  const found: Record<PageName, Visit[]> = {
    dateline: [],
    plain: [],
    bareMap: [],
    timelinejs: [],
    vis: [],
  };
  for (let run = 0; run < plan.runs; run++) {
    for (const page of plan.pages) {
      const opened = await visit(browser, wire, site[page], plan.conditions);
      found[page].push(opened.visit);
      await opened.page.context().close();
    }
  }
  const { dateline, plain, bareMap, timelinejs, vis } = found;
  return {
    dateline: median(dateline),
    plain: median(plain),
    bareMap: median(bareMap),
    timelinejs: median(timelinejs),
    vis: median(vis),
  };
}

/** The median of each measure on its own. */
function median(visits: readonly Visit[]): Visit {
  if (visits.length === 0) return NOT_VISITED;
  const of = (key: keyof Visit) => middle(visits.map((visit) => visit[key]));
  return {
    painted: of('painted'),
    ready: of('ready'),
    blocked: of('blocked'),
    shift: of('shift'),
    bytesBefore: of('bytesBefore'),
    fontBytes: of('fontBytes'),
    allBytes: of('allBytes'),
    heap: of('heap'),
  };
}

/** Bytes of the document, compressed, up to the end of the first paragraph of the first step. */
function firstWords({ html, story }: Built): number {
  const step = html.indexOf(`data-step="${story.steps[0]?.id ?? ''}"`);
  return brotliCompressSync(html.slice(0, html.indexOf('</p>', step))).length;
}
