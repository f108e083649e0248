/** The table of events, read back by a parser that is not ours. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';

import { eventsCsv } from '../../src/exports/csv.ts';
import type { Story, StoryEvent } from '../../src/story/story.ts';
import { FERRY, stories, storyOf } from './stories.ts';

const COLUMNS = 'id,title,kind,edtf,earliest,latest,places,lon,lat,sources,quotes'.split(',');

/** The rows as a program reads them. */
function read(csv: string): Record<string, string>[] {
  return parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });
}

/** The ferry's story with one event only, changed. */
function altered(change: Partial<StoryEvent>): Pick<Story, 'events' | 'places'> {
  const { events, places } = storyOf(FERRY);
  return { places, events: events.slice(0, 1).map((event) => ({ ...event, ...change })) };
}

function span(change: Partial<StoryEvent['when']>): Pick<StoryEvent, 'when'> {
  const [event] = storyOf(FERRY).events;
  if (!event) throw new Error('the ferry’s story has no event');
  return { when: { ...event.when, part: null, ...change } };
}

describe.each([...stories])('the table of %s', (_, story) => {
  const csv = eventsCsv(story);

  test('has the columns in their order, after a byte-order mark, and lines that end as RFC 4180 has them', () => {
    expect(csv.startsWith(`\uFEFF${COLUMNS.join(',')}\r\n`)).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  test('has a row for each event, in order, with its words character for character', () => {
    const rows = read(csv);
    expect(rows.map(({ id, title, kind, edtf }) => ({ id, title, kind, edtf }))).toEqual(
      story.events.map(({ id, title, kind, when }) => ({ id, title, kind, edtf: when.edtf })),
    );
    expect(rows.map(({ quotes }) => quotes?.replace(/(^|; )'(?=-)/g, '$1'))).toEqual(
      story.events.map(({ claims }) => claims.map(({ quote }) => quote.exact).join('; ')),
    );
  });

  test('gives a position only where a place of the role site is a point', () => {
    for (const row of read(csv)) {
      const sites = story.events
        .find(({ id }) => id === row['id'])
        ?.where.filter(({ role }) => role === 'site')
        .map(({ place }) => story.places.find(({ id }) => id === place)?.geometries[0])
        .filter((geometry) => geometry?.type === 'Point');
      const [lon = '', lat = ''] = (sites?.[0]?.coordinates ?? []).map(String);
      expect([row['id'], row['lon'], row['lat']]).toEqual([row['id'], lon, lat]);
    }
  });

  test('dates no event later than it ends', () => {
    for (const { earliest, latest } of read(csv)) {
      if (earliest && latest) expect(earliest <= latest).toBe(true);
    }
  });
});

test('joins what is several within a cell', () => {
  const [ferry] = read(eventsCsv(storyOf(FERRY)));
  expect(ferry).toMatchObject({
    places: 'kivisatama; turku; turku-line',
    sources: 'harbour-post; skargardsbladet',
  });
});

test('a bare day is its own first and last, though a part of it is reported', () => {
  const [ferry] = read(eventsCsv(storyOf(FERRY)));
  expect(ferry).toMatchObject({ earliest: '2024-03-03', latest: '2024-03-03' });
});

test('a minute stays one, and an open end is empty', () => {
  const rows = read(eventsCsv(storyOf(FERRY)));
  expect(rows.find(({ edtf }) => edtf === '2024-03-04T14:30+01:00')).toMatchObject({
    earliest: '2024-03-04T15:30',
    latest: '2024-03-04T15:30',
  });
  expect(rows.find(({ edtf }) => edtf === '2024-03-03/..')).toMatchObject({
    earliest: '2024-03-03',
    latest: '',
  });
});

test('a month ends on its last day', () => {
  const when = span({
    edtf: '2024-02',
    from: Date.UTC(2024, 1),
    to: Date.UTC(2024, 2),
    precision: 'month',
  });
  expect(read(eventsCsv(altered(when)))[0]).toMatchObject({
    earliest: '2024-02-01',
    latest: '2024-02-29',
  });
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\rx', ' =1', '＝1'])(
  'makes the text %j harmless in a spreadsheet',
  (title) => {
    expect(read(eventsCsv(altered({ title })))[0]?.['title']).toBe(`'${title}`);
  },
);

test.each([
  ['quay;=HYPERLINK("https://evil.example")', 'quay;\'=HYPERLINK("https://evil.example")'],
  ['one;  @SUM(A1); +2', "one;  '@SUM(A1); '+2"],
  ['a line\r\n=1+1', "a line\r\n'=1+1"],
  ['\t=1', "'\t'=1"],
])(
  'makes the text %j harmless where a spreadsheet takes lines apart at semicolons',
  (title, safe) => {
    expect(read(eventsCsv(altered({ title })))[0]?.['title']).toBe(safe);
  },
);

test('leaves a sign that begins nothing as it was written', () => {
  const title = 'a ship-to-shore call; the 5-1 vote, x=1; “-”';
  expect(read(eventsCsv(altered({ title })))[0]?.['title']).toBe(title);
});

test('leaves a number a number, below nought too', () => {
  const { events, places } = storyOf(FERRY);
  const west = places.map((place) => ({
    ...place,
    geometries: place.geometries.map((geometry) =>
      geometry.type === 'Point' ? { ...geometry, coordinates: [-71.5, -4] as const } : geometry,
    ),
  }));
  const line = eventsCsv({ events, places: west }).split('\r\n')[1];
  expect(line).toContain(',-71.5,-4,');
});

test('keeps quotes, commas, semicolons and line breaks within their cell', () => {
  const title = 'He said: "no, never";\r\nthen\nleft';
  expect(read(eventsCsv(altered({ title })))[0]?.['title']).toBe(title);
});

test('a story without events is a line of names', () => {
  expect(eventsCsv({ events: [], places: [] })).toBe(`\uFEFF${COLUMNS.join(',')}\r\n`);
});
