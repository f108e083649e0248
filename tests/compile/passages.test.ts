import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { readFolder } from '../../src/compile/folder.ts';

const SOUND = join(import.meta.dirname, 'mistakes/sound');

function passages(edit: (sources: string) => string) {
  const { files } = readFolder(SOUND, 'data/harbour');
  const sources = new TextDecoder().decode(files.get('data/harbour/sources.yaml'));
  const edited = new TextEncoder().encode(edit(sources));
  const { story } = compile(new Map([...files, ['data/harbour/sources.yaml', edited]]));
  if (!story) throw new Error('the story has errors');
  const texts = story.sources.map(({ file }) =>
    new TextDecoder().decode(files.get(`data/harbour/${file}`)),
  );
  return { of: story.sources.map((source) => source.passages), texts };
}

test('an article of which excerpts may be shown gives the sentences that are quoted', () => {
  const { of, texts } = passages((sources) => sources);

  expect(of[0]?.map(({ text }) => text)).toEqual([
    '5 March 2024',
    'Two workers were hurt, the port said.',
  ]);
  for (const { start, text } of of[0] ?? []) {
    expect([...(texts[0] ?? '')].slice(start, start + [...text].length).join('')).toBe(text);
  }
});

test('an article that may be shown in full gives all its text', () => {
  const { of, texts } = passages((sources) => sources.replace('rights: excerpts', 'rights: full'));

  expect(of[0]).toEqual([{ start: 0, text: texts[0], line: 1 }]);
});
