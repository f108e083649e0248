/** Finds an nginx to try the written server files with: one that is there, else Debian's by apt-get. Never goes on in silence without one. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

import { giveUp } from './ready.js';

/** Where servers are, which are on the path of root alone. */
const FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];

/**
 * Path of nginx's program. Where there is none and none can be installed: ends the process in continuous integration, elsewhere says that
 * it is not tried and returns an empty path.
 */
export function findNginx() {
  const found = onPath() ?? fromDebian();
  if (found) return found;
  const why = 'there is no nginx, and apt-get gave none (it needs root)';
  if (process.env.CI) giveUp(`The server files cannot be tried: ${why}.`);
  console.log(`The server files are NOT tried behind nginx: ${why}.`);
  return '';
}

function onPath() {
  for (const folder of [...(process.env.PATH ?? '').split(delimiter), ...FOLDERS]) {
    const path = join(folder, 'nginx');
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not here; look on.
    }
  }
  return undefined;
}

function fromDebian() {
  if (process.getuid?.() !== 0) return undefined;
  console.log('No nginx here; asking apt-get ...');
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'nginx-light'], options);
  return onPath();
}
