/**
 * Each folder of `mistakes/` is a smallest broken story: what differs from the sound one in `sound/`, and the whole of what
 * is printed in `expected.txt`. Where `without.txt` is there, it names the files of the sound story that are left out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CODES } from '../../src/compile/codes.ts';
import { compile } from '../../src/compile/compile.ts';
import { format } from '../../src/compile/diagnostic.ts';
import { readFolder } from '../../src/compile/folder.ts';
import { tooLarge } from './too-large.ts';

const MISTAKES = join(import.meta.dirname, 'mistakes');
const STORIES = join(import.meta.dirname, '../stories');
const PRINTED = 'data/harbour';

const sound = readFolder(join(MISTAKES, 'sound'), PRINTED).files;
const names = readdirSync(MISTAKES).filter((name) => name !== 'sound');

function readMistake(name: string) {
  const { files: differing, diagnostics: unread } = readFolder(join(MISTAKES, name), PRINTED);
  const files = new Map([...sound, ...differing]);
  const take = (file: string) => {
    const path = `${PRINTED}/${file}`;
    const text = new TextDecoder().decode(files.get(path));
    files.delete(path);
    return text;
  };
  const expected = take('expected.txt');
  for (const file of take('without.txt').split('\n')) files.delete(`${PRINTED}/${file}`);
  for (const { file } of unread) files.delete(file);
  return { files, unread, expected };
}

describe('a broken story', () => {
  test.each(names)('earns the expected message: %s', (name) => {
    const { files, unread, expected } = readMistake(name);

    expect(format(compile(files, unread).diagnostics)).toBe(expected);
  });

  test.each(Object.keys(CODES))('is there to show %s', (code) => {
    const { files, unread } = tooLarge.has(code)
      ? { files: tooLarge.get(code)?.() ?? new Map(), unread: [] }
      : readMistake(code);

    const codes = compile(files, unread).diagnostics.map((diagnostic) => diagnostic.code);

    expect(codes).toContain(code);
  });
});

test.each(Object.entries(CODES))('data/README.md explains %s (%s)', (code, severity) => {
  const readme = readFileSync(join(import.meta.dirname, '../../data/README.md'), 'utf8');
  const sign = severity === 'warning' ? ' (warning)' : '';

  expect(readme).toContain(`\n| \`${code}\`${sign} | `);
});

describe('a sound story', () => {
  test('trips no rule when it is the smallest', () => {
    expect(format(compile(sound).diagnostics)).toBe('');
  });

  test.each(readdirSync(STORIES))('trips no rule: %s', (name) => {
    const { files, diagnostics } = readFolder(join(STORIES, name), `data/${name}`);

    expect(format(compile(files, diagnostics).diagnostics)).toBe('');
  });
});
