import { expect, test } from 'vitest';

import { readFolder } from '../../src/compile/folder.ts';
import { compileOnce } from '../../src/compile/once.ts';

const folder = 'tests/stories/kivisatama-2024';
const read = () => readFolder(folder).files;

test('a story is compiled once while its files are the same', () => {
  const first = compileOnce(folder, read(), []);
  expect(first.story).not.toBeNull();
  expect(compileOnce(folder, read(), [])).toBe(first);
});

test('a story is compiled again when a file of it has changed', () => {
  const first = compileOnce(folder, read(), []);
  const files = new Map(read());
  const [path = '', bytes = new Uint8Array()] =
    [...files].find(([name]) => /story\.yaml$/.test(name)) ?? [];
  files.set(path, new TextEncoder().encode(`${new TextDecoder().decode(bytes)}\n# A note.\n`));
  const second = compileOnce(folder, files, []);
  expect(second).not.toBe(first);
  expect(second.story).toEqual(first.story);
});
