/**
 * Makes a built site one that can be kept: its pages say of which build they are, each story's how it is installed, and the worker
 * knows the files of each story. It comes last, when all other files are as they will be served.
 */
import type { Manifest } from 'vite';

import type { Rendered } from '../document.ts';
import { namePlates } from '../name-plates.ts';
import { APP_MANIFEST, appManifest, ICON_SIZES, iconName } from './app-manifest.ts';
import { HASHED, KEPT, type Kept } from './kept.ts';
import { reached } from './reached.ts';

/** The folder of the site; paths are from there, with `/` between their parts. */
export interface Folder {
  readonly names: () => Promise<readonly string[]>;
  /** In bytes. */
  readonly size: (path: string) => Promise<number>;
  readonly read: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** Makes the folders on its way. */
  readonly write: (path: string, data: string | Uint8Array) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
}

/** What a story asks for first, and what leads to all the rest. */
interface Ways {
  readonly entries: readonly string[];
  readonly manifest: Manifest;
}

export const WORKER = 'sw.js';
const ICON = 'icon.svg';
/** What leads to the stories. */
const ROOT = 'index.html';
/** A story whose files are larger is neither kept nor installed: a browser has no such room for one page. */
const MOST_BYTES = 30_000_000;
/** The pages of a story that ask for more once they are read, in its folder. */
const ANSWERING = ['index.html', 'embed/index.html', 'share/index.html'];
/** Of a story's own folder: what its page shows or leads to. Wide pictures are for a page without a script, which has no worker. */
const OF_STORY =
  /^(?:(?:method\/|list\/\d+\/|handout\/(?:[^/]+\/)?)?index\.html|manifest\.webmanifest|shelf\.svg|still(?:\/[^/]+){0,2}\.svg)$/;

/** Writes what is needed for it; the worker's script is there already. @param css the style of the stories' pages */
export async function writeOffline(
  pages: readonly Rendered[],
  css: string,
  ways: Ways,
  folder: Folder,
): Promise<void> {
  await writeIcons(folder);
  for (const page of pages) {
    await folder.write(page.path + APP_MANIFEST, appManifest(page, css));
    await namePlates(page.path, folder);
  }
  const names = (await folder.names()).toSorted();
  const own = new Map(pages.map((page) => [page, filesOf(page, names, ways)] as const));
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const [page, list] of own) {
    const sizes = await Promise.all(list.map(folder.size));
    if (sizes.reduce((sum, size) => sum + size, 0) > MOST_BYTES) own.delete(page);
    else for (const name of list) files.set(name, await folder.read(name));
  }
  const texts = await Promise.all(
    pages
      .flatMap(({ path }) => ANSWERING.map((page) => path + page))
      .filter((name) => names.includes(name))
      .map(async (name) => [name, await folder.read(name)] as const),
  );
  const hashed = names.filter((name) => name.startsWith(HASHED));
  const version = await versionOf(new Map([...texts, ...files]), hashed);
  for (const [name, text] of texts) {
    const html = versioned(new TextDecoder().decode(text), version);
    const isKept = files.has(name);
    const whole = isKept ? installable(html) : html;
    if (isKept) files.set(name, new TextEncoder().encode(whole));
    await folder.write(name, whole);
  }
  const stories: Record<string, Record<string, string>> = {};
  for (const [{ id }, list] of own) {
    const entries = list.map(async (name) => [addressOf(name), await integrity(files.get(name))]);
    stories[id] = Object.fromEntries(await Promise.all(entries));
  }
  const kept: Kept = { version, stories };
  const script = new TextDecoder().decode(await folder.read(WORKER));
  await folder.write(WORKER, `self.${KEPT}=${JSON.stringify(kept)};\n${script}`);
}

/** A page that says of which build it is. */
function versioned(html: string, version: string): string {
  return html.replace('<html ', `<html data-version="${version}" `);
}

/** A story's page that says how it is installed. */
function installable(html: string): string {
  return html.replace('</head>', `<link rel="manifest" href="${APP_MANIFEST}">\n</head>`);
}

/** The files that are kept of a story. */
function filesOf(
  { id, path }: Rendered,
  names: readonly string[],
  { entries, manifest }: Ways,
): readonly string[] {
  const own = names.filter(
    (name) => name.startsWith(path) && OF_STORY.test(name.slice(path.length)),
  );
  return [...own, ...reached(entries, manifest, id), ICON, ROOT];
}

/** A folder is asked for by its own address. */
function addressOf(name: string): string {
  return name.replace(/(^|\/)index\.html$/, '$1');
}

/** Of all that is kept, of all pages with a script, and of what has a hash in its name, which is known by it. */
async function versionOf(
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  hashed: readonly string[],
): Promise<string> {
  const own = [...files].filter(([name]) => !name.startsWith(HASHED));
  const lines = await Promise.all(
    own.map(async ([name, data]) => `${name} ${await integrity(data)}`),
  );
  lines.push(...hashed);
  const all = new TextEncoder().encode(lines.toSorted().join('\n'));
  return hex(await crypto.subtle.digest('SHA-256', all)).slice(0, 16);
}

async function integrity(data: Uint8Array<ArrayBuffer> | undefined): Promise<string> {
  if (!data) throw new Error('A file that is to be kept is not there.');
  const digest = await crypto.subtle.digest('SHA-256', data);
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

function hex(digest: ArrayBuffer): string {
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function writeIcons(folder: Folder): Promise<void> {
  const { Resvg } = await import('@resvg/resvg-js');
  const svg = new TextDecoder().decode(await folder.read(ICON));
  for (const size of ICON_SIZES) {
    const picture = new Resvg(svg, { fitTo: { mode: 'width', value: size } });
    await folder.write(iconName(size), picture.render().asPng());
  }
}
