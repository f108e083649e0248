/** The commands as an author runs them, in a folder of stories of their own. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporary } from './temporary.ts';

const folder = temporary();
const ROOT = join(import.meta.dirname, '../..');

function run(script: string, words: readonly string[]) {
  const env = { ...process.env, DATELINE_STORIES: folder.root };
  return spawnSync(process.execPath, [join('scripts', script), ...words], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
}

test('npm run new makes a story where the stories are', { timeout: 60_000 }, () => {
  const { status, stdout } = run('new.js', [
    'harbour',
    '--title',
    'The crane',
    '--language',
    'en',
    '--tradition',
    'Finnish: fi',
    '--region',
    '20 59 23 61',
  ]);

  expect([status, stdout.split('\n')[0]]).toEqual([
    0,
    `${join(folder.root, 'harbour')} is made, with 0 articles.`,
  ]);
  expect(folder.compiled('harbour').diagnostics).toEqual([]);
});

test(
  'npm run import refuses with one code, and writes to where errors go',
  { timeout: 60_000 },
  () => {
    const { status, stdout, stderr } = run('import.js', [
      folder.write('t.csv', 'title,date\nA,03/04/2020\n'),
    ]);

    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('Say which number is the day: --day-first or --month-first.');
    expect(folder.left()).toEqual([]);
  },
);
