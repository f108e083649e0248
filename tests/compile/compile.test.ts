import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '../../src/compile/cli.ts';
import { compile } from '../../src/compile/compile.ts';
import { listStories, readFolder } from '../../src/compile/folder.ts';
import { firstJsonError } from '../../src/compile/json.ts';
import type { Story } from '../../src/story/story.ts';

const ROOT = join(import.meta.dirname, '../stories');
const { files } = readFolder(join(ROOT, 'kivisatama-2024'), 'data/kivisatama-2024');

function compiled(): Story {
  const { story } = compile(files);
  if (!story) throw new Error('the story has errors');
  return story;
}

function changed(name: string, change: (text: string) => string) {
  const path = `data/kivisatama-2024/${name}`;
  const text = change(new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(path)));
  return compile(new Map([...files, [path, new TextEncoder().encode(text)]]));
}

describe('a sound story', () => {
  test('compiles to the same twice, whatever the order of its files', () => {
    const backwards = new Map([...files].reverse());

    expect(JSON.stringify(compile(backwards))).toBe(JSON.stringify(compile(files)));
  });

  test('is named by its folder', () => {
    expect(compiled().id).toBe('kivisatama-2024');
  });

  test('survives JSON as it is', () => {
    expect(JSON.parse(JSON.stringify(compiled()))).toEqual(compiled());
  });

  test('has each quote at its place in the article, in code points', () => {
    const { sources, events } = compiled();
    for (const { source, quote } of events.flatMap((event) => event.claims)) {
      const file = sources.find(({ id }) => id === source)?.file;
      const article = Array.from(
        new TextDecoder().decode(files.get(`data/kivisatama-2024/${file}`)),
      );

      expect(article.slice(quote.start, quote.end).join('')).toBe(quote.exact);
    }
  });

  test('counts a byte-order mark and characters outside the basic plane as one each', () => {
    const { story } = changed('sources/harbour-post.txt', (text) => `\ufeff🚢${text}`);
    const before = compiled().events[0]?.claims[0]?.quote.start ?? NaN;

    expect(story?.events[0]?.claims[0]?.quote.start).toBe(before + 2);
  });

  test('looks at the places of its events where a step has no camera', () => {
    expect(compiled().steps[1]?.camera).toEqual(['kivisatama', 'hirvisaari']);
  });

  test('names a claim by its source where it has no id', () => {
    const [event] = compiled().events;

    expect(event?.claims.map(({ id }) => id)).toEqual([
      'harbour-post',
      'skargardsbladet',
      'masters-denial',
      'masters-reason',
    ]);
  });

  test('tells a zoned time on its own clock', () => {
    const statement = compiled().events.find(({ id }) => id === 'owner-statement');

    expect(statement?.when.from).toBe(Date.UTC(2024, 2, 4, 15, 30));
  });

  test('keeps several geometries in their order, each with its time', () => {
    const line = compiled().places.find(({ id }) => id === 'turku-line');

    expect(line?.geometries.map(({ type, when }) => [type, when])).toEqual([
      ['LineString', []],
      ['LineString', [{ start: { latest: '1999' }, end: { latest: '1999' } }]],
    ]);
  });
});

describe('a broken story', () => {
  test('gives no story and keeps warnings beside errors', () => {
    const { story, diagnostics } = changed('events.yaml', (text) =>
      text.replace('skadades fem', 'skadas fem'),
    );

    expect(story).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['quote-not-found']);
  });

  test('without any file says so of each file it needs', () => {
    const { diagnostics } = compile(new Map());

    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['file-missing']));
    expect(diagnostics).toHaveLength(5);
  });

  test.each(['story.yaml', 'sources.yaml', 'speakers.yaml', 'places.json', 'events.yaml'])(
    'says one thing of a %s that does not parse',
    (name) => {
      const { diagnostics } = changed(name, (text) => `${text}\n]`);

      expect(diagnostics.map(({ file }) => file)).toEqual([`data/kivisatama-2024/${name}`]);
    },
  );

  test('says one thing of an event without an id that others name', () => {
    const { diagnostics } = changed('events.yaml', (text) =>
      text.replace('- id: pier-closed\n  title', '- title'),
    );

    expect(diagnostics.map(({ code }) => code)).toEqual(['field-missing']);
  });

  test('with an alias inside its own anchor is refused', () => {
    const { diagnostics } = changed('speakers.yaml', (text) => `${text}- &a [*a]\n`);

    expect(diagnostics.map(({ code }) => code)).toEqual(['aliases-too-many']);
  });
});

test.each([
  ['{"a": [1, -2.5e3, true, null, "x\\n\\u00e4"], "b": {}}', null],
  ['[]', null],
  ['{"a": 1,}', 8],
  ['[1 2]', 3],
  ['{"a" 1}', 5],
  ['["a', 1],
  ['[01]', 2],
  ['{} x', 3],
  ['{"a": 1', 7],
  ['', 0],
  ['// no\n{}', 0],
])('finds where %j stops being JSON', (text, at) => {
  expect(firstJsonError(text, 8)?.at ?? null).toBe(at);
});

describe('a folder', () => {
  const dir = mkdtempSync(join(tmpdir(), 'dateline-'));
  afterAll(() => rmSync(dir, { recursive: true }));

  test('is read once where a link leads back to it', () => {
    writeFileSync(join(dir, 'story.yaml'), 'title: x\n');
    symlinkSync(dir, join(dir, 'again'));

    const { files: read, diagnostics } = readFolder(dir, 'data/x');

    expect([...read.keys()]).toEqual(['data/x/story.yaml']);
    expect(diagnostics).toEqual([]);
  });

  test('that is not there is told as unreadable', () => {
    const { diagnostics } = readFolder(join(dir, 'nowhere'), 'data/nowhere');

    expect(diagnostics).toMatchObject([{ file: 'data/nowhere', code: 'file-unreadable' }]);
  });

  test('of stories lists those that hold a story.yaml', () => {
    expect(listStories(ROOT)).toContain('kivisatama-2024');
    expect(listStories(join(dir, 'nowhere'))).toEqual([]);
  });
});

describe('the check in the terminal', () => {
  function run(...names: string[]) {
    const lines: string[] = [];
    const code = check(names, (text) => lines.push(text));
    return { code, lines };
  }

  test('sums up a sound story and succeeds', () => {
    expect(run('tests/stories/kivisatama-2024/')).toEqual({
      code: 0,
      lines: ['kivisatama-2024: 3 steps, 4 events, 10 quotes, no mistakes'],
    });
  });

  test('prints mistakes and fails', () => {
    const { code, lines } = run('tests/compile/mistakes/several-at-once');

    expect(code).toBe(1);
    expect(lines[0]).toContain(
      'tests/compile/mistakes/several-at-once/events.yaml:14:15  error  value-unknown',
    );
    expect(lines.at(-1)).toMatch(/^several-at-once: \d+ errors$/);
  });

  test('lists the stories when it does not know the one it is asked for', () => {
    const { code, lines } = run('nowhere');

    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^There is no story "nowhere"; the stories are: \S/);
  });
});
