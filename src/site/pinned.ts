/**
 * A copy of `embed.js` under a name that says what is in it: whoever asks for that, and says what it must be, runs no other script,
 * whatever becomes of the server. https://www.w3.org/TR/SRI/
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { buildAlone } from './build-alone.ts';
import { TAG } from './entries.ts';
import type { Pinned } from './share/code.ts';

/** The name and the integrity of a script's copy. */
export function pin(script: Uint8Array): Pinned {
  const digest = createHash('sha384').update(script).digest();
  return {
    file: `embed-${digest.toString('hex').slice(0, 12)}.js`,
    integrity: `sha384-${digest.toString('base64')}`,
  };
}

/** Writes the script of other people's pages, and its copy that stays as it is; returns what that is called and must be. */
export async function writeTag(root: string, out: string): Promise<Pinned> {
  await buildAlone(TAG, 'embed.js', root, out);
  const script = await readFile(join(out, 'embed.js'));
  const pinned = pin(script);
  await writeFile(join(out, pinned.file), script);
  return pinned;
}
