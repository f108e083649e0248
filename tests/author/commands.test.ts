import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { basemap } from '../../src/author/basemap/command.ts';
import { draft } from '../../src/author/draft/command.ts';
import { placeFiles } from '../../src/author/place-file.ts';
import { compile } from '../../src/compile/compile.ts';
import { readFolder } from '../../src/compile/folder.ts';

const FIXTURE = join(import.meta.dirname, '../stories/kivisatama-2024');

let root: string;
const inStory = (file: string) => join(root, 'harbour', file);
const textOf = (file: string) => readFileSync(inStory(file), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-author-'));
  cpSync(FIXTURE, join(root, 'harbour'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function run(command: typeof draft, ...words: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = command(
    words,
    root,
    (line) => void said.push(line),
    (line) => void complained.push(line),
  );
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

/** Takes the events and steps out of the story, so that its articles are to be read anew. */
function forget() {
  writeFileSync(inStory('events.yaml'), '# None yet.\n[]\n');
  writeFileSync(inStory('disputes.yaml'), '[]\n');
  writeFileSync(
    inStory('story.yaml'),
    textOf('story.yaml').replace(/\nsteps:[\s\S]*$/, '\nsteps: []\n'),
  );
}

describe('npm run draft', { timeout: 60_000 }, () => {
  test('proposes into the files of the story, and nothing of it is published', () => {
    forget();
    const { code, said } = run(draft, 'harbour');
    const { story, diagnostics } = compile(readFolder(join(root, 'harbour')).files);

    expect(code).toBe(0);
    expect(said).toContain('npm run check harbour counts what is left');
    expect(textOf('events.yaml')).toContain('# None yet.\n- draft: true\n');
    expect(
      diagnostics.filter(({ code: each }) => each === 'draft-left').map(({ message }) => message),
    ).toContainEqual(expect.stringMatching(/^\d+ events are drafts/));
    expect(
      diagnostics.filter(({ severity }) => severity === 'error').map(({ code: each }) => each),
    ).toEqual(
      expect.not.arrayContaining([
        'quote-not-found',
        'date-not-edtf',
        'field-missing',
        'value-unknown',
      ]),
    );
    expect(story?.events ?? []).toEqual([]);
  });

  test('proposes nothing twice, and changes nothing that stands', () => {
    forget();
    const before = { places: textOf('places.json'), speakers: textOf('speakers.yaml') };
    run(draft, 'harbour');
    const once = ['events.yaml', 'places.json', 'speakers.yaml'].map(textOf);
    const { said } = run(draft, 'harbour');

    expect(['events.yaml', 'places.json', 'speakers.yaml'].map(textOf)).toEqual(once);
    expect(said).toContain('Nothing new was found.');
    expect(once[2]?.startsWith(before.speakers)).toBe(true);
    expect(once[1]?.slice(0, 400)).toBe(before.places.slice(0, 400));
  });

  test.each([
    ['no story', [], 'Name the story: npm run draft <story>. The stories in ROOT/ are: harbour.'],
    [
      'a story that is not there',
      ['bridge'],
      'There is no story "bridge" in ROOT/; the stories are: harbour.',
    ],
    ['two stories', ['harbour', 'bridge'], 'One story at a time: npm run draft harbour.'],
    ['an option that it does not have', ['--all'], 'npm run draft does not know --all.'],
  ])('says what is wrong in one line: %s', (_, words, line) => {
    expect(run(draft, ...words)).toEqual({
      code: 1,
      said: '',
      complained: line.replace('ROOT', root),
    });
  });

  test.each([
    [
      'without articles',
      () => rmSync(inStory('sources'), { recursive: true }),
      'has no article to read',
    ],
    [
      'without a region',
      () =>
        writeFileSync(
          inStory('story.yaml'),
          textOf('story.yaml').replace(/^region:.*$/m, 'region: []'),
        ),
      'has no region that can be read',
    ],
    ['without a gazetteer', () => rmSync(inStory('places.json')), 'places.json is not there'],
    ['with a mistake', () => writeFileSync(inStory('events.yaml'), '- id: [\n'), 'have mistakes'],
    [
      'with a list in brackets',
      () => writeFileSync(inStory('speakers.yaml'), '[{ id: a, name: A, side: A }]\n'),
      'written in brackets',
    ],
  ])('leaves a story as it is: %s', (_, spoil, words) => {
    forget();
    spoil();
    const before = existsSync(inStory('events.yaml')) ? textOf('events.yaml') : '';
    const { code, complained } = run(draft, 'harbour');

    expect(code).toBe(1);
    expect(complained).toContain(words);
    expect(textOf('events.yaml')).toBe(before);
    expect(readdirSync(join(root, 'harbour')).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('npm run basemap', { timeout: 60_000 }, () => {
  test('puts the base map into the story, and stands by what is there unless it is told', () => {
    expect(run(basemap, 'harbour').code).toBe(0);
    const made = textOf('basemap.json');
    writeFileSync(inStory('basemap.json'), 'edited');

    expect(run(basemap, 'harbour').complained).toContain(
      'is there already, and it may have been edited',
    );
    expect(textOf('basemap.json')).toBe('edited');
    expect(run(basemap, 'harbour', '--again').code).toBe(0);
    expect(textOf('basemap.json')).toBe(made);
  });

  test('says that there is no region', () => {
    writeFileSync(
      inStory('story.yaml'),
      textOf('story.yaml').replace(/^region:.*$/m, 'region: [1, 2]'),
    );

    expect(run(basemap, 'harbour').complained).toContain('has no region that can be read');
    expect(existsSync(inStory('basemap.json'))).toBe(false);
  });
});

test('files are placed together or not at all', () => {
  mkdirSync(join(root, 'folder'));
  const texts = new Map([
    [inStory('new.txt'), 'one'],
    [join(root, 'nowhere/new.txt'), 'two'],
  ]);

  expect(placeFiles(texts)?.refused).toContain(
    'nowhere/new.txt could not be written: there is no such file.',
  );
  expect(readdirSync(join(root, 'harbour'))).not.toContain('new.txt');
  expect(readdirSync(join(root, 'harbour')).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('files that stood before one that cannot be placed are as they were', () => {
  mkdirSync(inStory('folder.txt'));
  writeFileSync(inStory('old.txt'), 'before');
  const texts = ['old.txt', 'new.txt', 'folder.txt'].map(
    (name) => [inStory(name), 'after'] as const,
  );

  expect(placeFiles(new Map(texts))?.refused).toContain(
    'folder.txt could not be written: it is a folder, not a file.',
  );
  expect(textOf('old.txt')).toBe('before');
  expect(readdirSync(join(root, 'harbour'))).not.toContain('new.txt');
  expect(readdirSync(join(root, 'harbour')).filter((name) => name.startsWith('.'))).toEqual([]);
});
