/**
 * The compiler in Vite: `virtual:stories` gives each story as a chunk of its own, compiled at build and again whenever
 * one of its files is edited. A build also writes the story's data for readers and other programs, and a dev server serves it.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';
import { articlesOf, eventsOf, outlineOf, restOf, wordsOf } from '../story/in-parts.ts';
import { dataFiles, mediaType } from './data-files.ts';
import { serveDesks } from './desk-server.ts';
import { format } from './diagnostic.ts';
import { groundFiles, listStories, readFolder } from './folder.ts';
import { groundNotes } from './ground-notes.ts';
import {
  GROUND,
  groundModule,
  GROUNDS,
  groundsModule,
  INDEX,
  PART,
  partModule,
  storiesModule,
  STORY,
  storyModule,
} from './modules.ts';
import { compileOnce } from './once.ts';
import { storySchema } from './story-schema.ts';
import { printedName } from './unseen.ts';

/** Marks ids that are no files, as Rollup's convention has it. */
const RESOLVED = '\0';

const WORLD = 'data/basemap/world.json';
/** What reads columns, from where it stands beside this file. */
const COLUMNS = fileURLToPath(new URL('../story/columns.ts', import.meta.url));

/** A story's own address, where the site is told its own; what is no address is refused by who writes the pages. */
function addressOf(id: string): string | null {
  const site = process.env['DATELINE_ADDRESS'];
  if (!site || !URL.canParse(site)) return null;
  return new URL(`${id}/`, site.replace(/\/*$/, '/')).href;
}

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
      const groundsOf = (id: string) => groundFiles(resolve(viteRoot, WORLD), join(folder, id));
      if (name === INDEX) {
        return storiesModule(listStories(folder).map((story) => [story, groundsOf(story)]));
      }
      if (name === GROUNDS) return groundsModule(listStories(folder));
      if (name.startsWith(GROUND)) return groundModule(groundsOf(name.slice(GROUND.length)));
      if (name.startsWith(PART)) return partModule(parts.get(name), COLUMNS);
      if (!name.startsWith(STORY)) return null;

      const id = name.slice(STORY.length);
      const { files, diagnostics: unread } = readFolder(join(folder, id), `${root}/${id}`);
      const absolute = (path: string) => join(folder, path.slice(root.length + 1));
      for (const path of files.keys()) this.addWatchFile(absolute(path));
      const { story, diagnostics } = compileOnce(join(folder, id), files, unread);
      const isClient = this.environment.name === 'client';
      if (story === null) {
        const first = diagnostics.find(({ severity }) => severity === 'error');
        const message = `The story ${printedName(id)} has mistakes.\n\n${format(diagnostics)}`;
        if (!first) this.error(message);
        const { line, column } = first;
        const file = absolute(first.file);
        this.error({ message, id: file, loc: { file, line, column } });
      }
      // The server's build would only say it again.
      if (diagnostics.length > 0 && isClient) this.warn(format(diagnostics));
      if (isBuild && isClient) {
        schema ??= storySchema();
        const data = dataFiles(story, await schema, files, `${root}/${id}`, addressOf(id));
        for (const [file, source] of data) {
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
      return storyModule(id, outlineOf(story), counts, notes, COLUMNS);
    },

    // Before Vite's own, which would take some of the files for modules.
    configureServer(server) {
      const all = resolve(viteRoot, root);
      const read = (id: string) => {
        if (!listStories(all).includes(id)) return null;
        const folder = readFolder(join(all, id), `${root}/${id}`);
        return { folder, compiled: compileOnce(join(all, id), folder.files, folder.diagnostics) };
      };
      serveDesks(server, { root: all, read });
      server.middlewares.use(async (request, response, next) => {
        try {
          const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''));
          const [, id = '', file = ''] = /^\/([^/]+)\/data\/(.+)$/.exec(path) ?? [];
          const found = id === '' ? null : read(id);
          const story = found?.compiled.story;
          if (!found || !story) return next();
          schema ??= storySchema();
          const { files } = found.folder;
          const data = dataFiles(story, await schema, files, `${root}/${id}`, addressOf(id)).get(
            file,
          );
          if (data === undefined) return next();
          response.setHeader('content-type', mediaType(file));
          response.end(data);
        } catch (error) {
          next(error);
        }
      });
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
