/** Does what docs/tutorial.md says, in a folder: runs its commands and writes its files, in their order. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = readFileSync(join(ROOT, 'docs/tutorial.md'), 'utf8');

/** A block of the page that is run, or written. */
const BLOCK = /^```(sh|yaml|json)\n(.*?)^```$/gms;
/** The first line of a file's block names it. */
const NAMED = /^(?:#|\/\/) (\S+)\n/;

export interface Answer {
  /** As the page has it. */
  readonly command: string;
  readonly code: number | null;
  readonly printed: string;
}

/** Follows the page in a folder, which may be empty; what its commands answered, in their order. */
export function followTutorial(folder: string): readonly Answer[] {
  cpSync(join(ROOT, 'docs/tutorial'), join(folder, 'docs/tutorial'), { recursive: true });
  const answers: Answer[] = [];
  for (const [, kind, text = ''] of PAGE.matchAll(BLOCK)) {
    if (kind === 'sh')
      answers.push(
        ...text
          .trim()
          .split('\n')
          .map((command) => run(command, folder)),
      );
    else write(text, kind === 'json', folder);
  }
  return answers;
}

/** The script of `npm run <name>`, which npm would run in the repository and not in the folder. */
function run(command: string, folder: string): Answer {
  const [npm, verb, name = '', ...rest] = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
  if (npm !== 'npm' || verb !== 'run')
    throw new Error(`The tutorial has another command: ${command}`);
  const script = join(ROOT, 'scripts', `${name}.js`);
  const words = rest[0] === '--' ? rest.slice(1) : rest;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { command, code: status, printed: stdout + stderr };
}

function write(text: string, isJson: boolean, folder: string): void {
  const [line = '', path] = NAMED.exec(text) ?? [];
  if (path === undefined) throw new Error(`The tutorial has a file without its name:\n${text}`);
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), isJson ? text.slice(line.length) : text);
}
