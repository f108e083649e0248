/** `npm run check -- --watch [story ...]`: checks again whenever a file of the stories changes, until it is stopped. */
import { format as formatDate } from 'date-fns';
import { createServer, normalizePath } from 'vite';
import { check, foldersOf, ROOT } from './cli.ts';
import { printedName } from './unseen.ts';

/** So long, in milliseconds, no file may change before a round begins: editors write in several goes. */
const QUIET = 150;
/** So long, in milliseconds, the watcher takes at most to look through a folder. */
const SOON = 1000;
/** So many changed files are named. */
const MOST_NAMED = 3;

/** Where a watch prints, and what parts one round from the next. */
export interface Paper {
  readonly print: (text: string) => void;
  readonly turn: () => void;
}

/**
 * Checks the stories named, or all, and again after each change. Resolves once it watches, with what stops it; with null where there
 * is nothing to watch.
 */
export async function watch(
  words: readonly string[],
  { print, turn }: Paper,
): Promise<(() => Promise<void>) | null> {
  const folders = foldersOf(words).map((folder) => normalizePath(folder));
  const watched = folders.map((folder) => (folder.startsWith(`${ROOT}/`) ? ROOT : folder));
  const [first] = watched;
  if (first === undefined) {
    check(words, print);
    return null;
  }

  const changed = new Set<string>();
  let wait: NodeJS.Timeout | undefined;

  function round(): void {
    turn();
    const names = [...changed].sort();
    const more = names.length - MOST_NAMED;
    const said = [...names.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])].join(', ');
    changed.clear();
    print(`${formatDate(new Date(), 'HH:mm:ss')}  ${said || 'watching'}\n`);
    try {
      check(words, print);
    } catch (error) {
      // What a file holds while it is half written must not end the watch.
      print(`The check failed: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
    }
    print('\nWaiting for changes; Ctrl-C ends.');
  }

  // Vite's watcher, which knows how editors and systems write files; nothing is served.
  const { watcher, close } = await createServer({
    configFile: false,
    envFile: false,
    root: first,
    publicDir: false,
    appType: 'custom',
    logLevel: 'silent',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false },
  });
  watcher.add(watched);
  watcher.on('all', (event, path) => {
    const said = SAID[event];
    const file = normalizePath(path);
    const at = folders.map((folder) => file.lastIndexOf(`${folder}/`)).find((at) => at !== -1);
    if (said === undefined || at === undefined || /\/\.[^/]*$/.test(file)) return;
    changed.add(`${printedName(file.slice(at))} ${said}`);
    clearTimeout(wait);
    wait = setTimeout(round, QUIET);
  });
  // What changes before it knows the files would be missed; it says that once, and may have said so already.
  const known = new Promise((resolve) => watcher.once('ready', resolve));
  await Promise.race([known, new Promise((resolve) => setTimeout(resolve, SOON))]);
  round();
  return async () => {
    clearTimeout(wait);
    await close();
  };
}

const SAID: Readonly<Partial<Record<string, string>>> = {
  add: 'is new',
  change: 'changed',
  unlink: 'is gone',
};
