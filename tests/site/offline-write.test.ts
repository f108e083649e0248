import { readFileSync } from 'node:fs';

import { beforeEach, describe, expect, test } from 'vitest';

import { appManifest } from '../../src/site/offline/app-manifest.ts';
import { reached } from '../../src/site/offline/reached.ts';
import { writeOffline } from '../../src/site/offline/write.ts';
import { storyPage } from '../../src/site/rendered.ts';
import { outlineOf } from '../../src/story/in-parts.ts';
import { FERRY, storyOf } from '../exports/stories.ts';
import { partsOf } from '../reading/parts.ts';

const story = storyOf(FERRY);
const notes = { credits: [], dashed: [], labels: [], lands: [] };
const props = { story: outlineOf(story), parts: partsOf(story), basemaps: [], notes };
const page = storyPage(props, story, []);
const tokens = readFileSync('src/views/tokens.css', 'utf8');

const manifest = {
  'src/client.ts': {
    file: 'assets/client.js',
    css: ['assets/page.css'],
    dynamicImports: [`virtual:story/${story.id}`, 'virtual:story/other'],
  },
  [`virtual:story/${story.id}`]: { file: 'assets/story.js', assets: ['assets/land.json'] },
  'virtual:story/other': { file: 'assets/other.js' },
};

const files = new Map<string, Uint8Array<ArrayBuffer>>();
const bytes = (data: string | Uint8Array) =>
  new Uint8Array(typeof data === 'string' ? new TextEncoder().encode(data) : data);
const text = (name: string) => new TextDecoder().decode(files.get(name));

/** The folder of the story's plates. */
const plates = () => /data-plates="(\w+)"/.exec(text(`${page.path}index.html`))?.[1] ?? '';

async function written(): Promise<{ version: string; paths: string[] }> {
  await writeOffline(
    [page],
    tokens,
    { entries: ['src/client.ts'], manifest },
    {
      names: async () => [...files.keys()],
      size: async (path) => files.get(path)?.length ?? 0,
      read: async (path) => files.get(path) ?? new Uint8Array(),
      write: async (path, data) => void files.set(path, bytes(data)),
      remove: async (path) => void files.delete(path),
    },
  );
  const [, json = ''] = /^self\.kept=(.*);\n/.exec(text('sw.js')) ?? [];
  const { version, stories } = JSON.parse(json);
  return { version, paths: Object.keys(stories[story.id]) };
}

beforeEach(() => {
  files.clear();
  const built = {
    'sw.js': 'work()',
    'index.html': 'the way to the story',
    'icon.svg': readFileSync('public/icon.svg', 'utf8'),
    [`${page.path}index.html`]: '<!DOCTYPE html>\n<html lang="en"><head></head></html>',
    [`${page.path}method/index.html`]: 'method',
    [`${page.path}embed/index.html`]: 'frame',
    [`${page.path}data/story.json`]: '{}',
    [`${page.path}still/dawn.svg`]: 'dawn',
    [`${page.path}still/wide/dawn.svg`]: 'wide',
    'assets/client.js': 'client',
    'assets/page.css': 'css',
    'assets/story.js': 'story',
    'assets/land.json': '{}',
    'assets/other.js': 'other',
  };
  for (const [name, data] of Object.entries(built)) files.set(name, bytes(data));
});

describe('a site that can be kept', () => {
  test('names what a story’s page shows, now or later, and nothing else', async () => {
    const { paths } = await written();
    expect(paths.toSorted()).toEqual(
      [
        '',
        page.path,
        `${page.path}manifest.webmanifest`,
        `${page.path}method/`,
        `${page.path}still/${plates()}/dawn.svg`,
        'assets/client.js',
        'assets/land.json',
        'assets/page.css',
        'assets/story.js',
        'icon.svg',
      ].toSorted(),
    );
  });

  test('has the page say of which build it is and how it is installed', async () => {
    const { version } = await written();
    const html = text(`${page.path}index.html`);
    expect(html).toContain(`<html data-version="${version}" data-plates="${plates()}" lang="en">`);
    expect(html).toContain('<link rel="manifest" href="manifest.webmanifest">');
  });

  test('is of another version when a picture is another, and of the same when nothing is', async () => {
    const fresh = new Map(files);
    const first = await written();
    const again = async (change: () => void) => {
      files.clear();
      for (const [name, data] of fresh) files.set(name, data);
      change();
      return (await written()).version;
    };
    expect(await again(() => undefined)).toBe(first.version);
    expect(
      await again(() => files.set(`${page.path}still/dawn.svg`, bytes('another dawn'))),
    ).not.toBe(first.version);
  });

  test('keeps nothing of a story for which no browser has room', async () => {
    files.set('assets/land.json', new Uint8Array(31_000_000));
    await expect(written()).rejects.toThrow();
    expect(text('sw.js')).toContain('"stories":{}');
    expect(text(`${page.path}index.html`)).not.toContain('rel="manifest"');
  });
});

test('an installed story has its name, its icons and the colour of its paper', () => {
  const { name, start_url, background_color, icons } = JSON.parse(appManifest(page, tokens));
  expect(name).toBe(story.title);
  expect(start_url).toBe('./');
  expect(background_color).toBe('#fbfaf6');
  expect(icons.map(({ src }: { src: string }) => src)).toEqual([
    '../icon.svg',
    '../icon-192.png',
    '../icon-512.png',
  ]);
});

test('a chunk that leads back to another is read once', () => {
  const round = {
    a: { file: 'a.js', imports: ['b'] },
    b: { file: 'b.js', imports: ['a'] },
  };
  expect(reached(['a'], round, 'harbour')).toEqual(['a.js', 'b.js']);
});
