/**
 * Finds a browser for the tests: the Chromium or Chrome that is there, else Playwright's own, else Debian's by apt-get. Prints
 * which. Never goes on without one.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { giveUp } from './ready.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** Path of a browser's program. Ends the process when there is none and none can be installed. */
export async function findBrowser() {
  const own = process.env.DATELINE_BROWSER;
  if (own)
    return existsSync(own) ? own : giveUp(`DATELINE_BROWSER names ${own}, which is not there.`);
  return (
    onPath() ??
    (await playwrights()) ??
    (await fromPlaywright()) ??
    fromDebian() ??
    giveUp('No browser: install Chromium or Chrome, or run as root where apt-get can.')
  );
}

function onPath() {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of NAMES) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not here; look on.
      }
    }
  }
  return existsSync(MAC) ? MAC : undefined;
}

async function playwrights() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

async function fromPlaywright() {
  console.log('No Chromium here; asking Playwright for one ...');
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
  return playwrights();
}

function fromDebian() {
  console.log('Playwright has none to give; asking apt-get ...');
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  return onPath();
}
