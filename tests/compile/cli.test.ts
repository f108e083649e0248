import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv('DATELINE_STORIES', 'tests/stories');
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('stories that an author keeps elsewhere are checked there', async () => {
  const { check } = await import('../../src/compile/cli.ts');
  const lines: string[] = [];
  expect(check(['kivisatama-2024'], (line) => lines.push(line))).toBe(0);
  expect(lines.join('\n')).toContain('kivisatama-2024: 3 steps');
});

test('the names of a story that is kept elsewhere are found there', async () => {
  const { story } = await import('../../src/compile/story-cli.ts');
  const lines: string[] = [];
  const print = (line: string) => lines.push(line);
  const streams = { input: process.stdin, print, complain: print };
  expect(await story(['find', 'kivisatama-2024', 'Stenhamn'], streams)).toBe(0);
  expect(lines.join('\n')).toContain('kivisatama');
});
