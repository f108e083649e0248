/**
 * The Vite plugin for a story in one file: what a site has as files of their own, base maps, MapLibre's worker and the pictures of the
 * steps, the script finds among what `taken.ts` unpacks.
 */
import type { Plugin } from 'vite';

/** By what name the script asks for MapLibre's worker. */
export const WORKER = 'worker.js';

const RESOLVED = '\0taken:';
/** At its end, so that no plugin takes the module for what the file is. */
const END = '\0';
/** As `compile/modules.ts` asks for a base map, and `LiveGround.svelte` for the worker. */
const BASEMAP = /([^/]+\/[^/]+\.json)\?url&no-inline$/;
const WORKER_URL = /maplibre-gl-worker\.mjs\?worker&url$/;
const PLATE = /\/plate\.ts$/;
const HERE = 'src/site/pack/';

/** @param root the project's folder, with `/` between its parts */
export function inOneFile(root: string): Plugin {
  const file = (name: string) => JSON.stringify(`${root}/${HERE}${name}`);
  return {
    name: 'dateline:in-one-file',
    enforce: 'pre',
    resolveId(id, importer = '') {
      if (WORKER_URL.test(id)) return RESOLVED + WORKER + END;
      const [, basemap] = BASEMAP.exec(id) ?? [];
      if (basemap !== undefined) return RESOLVED + basemap + END;
      const isOthers = PLATE.test(id) && !importer.includes(HERE);
      return isOthers ? `${root}/${HERE}plate.ts` : null;
    },
    load(id) {
      if (!id.startsWith(RESOLVED)) return null;
      const name = JSON.stringify(id.slice(RESOLVED.length, -END.length));
      return `import { addressOf } from ${file('taken.ts')};\nexport default addressOf(${name});\n`;
    },
  };
}

/** The name by which the script asks for a base map. @param path of its file, with `/` between its parts */
export function basemapName(path: string): string {
  return path.split('/').slice(-2).join('/');
}
