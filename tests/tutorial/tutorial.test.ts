import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { compile } from '../../src/compile/compile.ts';
import { readFolder } from '../../src/compile/folder.ts';
import { followTutorial, type Answer } from './tutorial.ts';

const DOCS = join(import.meta.dirname, '../../docs');
const STORY = 'data/kaisla-2024';

let folder = '';
let answers: readonly Answer[] = [];

describe('the tutorial', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-tutorial-'));
    answers = followTutorial(folder);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test('has commands that all do what they are asked', () => {
    expect(answers.map(({ command }) => command.split(' ').slice(0, 3).join(' '))).toEqual([
      'npm run new',
      'npm run basemap',
      'npm run draft',
      'npm run check',
      'npm run check',
    ]);
    for (const { command, code, printed } of answers) expect(code, command + printed).toBe(0);
  });

  test('tells what the first check counts', () => {
    expect(answers[3]?.printed).toContain('12 drafts, 4 sentences without a claim');
  });

  test('ends with a story without a mistake, and prints what it says', () => {
    const page = readFileSync(join(DOCS, 'tutorial.md'), 'utf8');
    const [, promised = ''] = /It answers `([^`]+)`/.exec(page) ?? [];
    expect(answers.at(-1)?.printed).toContain(promised);
    const { files, diagnostics: unread } = readFolder(join(folder, STORY), STORY);
    const { story, diagnostics } = compile(files, unread);
    expect(diagnostics).toEqual([]);
    expect(story?.steps.map(({ id }) => id)).toEqual([
      'the-grounding',
      'the-people',
      'the-company',
    ]);
    expect(story?.disputes).toHaveLength(2);
  });

  test('has its story’s map from the command', () => {
    expect(readdirSync(join(folder, STORY))).toContain('basemap.json');
  });

  test('shows pictures of at most 100 kB, each of which is there', () => {
    const page = readFileSync(join(DOCS, 'tutorial.md'), 'utf8');
    const pictures = [...page.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path = '']) => path);
    expect(pictures.length).toBeGreaterThan(0);
    for (const path of pictures) {
      expect(statSync(join(DOCS, path)).size, path).toBeLessThanOrEqual(100_000);
    }
  });
});
