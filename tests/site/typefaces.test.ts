import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { lettersIn, lighter } from '../../src/site/typefaces.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-typefaces-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the letters of a site are those of its stories, small and capital, and all that can be typed', async () => {
  mkdirSync(join(folder, 'harbour/sources'), { recursive: true });
  writeFileSync(join(folder, 'harbour/story.yaml'), 'title: Ağdam');
  writeFileSync(join(folder, 'harbour/sources/a000.txt'), 'Երևան');
  writeFileSync(join(folder, 'harbour/picture.bin'), 'ж');
  const letters = await lettersIn([folder]);
  for (const letter of 'ğĞԵևAz0~’–') expect(letters).toContain(letter);
  expect(letters).not.toContain('ж');
});

test('a font without what no page shows is less than half as heavy', async () => {
  const { resolve } = createRequire(import.meta.url);
  const file = '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2';
  const whole = readFileSync(resolve(file));
  const light = await lighter(whole, await lettersIn([folder]));
  expect(light.subarray(0, 4).toString('latin1')).toBe('wOF2');
  expect(light.length).toBeLessThan(whole.length / 2);
});

test('a font of letters that no story has is none that is empty', async () => {
  const { resolve } = createRequire(import.meta.url);
  const letters = await lettersIn([folder]);
  for (const font of [
    'noto-sans/files/noto-sans-latin-ext',
    'noto-sans/files/noto-sans-cyrillic',
    'noto-sans-armenian/files/noto-sans-armenian-armenian',
  ]) {
    const whole = readFileSync(resolve(`@fontsource-variable/${font}-wght-normal.woff2`));
    const letterless = await lighter(whole, ' ');
    expect((await lighter(whole, letters)).length).toBeGreaterThan(letterless.length);
  }
});
