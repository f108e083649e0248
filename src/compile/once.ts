/** Compiles a story once, whoever asks: a build asks for the browser, and again for the server. */
import { compile, type Compiled } from './compile.ts';
import type { Diagnostic } from './diagnostic.ts';

interface Known {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly compiled: Compiled;
}

/** What was compiled last, by folder. */
const known = new Map<string, Known>();

/** As `compile`, but not again while the files of a folder are the same, byte for byte. */
export function compileOnce(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  unread: readonly Diagnostic[],
): Compiled {
  if (unread.length > 0) return compile(files, unread);
  const before = known.get(folder);
  if (before && isSame(before.files, files)) return before.compiled;
  known.delete(folder);
  const compiled = compile(files);
  known.set(folder, { files, compiled });
  return compiled;
}

function isSame(
  some: ReadonlyMap<string, Uint8Array>,
  others: ReadonlyMap<string, Uint8Array>,
): boolean {
  if (some.size !== others.size) return false;
  return [...some].every(([path, bytes]) => {
    const other = others.get(path);
    return other !== undefined && Buffer.compare(bytes, other) === 0;
  });
}
