/**
 * A story's events as a table for spreadsheets: RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180), with a byte-order mark, without
 * which Excel takes UTF-8 for the machine's old code page.
 */
import type { Story } from '../story/story.ts';
import { eventRows, type EventRow } from './event-rows.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const WITHIN = '; ';

type Cell = string | number | null;

const COLUMNS: readonly (readonly [name: string, cell: (row: EventRow) => Cell])[] = [
  ['id', ({ id }) => id],
  ['title', ({ title }) => title],
  ['kind', ({ kind }) => kind],
  ['edtf', ({ edtf }) => edtf],
  ['earliest', ({ earliest }) => earliest],
  ['latest', ({ latest }) => latest],
  ['places', ({ places }) => places.join(WITHIN)],
  ['lon', ({ position }) => position?.[0] ?? null],
  ['lat', ({ position }) => position?.[1] ?? null],
  ['sources', ({ sources }) => sources.join(WITHIN)],
  ['quotes', ({ quotes }) => quotes.join(WITHIN)],
];

/** The table: a line of names, then a line an event, each ended by CRLF. */
export function eventsCsv(story: Pick<Story, 'events' | 'places'>): string {
  const names = COLUMNS.map(([name]) => name);
  const lines = eventRows(story).map((row) => COLUMNS.map(([, cell]) => cell(row)));
  return (
    BYTE_ORDER_MARK + [names, ...lines].map((line) => line.map(written).join(',') + '\r\n').join('')
  );
}

function written(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell) : quoted(harmless(cell));
}

/**
 * A spreadsheet would run a text that begins so as a formula (https://owasp.org/www-community/attacks/CSV_Injection); behind an
 * apostrophe it is text. Where lists are separated by semicolons, Excel takes the file apart at those within a text, and at its lines.
 */
function harmless(text: string): string {
  const within = text.replace(
    /([;\t\r\n]\s*)([=+\-@＝＋－＠]?)/gu,
    (_, before: string, sign: string) => before + (sign && `'${sign}`),
  );
  return /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/u.test(text) ? `'${within}` : within;
}

function quoted(text: string): string {
  return /[",;\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
