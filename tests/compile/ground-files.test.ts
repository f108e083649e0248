import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { groundFiles } from '../../src/compile/folder.ts';

let root: string;
const file = (name: string) => join(root, name);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-ground-'));
  mkdirSync(file('story'));
  writeFileSync(file('world.json'), '{"type":"FeatureCollection","features":[]}');
});
afterEach(() => rmSync(root, { recursive: true }));

test('a story without a base map of its own is drawn on the world', () => {
  expect(groundFiles(file('world.json'), file('story'))).toEqual([file('world.json')]);
});

test('a base map lies over the world, but one that covers all that a map shows stands alone', () => {
  const own = file('story/basemap.json');
  writeFileSync(
    own,
    '{"type":"FeatureCollection","credit":"Own","features":[{"properties":{"covers":1}}]}',
  );
  expect(groundFiles(file('world.json'), file('story'))).toEqual([file('world.json'), own]);

  writeFileSync(
    own,
    '{"type":"FeatureCollection","credit":"Own","covers":[1,2,3,4],"features":[]}',
  );
  expect(groundFiles(file('world.json'), file('story'))).toEqual([own]);
});
