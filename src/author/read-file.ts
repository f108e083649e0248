/** Reads a file that an author names. */
import { readFileSync, statSync } from 'node:fs';
import { reasonOf } from './new-folder.ts';
import { refuse, type Refused } from './refused.ts';

/** @param most bytes that it may have, and `what` it then is, for the message */
export function readBytes(path: string, most: number, what: string): Uint8Array | Refused {
  try {
    const stat = statSync(path);
    if (stat.isDirectory())
      return refuse(`${path} is a folder, not a file.`, 'Name the file itself.');
    if (stat.size > most) {
      return refuse(
        `${path} has ${megabytes(stat.size)}; ${what} may have ${megabytes(most)}.`,
        'See that it is the right file; part it, if it is.',
      );
    }
    return readFileSync(path);
  } catch (error) {
    return refuse(
      `${path} cannot be read: ${reasonOf(error)}`,
      'See that the path is right and that you may read it.',
    );
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1).replace(/\.0$/, '')} MB`;
}
