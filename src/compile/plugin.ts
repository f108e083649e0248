/**
 * The compiler in Vite: `virtual:stories` gives each story as a chunk of its own, compiled at build and again whenever
 * one of its files is edited. A build also writes the story's data for readers and other programs.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { linkedPlaces } from '../exports/linked-places.ts';
import { annotations } from '../exports/web-annotation.ts';
import { compile } from './compile.ts';
import { format } from './diagnostic.ts';
import { listStories, readFolder } from './folder.ts';

const INDEX = 'virtual:stories';
const STORY = 'virtual:story/';
/** Marks ids that are no files, as Rollup's convention has it. */
const RESOLVED = '\0';

const WORLD = 'data/basemap/world.json';

/** The plugin for the story folders in `root`, a path from Vite's root. */
export function stories({ root: given = 'data' } = {}): Plugin {
  const root = given.replace(/\/+$/, '');
  let viteRoot = '';
  let isBuild = false;
  return {
    name: 'dateline:stories',
    configResolved(config) {
      viteRoot = config.root;
      isBuild = config.command === 'build';
    },

    resolveId(id) {
      return id === INDEX || id.startsWith(STORY) ? RESOLVED + id : null;
    },

    load(resolved) {
      if (!resolved.startsWith(RESOLVED)) return null;
      const name = resolved.slice(RESOLVED.length);
      const folder = resolve(viteRoot, root);
      if (name === INDEX) return indexModule(listStories(folder));
      if (!name.startsWith(STORY)) return null;

      const id = name.slice(STORY.length);
      const { files, diagnostics: unread } = readFolder(join(folder, id), `${root}/${id}`);
      const absolute = (path: string) => join(folder, path.slice(root.length + 1));
      for (const path of files.keys()) this.addWatchFile(absolute(path));
      const { story, diagnostics } = compile(files, unread);
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
        const written = {
          'story.json': story,
          'places.geojson': linkedPlaces(story),
          'annotations.jsonld': annotations(story),
        };
        for (const [file, content] of Object.entries(written)) {
          this.emitFile({
            type: 'asset',
            fileName: `${id}/data/${file}`,
            source: JSON.stringify(content),
          });
        }
      }
      const basemaps = [resolve(viteRoot, WORLD), join(folder, id, 'basemap.json')];
      return storyModule(
        JSON.stringify(story),
        basemaps.filter((file) => existsSync(file)),
      );
    },

    // A new file is in no module yet, so every story is read again; nothing accepts the update, and the page reloads.
    hotUpdate({ file, modules }) {
      if (!file.startsWith(normalizePath(`${resolve(viteRoot, root)}/`))) return;
      const ours = [...this.environment.moduleGraph.idToModuleMap].flatMap(([id, module]) =>
        id === RESOLVED + INDEX || id.startsWith(RESOLVED + STORY) ? [module] : [],
      );
      return [...new Set([...modules, ...ours])];
    },
  };
}

function indexModule(ids: readonly string[]): string {
  const entries = ids.map((id) => {
    const name = JSON.stringify(id);
    return `  ${name}: () => import(${JSON.stringify(STORY + id)}),\n`;
  });
  return `export const stories = {\n${entries.join('')}};\n`;
}

/** Base maps are large: files of their own, named by their addresses. */
function storyModule(json: string, basemaps: readonly string[]): string {
  const imports = basemaps.map(
    (file, i) =>
      `import basemap${i} from ${JSON.stringify(`${normalizePath(file)}?url&no-inline`)};\n`,
  );
  const names = basemaps.map((_, i) => `basemap${i}`);
  return [
    ...imports,
    `export const story = JSON.parse(${JSON.stringify(json)});\n`,
    `export const basemaps = [${names.join(', ')}];\n`,
  ].join('');
}
