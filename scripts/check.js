/**
 * `npm run check [story ...]`: lists every mistake in the stories; with `-- --coverage`, every sentence of the articles; with
 * `-- --watch`, again after each change, until Ctrl-C.
 */
import { load } from './load.js';

const WATCH = '--watch';
const words = process.argv.slice(2);

if (words.includes(WATCH)) {
  const { watch } = await load('/src/compile/watch.ts');
  // Clears the screen and what has scrolled off it; in a file or a pipe a line parts the rounds.
  const turn = () =>
    process.stdout.isTTY
      ? process.stdout.write('\x1b[2J\x1b[3J\x1b[H')
      : console.log('-'.repeat(72));
  const stop = await watch(
    words.filter((word) => word !== WATCH),
    { print: console.log, turn },
  );
  if (stop === null) process.exitCode = 1;
  else process.once('SIGINT', () => stop().then(() => process.exit(0)));
} else {
  const { check } = await load('/src/compile/cli.ts');
  process.exitCode = check(words, console.log);
}
