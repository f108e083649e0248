/** What a build made, read from Vite's manifest: the scripts that a page asks for first, and its style. */
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

import type { Manifest, ManifestChunk } from 'vite';

import type { Assets, Rendered } from './document.ts';
import { toRoot } from './head-tags.ts';

/** The manifest that a build left in its folder. */
export async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8'));
}

/** What the page of a story asks for first, and the sheets that its style is made of; the first entry is its script. */
export function scriptsOf(
  entries: readonly [string, ...string[]],
  page: Pick<Rendered, 'path'>,
  manifest: Manifest,
): Omit<Assets, 'css' | 'early'> {
  const client = entryOf(entries[0], manifest);
  return {
    script: toRoot(page) + client.file,
    preload: importedBy(client, manifest).map(({ file }) => toRoot(page) + file),
    sheets: sheetsOf(entries, manifest).map((file) => toRoot(page) + file),
  };
}

/**
 * The style of entries and of what they import. Its addresses become paths from the site's root, whether the build wrote them from
 * there (`/assets/a.woff2`), as the server's does, or from the sheet (`./a.woff2`).
 */
export async function styleOf(
  entries: readonly string[],
  manifest: Manifest,
  folder: string,
  from: 'root' | 'sheet',
): Promise<string> {
  const texts = await Promise.all(
    sheetsOf(entries, manifest).map(async (file) => {
      const css = await readFile(join(folder, file), 'utf8');
      return from === 'root'
        ? css.replace(/url\((['"]?)\/(?!\/)/g, 'url($1')
        : css.replace(/url\((['"]?)\.\//g, `url($1${posix.dirname(file)}/`);
    }),
  );
  return texts.join('').trim();
}

function sheetsOf(entries: readonly string[], manifest: Manifest): readonly string[] {
  const chunks = entries.map((entry) => entryOf(entry, manifest));
  const all = chunks.flatMap((chunk) => [...importedBy(chunk, manifest), chunk]);
  return [...new Set(all.flatMap(({ css = [] }) => css))];
}

function entryOf(entry: string, manifest: Manifest): ManifestChunk {
  const chunk = manifest[entry];
  if (!chunk) throw new Error(`The build made no ${entry}.`);
  return chunk;
}

/** The chunks that a chunk needs before it can run, each once. */
function importedBy(chunk: ManifestChunk, manifest: Manifest): readonly ManifestChunk[] {
  const found = new Set<ManifestChunk>();
  const visit = ({ imports = [] }: ManifestChunk) => {
    for (const next of imports.flatMap((key) => manifest[key] ?? [])) {
      if (found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit(chunk);
  return [...found];
}

/** A style whose paths from the site's root are as they must be in a page; whole addresses stay. */
export function relocated(css: string, page: Pick<Rendered, 'path'>): string {
  return css.replace(/url\((['"]?)(?!['"]?(?:data:|#|[a-z]+:|\/))/g, `url($1${toRoot(page)}`);
}
