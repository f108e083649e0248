/** The list of licences in the built site, held against what the sources of pages, and MapLibre's own, take in. */
import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';

const listed = readFileSync('dist/licences.txt', 'utf8');

/** The package of a path or an import. */
const packageOf = (path: string) => /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? '';

/** What a browser gets is below these; what is there for the build alone imports nothing that is not elsewhere, too. */
const imported = ['src/embed', 'src/modes', 'src/reading', 'src/story', 'src/views'].flatMap(
  (folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:svelte|ts)$/.test(name))
      .flatMap((name) => [
        ...readFileSync(`${folder}/${name}`, 'utf8').matchAll(
          /(?:^\s*import (?!type)[^;]*? from|\bimport\() ?'([@a-z][^':]*)'/gm,
        ),
      ])
      .map(([, path = '']) => packageOf(path)),
);
const fonts = [...readFileSync('src/site/fonts.css', 'utf8').matchAll(/url\('([^']+)'\)/g)];
const { sources }: { readonly sources: readonly string[] } = JSON.parse(
  readFileSync('node_modules/maplibre-gl/dist/maplibre-gl.mjs.map', 'utf8'),
);
const within = sources.flatMap((source) => source.split('node_modules/').slice(1));

test('each package that pages are made of is listed with its version and its licence', () => {
  const names = [
    ...imported,
    ...fonts.map(([, path = '']) => packageOf(path)),
    ...within.map(packageOf),
  ];
  expect(names).toEqual(expect.arrayContaining(['svelte', 'maplibre-gl', 'earcut']));
  for (const name of new Set(names)) {
    // Of d3 only the parts are shipped that are used.
    const pattern = name === 'd3' ? 'd3-[a-z]+' : name;
    expect.soft(listed, name).toMatch(new RegExp(`^${pattern} \\d+\\.\\d+\\.\\d+, \\S`, 'm'));
  }
});
