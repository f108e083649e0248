/** What cannot be brought along says what was found and what to do, and leaves nothing behind. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importStory } from '../../../src/author/import/import.ts';
import { temporary, terminalWith } from '../temporary.ts';

const folder = temporary();

async function refused(
  name: string,
  content: string | Uint8Array,
  options: readonly string[] = [],
): Promise<string> {
  const said = terminalWith();
  const code = await importStory(
    [folder.write(name, content), ...options],
    folder.root,
    said.terminal,
  );
  expect(code).toBe(1);
  expect(said.printed).toEqual([]);
  expect(folder.left().filter((name) => name !== 'taken')).toEqual([]);
  return said.complained.join('\n');
}

async function report(
  name: string,
  content: string,
  options: readonly string[] = [],
): Promise<string> {
  const said = terminalWith();
  const code = await importStory(
    [folder.write(name, content), ...options],
    folder.root,
    said.terminal,
  );
  expect([code, said.complained]).toEqual([0, []]);
  return said.printed.join('\n');
}

describe('a table', () => {
  test('with a quote that is never closed names the line where it opened', async () => {
    const said = await refused(
      't.csv',
      'title,date,text\nA,2020,"one"\nB,2021,"two\nC,2022,three\n',
    );

    expect(said).toContain('The quote that opens in line 3 of t.csv, column 8, is never closed:');
    expect(said).toContain('"two ⏎ C,2022,three');
  });

  test('with words after a closing quote names the line where it opened', async () => {
    expect(await refused('t.csv', 'title,date\n"A" ship,2020\n')).toContain(
      'opens in line 2 of t.csv, column 1, is followed by more words of its cell',
    );
  });

  test('with quotes inside of a cell that is not quoted is read', async () => {
    expect(await report('t.csv', 'title,date\nA 5" pipe,2020\n')).toContain('Kept: 1 event');
  });

  test('without a column that is needed names those that it has, and the nearest', async () => {
    const said = await refused('t.csv', 'titel,dates,where\nA,2020,B\n');

    expect(said).toContain(
      'no column "date"; the nearest is "dates": name it "date" if it is meant',
    );
    expect(said).toContain('no column "title"; the nearest is "titel"');
    expect(said).toContain('Its columns are: titel, dates, where.');
  });

  test('with lat and no lon says so', async () => {
    expect(await refused('t.csv', 'title,date,lat,longitud\nA,2020,60,22\n')).toContain(
      'has a column "lat" and none for lon',
    );
  });

  test('that is said to be TimelineJS’s, and has not its columns, is told which it needs', async () => {
    expect(await refused('t.csv', 'title,date\nA,2020\n', ['--kind', 'timelinejs-csv'])).toContain(
      'it needs Headline, and Year or Start Date.',
    );
  });

  test('with dates that may be two names their rows, and the options', async () => {
    const said = await refused('t.csv', 'title,date\nA,03/04/2020\nB,25/04/2020\nC,05/06/2020\n');

    expect(said).toBe(
      '2 dates may be two, such as 03/04/2020: row 2, row 4.\nSay which number is the day: --day-first or --month-first.',
    );
  });

  test('is read day first or month first where the author says so', async () => {
    const table = 'title,date\nA,03/04/2020\nB,25/04/2020\n';

    expect(await report('t.csv', table, ['--day-first'])).toContain('Kept: 2 events');
    expect(await report('t.csv', table, ['--month-first', '--story', 'u'])).toContain(
      'row 3: “25/04/2020” has no month 25: it can only be day first.',
    );
  });

  test('names the row of a day that does not exist', async () => {
    expect(await report('t.csv', 'title,date\nA,31/02/2020\nB,2020\n')).toContain(
      'row 2: “31/02/2020” is no date: there is no 31 February 2020.',
    );
  });

  test('with lat and lon swapped names the rows', async () => {
    const said = await refused(
      't.csv',
      'title,date,lat,lon\nA,2020,151.2,-33.9\nB,2020,144.9,-37.8\n',
    );

    expect(said).toContain(
      'Row 2 has lat 151.2 and lon -33.9, and a latitude goes to 90 only: the two seem to be swapped. So have 1 others: row 3.',
    );
  });

  test('with lat and lon swapped where the region is named names the rows', async () => {
    const table = 'title,date,lat,lon\nA,2020,60,22\nB,2020,22,60\n';

    expect(await refused('t.csv', table, ['--region', '20 59 23 61'])).toContain(
      'Row 3 has lat 22 and lon 60, and lies in the region (20 59 23 61) only if the two change places.',
    );
  });

  test('with a position that is nowhere on the earth names the row', async () => {
    expect(await refused('t.csv', 'title,date,lat,lon\nA,2020,95,200\nB,2020,60,22\n')).toContain(
      'Row 2 has lat 95 and lon 200, which is not on the earth',
    );
  });

  test('warns of a row that is among the others only with its numbers swapped', async () => {
    const rows = ['60.1,21.9', '60.2,22.1', '60.3,22.0', '22.0,60.2', '60.0,21.8'].map(
      (pair, at) => `E${at},2020,${pair}`,
    );

    expect(await report('t.csv', `title,date,lat,lon\n${rows.join('\n')}\n`)).toContain(
      'among them if lat and lon change places: look at them: row 5',
    );
  });

  test('of more rows than a story has is refused with the limit', async () => {
    expect(await refused('t.csv', `title,date\n${'A,2020\n'.repeat(100_001)}`)).toContain(
      't.csv has 100001 rows; at most 100000 are brought along.',
    );
  });

  test.each<[string, string | Uint8Array, string]>([
    ['empty', '', 't.csv is empty.'],
    [
      'in Windows-1252',
      Buffer.from('title,date\nCaf\xe9,2020\n', 'latin1'),
      'line 2, column 4) is 0xE9, which is not UTF-8; in Windows-1252 it is “é”.',
    ],
    ['a web page', '<!doctype html><table>', 't.csv is a web page or XML, and no table.'],
    [
      'with nothing that can be an event',
      'title,date\nA,soon\n',
      'Nothing of t.csv can be an event, so nothing was written.\n  row 2: “soon” is not a date',
    ],
    [
      'with rows without words',
      'title,date\n,2020\n',
      'row 2: it has neither a headline nor a text',
    ],
  ])('that is %s is refused', async (_, content, line) => {
    expect(await refused('t.csv', content)).toContain(line);
  });
});

describe('JSON', () => {
  test.each([
    ['{"events": [}', 't.json is not JSON from line 1, column 13 on.'],
    ['var timeline = {}', 't.json is not JSON from line 1, column 1 on.'],
    [
      '{"type": "FeatureCollection", "features": []}',
      'neither TimelineJS’s (a list "events") nor StoryMapJS’s (a list "slides" in "storymap").\nIt has: type, features.',
    ],
    ['[1]', 'It has: no names, since it is a list or a single value.'],
    ['{"events": []}', 'Nothing of t.json can be an event'],
    [
      '{"events": [null, 7, "x", {"start_date": []}]}',
      'event 4: it has neither a headline nor a text',
    ],
    [
      `{"events": ${'['.repeat(100)}${']'.repeat(100)}}`,
      't.json has more than 32 lists and records within each other',
    ],
  ])('that is %.40s is refused', async (json, line) => {
    expect(await refused('t.json', json)).toContain(line);
  });
});

describe('the command', () => {
  test('overwrites nothing', async () => {
    mkdirSync(join(folder.root, 'taken'), { recursive: true });

    expect(await refused('taken.csv', 'title,date\nA,2020\n')).toContain(
      'is there already, and nothing of it is overwritten.\nChoose another id.\nName another with --story: --story taken-2',
    );
  });

  test.each([
    [['--kind', 'xlsx'], '"xlsx" is not a kind of file that is read.'],
    [['--day-first', '--month-first'], '--day-first and --month-first exclude each other.'],
    [['--language', '!'], '"!" is not a language tag'],
    [['--rights', 'none'], '"none" is no right.'],
    [['--story', 'No Id'], '"No Id" is not an id'],
    [['--story', 'assets'], 'The site has a folder of its own that is called assets.'],
    [['--what'], "Unknown option '--what'."],
  ])('refuses %j', async (options, line) => {
    expect(await refused('t.csv', 'title,date\nA,2020\n', options)).toContain(line);
  });

  test('says which file is not there, and how it is called without one', async () => {
    const said = terminalWith();

    expect(await importStory(['nowhere.csv'], folder.root, said.terminal)).toBe(1);
    expect(await importStory([], folder.root, said.terminal)).toBe(1);

    expect(said.complained[0]).toContain('nowhere.csv cannot be read: there is no such file.');
    expect(said.complained[1]).toMatch(/^No file is named\.\nUsage: npm run import/);
  });
});

test(
  'thousands of rows are brought along, those of the same words too',
  { timeout: 120_000 },
  async () => {
    const rows = Array.from(
      { length: 4000 },
      (_, at) =>
        `${at % 2 ? 'Event' : `Event ${at}`},${1900 + (at % 120)}-0${1 + (at % 9)},Words that many rows have.`,
    );

    expect(await report('t.csv', `title,date,text\n${rows.join('\n')}\n`)).toContain(
      'Kept: 4000 events',
    );
  },
);
