/** The only reader of the disc: a story's folder as the files that `compile` takes. */
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import { diagnoseFile, type Diagnostic } from './diagnostic.ts';
import { tooLarge } from './file-texts.ts';
import { LARGEST_FILE, MOST_FILES } from './limits.ts';

/** A byte of YAML may take a hundred of memory: a file that this machine cannot hold is better refused than begun. */
const LARGEST = Math.min(LARGEST_FILE, Math.floor(getHeapStatistics().heap_size_limit / 100));

export interface Folder {
  /** Bytes by path, with "/" between its parts. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What could not be read. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a folder with all its folders. Hidden files are left out; a link back to a folder above is not followed.
 * @param printed the folder's path as it is to be printed
 */
export function readFolder(dir: string, printed = dir): Folder {
  const files = new Map<string, Uint8Array>();
  const diagnostics: Diagnostic[] = [];

  function visit(path: string, name: string, above: readonly string[]): void {
    // One more than there may be: that is said of them.
    if (files.size > MOST_FILES) return;
    try {
      const stat = statSync(path);
      if (!stat.isDirectory()) {
        const size = stat.isFile() ? stat.size : NaN;
        if (size <= LARGEST) files.set(name, readFileSync(path));
        else diagnostics.push(size > LARGEST ? tooLarge(name, size, LARGEST) : noFile(name));
        return;
      }
      const real = realpathSync(path);
      if (above.includes(real)) return;
      for (const entry of readdirSync(path).sort()) {
        if (!entry.startsWith('.')) visit(join(path, entry), `${name}/${entry}`, [...above, real]);
      }
    } catch (error) {
      diagnostics.push(unreadable(name, reasonOf(error)));
    }
  }

  visit(dir, printed.replaceAll('\\', '/').replace(/\/+$/, ''), []);
  return { files, diagnostics };
}

function unreadable(name: string, reason: string): Diagnostic {
  return diagnoseFile(
    'file-unreadable',
    name,
    `The file cannot be read: ${reason}.`,
    'see that it is there and that you may read it.',
  );
}

/** A device or a pipe would never end. */
function noFile(name: string): Diagnostic {
  return unreadable(name, 'it is neither a file nor a folder');
}

/** The ids of the stories in a folder of stories: each folder that holds a story.yaml. */
export function listStories(root: string): string[] {
  if (!existsSync(root)) return [];
  return (
    readdirSync(root)
      // A hidden folder is one that is being made.
      .filter((name) => !name.startsWith('.') && existsSync(join(root, name, 'story.yaml')))
      .sort()
  );
}

/**
 * The base maps of a story, the widest first: that of the world, and the story's own over it. One that says what it covers
 * (`npm run basemap`) covers all that a map can show, and stands alone.
 * @param world the path of the world's file @param folder that of the story
 */
export function groundFiles(world: string, folder: string): string[] {
  const own = join(folder, 'basemap.json');
  if (!existsSync(own)) return existsSync(world) ? [world] : [];
  const stands = /^\s*\{[^[]*"covers"\s*:/.test(readFileSync(own, 'utf8').slice(0, 1000));
  return stands || !existsSync(world) ? [own] : [world, own];
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'it is a link to something that is not there';
    case 'ELOOP':
      return 'it is a link that leads back to itself';
    case 'EACCES':
    case 'EPERM':
      return 'access is denied';
    default:
      return `the system says ${String(code)}`;
  }
}
