import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newStory } from '../../src/author/new/new.ts';
import { storyHtml } from '../site/documents.ts';
import { temporary, terminalWith } from './temporary.ts';

const folder = temporary();

const ARTICLE = `Crane falls into the harbour

HARBOUR TOWN, Sept 20, 2023 (Harbour Post) - A crane fell on Sunday. Two workers were hurt.
`;

const NEEDED = [
  'harbour',
  '--title',
  'The crane',
  '--language',
  'en',
  '--tradition',
  'Finnish: fi, sv',
  '--region',
  '20 59 23 61',
];

async function make(words: readonly string[], answers: readonly string[] | null = null) {
  const said = terminalWith(answers);
  const code = await newStory(words, folder.root, said.terminal);
  return { ...said, code, complaint: said.complained.join('\n') };
}

describe('a new story', () => {
  test('compiles, with its article byte for byte and what is printed in it', async () => {
    const path = folder.write('First report.txt', ARTICLE);

    const { code, printed } = await make([...NEEDED, '--article', path]);

    expect(code).toBe(0);
    expect(printed.join('\n')).toContain('of 2023-09-20 (“Sept 20, 2023”), outlet “Harbour Post”.');
    expect(readFileSync(join(folder.root, 'harbour/sources/first-report.txt'), 'utf8')).toBe(
      ARTICLE,
    );
    const { story, diagnostics } = folder.compiled('harbour');
    expect(diagnostics.map(({ code }) => code)).toContain('article-unfinished');
    expect(story?.sources[0]).toMatchObject({
      outlet: { name: 'Harbour Post' },
      published: { span: { edtf: '2023-09-20' }, quotes: [{ exact: 'Sept 20, 2023' }] },
    });
  });

  test('reads its article’s day in a line that says who posted it', async () => {
    const line = 'Posted by the newsroom desk of the Gazette on Friday 1 September 1854, at noon';
    const path = folder.write('Posted.txt', `Pump closed\n\n${line}\n\nA pump was closed.\n`);

    const { code, printed } = await make([...NEEDED, '--article', path]);

    expect(code).toBe(0);
    expect(printed.join('\n')).toContain('of 1854-09-01 (“1 September 1854”)');
  });

  test('lies west of Greenwich where its region begins with a minus', async () => {
    expect((await make([...NEEDED.slice(0, -1), '-0.22 51.48 -0.1 51.55'])).code).toBe(0);

    expect(folder.compiled('harbour').story?.region).toEqual([-0.22, 51.48, -0.1, 51.55]);
  });

  test('has one step that tells no event yet, and comments that say what to write', async () => {
    await make(NEEDED);

    const { story, diagnostics } = folder.compiled('harbour');
    expect(diagnostics).toEqual([]);
    expect(story?.steps).toHaveLength(1);
    expect(story?.steps[0]?.events).toEqual([]);
    expect(folder.read('harbour/events.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/schemas\/events\.json\n# What is reported, each event with the exact words/,
    );
    expect(folder.read('harbour/story.yaml')).toContain(
      '# Say here how the story was made; readers see it.',
    );
  });

  test('renders as a page', async () => {
    await make(NEEDED);

    const { story } = folder.compiled('harbour');
    expect(story && storyHtml(story)).toContain('The first step');
  });

  test('makes nothing up that an article does not print', async () => {
    const path = folder.write('a.txt', 'A crane fell on Sunday, and nobody says when that was.\n');

    const { printed } = await make([...NEEDED, '--article', path]);

    expect(printed.join('\n')).toContain('no day printed, no outlet read.');
    const source = folder.compiled('harbour').story?.sources[0];
    expect(source?.outlet).toBeNull();
    expect(source?.published.quotes).toEqual([]);
    expect(source?.published.span.from).toBeNull();
  });

  test('says that a printed date may be two days, and reads neither', async () => {
    const path = folder.write('a.txt', 'Crane falls\n03/04/2020\nIt fell.\n');

    const { printed } = await make([...NEEDED, '--article', path]);

    expect(printed.join('\n')).toContain('“03/04/2020” may be two days');
    expect(folder.read('harbour/sources.yaml')).toContain(
      'which may be two days: write the right one',
    );
  });

  test('reads a date in the months of its own language', async () => {
    const path = folder.write('a.txt', 'Кран упал\n12 марта 2020\nКран упал в воскресенье.\n');

    await make([
      'harbour',
      '--title',
      'Кран',
      '--language',
      'ru',
      '--tradition',
      'Russian: ru',
      '--region',
      '20 59 23 61',
      '--article',
      path,
    ]);

    expect(folder.compiled('harbour').story?.sources[0]?.published.span.edtf).toBe('2020-03-12');
  });

  test('keeps a byte-order mark, and says so', async () => {
    const path = folder.write('a.txt', `\ufeff${ARTICLE}`);

    const { printed } = await make([...NEEDED, '--article', path]);

    expect(printed.join('\n')).toContain('its byte-order mark is kept.');
    expect(folder.read('harbour/sources/a.txt').startsWith('\ufeff')).toBe(true);
  });

  test('asks in a terminal for what no option says, again where an answer is no answer', async () => {
    const { code, asked, complaint } = await make(
      [],
      [
        'Harbour!',
        'harbour',
        'The crane',
        'en',
        'Finnish: fi; Swedish: sv',
        '20 59 23',
        '20 59 23 61',
        '',
      ],
    );

    expect(code).toBe(0);
    expect(asked).toHaveLength(8);
    expect(complaint).toContain('"Harbour!" is not an id');
    expect(complaint).toContain('"20 59 23" is not a region');
    expect(folder.compiled('harbour').story?.traditions.map(({ id }) => id)).toEqual([
      'finnish',
      'swedish',
    ]);
  });
});

test('Enter alone names places as the story’s own language does', async () => {
  const { code, asked } = await make([], ['harbour', 'The crane', 'fi', '', '20 59 23 61', '']);

  expect(code).toBe(0);
  expect(asked[3]).toContain('(Enter for Finnish: fi)');
  expect(folder.compiled('harbour').story?.traditions).toMatchObject([
    { id: 'finnish', name: 'Finnish', languages: ['fi'] },
  ]);
});

describe('nothing is made, and the reason is said,', () => {
  test.each([
    ['the title', 2, '--title is missing.'],
    ['the language', 4, '--language is missing.'],
    ['a tradition', 6, '--tradition is missing.'],
    ['the region', 8, '--region is missing.'],
  ])('where %s is missing and nobody can be asked', async (_, at, line) => {
    const words = [...NEEDED.slice(0, at - 1), ...NEEDED.slice(at + 1)];

    const { code, complained } = await make(words);

    expect(code).toBe(1);
    expect(complained).toHaveLength(1);
    expect(complained[0]).toMatch(new RegExp(`^${line}[^\\n]*$`));
    expect(folder.left()).toEqual([]);
  });

  test.each<[string, string | Uint8Array, readonly string[]]>([
    [
      'in Windows-1252',
      Buffer.from([
        ...Buffer.from('It was\nthe port\u2019s ', 'latin1').subarray(0, 15),
        0x92,
        0x73,
      ]),
      [
        'line 2',
        'is 0x92, which is not UTF-8; in Windows-1252 it is “’”.',
        'iconv -f WINDOWS-1252 -t UTF-8',
      ],
    ],
    [
      'in UTF-16',
      Buffer.from('\ufeffA crane fell.', 'utf16le'),
      ['is in UTF-16: its first two bytes are FF FE.', 'iconv -f UTF-16 -t UTF-8'],
    ],
    [
      'in UTF-16 without its mark',
      Buffer.from('A crane fell on Sunday.', 'utf16le'),
      ['is in UTF-16LE: every other byte is 00.', 'iconv -f UTF-16LE'],
    ],
    ['empty', '', ['is empty: it holds no words.']],
    ['of 5 MB', 'x'.repeat(5_000_000), ['has 5 MB; an article may have 1 MB.']],
    ['a web page', '<!DOCTYPE html><p>A crane', ['is a web page, not its text.']],
  ])('of an article that is %s', async (_, content, lines) => {
    const path = folder.write('a.txt', content);

    const { code, complaint } = await make([...NEEDED, '--article', path]);

    expect(code).toBe(1);
    for (const line of lines) expect(complaint).toContain(line);
    expect(folder.left()).toEqual([]);
  });

  test('of two articles that are the same', async () => {
    const [one, two] = [folder.write('a.txt', ARTICLE), folder.write('b.txt', ARTICLE)];

    const { complaint } = await make([...NEEDED, '--article', one, '--article', two]);

    expect(complaint).toBe(`${one} and ${two} are the same, byte for byte.\nName one of them.`);
    expect(folder.left()).toEqual([]);
  });

  test('of an article that is not there, or a folder', async () => {
    expect((await make([...NEEDED, '--article', 'nowhere.txt'])).complaint).toContain(
      'nowhere.txt cannot be read: there is no such file.',
    );
    expect((await make([...NEEDED, '--article', import.meta.dirname])).complaint).toContain(
      'is a folder, not a file.',
    );
  });

  test('of an outlet that its article does not print', async () => {
    const path = folder.write('a.txt', ARTICLE);

    const { complaint } = await make([...NEEDED, '--article', path, '--outlet', 'The Times']);

    expect(complaint).toContain('does not print “The Times”');
    expect(folder.left()).toEqual([]);
  });

  test('of a story that is there already, of which nothing is overwritten', async () => {
    mkdirSync(join(folder.root, 'harbour'), { recursive: true });
    writeFileSync(join(folder.root, 'harbour/story.yaml'), 'mine');

    const { code, complaint } = await make(NEEDED);

    expect(code).toBe(1);
    expect(complaint).toContain('harbour is there already, and nothing of it is overwritten.');
    expect(folder.read('harbour/story.yaml')).toBe('mine');
    expect(folder.left()).toEqual(['harbour']);
  });

  test('where there is no right to write', async () => {
    mkdirSync(folder.root, { recursive: true });
    chmodSync(folder.root, 0o555);
    const isRoot = process.getuid?.() === 0;
    // Rights do not bind root, who can be somebody else meanwhile.
    if (isRoot) process.seteuid?.(65_534);
    try {
      const { code, complaint } = await make(NEEDED);

      expect(code).toBe(1);
      expect(complaint).toMatch(
        /harbour could not be written: you have no right to\. See who owns it/,
      );
    } finally {
      if (isRoot) process.seteuid?.(0);
      chmodSync(folder.root, 0o755);
    }
    expect(folder.left()).toEqual([]);
  });

  test('where the folder of stories is a file', async () => {
    folder.write('stories', 'a file');

    expect((await make(NEEDED)).complaint).toMatch(
      /could not be written: (?:it is there already|a part of the path is a file, not a folder)\./,
    );
  });

  test.each([
    [['--nonsense'], "Unknown option '--nonsense'."],
    [['--time-zone', '+04:00'], '"+04:00" is not a time zone.'],
    [['--region', '20 61 23 59'], 'The region 20 61 23 59 is empty.'],
    [['--region', '20 59 230 61'], 'is not on the earth'],
    [['--tradition', 'Finnish'], 'does not say whose names they are and in which languages.'],
    [['--tradition', 'Finnish: x-'], '"x-" is not a language tag'],
  ])('of %j', async (words, line) => {
    expect((await make([...NEEDED, ...words])).complaint).toContain(line);
    expect(folder.left()).toEqual([]);
  });
});
