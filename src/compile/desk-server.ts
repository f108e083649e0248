/** Tells the pages of the dev server what an author wants to know of their story, when they ask and again after each change. */
import { normalizePath, type ViteDevServer } from 'vite';
import type { Compiled } from './compile.ts';
import { deskOf } from './desk.ts';
import type { Folder } from './folder.ts';

/** So long, in milliseconds, no file may change before it is told: editors write in several goes. */
const QUIET = 100;

/** The stories as the server has them. */
export interface Shelf {
  /** The folder of the stories, whole. */
  readonly root: string;
  /** Null where there is no such story. */
  readonly read: (id: string) => { readonly folder: Folder; readonly compiled: Compiled } | null;
}

/**
 * Sends a page the desk of its story, and where things of it are written, when it asks; a desk that was asked for again when a file has
 * changed.
 */
export function serveDesks({ ws, watcher }: ViteDevServer, { root, read }: Shelf): void {
  const opened = new WeakMap<Compiled, ReturnType<typeof deskOf>>();
  /** The stories that somebody looks at. */
  const asked = new Set<string>();
  let wait: NodeJS.Timeout | undefined;

  function open(id: string): ReturnType<typeof deskOf> | null {
    const found = read(id);
    if (found === null) return null;
    const { folder, compiled } = found;
    const before = opened.get(compiled);
    if (before) return before;
    const made = deskOf(folder.files, folder.diagnostics, compiled);
    opened.set(compiled, made);
    return made;
  }

  ws.on('dateline:desk-asked', ({ story }, client) => {
    const desk = open(String(story))?.desk;
    if (!desk) return;
    asked.add(desk.story);
    client.send('dateline:desk', desk);
  });

  ws.on('dateline:origins-asked', ({ story, keys }, client) => {
    const found = open(String(story));
    if (!found || !Array.isArray(keys)) return;
    const origins = keys.flatMap((key: unknown) => {
      const at = found.origins.get(String(key));
      return at ? [{ key: String(key), at }] : [];
    });
    client.send('dateline:origins', { story: found.desk.story, origins });
  });

  watcher.on('all', (_, path) => {
    if (!normalizePath(path).startsWith(`${normalizePath(root)}/`)) return;
    clearTimeout(wait);
    wait = setTimeout(() => {
      for (const id of asked) {
        const desk = open(id)?.desk;
        if (desk) ws.send('dateline:desk', desk);
      }
    }, QUIET);
  });
}
