/**
 * Makes the machine ready for the other scripts: checks Node's version, and installs the packages that the lock file names where they
 * are missing or out of date. Says in one line what is missing, and ends with code 1, if it cannot.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Checks Node and the packages. Ends the process when either cannot be had. */
export function makeReady() {
  needNode();
  needPackages();
}

/** Ends the process with one line on standard error. */
export function giveUp(line) {
  console.error(line);
  process.exit(1);
}

/** Runs a command in the project's folder with its output shown; returns its exit code, 1 when it could not start. */
export function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  return status ?? 1;
}

function needNode() {
  const wanted = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    .engines.node;
  const least = wanted.replace(/^\D*/, '').split('.').map(Number);
  const here = process.versions.node.split('.').map(Number);
  const difference = here[0] - least[0] || here[1] - (least[1] || 0);
  if (difference < 0) {
    giveUp(`Dateline needs Node ${least.join('.')} or newer; this is ${process.versions.node}.`);
  }
}

function needPackages() {
  const lock = new URL('../package-lock.json', import.meta.url);
  const installed = new URL('../node_modules/.package-lock.json', import.meta.url);
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing what is missing ...');
  const code = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0)
    giveUp('The packages could not be installed: npm ci failed. Is the network there?');
}
