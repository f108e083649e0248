/** The sound story of `mistakes/sound`, with its files changed for a test. */
import { join } from 'node:path';
import { compile, type Compiled } from '../../src/compile/compile.ts';
import { readFolder } from '../../src/compile/folder.ts';

const FOLDER = 'data/harbour';
const { files } = readFolder(join(import.meta.dirname, 'mistakes/sound'), FOLDER);

/** Words of a file, and what stands in their place. */
export type Change = readonly [file: string, words: string, instead: string];

/** Compiles the story with words of its files replaced; each must stand there. */
export function compiledWith(...changes: readonly Change[]): Compiled {
  const changed = new Map(files);
  for (const [file, words, instead] of changes) {
    const path = `${FOLDER}/${file}`;
    const text = new TextDecoder().decode(changed.get(path));
    if (!text.includes(words)) throw new Error(`${file} does not hold "${words}"`);
    changed.set(path, new TextEncoder().encode(text.replace(words, () => instead)));
  }
  return compile(changed);
}

/** What the changed story earns: the codes of its diagnostics. */
export function codesWith(...changes: readonly Change[]): readonly string[] {
  return compiledWith(...changes).diagnostics.map(({ code }) => code);
}
