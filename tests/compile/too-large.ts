/** Stories beyond a limit, by the code of the message that they earn: too large to keep, they are made. */
import { join } from 'node:path';

import { readFolder } from '../../src/compile/folder.ts';
import * as limits from '../../src/compile/limits.ts';

const FOLDER = 'data/harbour';
const sound = readFolder(join(import.meta.dirname, 'mistakes/sound'), FOLDER).files;

/** The sound story with other files in place of some, or beside them. */
export function soundWith(changes: Readonly<Record<string, string | Uint8Array>>) {
  const files = new Map(sound);
  for (const [name, content] of Object.entries(changes)) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    files.set(`${FOLDER}/${name}`, bytes);
  }
  return files;
}

/** A file of the sound story. */
export function soundFile(name: string): string {
  return new TextDecoder().decode(sound.get(`${FOLDER}/${name}`));
}

const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index));

export const tooLarge: ReadonlyMap<string, () => ReadonlyMap<string, Uint8Array>> = new Map([
  [
    'file-too-large',
    () => soundWith({ 'sources/first-report.txt': new Uint8Array(limits.LARGEST_ARTICLE + 1) }),
  ],
  [
    'files-too-many',
    () =>
      soundWith(
        Object.fromEntries(
          many(limits.MOST_FILES, (i) => `notes/${i}.md`).map((name) => [name, 'A note.']),
        ),
      ),
  ],
  [
    'list-too-long',
    () =>
      soundWith({
        'mentions.yaml': `notPlaces: [${many(limits.MOST_ENTRIES + 1, (i) => `Boat ${i}`).join(', ')}]\n`,
      }),
  ],
  [
    'errors-too-many',
    () => soundWith({ 'disputes.yaml': `[${many(limits.MOST_TOLD + 1, () => '0').join(', ')}]\n` }),
  ],
  [
    'warnings-too-many',
    () =>
      soundWith(
        Object.fromEntries(
          many(limits.MOST_TOLD + 5, (i) => `notes-${i}.yaml`).map((name) => [name, '']),
        ),
      ),
  ],
]);
