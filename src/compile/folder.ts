/** The only reader of the disc: a story's folder as the files that `compile` takes. */
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { diagnoseFile, type Diagnostic } from './diagnostic.ts';

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
    try {
      if (!statSync(path).isDirectory()) {
        files.set(name, readFileSync(path));
        return;
      }
      const real = realpathSync(path);
      if (above.includes(real)) return;
      for (const entry of readdirSync(path).sort()) {
        if (!entry.startsWith('.')) visit(join(path, entry), `${name}/${entry}`, [...above, real]);
      }
    } catch (error) {
      diagnostics.push(
        diagnoseFile(
          'file-unreadable',
          name,
          `The file cannot be read: ${reasonOf(error)}.`,
          'see that it is there and that you may read it.',
        ),
      );
    }
  }

  visit(dir, printed.replaceAll('\\', '/').replace(/\/+$/, ''), []);
  return { files, diagnostics };
}

/** The ids of the stories in a folder of stories: each folder that holds a story.yaml. */
export function listStories(root: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'story.yaml')))
    .sort();
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
