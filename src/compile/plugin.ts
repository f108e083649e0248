/**
 * The compiler in Vite: `virtual:stories` gives each story as a chunk of its own, compiled at build and again whenever
 * one of its files is edited. A build also writes the story's data for readers and other programs.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';
import { eventsCsv } from '../exports/csv.ts';
import { eventsGeojson } from '../exports/geojson.ts';
import { linkedPlaces } from '../exports/linked-places.ts';
import { annotations } from '../exports/web-annotation.ts';
import { inColumns } from '../story/in-columns.ts';
import { articlesOf, eventsOf, outlineOf, restOf, wordsOf } from '../story/in-parts.ts';
import type { Story } from '../story/story.ts';
import { format } from './diagnostic.ts';
import { listStories, readFolder } from './folder.ts';
import { groundNotes } from './ground-notes.ts';
import { compileOnce } from './once.ts';
import { storySchema } from './story-schema.ts';

const INDEX = 'virtual:stories';
const STORY = 'virtual:story/';
/** What the outline of a story leaves out: chunks that the page asks for when a reader does, `<story>/<part>`. */
const PART = 'virtual:story-part/';
/** The base maps of the stories themselves, for pictures of them: a module for the server alone. */
const GROUNDS = 'virtual:grounds';
const GROUND = 'virtual:ground/';
/** Marks ids that are no files, as Rollup's convention has it. */
const RESOLVED = '\0';

const WORLD = 'data/basemap/world.json';

/** The plugin for the story folders in `root`, a path from Vite's root. */
export function stories({ root: given = 'data' } = {}): Plugin {
  const root = given.replace(/\/+$/, '');
  let viteRoot = '';
  let isBuild = false;
  /** What the outline of each compiled story leaves out, by the module that holds it. */
  const parts = new Map<string, unknown>();
  let schema: Promise<object> | undefined;
  return {
    name: 'dateline:stories',
    configResolved(config) {
      viteRoot = config.root;
      isBuild = config.command === 'build';
    },

    resolveId(id) {
      const isOurs = [INDEX, STORY, PART, GROUNDS, GROUND].some((ours) => id.startsWith(ours));
      return isOurs ? RESOLVED + id : null;
    },

    async load(resolved) {
      if (!resolved.startsWith(RESOLVED)) return null;
      const name = resolved.slice(RESOLVED.length);
      const folder = resolve(viteRoot, root);
      const groundsOf = (id: string) =>
        [resolve(viteRoot, WORLD), join(folder, id, 'basemap.json')].filter((file) =>
          existsSync(file),
        );
      if (name === INDEX) {
        return storiesModule(listStories(folder).map((story) => [story, groundsOf(story)]));
      }
      if (name === GROUNDS) return groundsModule(listStories(folder));
      if (name.startsWith(GROUND)) return groundModule(groundsOf(name.slice(GROUND.length)));
      if (name.startsWith(PART)) return partModule(parts.get(name));
      if (!name.startsWith(STORY)) return null;

      const id = name.slice(STORY.length);
      const { files, diagnostics: unread } = readFolder(join(folder, id), `${root}/${id}`);
      const absolute = (path: string) => join(folder, path.slice(root.length + 1));
      for (const path of files.keys()) this.addWatchFile(absolute(path));
      const { story, diagnostics } = compileOnce(join(folder, id), files, unread);
      const isClient = this.environment.name === 'client';
      if (story === null) {
        const first = diagnostics.find(({ severity }) => severity === 'error');
        const message = `The story ${id} has mistakes.\n\n${format(diagnostics)}`;
        if (!first) this.error(message);
        const { line, column } = first;
        const file = absolute(first.file);
        this.error({ message, id: file, loc: { file, line, column } });
      }
      // The server's build would only say it again.
      if (diagnostics.length > 0 && isClient) this.warn(format(diagnostics));
      if (isBuild && isClient) {
        schema ??= storySchema();
        const articles = published(story, files, `${root}/${id}`);
        for (const [file, source] of [...dataFiles(story, await schema), ...articles]) {
          this.emitFile({ type: 'asset', fileName: `${id}/data/${file}`, source });
        }
      }
      const lists = { events: eventsOf(story), article: articlesOf(story) };
      parts.set(`${PART}${id}/words`, wordsOf(story));
      parts.set(`${PART}${id}/rest`, restOf(story));
      for (const [list, those] of Object.entries(lists)) {
        for (const [index, part] of those.entries())
          parts.set(`${PART}${id}/${list}-${index}`, part);
      }
      const basemaps = groundsOf(id);
      const parsed = basemaps.map((file): unknown => JSON.parse(readFileSync(file, 'utf8')));
      const notes = JSON.stringify(groundNotes(parsed, story.places));
      const counts = { events: lists.events.length, article: lists.article.length };
      return storyModule(id, outlineOf(story), counts, notes);
    },

    // A new file is in no module yet, so every story is read again; nothing accepts the update, and the page reloads.
    hotUpdate({ file, modules }) {
      if (!file.startsWith(normalizePath(`${resolve(viteRoot, root)}/`))) return;
      const ours = [...this.environment.moduleGraph.idToModuleMap].flatMap(([id, module]) =>
        [INDEX, STORY, PART].some((ours) => id.startsWith(RESOLVED + ours)) ? [module] : [],
      );
      return [...new Set([...modules, ...ours])];
    },
  };
}

