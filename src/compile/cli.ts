/**
 * The compiler in the terminal: `npm run check [story ...]`, where a story is an id in `data/` or a path to a folder;
 * with `--coverage` it prints every sentence of the articles, with the claims that quote from it.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Compiled } from './compile.ts';
import { coverageLines } from './coverage-text.ts';
import { format } from './diagnostic.ts';
import { listStories, readFolder } from './folder.ts';
import { compileOnce } from './once.ts';
import { printedName } from './unseen.ts';

/** The folder of the stories; another one for authors who keep theirs elsewhere. */
export const ROOT = process.env['DATELINE_STORIES'] ?? 'data';
const COVERAGE = '--coverage';

/** Checks the stories named, or all; prints what it finds and returns the exit code: 1 when there is an error, else 0. */
export function check(words: readonly string[], print: (text: string) => void): 0 | 1 {
  const isCovered = words.includes(COVERAGE);
  const folders = askedFor(words);
  if (folders.length === 0) print(`There is no story in ${ROOT}/.`);
  let isSound = folders.length > 0;
  for (const [name, folder] of folders) {
    if (folder === null) {
      const known = listStories(ROOT).map(printedName).join(', ') || 'none';
      print(`There is no story "${printedName(name)}"; the stories are: ${known}.`);
      isSound = false;
    } else if (!checkStory(folder, isCovered, print)) isSound = false;
  }
  return isSound ? 0 : 1;
}

/** The folders in which the stories named are, or will be found when there are some: all of `data/` when none is named. */
export function foldersOf(words: readonly string[]): readonly string[] {
  const isNamed = words.some((word) => word !== COVERAGE);
  return isNamed ? askedFor(words).flatMap(([, folder]) => folder ?? []) : [ROOT];
}

/** The stories named, or all, each with its folder; null where there is none. */
function askedFor(words: readonly string[]): readonly (readonly [string, string | null])[] {
  const names = words.filter((word) => word !== COVERAGE);
  const known = listStories(ROOT);
  return (names.length > 0 ? names : known).map((name) => {
    if (known.includes(name)) return [name, join(ROOT, name)];
    return [name, name.includes('/') && existsSync(name) ? name : null];
  });
}

function checkStory(dir: string, isCovered: boolean, print: (text: string) => void): boolean {
  const folder = readFolder(dir);
  const compiled = compileOnce(dir, folder.files, folder.diagnostics);
  const { story, diagnostics, coverage } = compiled;
  if (isCovered) print(coverageLines(coverage).join('\n'));
  if (diagnostics.length > 0) print(format(diagnostics));
  if (story) {
    const quotes = story.events.reduce((sum, { claims }) => sum + claims.length, 0);
    const sizes = [
      count(story.steps.length, 'step'),
      count(story.events.length, 'event'),
      count(quotes, 'quote'),
    ];
    print(`${story.id}: ${sizes.filter((size) => size).join(', ')}, ${foundIn(compiled)}`);
  } else print(`${printedName(dir.replace(/^.*[\\/](?=[^\\/])/s, ''))}: ${foundIn(compiled)}`);
  return !diagnostics.some(({ severity }) => severity === 'error');
}

/** The mistakes, and after a semicolon what is left to be done. */
function foundIn({ diagnostics, coverage, drafts }: Compiled): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const mistakes = [count(errors, 'error'), count(diagnostics.length - errors, 'warning')];
  const unused = coverage.flatMap(({ sentences }) => sentences.filter(({ isUnused }) => isUnused));
  const left = [
    count(drafts, 'draft'),
    unused.length > 0 ? `${count(unused.length, 'sentence')} without a claim` : '',
  ];
  return [mistakes.filter(Boolean).join(', ') || 'no mistakes', left.filter(Boolean).join(', ')]
    .filter(Boolean)
    .join('; ');
}

function count(number: number, noun: string): string {
  if (number === 0) return '';
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
