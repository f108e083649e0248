import { gzipSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { basemapName, inOneFile, WORKER } from '../../src/site/pack/plugin.ts';
import { tooLarge } from '../../src/site/pack/size.ts';
import { addressOf, unpack } from '../../src/site/pack/taken.ts';

describe('what a file takes along', () => {
  test('is found by its name as data, whatever letters it has', async () => {
    const taken = { 'harbour/basemap.json': ['application/json', '{"name":"Շուշի #1"}'] };
    await unpack(gzipSync(JSON.stringify(taken)).toString('base64'));
    const answer = await fetch(addressOf('harbour/basemap.json'));
    expect(await answer.json()).toEqual({ name: 'Շուշի #1' });
  });

  test('keeps the name of what is not there', () => {
    expect(addressOf('nowhere.json')).toBe('nowhere.json');
  });

  test('is under 4 MB, or refused in one line', () => {
    expect(tooLarge('harbour', 3_999_999)).toBeNull();
    expect(tooLarge('harbour', 5_200_000)).toBe(
      'harbour takes 5.20 MB as one file; one to take along is under 4.00 MB.',
    );
  });
});

describe('the script of a file', () => {
  const plugin = inOneFile('/project');
  const resolve = (id: string, importer?: string) =>
    Reflect.apply(Object(plugin.resolveId), null, [id, importer]);

  test('finds base maps, worker and pictures in it', () => {
    expect(basemapName('data/basemap/world.json')).toBe('basemap/world.json');
    expect(resolve('/project/data/basemap/world.json?url&no-inline')).toContain(
      'basemap/world.json',
    );
    expect(resolve('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url')).toContain(WORKER);
    expect(resolve('./plate.ts', '/project/src/modes/Plate.svelte')).toBe(
      '/project/src/site/pack/plate.ts',
    );
  });

  test('leaves all else as it is', () => {
    expect(resolve('../../modes/plate.ts', '/project/src/site/pack/plate.ts')).toBeNull();
    expect(resolve('./Page.svelte', '/project/src/site/app.ts')).toBeNull();
  });
});
