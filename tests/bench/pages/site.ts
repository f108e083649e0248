/** Builds the pages that the bench compares into one folder, compressed, as a careful server would have them. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

import { writeCompressed } from '../../../src/site/compressed-copies.ts';
import type { Story } from '../../../src/story/story.ts';
import { dataOf } from './events.ts';
import type { Target } from './visit.ts';

/** The pages of one story. */
export interface Built {
  readonly story: Story;
  /** Dateline's document. */
  readonly html: string;
  readonly dateline: Target;
  readonly plain: Target;
  readonly bareMap: Target;
  readonly timelinejs: Target;
  readonly vis: Target;
}

/** The first story, by its id. */
export const FIRST = 'nagorno-karabakh-2023';

/** Builds Dateline's page of a story, by its id in a folder of stories, and the pages to compare it with, into `<out>/<name>`. */
export async function buildSite(
  root: string,
  stories: string,
  id: string,
  out: string,
  name: string,
): Promise<Built> {
  const folder = join(out, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await buildDateline(root, stories, folder);
  const story: Story = JSON.parse(readFileSync(join(folder, id, 'data/story.json'), 'utf8'));
  const html = readFileSync(join(folder, id, 'index.html'), 'utf8');

  const others = join(folder, 'others');
  await buildOthers(root, others);
  const regional = join(stories, id, 'basemap.json');
  if (existsSync(regional)) cpSync(regional, join(others, 'basemap.json'));
  else writeFileSync(join(others, 'basemap.json'), '{"type":"FeatureCollection","features":[]}');
  for (const [file, text] of dataOf(story)) writeFileSync(join(others, file), text);
  writeFileSync(join(others, 'plain.html'), plainPage(html));
  await writeCompressed(others);

  const mapFiles = mapFilesIn(folder, `/${name}/`);
  const target = (path: string, ready: string) => ({ path: `/${name}/${path}`, ready, mapFiles });
  const ready = '[data-ready]';
  return {
    story,
    html,
    dateline: target(`${id}/`, '[data-map="live"]'),
    plain: target('others/plain.html', 'body'),
    bareMap: target(`others/bare-map.html?${story.region.join()}`, ready),
    timelinejs: target('others/timelinejs.html', ready),
    vis: target(`others/vis.html?${story.region.join()}`, ready),
  };
}

async function buildDateline(root: string, stories: string, outDir: string): Promise<void> {
  const before = process.env['DATELINE_STORIES'];
  process.env['DATELINE_STORIES'] = stories;
  try {
    await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  } finally {
    if (before === undefined) delete process.env['DATELINE_STORIES'];
    else process.env['DATELINE_STORIES'] = before;
  }
}

async function buildOthers(root: string, outDir: string): Promise<void> {
  const pages = join(root, 'tests/bench/pages');
  await build({
    root: pages,
    base: './',
    configFile: false,
    envFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: ['bare-map.html', 'vis.html'].map((file) => join(pages, file)) },
    },
  });
  cpSync(join(pages, 'timelinejs.html'), join(outDir, 'timelinejs.html'));
  const timelinejs = join(root, 'node_modules/@knight-lab/timelinejs/dist');
  cpSync(timelinejs, join(outDir, 'timelinejs'), { recursive: true, dereference: true });
  cpSync(join(root, 'data/basemap/world.json'), join(outDir, 'world.json'));
}

/** Addresses of the scripts that hold MapLibre, known by a class that it gives to what it draws in. */
function mapFilesIn(folder: string, address: string): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const isMap = (file: string) =>
    /\.m?js$/.test(file) && readFileSync(join(folder, file), 'utf8').includes('maplibregl-canvas-');
  return new Set(files.filter(isMap).map((file) => address + file));
}

/** The same words without scripts, pictures, styles and fonts: what a plain page would be. */
function plainPage(html: string): string {
  const body = html
    .slice(html.indexOf('<body'), html.lastIndexOf('</body>'))
    .replace(/<(script|style|svg|noscript)\b[\s\S]*?<\/\1>/g, '')
    .replace(/ (class|style|data-[\w-]+)="[^"]*"/g, '');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Plain</title><link rel="icon" href="data:,"><style>body{max-width:34em;margin:1em auto;font:1.1rem/1.5 serif}</style></head>${body}</body></html>`;
}
