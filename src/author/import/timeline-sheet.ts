/**
 * TimelineJS's spreadsheet as CSV (https://timeline.knightlab.com/docs/using-spreadsheets.html): the template of version 3, with its
 * columns for year, month, day and time, and that of version 1, with one column for a date.
 */
import type { ImportedFile, ImportedRow, WrittenDate } from './row.ts';
import { keyOf, type Table, type TableRow } from './table.ts';

/** Whether the columns are those of TimelineJS. */
export function isTimelineSheet({ columns }: Table): boolean {
  const keys = columns.map(keyOf);
  return keys.includes('headline') && (keys.includes('year') || keys.includes('startdate'));
}

/** A row for each of the sheet but its title, of either version. */
export function readTimelineSheet(table: Table): ImportedFile {
  const isOld = table.columns.map(keyOf).includes('startdate');
  const titles = table.rows.filter((row) => typeOf(row) === 'title');
  const [title] = titles;
  // A second title is an event, as it is to TimelineJS.
  const rows = table.rows.filter((row) => row !== title);
  return {
    kind: 'timelinejs-csv',
    title: title?.cell('Headline') ?? '',
    standfirst: title?.cell('Text') ?? '',
    rows: rows.map((row) => rowOf(row, isOld)),
    found: [
      ...(title === undefined ? [] : [`Row ${title.number} is the title: it names the story.`]),
      ...(titles.length > 1
        ? [`It has ${titles.length} titles; only the first is the story's.`]
        : []),
      ...leftOut(table),
    ],
    mayBeUndated: false,
  };
}

/** How TimelineJS shows a slide is no part of what it says. */
function leftOut({ rows }: Table): readonly string[] {
  const used = ['Background', 'Media Thumbnail'].filter((column) =>
    rows.some((row) => row.cell(column) !== ''),
  );
  return used.length > 0
    ? [`Left out, since a story has no room for them: the columns ${used.join(', ')}.`]
    : [];
}

function typeOf(row: TableRow): string {
  return row.cell('Type').toLowerCase();
}

function rowOf(row: TableRow, isOld: boolean): ImportedRow {
  const { cell } = row;
  const credit = cell('Media Credit');
  return {
    label: `row ${row.number}`,
    headline: cell('Headline'),
    text: cell('Text'),
    start: isOld ? words(cell('Start Date')) : numbers(row, ''),
    end: isOld ? words(cell('End Date')) : numbers(row, 'End '),
    displayDate: cell('Display Date'),
    place: placeOf(row),
    links: [
      {
        url: cell('Media'),
        title: [cell('Media Caption'), credit].filter((part) => part !== '').join(', '),
      },
      { url: cell('Link'), title: '' },
    ],
    group: cell('Group') || cell('Tag'),
    source: '',
    id: '',
  };
}

function words(cell: string): WrittenDate | null {
  return cell === '' ? null : { kind: 'words', words: cell, isMonthFirst: true };
}

function numbers({ cell }: TableRow, prefix: string): WrittenDate | null {
  const [year, month, day, time] = ['Year', 'Month', 'Day', 'Time'].map((column) =>
    cell(prefix + column),
  );
  if (!year && !month && !day && !time) return null;
  return {
    kind: 'numbers',
    numbers: {
      year: year ?? '',
      month: month ?? '',
      day: day ?? '',
      time: time ?? '',
      hour: '',
      minute: '',
      second: '',
      millisecond: '',
    },
  };
}

/** No column of the template's, but some add it. */
function placeOf({ cell }: TableRow) {
  const [name, lat, lon] = [
    cell('Location') || cell('Place'),
    cell('Lat') || cell('Latitude'),
    cell('Lon') || cell('Lng') || cell('Longitude'),
  ];
  return name === '' && lat === '' && lon === '' ? null : { name, lat, lon };
}
