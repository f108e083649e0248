import { spawnSync } from 'node:child_process';

import { expect, test } from 'vitest';

test('a story that is not there is not packed, and those that are there are named', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/pack.js', 'kivisatama'],
    {
      encoding: 'utf8',
      env: { ...process.env, DATELINE_STORIES: 'tests/stories' },
    },
  );
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toBe(
    'There is no story "kivisatama"; the stories are: kivisatama-2024, yksi-tapahtuma.\n',
  );
});
