/**
 * The compiler in the terminal: `npm run check [story ...]`, where a story is an id in `data/` or a path to a folder;
 * with `--coverage` it prints every sentence of the articles, with the claims that quote from it.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from './compile.ts';
import { coverageLines } from './coverage-text.ts';
import { format } from './diagnostic.ts';
import { listStories, readFolder } from './folder.ts';

const ROOT = 'data';
const COVERAGE = '--coverage';

/** Checks the stories named, or all; prints what it finds and returns the exit code: 1 when there is an error, else 0. */
export function check(words: readonly string[], print: (text: string) => void): 0 | 1 {
  const names = words.filter((word) => word !== COVERAGE);
  const isCovered = words.includes(COVERAGE);
  const known = listStories(ROOT);
  const asked = names.length > 0 ? names : known;
  if (asked.length === 0) print(`There is no story in ${ROOT}/.`);
  let isSound = asked.length > 0;
  for (const name of asked) {
    const dir = known.includes(name) ? join(ROOT, name) : name;
    if (!existsSync(dir) || (!known.includes(name) && !name.includes('/'))) {
      print(`There is no story "${name}"; the stories are: ${known.join(', ') || 'none'}.`);
      isSound = false;
    } else if (!checkStory(dir, isCovered, print)) isSound = false;
  }
  return isSound ? 0 : 1;
}

function checkStory(dir: string, isCovered: boolean, print: (text: string) => void): boolean {
  const folder = readFolder(dir);
  const { story, diagnostics, coverage } = compile(folder.files, folder.diagnostics);
  if (isCovered) print(coverageLines(coverage).join('\n'));
  if (diagnostics.length > 0) print(format(diagnostics));
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const found =
    diagnostics.length === 0
      ? 'no mistakes'
      : [count(errors, 'error'), count(warnings, 'warning')].filter((part) => part).join(', ');
  if (story) {
    const quotes = story.events.reduce((sum, { claims }) => sum + claims.length, 0);
    const sizes = [
      count(story.steps.length, 'step'),
      count(story.events.length, 'event'),
      count(quotes, 'quote'),
    ];
    print(`${story.id}: ${sizes.filter((size) => size).join(', ')}, ${found}`);
  } else print(`${dir.replace(/^.*[\\/](?=[^\\/])/, '')}: ${found}`);
  return errors === 0;
}

function count(number: number, noun: string): string {
  if (number === 0) return '';
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
