import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { describe, expect, test } from 'vitest';

import { compile } from '../../src/compile/compile.ts';
import { deskOf } from '../../src/compile/desk.ts';
import { serveDesks } from '../../src/compile/desk-server.ts';
import { readFolder } from '../../src/compile/folder.ts';

const FOLDER = 'data/kivisatama-2024';
const folder = readFolder(join(import.meta.dirname, '../stories/kivisatama-2024'), FOLDER);

/** The ferry's story with words of a file replaced. */
function changed(file: string, words: RegExp, instead: string): Map<string, Uint8Array> {
  const path = `${FOLDER}/${file}`;
  const text = new TextDecoder().decode(folder.files.get(path));
  if (!words.test(text)) throw new Error(`${file} does not hold ${words.source}`);
  return new Map(folder.files).set(path, new TextEncoder().encode(text.replace(words, instead)));
}

function opened(files: ReadonlyMap<string, Uint8Array> = folder.files) {
  return deskOf(files, [], compile(files));
}

/** The line and column of words in a file, as they are printed. */
function spotOf(file: string, words: string): string {
  const text = new TextDecoder().decode(folder.files.get(`${FOLDER}/${file}`));
  const before = text.slice(0, text.indexOf(words)).split('\n');
  return `${FOLDER}/${file}:${before.length}:${Array.from(before.at(-1) ?? '').length + 1}`;
}

describe('the desk of a story', () => {
  test('tells nothing of one that is done', () => {
    const { desk } = opened();

    expect(desk.story).toBe('kivisatama-2024');
    expect(desk.diagnostics).toEqual([]);
    expect(desk.drafts).toEqual({ count: 0, first: [] });
    for (const { sentences, quoted, setAside, unused } of desk.articles) {
      expect(quoted + setAside).toBe(sentences);
      expect(unused.count).toBe(0);
    }
  });

  test('lists drafts with the line that each begins at', () => {
    const draft = '- { id: a-b, name: Anna Berg, side: Nobody, draft: true }\n';

    expect(opened(changed('speakers.yaml', /^/, draft)).desk.drafts).toEqual({
      count: 1,
      first: [{ what: 'Anna Berg', at: `${FOLDER}/speakers.yaml:1:3` }],
    });
  });

  test('lists places without a position', () => {
    const files = changed('places.json', /"geometry": \{[^{}]*\}/, '"geometry": null');

    const { count, first } = opened(files).desk.unplaced;

    expect(count).toBe(opened().desk.unplaced.count + 1);
    expect(first[0]?.at).toMatch(/^data\/kivisatama-2024\/places\.json:\d+:\d+$/);
  });

  test('lists the sentences of an article that no claim quotes, also while the story has mistakes', () => {
    const files = changed('events.yaml', /The wind was stronger than forecast/, 'The wind was new');

    const { articles, diagnostics } = opened(files).desk;

    expect(diagnostics.map(({ code }) => code)).toContain('quote-not-found');
    const [article] = articles.filter(({ unused }) => unused.count > 0);
    expect(article?.source).toBe('harbour-post');
    expect(article?.unused.first[0]?.what).toContain('The wind was stronger than forecast');
  });
});

describe('where a story is written, its desk', () => {
  const { origins } = opened();

  test('finds an event in its list', () => {
    expect(origins.get('event:ferry-strikes-pier')).toEqual([
      spotOf('events.yaml', 'id: ferry-strikes-pier'),
    ]);
  });

  test('finds a quote in the list of events and in the article', () => {
    const words = 'Färjan Merituuli körde';

    expect(origins.get('claim:ferry-strikes-pier/skargardsbladet')).toEqual([
      spotOf('events.yaml', words),
      spotOf('sources/skargardsbladet.txt', words),
    ]);
  });

  test.each(['step', 'place', 'source', 'dispute'])('finds each %s', (kind) => {
    const known = [...origins].filter(([key]) => key.startsWith(`${kind}:`));
    expect(known.length).toBeGreaterThan(0);
    for (const [, [at]] of known) expect(at).toMatch(/\.(?:yaml|json):\d+:\d+$/);
  });
});

describe('a dev server', () => {
  /** A server with one page, which remembers what it is told. */
  function served() {
    let files: ReadonlyMap<string, Uint8Array> = folder.files;
    const line = new EventEmitter();
    const watcher = new EventEmitter();
    const told: [string, object][] = [];
    const send = (event: string, data: object) => void told.push([event, data]);
    const ws = Object.assign(line, { send });
    serveDesks(
      // Of the whole server two parts are used.
      { ws, watcher } as unknown as ViteDevServer,
      {
        root: '/stories',
        read: (id) =>
          id === 'kivisatama-2024'
            ? { folder: { files, diagnostics: [] }, compiled: compile(files) }
            : null,
      },
    );
    return {
      told,
      ask: (event: string, data: unknown) => line.emit(event, data, { send }),
      edit(edited: ReadonlyMap<string, Uint8Array>) {
        files = edited;
        watcher.emit('all', 'change', '/stories/kivisatama-2024/events.yaml');
      },
    };
  }

  test('tells a page that asks, and again after a change', async () => {
    const { told, ask, edit } = served();
    ask('dateline:desk-asked', { story: 'kivisatama-2024' });
    expect(told.map(([event]) => event)).toEqual(['dateline:desk']);

    edit(changed('events.yaml', /kind: incident/, 'kind: accident'));

    await expect.poll(() => told.length).toBe(2);
    expect(told[1]?.[1]).toMatchObject({ diagnostics: [{ code: 'value-unknown' }] });
  });

  test('answers of things that are written, and of nothing else', () => {
    const { told, ask } = served();
    const keys = ['event:no-such-event', 'event:ferry-strikes-pier'];

    ask('dateline:origins-asked', { story: 'kivisatama-2024', keys });

    expect(told[0]?.[1]).toEqual({
      story: 'kivisatama-2024',
      origins: [
        { key: keys[1], at: [expect.stringMatching(/^data\/kivisatama-2024\/events\.yaml:1:/)] },
      ],
    });
  });

  test('is silent where there is no such story', () => {
    const { told, ask } = served();

    ask('dateline:desk-asked', { story: '../secrets' });
    ask('dateline:origins-asked', { story: '../secrets', keys: [] });

    expect(told).toEqual([]);
  });
});