/** What stands beside a story's page, by file. */
function dataFiles(story: Story, schema: object): readonly (readonly [string, string])[] {
  return [
    ['story.json', JSON.stringify(story)],
    ['story.schema.json', JSON.stringify(schema, null, 1)],
    ['places.geojson', JSON.stringify(linkedPlaces(story))],
    ['events.geojson', JSON.stringify(eventsGeojson(story))],
    ['events.csv', eventsCsv(story)],
    ['annotations.jsonld', JSON.stringify(annotations(story))],
  ];
}

/** The articles whose outlets' rights let them be published, byte for byte, by file. */
function published(
  story: Story,
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
): readonly (readonly [string, Uint8Array])[] {
  return story.sources.flatMap(({ file, rights }) => {
    const bytes = files.get(`${folder}/${file}`);
    return rights === 'full' && bytes ? [[file, bytes] as const] : [];
  });
}

function groundsModule(ids: readonly string[]): string {
  const entries = ids.map((id) => {
    return `  ${JSON.stringify(id)}: () => import(${JSON.stringify(GROUND + id)}),\n`;
  });
  return `export const grounds = {\n${entries.join('')}};\n`;
}

/** @param ids each story's with the paths of its base maps: they are large, and stay files of their own, named by their addresses */
function storiesModule(ids: readonly (readonly [string, readonly string[]])[]): string {
  const files = [...new Set(ids.flatMap(([, basemaps]) => basemaps))];
  const imports = files.map(
    (file, i) =>
      `import basemap${i} from ${JSON.stringify(`${normalizePath(file)}?url&no-inline`)};\n`,
  );
  const entries = ids.map(([id, basemaps]) => {
    const names = basemaps.map((file) => `basemap${files.indexOf(file)}`).join(', ');
    const load = `() => import(${JSON.stringify(STORY + id)})`;
    return `  ${JSON.stringify(id)}: { basemaps: [${names}], load: ${load} },\n`;
  });
  return [...imports, `export const stories = {\n${entries.join('')}};\n`].join('');
}

/** @param counts of the parts that are lists @param notes JSON */
function storyModule(
  id: string,
  outline: Story,
  counts: Readonly<Record<string, number>>,
  notes: string,
): string {
  const load = (part: string) =>
    `async () => (await import(${JSON.stringify(`${PART}${id}/${part}`)})).part`;
  const lists = Object.entries(counts).map(([list, count]) => {
    const loads = Array.from({ length: count }, (_, index) => load(`${list}-${index}`));
    return `const ${list} = [${loads.join(', ')}];\n`;
  });
  return [
    readsColumns,
    `export const story = ${written(outline)};\n`,
    ...lists,
    'export const parts = {\n',
    `  words: ${load('words')},\n`,
    `  rest: ${load('rest')},\n`,
    ...Object.keys(counts).map((list) => `  ${list}: (index) => ${list}[index](),\n`),
    '};\n',
    `export const notes = ${notes};\n`,
  ].join('');
}

function partModule(part: unknown): string {
  if (part === undefined) throw new Error('A part of a story is asked for before its outline.');
  return `${readsColumns}export const part = ${written(part)};\n`;
}

/** What reads columns, from where it stands beside this file. */
const readsColumns = `import { fromColumns } from ${JSON.stringify(
  normalizePath(fileURLToPath(new URL('../story/columns.ts', import.meta.url))),
)};\n`;

/** A value as an expression, which is read as JSON: that takes less time than reading it as a script. */
function written(value: unknown): string {
  return `fromColumns(JSON.parse(${JSON.stringify(JSON.stringify(inColumns(value)))}))`;
}

function groundModule(basemaps: readonly string[]): string {
  const imports = basemaps.map(
    (file, i) => `import basemap${i} from ${JSON.stringify(normalizePath(file))};\n`,
  );
  const names = basemaps.map((_, i) => `basemap${i}`);
  return [...imports, `export const basemaps = [${names.join(', ')}];\n`].join('');
}
