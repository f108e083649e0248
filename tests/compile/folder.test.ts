/** A story's folder with links in it, and with names that no story may have. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { check } from '../../src/compile/cli.ts';
import { compile } from '../../src/compile/compile.ts';
import { format } from '../../src/compile/diagnostic.ts';
import { groundFiles, readFolder } from '../../src/compile/folder.ts';

const SOUND = join(import.meta.dirname, 'mistakes/sound');

let base: string;
const at = (name: string) => join(base, name);

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-')));
  cpSync(SOUND, at('harbour'), { recursive: true });
  writeFileSync(at('secret.txt'), 'The password of the builder.');
});
afterEach(() => rmSync(base, { recursive: true }));

function told() {
  const { files, diagnostics } = readFolder(at('harbour'), 'data/harbour');
  return { files, printed: format(compile(files, diagnostics).diagnostics) };
}

describe('a link in a story’s folder', () => {
  test('may lead to another file of the folder', () => {
    rmSync(at('harbour/sources/first-report.txt'));
    cpSync(join(SOUND, 'sources/first-report.txt'), at('harbour/kept.txt'));
    symlinkSync('../kept.txt', at('harbour/sources/first-report.txt'));

    expect(told().printed).toBe('');
  });

  test.each(['../secret.txt', '../../secret.txt'])('publishes no file from elsewhere: %s', (to) => {
    const name = to.startsWith('../../') ? 'sources/secret.txt' : 'secret.txt';
    symlinkSync(to, join(at('harbour'), name));
    const { files, printed } = told();

    expect([...files.keys()]).not.toContain(`data/harbour/${name}`);
    expect(printed).toContain(`data/harbour/${name}:1:1  error  file-unreadable
  The file cannot be read: it is a link that leads out of the folder.
  Mend: put what it leads to in its place, or take it away.
`);
  });

  test('leads to no folder elsewhere, nor to one whose name begins alike', () => {
    mkdirSync(at('harbour-2'));
    writeFileSync(at('harbour-2/a.txt'), 'a');
    symlinkSync(at('harbour-2'), at('harbour/more'));
    symlinkSync('/', at('harbour/all'));
    const { files, printed } = told();

    expect([...files.keys()].filter((name) => /more|all/.test(name))).toEqual([]);
    expect(printed.match(/leads out of the folder/g)).toHaveLength(2);
  });

  test('may be the folder itself', () => {
    symlinkSync(at('harbour'), at('linked'));

    expect(readFolder(at('linked'), 'data/harbour')).toEqual(
      readFolder(at('harbour'), 'data/harbour'),
    );
  });

  test('gives a story no ground from elsewhere', () => {
    writeFileSync(at('world.json'), '{}');
    symlinkSync('../secret.txt', at('harbour/basemap.json'));

    expect(groundFiles(at('world.json'), at('harbour'))).toEqual([at('world.json')]);
  });

  test('does not keep the reader, however many ways there are to a folder', () => {
    const depth = 20;
    for (let i = 0; i <= depth; i++) mkdirSync(at(`harbour/d${i}`));
    for (let i = 0; i < depth; i++) {
      symlinkSync(`../d${i + 1}`, at(`harbour/d${i}/a`));
      symlinkSync(`../d${i + 1}`, at(`harbour/d${i}/b`));
    }

    expect(told().printed).toContain('data/harbour:1:1  error  files-too-many\n');
  });
});

test('a folder in a file’s place is told, and no ground', () => {
  mkdirSync(at('harbour/basemap.json'));

  expect(told().printed).toContain(`data/harbour/basemap.json:1:1  error  file-unreadable
  The file cannot be read: it is a folder.
`);
  expect(groundFiles(at('world.json'), at('harbour'))).toEqual([]);
});

describe('the name of a story’s folder', () => {
  const printedOf = (name: string) => {
    cpSync(SOUND, at(`stories/${name}`), { recursive: true });
    const lines: string[] = [];
    const code = check([at(`stories/${name}`)], (line) => lines.push(line));
    return { code, printed: lines.join('\n') };
  };

  test.each([
    'a b',
    'a#b',
    'a?b',
    'a%2e',
    'Harbour',
    'a--b',
    '<img src=x onerror=alert(1)>',
    '__proto__',
    'index.html',
    'sw.js',
    '_server',
    'a\nb',
    'Müritz',
  ])('is an id, and %j is none', (name) => {
    const { code, printed } = printedOf(name);

    expect(code).toBe(1);
    expect(printed).toContain(`:1:1  error  id-malformed\n`);
  });

  test.each(['assets', 'pack'])('is none that the site needs: %s', (name) => {
    expect(printedOf(name).printed).toContain(`stories/${name}:1:1  error  id-reserved
  The site has a folder of its own that is called "${name}".
`);
  });

  test('steers no terminal', () => {
    const { printed } = printedOf('a\u001b[2J\u0007\rb');

    expect(printed).toContain('"a\\u{1b}[2J\\u{7}\\u{d}b" is not an id');
    // eslint-disable-next-line no-control-regex
    expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  test('may be any id', () => {
    expect(printedOf('assets-2024').printed).toBe(
      'assets-2024: 2 steps, 2 events, 3 quotes, no mistakes',
    );
  });
});
