/** Imports point down only: this reads every file of `src` and names each import that its folder may not make. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

import { describe, expect, test } from 'vitest';

/** What each part of the house may import besides itself, and why a reader of the message should agree. */
const RULES: Record<string, { readonly may: readonly string[]; readonly because: string }> = {
  words: { may: [], because: 'words are the interface’s sentences and know nothing' },
  story: { may: [], because: 'the domain is pure and stands alone' },
  exports: { may: ['story'], because: 'an export is a pure function of the story' },
  reading: { may: ['story', 'words'], because: 'Reading knows the story, never how it is drawn' },
  'views/map': {
    may: ['views/.', 'story', 'words'],
    because: 'a view knows neither Reading nor another view',
  },
  'views/.': { may: ['story', 'words'], because: 'what views share knows none of them' },
  'views/timeline': {
    may: ['views/.', 'story', 'words'],
    because: 'a view knows neither Reading nor another view',
  },
  'views/text': {
    may: ['views/.', 'story', 'words'],
    because: 'a view knows neither Reading nor another view',
  },
  'views/matrix': {
    may: ['views/.', 'story', 'words'],
    because: 'a view knows neither Reading nor another view',
  },
  'views/list': {
    may: ['views/.', 'story', 'words'],
    because: 'a view knows neither Reading nor another view',
  },
  modes: { may: ['reading', 'views', 'story', 'words'], because: 'modes know nothing of the site' },
  embed: { may: [], because: 'it runs in other people’s pages, and knows nothing of a story' },
  compile: { may: ['story', 'exports'], because: 'compile runs at build time, beside the page' },
  author: {
    may: ['compile', 'exports', 'story'],
    because: 'authors’ commands make what compile reads, and know nothing of the page',
  },
  site: {
    may: ['modes', 'reading', 'views', 'exports', 'story', 'words', 'embed'],
    because: 'compile is for the build alone',
  },
};

/** The files of `compile` that may touch Node: its doors. */
const DOORS = [
  'src/compile/plugin.ts',
  'src/compile/cli.ts',
  'src/compile/story-cli.ts',
  'src/compile/folder.ts',
  'src/compile/story-schema.ts',
];

/** The files of `author` that ask, read and write: its doors. */
const AUTHOR_DOORS = [
  'src/author/new-folder.ts',
  'src/author/read-file.ts',
  'src/author/terminal.ts',
  'src/author/new/articles.ts',
  'src/author/new/new.ts',
  'src/author/import/import.ts',
  'src/author/place-file.ts',
  'src/author/story-folder.ts',
  'src/author/basemap/command.ts',
  'src/author/basemap/packages.ts',
  'src/author/draft/command.ts',
  'src/author/world/packages.ts',
];

/** The files of `site` that write the built pages. */
const WRITERS = [
  'src/site/write-pages.ts',
  'src/site/document.ts',
  'src/site/manifest.ts',
  'src/site/compressed-copies.ts',
  'src/site/licences.ts',
  'src/site/pinned.ts',
  'src/site/policy.ts',
  'src/site/typefaces.ts',
  'src/site/rasterise.ts',
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|svelte)$/.test(file))
  .map((file) => `src/${file.split(sep).join('/')}`);

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|(?:^|[^\w.])import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].flatMap((match) => match[1] ?? match[2] ?? match[3] ?? []);
}

function partOf(path: string): string {
  const [, part = '', view] = path.split('/');
  if (part !== 'views' || !view) return part;
  return view.includes('.') ? 'views/.' : `views/${view}`;
}

describe('the house', () => {
  test('imports point down only', () => {
    const forbidden = files.flatMap((file) => {
      const part = partOf(file);
      const rule = RULES[part];
      if (!rule) return [`${file}: no rule for the folder ${part}`];
      return importsOf(file)
        .filter((target) => target.startsWith('.'))
        .map((target) =>
          normalize(join(dirname(file), target))
            .split(sep)
            .join('/'),
        )
        .filter((target) => {
          const to = partOf(target);
          return to !== part && !rule.may.some((each) => to === each || to.startsWith(`${each}/`));
        })
        .map((target) => `${file} imports ${target}: ${rule.because}`);
    });
    expect(forbidden).toEqual([]);
  });

  test('only the doors of compile and the prerender touch Node', () => {
    const touching = files.filter((file) =>
      importsOf(file).some((each) => each.startsWith('node:')),
    );
    const allowed = [...DOORS, ...AUTHOR_DOORS, ...WRITERS];
    expect(touching.filter((file) => !allowed.includes(file))).toEqual([]);
  });

  test('only LiveMap uses MapLibre, so that nothing else waits for it', () => {
    const users = files.filter((file) => {
      const text = readFileSync(file, 'utf8').replace(/import type [^;]+;/g, '');
      return /from ['"]maplibre-gl['"]|import\(['"]maplibre-gl/.test(text);
    });
    expect(users.every((file) => file.startsWith('src/views/map/'))).toBe(true);
  });

  test('the domain reads no clock and no browser', () => {
    const reading = files
      .filter((file) => file.startsWith('src/story/'))
      .filter((file) =>
        /\bDate\.now\b|new Date\(\)|\bglobalThis\b|\bdocument\./.test(readFileSync(file, 'utf8')),
      );
    expect(reading).toEqual([]);
  });
});
