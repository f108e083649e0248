/** A table in a text file: its separator is found, its quotes are looked at before they are read, and its rows keep their numbers. */
import { parse } from 'csv-parse/sync';
import { cut } from '../../story/cut.ts';
import { refuse, type Refused } from '../refused.ts';

export interface Table {
  /** The names of the columns, as written. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly separator: string;
}

export interface TableRow {
  /** As a spreadsheet counts it: the first under the names is 2. */
  readonly number: number;
  /** A cell by its column's name in small letters, without spaces around; empty where there is none. */
  readonly cell: (column: string) => string;
}

const SEPARATORS = [',', ';', '\t', '|'];
/** More rows make more than a timeline shows, and a story may have. */
const MOST_ROWS = 100_000;

/** In words. */
export function separatorName(separator: string): string {
  return (
    { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'upright strokes' }[separator] ??
    'commas'
  );
}

/** @param name of the file, as it is printed */
export function readTable(text: string, name: string): Table | Refused {
  const bare = text.replace(/^\ufeff/, '');
  const separator = separatorOf(bare);
  const open = brokenQuote(bare, separator);
  if (open !== null) {
    return refuse(
      `The quote that opens in line ${open.line} of ${name}, column ${open.column}, ${open.isClosed ? 'is followed by more words of its cell' : 'is never closed'}:`,
      `  ${open.shown}`,
      'Close it before the separator; a quote inside a quoted cell is written twice ("").',
    );
  }
  const records = recordsOf(bare, separator);
  const [names, ...cells] = records;
  if (names === undefined)
    return refuse(`${name} is empty: there is no table in it.`, 'See that it is the right file.');
  if (cells.length > MOST_ROWS) {
    return refuse(
      `${name} has ${cells.length} rows; at most ${MOST_ROWS} are brought along.`,
      'Part it into several files, and import each as a story.',
    );
  }
  const columns = names.map((column) => column.trim());
  const at = new Map<string, number>();
  for (const [index, column] of columns.entries()) {
    const key = keyOf(column);
    if (!at.has(key)) at.set(key, index);
  }
  const rows = cells.flatMap((row, index): TableRow[] => {
    if (row.every((cell) => cell.trim() === '')) return [];
    return [
      { number: index + 2, cell: (column) => (row[at.get(keyOf(column)) ?? -1] ?? '').trim() },
    ];
  });
  return { columns, rows, separator };
}

/** A column's name for comparison: "End Year", "end_year" and "endyear" are one. */
export function keyOf(column: string): string {
  return column.toLowerCase().replace(/[\s_-]+/g, '');
}

function recordsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  return parse(text, {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  });
}

/** The one that parts the first line into most cells. */
function separatorOf(text: string): string {
  const [line = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n/, 1);
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

interface BrokenQuote {
  readonly line: number;
  readonly column: number;
  readonly isClosed: boolean;
  readonly shown: string;
}

const SHOWN = 60;

/** The first quoted cell that does not end where a cell ends (https://www.rfc-editor.org/rfc/rfc4180). */
function brokenQuote(text: string, separator: string): BrokenQuote | null {
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      const end = closingQuote(text, at + 1);
      const after = text[end + 1];
      const isRight =
        end < text.length &&
        (after === undefined || after === separator || after === '\n' || after === '\r');
      if (!isRight) return describe(text, at, end < text.length);
      at = end + 1;
    }
    // To the start of the next cell.
    while (at < text.length && text[at] !== separator && text[at] !== '\n') at++;
    at++;
  }
  return null;
}

/** The quote that ends a cell; the text's length where there is none. Two quotes are one of the cell's. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return text.length;
}

function describe(text: string, at: number, isClosed: boolean): BrokenQuote {
  const before = text.slice(0, at);
  const start = before.lastIndexOf('\n') + 1;
  return {
    line: before.split('\n').length,
    column: Array.from(text.slice(start, at)).length + 1,
    isClosed,
    shown: cut(text.slice(at), SHOWN).replace(/[\r\n]+/g, ' ⏎ '),
  };
}
