/** Writes compressed copies beside the files of a built site, for servers that send them as they are. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(html|m?js|css|json|geojson|jsonld|webmanifest|svg|csv|txt)$/;

/**
 * Brotli's best takes seconds a megabyte. Up to so many bytes in all each file has it; of a larger site only files up to so many bytes
 * do, and the others a lower level, which is many times as fast.
 */
const BEST_IN_ALL = 16_000_000;
const BEST_OF_MANY = 50_000;
const FAST = 5;

/** Compresses every text file below a folder, as `.br` and as `.gz`; a later build overwrites them. */
export async function writeCompressed(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  const files = await Promise.all(
    names
      .filter((name) => TEXT.test(name))
      .map(async (name) => ({ file: join(folder, name), ...(await stat(join(folder, name))) })),
  );
  const all = files.reduce((sum, { size }) => sum + size, 0);
  // The largest first, so that no processor is left with one at the end.
  const waiting = files.toSorted((a, b) => a.size - b.size);
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const isBest = all <= BEST_IN_ALL || next.size <= BEST_OF_MANY;
      await compress(next.file, isBest ? constants.BROTLI_MAX_QUALITY : FAST);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

async function compress(file: string, quality: number): Promise<void> {
  const text = await readFile(file);
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.byteLength,
  };
  const level = quality > FAST ? constants.Z_BEST_COMPRESSION : constants.Z_DEFAULT_COMPRESSION;
  await writeFile(`${file}.br`, await promisify(brotliCompress)(text, { params }));
  await writeFile(`${file}.gz`, await promisify(gzip)(text, { level }));
}
