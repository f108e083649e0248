/**
 * The licences of all that a built site ships, in one file: of the packages whose code or fonts are in its bundles, as the bundler knows
 * them, of those that these have taken into themselves, as their source maps know, and of the base maps, as their own README says.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** The file, in the site's root. */
export const LICENCES = 'licences.txt';

/** What of a bundle is looked at. https://rolldown.rs/reference/Interface.OutputChunk */
export type Bundle = Readonly<
  Record<
    string,
    {
      readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>;
      readonly originalFileNames?: readonly string[];
    }
  >
>;

/** A package that is shipped. */
export interface Licensed {
  readonly name: string;
  readonly version: string;
  /** As the package names it: an SPDX expression. */
  readonly licence: string;
  /** All of its files that say so. */
  readonly text: string;
}

/** A package in a path: the last below `node_modules`, or one whose fonts a build makes anew elsewhere. None begins with a point. */
const PACKAGE = /(?:.*\/node_modules\/|.*\/(?=@fontsource))((?:@[^/]+\/)?[^/.][^/]*)/;
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)\b/i;
/** Where a package without such a file says it. */
const IN_README = /^#+ *licen[cs]e\b.*$[^]*/im;

/** The files of packages that are in a bundle, as absolute paths. */
export function shippedFiles(bundle: Bundle): readonly string[] {
  const files = Object.values(bundle).flatMap(({ modules = {}, originalFileNames = [] }) => [
    ...Object.entries(modules).flatMap(([id, { renderedLength }]) =>
      renderedLength > 0 ? id.replace(/^\0|\?.*$/g, '') : [],
    ),
    ...originalFileNames,
  ]);
  return [...new Set(files)].filter((file) => PACKAGE.test(file));
}

/** The packages of files, and of what stands in these, by name. @param root the project's folder, with its `node_modules` */
export async function packagesOf(
  files: readonly string[],
  root: string,
): Promise<readonly Licensed[]> {
  const found = new Map<string, Licensed>();
  const add = async (name: string, from: string) => {
    const folder = folderOf(name, from);
    if (!found.has(folder)) found.set(folder, await licensed(folder));
  };
  for (const file of files) {
    await add(packageIn(file), existsSync(file) ? file : root);
    for (const inner of await within(file)) await add(inner, file);
  }
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The packages that a file of another has taken into itself. */
async function within(file: string): Promise<readonly string[]> {
  const map = `${file}.map`;
  if (!existsSync(map)) return [];
  const { sources }: { readonly sources: readonly (string | null)[] } = JSON.parse(
    await readFile(map, 'utf8'),
  );
  const inner = sources.flatMap((source) => (source && PACKAGE.test(source) ? [source] : []));
  return [...new Set(inner.map(packageIn))];
}

function packageIn(file: string): string {
  return PACKAGE.exec(file)?.[1] ?? '';
}

/** The folder of a package as a file finds it, by Node's rule. */
function folderOf(name: string, from: string): string {
  for (let at = resolve(from); at !== dirname(at); at = dirname(at)) {
    const folder = join(at, 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return folder;
  }
  throw new Error(`The package ${name} is shipped, but is not in node_modules: run npm ci.`);
}

async function licensed(folder: string): Promise<Licensed> {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const names = (await readdir(folder)).toSorted();
  const texts = names.filter((file) => LICENCE_FILE.test(file));
  const readme = names.find((file) => /^readme\b/i.test(file));
  const text = await Promise.all(texts.map((file) => readFile(join(folder, file), 'utf8')));
  if (text.length === 0 && readme) {
    text.push(IN_README.exec(await readFile(join(folder, readme), 'utf8'))?.[0] ?? '');
  }
  if (text.join('').trim() === '') {
    throw new Error(`The package ${name} is shipped, but says its licence nowhere in ${folder}.`);
  }
  return { name, version, licence: license, text: text.join('\n').trim() };
}

/** The whole file. @param root the project's folder */
export async function licencesText(packages: readonly Licensed[], root: string): Promise<string> {
  const read = async (file: string) => (await readFile(join(root, file), 'utf8')).trim();
  const parts = [
    `Everything that this site ships, and under which licence. First Dateline itself, then the packages that are in it: ${packages.map(({ name }) => name).join(', ')}; then the base maps.`,
    titled('Dateline', await read('LICENSE')),
    titled('What is not under that licence', await read('NOTICE')),
    ...packages.map(({ name, version, licence, text }) =>
      titled(`${name} ${version}, ${licence}`, text),
    ),
    titled('Where the base maps are from', await read('data/basemap/README.md')),
    titled('GNU LGPL 3, of GSHHG', await read('data/basemap/licences/lgpl-3.0.txt')),
    titled('GNU GPL 3, which it refers to', await read('data/basemap/licences/gpl-3.0.txt')),
  ];
  return `${parts.join('\n\n\n')}\n`;
}

function titled(title: string, text: string): string {
  return `${title}\n${'='.repeat(title.length)}\n\n${text}`;
}
