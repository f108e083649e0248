import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { watch } from '../../src/compile/watch.ts';

const FIXTURE = join(import.meta.dirname, '../stories/kivisatama-2024');
const PATIENCE = { timeout: 20_000, interval: 50 };

let folder: string;
let stop: (() => Promise<void>) | null;
/** What is printed of each round. */
let rounds: string[];

beforeEach(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'dateline-')), 'kivisatama-2024');
  cpSync(FIXTURE, folder, { recursive: true });
  rounds = [];
  stop = await watch([folder], {
    print: (text) => rounds.push(`${rounds.pop() ?? ''}${text}\n`),
    turn: () => rounds.push(''),
  });
});
afterEach(async () => {
  await stop?.();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

const last = () => expect.poll(() => rounds[rounds.length - 1] ?? '', PATIENCE);
const file = (name: string) => join(folder, name);

describe('a watch', { timeout: 60_000 }, () => {
  test('checks at once, and again after a change, naming it and what is left', async () => {
    await last().toMatch(/^\d\d:\d\d:\d\d {2}watching\n\n.*10 quotes, no mistakes\n/);
    const speakers = readFileSync(file('speakers.yaml'), 'utf8');

    writeFileSync(
      file('speakers.yaml'),
      `${speakers}- { id: a-b, name: Anna Berg, side: Nobody, draft: true }\n`,
    );

    await last().toMatch(/^\d\d:\d\d:\d\d {2}\S*\/speakers\.yaml changed\n/);
    await last().toContain(', 1 warning; 1 draft\n');
  });

  test('lives through files that are half written, go and come', async () => {
    const events = readFileSync(file('events.yaml'), 'utf8');
    writeFileSync(file('events.yaml'), events.slice(0, 300));
    await last().toContain('yaml-syntax');

    rmSync(file('events.yaml'));
    await last().toContain('events.yaml is gone');
    await last().toContain('file-missing');

    // As editors do that never leave a file half written.
    writeFileSync(file('.events.yaml.swp'), events);
    renameSync(file('.events.yaml.swp'), file('events.yaml'));
    await last().toContain('no mistakes');
  });

  test('ends at once where the story that is named is not there', async () => {
    const said: string[] = [];
    const paper = { print: (text: string) => said.push(text), turn: () => undefined };

    expect(await watch(['no-such-story'], paper)).toBeNull();
    expect(said.join()).toContain('There is no story "no-such-story"');
  });
});
