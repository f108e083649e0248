/** Puts a story's folder in place as a whole, or not at all: it is written beside under a hidden name, and then renamed. */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OWN_FOLDERS } from '../compile/rules/folder-name.ts';
import { ID } from '../compile/values.ts';
import { refuse, type Refused } from './refused.ts';
import { withSchema } from './yaml-text.ts';

/** Files by their path in the folder. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** Why a story of this id cannot be made in a folder of stories; null where it can. */
export function reasonAgainst(root: string, id: string): Refused | null {
  if (!ID.test(id)) {
    return refuse(
      `"${id}" is not an id: ids hold a-z and 0-9, with single hyphens between them.`,
      'It is the story’s address; write it in small letters, such as harbour-2024.',
    );
  }
  if (OWN_FOLDERS.includes(id))
    return refuse(`The site has a folder of its own that is called ${id}.`, 'Choose another id.');
  if (existsSync(join(root, id))) {
    return refuse(
      `${join(root, id)} is there already, and nothing of it is overwritten.`,
      'Choose another id.',
    );
  }
  return null;
}

/** Writes the folder of a new story. */
export function placeFolder(root: string, id: string, files: Files): Refused | null {
  let beside: string | null = null;
  try {
    mkdirSync(root, { recursive: true });
    const hidden = join(root, `.${id}-${randomUUID().slice(0, 8)}`);
    mkdirSync(hidden);
    beside = hidden;
    for (const [name, content] of files) {
      const path = join(hidden, name);
      mkdirSync(dirname(path), { recursive: true });
      const text = typeof content === 'string' ? withSchema(name, content) : content;
      writeFileSync(path, text, { flag: 'wx' });
    }
    // Somebody may have made it meanwhile; a folder with something in it is never replaced by a rename.
    const target = join(root, id);
    if (existsSync(target) && readdirSync(target).length === 0) return reasonAgainst(root, id);
    renameSync(hidden, target);
    beside = null;
    return null;
  } catch (error) {
    return refuse(
      `${join(root, id)} could not be written: ${reasonOf(error)}`,
      'Nothing was left there.',
    );
  } finally {
    if (beside !== null) rmSync(beside, { recursive: true, force: true });
  }
}

/** What the system says, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `the system says ${code || String(error)}.`;
}

const REASONS: Readonly<Partial<Record<string, string>>> = {
  EACCES:
    'you have no right to. See who owns it (ls -ld), or name another folder with DATELINE_STORIES.',
  EPERM:
    'you have no right to. See who owns it (ls -ld), or name another folder with DATELINE_STORIES.',
  EROFS: 'the disc can only be read. Name another folder with DATELINE_STORIES.',
  ENOSPC: 'the disc is full.',
  ENOTDIR: 'a part of the path is a file, not a folder.',
  ENOENT: 'there is no such file.',
  EISDIR: 'it is a folder, not a file.',
  EEXIST: 'it is there already.',
  ENOTEMPTY: 'it is there already.',
};
