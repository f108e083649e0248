import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { writeCompressed } from '../../src/site/compressed-copies.ts';

const TEXT = 'The ferry strikes the pier. '.repeat(40);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  mkdirSync(join(folder, 'harbour/data'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each(['index.html', 'a.js', 'a.css', 'a.json', 'a.geojson', 'a.svg', 'a.csv', 'a.jsonld'])(
  'a copy of %s unpacks to the same bytes',
  async (name) => {
    const file = join(folder, 'harbour/data', name);
    writeFileSync(file, TEXT);
    await writeCompressed(folder);
    expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe(TEXT);
    expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe(TEXT);
  },
);

test('what is compressed already is left alone', async () => {
  writeFileSync(join(folder, 'type.woff2'), TEXT);
  writeFileSync(join(folder, 'card.png'), TEXT);
  await writeCompressed(folder);
  expect(readdirSync(folder).sort()).toEqual(['card.png', 'harbour', 'type.woff2']);
});

test('each file of a small site has the best copy, however large the file', async () => {
  const file = join(folder, 'a.js');
  const words = Array.from({ length: 90_000 }, (_, index) => `word${(index * 7919) % 5003}`);
  writeFileSync(file, words.join(' '));
  await writeCompressed(folder);
  const best = brotliCompressSync(words.join(' ')).length;
  expect(readFileSync(`${file}.br`).length).toBeLessThan(best * 1.02);
});
