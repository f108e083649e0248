import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type Rolldown } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stories } from '../../src/compile/plugin.ts';

const FIXTURE = join(import.meta.dirname, '../stories/kivisatama-2024');

let root: string;
const inStory = (file: string) => join(root, 'data/kivisatama-2024', file);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-'));
  cpSync(FIXTURE, join(root, 'data/kivisatama-2024'), { recursive: true });
  mkdirSync(join(root, 'data/basemap'));
  writeFileSync(join(root, 'data/basemap/world.json'), '{"name":"world"}');
  writeFileSync(
    inStory('basemap.json'),
    '{"type":"FeatureCollection","features":[],"credit":"region"}',
  );
  writeFileSync(
    join(root, 'main.js'),
    `import { stories } from 'virtual:stories';\nexport const load = (id) => stories[id].load();\n`,
  );
});
afterEach(() => rmSync(root, { recursive: true }));

async function built(): Promise<Rolldown.RolldownOutput['output']> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    base: './',
    plugins: [stories()],
    build: { write: false, lib: { entry: 'main.js', formats: ['es'] }, minify: false },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (!first || !('output' in first)) throw new Error('Vite built nothing');
  return first.output;
}

describe('a build', { timeout: 20_000 }, () => {
  test('gives each story a chunk, its data, and its base maps as files', async () => {
    const output = await built();
    const names = output.map(({ fileName }) => fileName);

    expect(names.filter((name) => name.startsWith('kivisatama-2024/data/')).sort()).toEqual([
      'kivisatama-2024/data/annotations.jsonld',
      'kivisatama-2024/data/events.csv',
      'kivisatama-2024/data/events.geojson',
      'kivisatama-2024/data/places.geojson',
      'kivisatama-2024/data/sources/harbour-post.txt',
      'kivisatama-2024/data/story.json',
      'kivisatama-2024/data/story.schema.json',
      'kivisatama-2024/data/timeline.json',
    ]);
    expect(names.filter((name) => /world|basemap/.test(name))).toHaveLength(2);
    const chunk = output.find((each) => each.type === 'chunk' && each.isDynamicEntry);
    expect(chunk?.type === 'chunk' && chunk.code).not.toContain('data:application/json');
  });

  test('writes the compiled story', async () => {
    const asset = (await built()).find(({ fileName }) => fileName.endsWith('story.json'));

    const story: unknown = JSON.parse(asset?.type === 'asset' ? String(asset.source) : '');

    expect(story).toMatchObject({ id: 'kivisatama-2024', language: 'en' });
  });

  test('publishes an article whose rights allow it, byte for byte, and no other', async () => {
    const articles = (await built()).flatMap((each) =>
      each.type === 'asset' && each.fileName.endsWith('.txt') ? [each] : [],
    );

    expect(articles.map(({ fileName }) => fileName)).toEqual([
      'kivisatama-2024/data/sources/harbour-post.txt',
    ]);
    expect(Buffer.from(articles[0]?.source ?? '')).toEqual(
      readFileSync(inStory('sources/harbour-post.txt')),
    );
  });

  test('fails with every mistake and the place of the first', async () => {
    const events = readFileSync(inStory('events.yaml'), 'utf8');
    writeFileSync(inStory('events.yaml'), events.replace('Three passengers', 'Four passengers'));

    await expect(built()).rejects.toThrow(/data\/kivisatama-2024\/events.yaml:\d+:\d+ {2}error/);
  });
});

describe('a build of a story whose folder has a name that no story can have', () => {
  test.each(['a b', 'a#b', 'a?b', '__proto__', 'index.html', 'assets'])(
    'fails and names it: %s',
    { timeout: 20_000 },
    async (name) => {
      cpSync(FIXTURE, join(root, 'data', name), { recursive: true });

      await expect(built()).rejects.toThrow(`data/${name}:1:1  error  id-`);
    },
  );
});

test('an edited event is served anew', async () => {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false },
    plugins: [stories()],
  });
  try {
    const titles = async () => {
      const { load } = await server.ssrLoadModule('/main.js');
      const { story } = await load('kivisatama-2024');
      return story.events.map(({ title }: { title: string }) => title);
    };
    expect(await titles()).not.toContain('A new title');

    const events = readFileSync(inStory('events.yaml'), 'utf8');
    writeFileSync(inStory('events.yaml'), events.replace('Passengers are hurt', 'A new title'));

    await expect.poll(titles, { timeout: 5000 }).toContain('A new title');
  } finally {
    await server.close();
  }
});
