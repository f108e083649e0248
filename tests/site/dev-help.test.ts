import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { mistakenDocument } from '../../src/site/dev/help-page.ts';

const SRC = join(import.meta.dirname, '../../src');

test('a story with mistakes has a page that tells them', () => {
  const page = mistakenDocument(new Error('The story harbour-2024 has mistakes.\n\ndata/...'));

  expect(page).toContain('data-story="harbour-2024"');
  expect(page).toContain('src="/src/site/dev/help.ts"');
  expect(page).toContain("require-trusted-types-for 'script'");
});

test('another error has none', () => {
  expect(mistakenDocument(new Error('a is not defined'))).toBeNull();
  expect(mistakenDocument('The story harbour has mistakes.')).toBeNull();
});

test('only what serves the pages unbuilt knows of the help while writing', () => {
  const users = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:ts|svelte)$/.test(file) && !file.startsWith('site/dev/'))
    .filter((file) => /site\/dev\/|'\.\/dev\//.test(readFileSync(join(SRC, file), 'utf8')));

  expect(users.sort()).toEqual(['site/dev-page.ts', 'site/prerender.ts']);
});
