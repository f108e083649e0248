import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { licencesText, packagesOf, shippedFiles } from '../../src/site/licences.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Writes files of `node_modules`; returns the path of the first. */
function installed(files: Readonly<Record<string, string>>): string {
  const paths = Object.entries(files).map(([name, text]) => {
    const path = join(root, 'node_modules', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  });
  return paths[0] ?? '';
}

const named = (name: string, license = 'MIT') =>
  JSON.stringify({ name, version: '1.2.3', license });

describe('what a bundle ships', () => {
  test('are the modules of packages that are left in it, and their fonts', () => {
    const files = shippedFiles({
      'a.js': {
        modules: {
          '/p/src/a.ts': { renderedLength: 5 },
          '/p/node_modules/crane/a.js?worker&url': { renderedLength: 5 },
          '/p/node_modules/unused/a.js': { renderedLength: 0 },
          '/p/node_modules/.stories/harbour/basemap.json': { renderedLength: 5 },
        },
      },
      'b.woff2': {
        originalFileNames: ['../tmp/fonts-1/@fontsource-variable/noto-sans/files/b.woff2'],
      },
    });
    expect(files).toEqual([
      '/p/node_modules/crane/a.js',
      '../tmp/fonts-1/@fontsource-variable/noto-sans/files/b.woff2',
    ]);
  });
});

describe('the packages of a file', () => {
  test('are its own and those that it has taken into itself', async () => {
    const file = installed({
      'crane/dist/a.js': '',
      'crane/dist/a.js.map': JSON.stringify({
        sources: ['../src/a.ts', '../node_modules/@harbour/rope/index.js', null],
      }),
      'crane/package.json': named('crane', 'BSD-3-Clause'),
      'crane/LICENSE.txt': 'Crane’s licence',
      '@harbour/rope/package.json': named('@harbour/rope'),
      '@harbour/rope/README.md': '# Rope\n\nIt holds.\n\n## License (MIT)\n\nRope’s licence',
    });
    const packages = await packagesOf([file], root);
    expect(packages).toEqual([
      {
        name: '@harbour/rope',
        version: '1.2.3',
        licence: 'MIT',
        text: expect.stringContaining('Rope’s licence'),
      },
      { name: 'crane', version: '1.2.3', licence: 'BSD-3-Clause', text: 'Crane’s licence' },
    ]);
  });

  test('that say their licence nowhere are shipped by no build', async () => {
    const file = installed({ 'crane/a.js': '', 'crane/package.json': named('crane') });
    await expect(packagesOf([file], root)).rejects.toThrow('crane');
  });
});

test('the file has Dateline’s licence, each package with its own, and those of the base maps', async () => {
  const crane = { name: 'crane', version: '1.2.3', licence: 'ISC', text: 'Crane’s licence' };
  const text = await licencesText([crane], '.');
  expect(text).toContain(readFileSync('LICENSE', 'utf8').trim());
  expect(text).toContain('crane 1.2.3, ISC\n================\n\nCrane’s licence');
  expect(text).toMatch(/GSHHG.*LGPL 3/);
  expect(text).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
});
