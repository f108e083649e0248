import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import { readFolder } from '../../../src/compile/folder.ts';
import { search, searchIndex } from '../../../src/story/names/search.ts';
import { SPELLINGS, UNKNOWN } from './spellings.ts';

const STORY = join(import.meta.dirname, '../../../data/nagorno-karabakh-2023');
const index = searchIndex(compile(readFolder(STORY).files).story?.places ?? []);

describe('a spelling finds its place first', () => {
  test.each(SPELLINGS)('%s: %s', (query, place) => {
    expect(search(index, query)[0]?.place.id).toBe(place);
  });
});

test('at least 150 spellings and 60 strings that are like no name are tried', () => {
  expect(SPELLINGS.length).toBeGreaterThanOrEqual(150);
  expect(UNKNOWN.length).toBeGreaterThanOrEqual(60);
});

describe('what is like no name finds nothing', () => {
  test.each(UNKNOWN.map((query) => [query.slice(0, 40), query]))('%j', (_, query) => {
    expect(search(index, query).map(({ place, name }) => [place.id, name.toponym])).toEqual([]);
  });
});
