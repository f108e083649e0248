/** A plain table of events: title, date, place, lat, lon, text, source, link, in any order and under the names that people give them. */
import { nearestWord } from '../../compile/nearest.ts';
import { refuse, type Refused } from '../refused.ts';
import type { ImportedFile, ImportedRow } from './row.ts';
import { keyOf, type Table, type TableRow } from './table.ts';

/** Each column with the other names that it goes by. */
const NAMES = {
  title: ['title', 'headline', 'event', 'name', 'heading'],
  date: ['date', 'edtf', 'start', 'startdate', 'when', 'from', 'year', 'day'],
  end: ['end', 'enddate', 'until', 'to'],
  place: ['place', 'location', 'where', 'placename', 'city', 'places'],
  lat: ['lat', 'latitude', 'y'],
  lon: ['lon', 'lng', 'long', 'longitude', 'x'],
  text: ['text', 'description', 'details', 'summary', 'body', 'quotes', 'notes'],
  source: ['source', 'outlet', 'publisher', 'sources', 'citation'],
  link: ['link', 'url', 'address', 'href', 'sourceurl', 'media'],
  kind: ['kind', 'type', 'category', 'group', 'tag'],
  id: ['id', 'uniqueid'],
} as const;

type Column = keyof typeof NAMES;

/** @param name of the file, as it is printed */
export function readPlainTable(table: Table, name: string): ImportedFile | Refused {
  const keys = table.columns.map(keyOf);
  const written = (column: Column) => NAMES[column].find((each) => keys.includes(each));
  const missing = [
    ...(written('date') === undefined ? [missingColumn('date', table)] : []),
    ...(written('title') === undefined && written('text') === undefined
      ? [missingColumn('title', table)]
      : []),
  ];
  if (missing.length > 0) {
    return refuse(
      `${name} lacks what an event needs:`,
      ...missing,
      `Its columns are: ${table.columns.filter((column) => column !== '').join(', ') || 'none'}.`,
      'Name them in the first line: title, date, place, lat, lon, text, source, link; title (or text) and date are needed.',
    );
  }
  if ((written('lat') === undefined) !== (written('lon') === undefined)) {
    const [there, absent] =
      written('lat') === undefined ? (['lon', 'lat'] as const) : (['lat', 'lon'] as const);
    return refuse(
      `${name} has a column "${written(there) ?? there}" and none for ${absent}:`,
      missingColumn(absent, table),
      'A position needs both.',
    );
  }
  const used = new Set<string>(
    Object.keys(NAMES).flatMap((column) => written(isColumn(column) ? column : 'id') ?? []),
  );
  const left = table.columns.filter((column) => column !== '' && !used.has(keyOf(column)));
  return {
    kind: 'csv',
    title: '',
    standfirst: '',
    rows: table.rows.map((row) => rowOf(row, (column) => row.cell(written(column) ?? ''))),
    found:
      left.length > 0
        ? [`Left out, since a story has no room for them: the columns ${left.join(', ')}.`]
        : [],
    mayBeUndated: false,
  };
}

function isColumn(name: string): name is Column {
  return name in NAMES;
}

function missingColumn(column: Column, { columns }: Table): string {
  const near = nearestWord(
    column,
    columns.map((each) => each.toLowerCase()),
  );
  const meant = columns.find((each) => each.toLowerCase() === near);
  return `  no column "${column}"${meant === undefined ? '' : `; the nearest is "${meant}": name it "${column}" if it is meant`}`;
}

function rowOf(row: TableRow, cell: (column: Column) => string): ImportedRow {
  const date = (words: string) =>
    words === '' ? null : ({ kind: 'words', words, isMonthFirst: false } as const);
  const place = { name: cell('place'), lat: cell('lat'), lon: cell('lon') };
  return {
    label: `row ${row.number}`,
    headline: cell('title'),
    text: cell('text'),
    start: date(cell('date')),
    end: date(cell('end')),
    displayDate: '',
    place: place.name === '' && place.lat === '' && place.lon === '' ? null : place,
    links: [{ url: cell('link'), title: cell('source') }],
    group: cell('kind'),
    source: cell('source'),
    id: cell('id'),
  };
}
