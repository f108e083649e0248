import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

/** Makes the scripts believe that this Node is another. */
const asNode = (version: string) =>
  `data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"${version}"}})`;

describe('on a machine that lacks something', () => {
  test.each(['start', 'test'])('npm %s says in one line that Node is too old', (script) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', asNode('18.20.4'), `scripts/${script}.js`],
      { encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toBe('Dateline needs Node 20.19 or newer; this is 18.20.4.\n');
  });

  test('the tests say in one line that there is no browser and no way to one', () => {
    const empty = mkdtempSync(join(tmpdir(), 'dateline-'));
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', 'import("./scripts/browser.js").then((m) => m.findBrowser())'],
      { encoding: 'utf8', env: { PATH: empty, HOME: empty, PLAYWRIGHT_BROWSERS_PATH: empty } },
    );
    expect(status).toBe(1);
    expect(stderr).toBe(
      'No browser: install Chromium or Chrome, or run as root where apt-get can.\n',
    );
  });

  test('a browser that DATELINE_BROWSER names in vain is not passed over', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', 'import("./scripts/browser.js").then((m) => m.findBrowser())'],
      { encoding: 'utf8', env: { ...process.env, DATELINE_BROWSER: '/nowhere/chromium' } },
    );
    expect(status).toBe(1);
    expect(stderr).toBe('DATELINE_BROWSER names /nowhere/chromium, which is not there.\n');
  });
});
