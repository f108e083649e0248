/** The only reader of the disc: a story's folder as the files that `compile` takes. */
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import { diagnoseFile, type Diagnostic } from './diagnostic.ts';
import { tooLarge, tooMany } from './file-texts.ts';
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
 * Reads a folder with all its folders. Hidden files are left out; a link back to a folder above is not followed, and one that leads out
 * of the folder is refused: what it leads to is no part of the story.
 * @param printed the folder's path as it is to be printed
 */
export function readFolder(dir: string, printed = dir): Folder {
  const files = new Map<string, Uint8Array>();
  const diagnostics: Diagnostic[] = [];
  const root = printed.replaceAll('\\', '/').replace(/\/+$/, '');
  // Folders count as well: links between a few make as many as they like.
  let count = 0;

  function visit(path: string, name: string, above: readonly string[]): void {
    try {
      const real = realpathSync(path);
      if (!isWithin(real, above[0] ?? real)) {
        diagnostics.push(leadsOut(name));
        return;
      }
      const stat = statSync(real);
      if (!stat.isDirectory()) {
        const size = stat.isFile() ? stat.size : NaN;
        if (size <= LARGEST) files.set(name, readFileSync(real));
        else diagnostics.push(size > LARGEST ? tooLarge(name, size, LARGEST) : noFile(name));
        return;
      }
      if (/\.(?:ya?ml|json|txt)$/.test(name) && above.length > 0) diagnostics.push(isFolder(name));
      if (above.includes(real)) return;
      for (const entry of readdirSync(real).sort()) {
        if (entry.startsWith('.')) continue;
        count += 1;
        if (count > MOST_FILES) return;
        visit(join(real, entry), `${name}/${entry}`, [...above, real]);
      }
    } catch (error) {
      diagnostics.push(unreadable(name, reasonOf(error)));
    }
  }

  visit(dir, root, []);
  if (count > MOST_FILES) diagnostics.push(tooMany(root));
  return { files, diagnostics };
}

/** Both with their links followed. */
function isWithin(real: string, folder: string): boolean {
  return real === folder || real.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function unreadable(
  name: string,
  reason: string,
  mend = 'see that it is there and that you may read it.',
): Diagnostic {
  return diagnoseFile('file-unreadable', name, `The file cannot be read: ${reason}.`, mend);
}

function leadsOut(name: string): Diagnostic {
  return unreadable(
    name,
    'it is a link that leads out of the folder',
    'put what it leads to in its place, or take it away.',
  );
}

function isFolder(name: string): Diagnostic {
  return unreadable(name, 'it is a folder', 'call the folder something else.');
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
  const text = textWithin(own, folder);
  if (text === null) return existsSync(world) ? [world] : [];
  const stands = /^\s*\{[^[]*"covers"\s*:/.test(text.slice(0, 1000));
  return stands || !existsSync(world) ? [own] : [world, own];
}

/** The text of a file of a folder; null where there is none that `readFolder` could read, which then says why. */
function textWithin(path: string, folder: string): string | null {
  try {
    const real = realpathSync(path);
    return isWithin(real, realpathSync(folder)) ? readFileSync(real, 'utf8') : null;
  } catch {
    return null;
  }
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
