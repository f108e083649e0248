/** A folder of stories for a test, and a terminal that remembers what was said. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { readFolder } from '../../src/compile/folder.ts';
import type { Terminal } from '../../src/author/terminal.ts';

export interface Temporary {
  /** The folder of the stories; the files that are imported stand beside it. */
  readonly root: string;
  /** Writes a file beside the stories and returns its path. */
  readonly write: (name: string, content: string | Uint8Array) => string;
  /** What stands in the folder of stories, hidden or not. */
  readonly left: () => readonly string[];
  readonly read: (path: string) => string;
  /** The compiled story, or its diagnostics' codes. */
  readonly compiled: (id: string) => ReturnType<typeof compile>;
}

/** A fresh folder for each test of the file. */
export function temporary(): Temporary {
  let base = '';
  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), 'dateline-author-'));
  });
  afterEach(() => rmSync(base, { recursive: true, force: true }));
  return {
    get root() {
      return join(base, 'stories');
    },
    write(name, content) {
      const path = join(base, name);
      writeFileSync(path, content);
      return path;
    },
    left() {
      try {
        return readdirSync(join(base, 'stories'));
      } catch {
        return [];
      }
    },
    read: (path) => readFileSync(join(base, 'stories', path), 'utf8'),
    compiled(id) {
      const { files, diagnostics } = readFolder(join(base, 'stories', id), `data/${id}`);
      return compile(files, diagnostics);
    },
  };
}

export interface Said {
  readonly terminal: Terminal;
  readonly printed: string[];
  readonly complained: string[];
  readonly asked: string[];
}

/** A terminal; with answers somebody sits before it. */
export function terminalWith(answers: readonly string[] | null = null): Said {
  const printed: string[] = [];
  const complained: string[] = [];
  const asked: string[] = [];
  const left = [...(answers ?? [])];
  const ask = (question: string) => {
    asked.push(question);
    const answer = left.shift();
    return answer === undefined
      ? Promise.reject(new Error(`no answer to ${question}`))
      : Promise.resolve(answer);
  };
  return {
    terminal: {
      print: (text) => void printed.push(text),
      complain: (text) => void complained.push(text),
      ask: answers === null ? null : ask,
    },
    printed,
    complained,
    asked,
  };
}
