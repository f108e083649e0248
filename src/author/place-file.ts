/** Puts files in place as a whole or not at all: new texts and what stood there wait beside, under hidden names, until all is done. */
import { copyFileSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { reasonOf } from './new-folder.ts';
import { refuse, type Refused } from './refused.ts';

/** Writes texts by their paths, over what is there; null when all stand. */
export function placeFiles(texts: ReadonlyMap<string, string>): Refused | null {
  const refused = placeAll(texts);
  for (const path of texts.keys()) {
    for (const which of ['new', 'old'] as const) rmSync(beside(path, which), { force: true });
  }
  return refused;
}

function placeAll(texts: ReadonlyMap<string, string>): Refused | null {
  const placed: { readonly path: string; readonly wasThere: boolean }[] = [];
  let at = '';
  try {
    for (const [path, text] of texts) {
      at = path;
      writeFileSync(beside(path, 'new'), text, { flag: 'wx' });
    }
    for (const path of texts.keys()) {
      at = path;
      const wasThere = existsSync(path);
      if (wasThere) copyFileSync(path, beside(path, 'old'));
      renameSync(beside(path, 'new'), path);
      placed.push({ path, wasThere });
    }
    return null;
  } catch (error) {
    for (const { path, wasThere } of placed) {
      if (wasThere) renameSync(beside(path, 'old'), path);
      else rmSync(path);
    }
    return refuse(
      `${at} could not be written: ${reasonOf(error)}`,
      texts.size === 1 ? 'It is as it was.' : 'All is as it was.',
    );
  }
}

function beside(path: string, which: 'new' | 'old'): string {
  return join(dirname(path), `.${basename(path)}-${process.pid}-${which}`);
}
