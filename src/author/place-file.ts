/** Puts files in place as a whole or not at all: all are written beside under hidden names before the first is renamed. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { reasonOf } from './new-folder.ts';
import { refuse, type Refused } from './refused.ts';

/** Writes texts by their paths, over what is there; null when all stand. */
export function placeFiles(texts: ReadonlyMap<string, string>): Refused | null {
  const beside = new Map(
    [...texts.keys()].map((path) => [
      path,
      join(dirname(path), `.${basename(path)}-${process.pid}`),
    ]),
  );
  let at = '';
  try {
    for (const [path, text] of texts) {
      at = path;
      writeFileSync(beside.get(path) ?? '', text, { flag: 'wx' });
    }
    for (const path of texts.keys()) {
      at = path;
      renameSync(beside.get(path) ?? '', path);
    }
    return null;
  } catch (error) {
    for (const hidden of beside.values()) rmSync(hidden, { force: true });
    return refuse(`${at} could not be written: ${reasonOf(error)}`, 'It is as it was.');
  }
}
