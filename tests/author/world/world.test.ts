import { describe, expect, test } from 'vitest';

import { readWorld } from '../../../src/author/world/packages.ts';

const world = readWorld(['en', 'hy', 'ru']);
const idsOf = (name: string) => world.named(name).map(({ id }) => id);

describe('the world gazetteer', () => {
  test('knows a town by its names in both editions, in any spelling', () => {
    expect(idsOf('Khankendi')).toEqual(['gn:146970']);
    expect(idsOf('XANKANDI')).toEqual(['gn:146970']);
    expect(world.named('Khankendi')[0]?.position).toEqual([46.7528, 39.8177]);
  });

  test('knows countries by their names and shortened names, also in other languages', () => {
    for (const name of ['Armenia', 'Հայաստան', 'Армения']) expect(idsOf(name)).toContain('iso:AM');
    for (const name of ['US', 'USA', 'United States']) expect(idsOf(name)).toContain('iso:US');
    expect(idsOf('Turkey')).toContain('iso:TR');
  });

  test('has all places of a name', () => {
    const countries = new Set(world.named('Paris').map(({ country }) => country));

    expect(countries).toContain('FR');
    expect(countries).toContain('US');
  });

  test('calls a large city without its last word too', () => {
    expect(idsOf('New York')).toContain('gn:5128581');
  });
});
