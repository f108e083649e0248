/** Files of other tools brought along, as their documentation describes them: what is kept, and how. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importStory } from '../../../src/author/import/import.ts';
import { timelineJson } from '../../../src/exports/timelinejs.ts';
import type { Story } from '../../../src/story/story.ts';
import { temporary, terminalWith } from '../temporary.ts';

const folder = temporary();

async function bring(
  name: string,
  content: string | Uint8Array,
  options: readonly string[] = [],
  answers: readonly string[] | null = null,
) {
  const said = terminalWith(answers);
  const path = folder.write(name, content);
  const code = await importStory([path, ...options], folder.root, said.terminal);
  return { ...said, code, report: said.printed.join('\n'), complaint: said.complained.join('\n') };
}

function storyOf(id: string): Story {
  const { story, diagnostics } = folder.compiled(id);
  if (!story) throw new Error(JSON.stringify(diagnostics, null, 1));
  return story;
}

const SHEET =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background';

describe('TimelineJS’s spreadsheet', () => {
  test('becomes a story: its title names it, each row is an event that its own words back', async () => {
    const sheet = readFileSync(
      join(
        import.meta.dirname,
        '../../../node_modules/@knight-lab/timelinejs/src/js/core/__tests__/women_in_computing.csv',
      ),
    );

    const { code, report } = await bring('women.csv', sheet);

    expect(code).toBe(0);
    expect(report).toContain('a spreadsheet for TimelineJS.');
    expect(report).toContain('Kept: 10 events');
    expect(report).toContain(
      'Left out, since a story has no room for them: the columns Background.',
    );
    const story = storyOf('women-in-computing');
    expect(story.title).toBe('Women in Computing');
    expect(story.events[0]).toMatchObject({
      title: 'Ada Lovelace',
      when: { edtf: '1815-12-10/1852-11-27' },
    });
    expect(story.events[0]?.claims[0]?.quote.exact).toMatch(
      /^Women have been programming since before it was a thing\./,
    );
    expect(story.events[0]?.links?.[0]).toEqual({
      url: expect.stringContaining('Ada_Lovelace_portrait.jpg') as string,
      title: 'Portrait by Alfred Edward Chalon, Wikimedia Commons',
    });
    // A quotation in place of media.
    expect(story.events[1]?.claims[0]?.quote.exact).toContain(
      'There is no demand for women engineers',
    );
    expect(story.steps).toHaveLength(10);
  });

  test.each([
    ['a year', '1815,,,,,,,,', '1815'],
    ['a month', '1815,12,,,,,,,', '1815-12'],
    ['a day', '1815,12,10,,,,,,', '1815-12-10'],
    ['a time on the story’s clock', '2020,3,4,13:05,,,,,', '2020-03-04T13:05+04:00'],
    ['a time of twelve hours', '2020,3,4,1:05 PM,,,,,', '2020-03-04T13:05+04:00'],
    ['a midnight of twelve hours', '2020,3,4,12:05 a.m.,,,,,', '2020-03-04T00:05+04:00'],
    ['a time without its colon', '2020,3,4,1305,,,,,', '2020-03-04T13:05+04:00'],
    ['a time with seconds, which are left out', '2020,3,4,13:05:59,,,,,', '2020-03-04T13:05+04:00'],
    ['a stretch', '1815,12,10,,1852,11,27,,', '1815-12-10/1852-11-27'],
    ['an end that is its start', '1815,12,10,,1815,12,10,,', '1815-12-10'],
    ['a year before our era', '-44,3,15,,,,,,', '-0043-03-15'],
    ['1 BC', '-1,,,,,,,,', '0000'],
    ['a year with a thousands comma', '"-12,000",,,,,,,,', 'Y-11999'],
    ['a year of one digit', '9,,,,,,,,', '0009'],
    ['a date shown as about then', '1850,,,,,,,,circa 1850', '1850~'],
  ])('reads the date of a row: %s', async (_, cells, edtf) => {
    const { complaint } = await bring('t.csv', `${SHEET}\n${cells},Head,Words of it.,,,,,,,\n`, [
      '--time-zone',
      'Asia/Baku',
    ]);

    expect(complaint).toBe('');
    expect(storyOf('t').events[0]?.when.edtf).toBe(edtf);
  });

  test.each([
    ['2020,2,31,,,,,,', 'there is no 31 February 2020'],
    ['2020,13,,,,,,,', 'there is no month 13'],
    ['June 2014,,,,,,,,', 'its year is “June 2014”, which is no number'],
    ['0,,,,,,,,', 'its year is 0, and there is none: 1 BC is -1, and 1 AD is 1'],
    ['-13800000000,,,,,,,,', 'is beyond what a timeline reaches'],
    ['2020,3,4,25:00,,,,,', 'its time is “25:00”, which is none'],
    ['1852,,,,1815,,,,', 'it ends (year 1815) before it starts (year 1852)'],
    [',,,,,,,,', 'it has no date'],
  ])('names the row of %s with the reason', async (cells, reason) => {
    const { code, report } = await bring(
      't.csv',
      `${SHEET}\n${cells},Head,Words.,,,,,,,\n2020,,,,,,,,,Kept,Words.,,,,,,,\n`,
    );

    expect(code).toBe(0);
    expect(report).toMatch(/Kept: 1 event/);
    expect(report).toContain('row 2: ');
    expect(report).toContain(reason);
  });

  test('cuts a long title, caption and shown date between two characters, not within one', async () => {
    const wave = (letters: number) => `${'a'.repeat(letters)}🌊 and so on`;
    const row = `1815,,,,,,,,${wave(199)},${wave(198)},Words.,https://example.org/v,,${wave(199)},,,,`;

    const { complaint } = await bring('t.csv', `${SHEET}\n${row}\n`);

    expect(complaint).toBe('');
    const [event] = storyOf('t').events;
    expect(event?.title).toBe(`${'a'.repeat(198)}…`);
    expect(event?.links?.[0]?.title).toBe('a'.repeat(199));
    expect(event?.basis).toContain(`shown there as “${'a'.repeat(199)}”`);
  });

  test('keeps eras and groups, and what the file wants shown in the basis', async () => {
    const rows = [
      '1914,,,,1918,,,,The Great War,War,Of nations.,,,,,era,,',
      '1915,,,,,,,,,A letter,Was sent.,,,,,,diplomacy,',
    ];

    await bring('t.csv', `${SHEET}\n${rows.join('\n')}\n`);

    const { events } = storyOf('t');
    expect(events.map(({ title, kind }) => [title, kind])).toEqual([
      ['War', 'background'],
      ['A letter', 'diplomacy'],
    ]);
    expect(events[0]?.basis).toBe(
      'Row 2 of the imported file: year 1914 to year 1918, shown there as “The Great War”.',
    );
  });

  test('of version 1 has the month first, as its documentation says', async () => {
    const { code, report } = await bring(
      't.csv',
      'Start Date,End Date,Headline,Text,Media,Media Credit,Media Caption,Tag\n3/4/2020,3/7/2020,Head,Words.,,,,x\n11/2019,,Other,Words.,,,,\n',
    );

    expect([code, report]).toEqual([0, expect.stringContaining('Kept: 2 events')]);
    expect(storyOf('t').events.map(({ when }) => when.edtf)).toEqual([
      '2020-03-04/2020-03-07',
      '2019-11',
    ]);
  });

  test('makes HTML text and nothing else of it', async () => {
    const html =
      '<p>One <em>two</em> &amp; three.</p><script>alert(1)</script><p onclick=x>Four <a href=""javascript:alert(1)"">five</a>.</p>';

    const { report } = await bring(
      't.csv',
      `${SHEET}\n2020,,,,,,,,,<b>Head</b>,"${html}",,,,,,,\n`,
    );

    const story = storyOf('t');
    expect(story.events[0]?.title).toBe('Head');
    expect(story.events[0]?.claims[0]?.quote.exact).toBe('One two & three. Four five.');
    expect(story.steps[0]?.prose).toEqual([
      [
        { kind: 'text', text: 'One ' },
        { kind: 'emphasis', text: 'two' },
        { kind: 'text', text: ' & three.' },
      ],
      [{ kind: 'text', text: 'Four five.' }],
    ]);
    expect(story.events[0]?.links).toBeUndefined();
    expect(report).toContain('HTML made text: row 2');
    expect(report).toContain('links that are no addresses of the web left out: row 2');
  });
});

describe('TimelineJS’s JSON', () => {
  const slide = (date: object, more: object = {}) => ({
    start_date: date,
    text: { headline: 'Head', text: 'Words.' },
    ...more,
  });

  test('becomes a story, with its places, media and ids', async () => {
    const timeline = {
      title: { text: { headline: 'A &amp; B', text: '<p>About both.</p>' } },
      scale: 'human',
      events: [
        slide(
          { year: '2012', month: '3', day: 4, hour: 10, minute: '5' },
          {
            unique_id: 'first-one',
            media: {
              url: 'https://example.org/p.jpg',
              caption: 'A picture',
              credit: 'Somebody',
              link: 'https://example.org/more',
            },
            location: { name: 'Kivisatama', lat: 60.1, lon: '21.9' },
          },
        ),
        slide(
          { year: -500 },
          { display_date: 'long ago', autolink: false, background: { color: 'red' } },
        ),
        slide(
          { year: 2013, month: '', day: null },
          { end_date: { year: 2014, display_date: 'the end' }, group: 'Works' },
        ),
      ],
      eras: [
        { start_date: { year: 2000 }, end_date: { year: 2010 }, text: { headline: 'An era' } },
      ],
    };

    const { report } = await bring('t.json', JSON.stringify(timeline));

    expect(report).toContain('Kept: 4 events at 1 place.');
    expect(report).toContain('Left out, since a story has no room for them: backgrounds.');
    const story = storyOf('a-b');
    expect([story.title, story.standfirst]).toEqual(['A & B', 'About both.']);
    expect(story.events.map(({ id, when }) => [id, when.edtf])).toEqual([
      ['first-one', '2012-03-04T10:05Z'],
      ['head', '-0499'],
      ['head-2', '2013/2014'],
      ['an-era', '2000/2010'],
    ]);
    expect(story.events[0]?.links).toEqual([
      { url: 'https://example.org/p.jpg', title: 'A picture, Somebody' },
      { url: 'https://example.org/more', title: null },
    ]);
    expect(story.places[0]?.geometries[0]).toMatchObject({ coordinates: [21.9, 60.1] });
    expect(folder.read('a-b/events.yaml')).toContain('# event 3; group “Works”');
  });

  test('of version 2 is read too', async () => {
    const timeline = {
      timeline: {
        headline: 'Old',
        text: 'From before.',
        date: [
          {
            startDate: '2011,12,10,07,02,10',
            headline: 'One',
            text: 'Words.',
            asset: { media: 'https://example.org/v', caption: 'C' },
          },
          { startDate: '2012', endDate: '2012,1', headline: 'Two', text: 'Words.' },
          { startDate: '1/26/2012', headline: 'Three', text: 'Words.' },
        ],
        era: [{ startDate: '2011', endDate: '2012', headline: 'Era' }],
      },
    };

    await bring('t.json', JSON.stringify(timeline));

    expect(storyOf('old').events.map(({ when }) => when.edtf)).toEqual([
      '2011-12-10T07:02Z',
      '2012/2012-01',
      '2012-01-26',
      '2011/2012',
    ]);
  });

  test('reads back what Dateline writes for it', async () => {
    const timeline = {
      events: [
        slide(
          { year: -44, month: 3, day: 15 },
          { location: { name: 'Kivisatama', lat: 60, lon: 22 } },
        ),
        slide({ year: 2012 }, { end_date: { year: 2013, month: 5 } }),
      ],
    };
    await bring('t.json', JSON.stringify(timeline));
    const first = storyOf('t');

    await bring('u.json', JSON.stringify(timelineJson(first, null)), ['--story', 'u']);

    const second = storyOf('u');
    const rows = ({ events }: Story) =>
      events.map(({ id, title, when, where, claims }) => [
        id,
        title,
        when.from,
        when.to,
        where,
        claims[0]?.quote.exact,
      ]);
    expect(rows(second)).toEqual(rows(first));
  });
});

describe('StoryMapJS’s JSON', () => {
  const slides = [
    {
      type: 'overview',
      date: '1790-2010',
      text: { headline: 'The centre', text: 'Moves.' },
      location: { line: true },
    },
    {
      date: '1790',
      text: { headline: '1790', text: 'A look.<br></br><b><i>Census.</i></b>' },
      location: { name: 'Kent County', lat: 39.275, lon: -76.18667, zoom: 10, line: true },
      media: { url: '//example.org/a.gif', credit: 'x', caption: 'y' },
    },
    {
      date: '',
      text: { headline: 'No date', text: 'Still told.' },
      location: { lat: 39.2, lon: -76.9, zoom: 10 },
    },
  ];

  test('becomes a story: the overview names it, its order is the telling, a slide without a date is dated until the import', async () => {
    const { report } = await bring(
      'map.json',
      JSON.stringify({ storymap: { slides, attribution: 'Somebody' } }),
    );

    const story = storyOf('the-centre');
    expect(story.events.map(({ title, when }) => [title, when.edtf])).toEqual([
      ['1790', '1790'],
      ['No date', expect.stringMatching(/^\.\.\/\d{4}-\d\d-\d\d$/)],
    ]);
    expect(story.places.map(({ title }) => title)).toEqual(['Kent County', 'No date']);
    expect(story.steps.map(({ heading }) => heading)).toEqual(['1790', 'No date']);
    expect(story.events[0]?.links).toEqual([{ url: 'https://example.org/a.gif', title: 'y, x' }]);
    expect(report).toContain('no date: dated until the day of the import: slide 3');
    expect(report).toContain('a position without a name: named after the title: slide 3');
  });
});

describe('a plain table', () => {
  test('has its columns in any order, under the names that people give them', async () => {
    const table =
      'Longitude;Event;When;Where;Latitude;Description;Publisher;URL\n21,9;Crane falls;3–5 March 2020;Kivisatama;60,1;It fell.;Harbour Post;https://example.org/1\n';

    const { report } = await bring('t.csv', table);

    expect(report).toContain('Its columns are separated by semicolons.');
    const { events, places, sources } = storyOf('t');
    expect(events[0]).toMatchObject({
      title: 'Crane falls',
      when: { edtf: '2020-03-03/2020-03-05' },
      links: [{ url: 'https://example.org/1', title: 'Harbour Post' }],
    });
    expect(places[0]?.geometries[0]).toMatchObject({
      type: 'Point',
      coordinates: [21.9, 60.1],
      certainty: 'schematic',
    });
    expect(sources[0]?.outlet).toBeNull();
    expect(folder.read('t/sources/t.txt')).toContain('Crane falls (Harbour Post): It fell.');
  });

  test.each([
    ['tabs', '\t'],
    ['upright strokes', '|'],
  ])('may be separated by %s', async (name, sign) => {
    const { report } = await bring(
      't.csv',
      [
        ['title', 'date', 'text'],
        ['A', '2020', 'Words, with a comma.'],
      ]
        .map((row) => row.join(sign))
        .join('\n'),
    );

    expect(report).toContain(`Its columns are separated by ${name}.`);
    expect(storyOf('t').events[0]?.claims[0]?.quote.exact).toBe('Words, with a comma.');
  });

  test('may hold the same words twice, names that two places bear, and what comes later than today', async () => {
    const rows = [
      'A,2020,Salo,60.4,23.1,The same.',
      'A,2021,Salo,61.9,25.1,The same.',
      'B,2199,Salo,60.4,23.1,Other words.',
      '“C,2020,,,,It said “this.',
    ];

    const { complaint } = await bring(
      't.csv',
      `title,date,place,lat,lon,text\n${rows.join('\n')}\n`,
    );

    expect(complaint).toBe('');
    const { events, places } = storyOf('t');
    expect(events.map(({ claims }) => claims[0]?.quote.start).sort()).toHaveLength(4);
    expect(new Set(events.map(({ claims }) => claims[0]?.quote.start)).size).toBe(4);
    expect(places.map(({ id }) => id)).toEqual(['salo', 'salo-2']);
  });

  test('has a region that holds its places, across the date line where they lie there', async () => {
    await bring(
      't.csv',
      'title,date,place,lat,lon\nA,2020,Suva,-18.1,178.4\nB,2021,Apia,-13.8,-171.8\n',
    );

    const { region } = storyOf('t');
    expect([Math.floor(region[0]), Math.ceil(region[2])]).toEqual([176, -170]);
  });

  test('reads the table that Dateline itself writes', async () => {
    const { complaint } = await bring(
      't.csv',
      '\ufeffid,title,kind,edtf,earliest,latest,places,lon,lat,sources,quotes\r\nlight,The light goes out,incident,2024-11-01,2024-11-01,2024-11-01,skerry,21.5,60.2,post,The light went out.\r\n',
    );

    expect(complaint).toBe('');
    expect(storyOf('t').events[0]).toMatchObject({
      id: 'light',
      kind: 'incident',
      when: { edtf: '2024-11-01' },
    });
  });

  test('has the author asked which number of a date is the day', async () => {
    const { asked } = await bring(
      't.csv',
      'title,date\nA,03/04/2020\nB,2020\n',
      [],
      ['what?', 'day'],
    );

    expect(asked).toHaveLength(2);
    expect(asked[0]).toContain('A date may be two, such as 03/04/2020: row 2.');
    expect(storyOf('t').events[0]).toMatchObject({
      when: { edtf: '2020-04-03' },
      basis: 'Row 2 of the imported file: “03/04/2020”, read day first.',
    });
  });

  test('has an id that the page keeps for itself changed', async () => {
    await bring('t.csv', 'title,date\nList of ships,2020\nPage,2021\nC1,2022\n');

    expect(storyOf('t').events.map(({ id }) => id)).toEqual([
      'own-list-of-ships',
      'own-page',
      'own-c1',
    ]);
  });
});
