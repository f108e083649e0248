/** What data/README.md says of each field, so that editors say the same. The tables under the headings of the files are read, nothing else. */

/** One row of a table. */
export interface FieldWords {
  /** What the field is, as plain text. */
  readonly what: string;
  /** The cell that says whether it is needed, as written; null where the table has none. */
  readonly needed: string | null;
}

/** By field, as the table writes it: `properties.title` lies in `properties`. */
export type RecordWords = ReadonlyMap<string, FieldWords>;

/**
 * The tables of fields by the record that they are of: the words that introduce a table, such as "A claim:", in small letters; else the
 * name of the file in the heading.
 * @param markdown the text of data/README.md
 */
export function fieldWords(markdown: string): ReadonlyMap<string, RecordWords> {
  const records = new Map<string, Map<string, FieldWords>>();
  let record: string | null = null;
  let rows: Map<string, FieldWords> | null = null;
  for (const line of markdown.split('\n')) {
    const heading = /^#+ (.*)$/.exec(line)?.[1];
    const introduced = /(?:^|[.:] )((?:An?|The) [^.:|]+):$/.exec(line)?.[1];
    if (heading !== undefined) record = /^[a-z]+\.(?:yaml|json)$/.test(heading) ? heading : null;
    else if (introduced !== undefined && record !== null) record = introduced.toLowerCase();
    if (!line.startsWith('|')) rows = null;
    else if (/^\| (?:field|member) \|/.test(line) && record !== null) {
      rows = new Map();
      records.set(record, rows);
    } else if (rows && line.startsWith('| `')) {
      const [first = '', what = '', needed] = line.split(/(?<!\\)\|/).slice(1, -1);
      for (const [, field = ''] of first.matchAll(/`([^`]+)`/g)) {
        rows.set(field, { what: plain(what), needed: needed?.trim() ?? null });
      }
    }
  }
  return records;
}

/** Without the marks of Markdown, which editors show as they stand. */
function plain(cell: string): string {
  return cell
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('\\|', '|')
    .replaceAll('`', '')
    .trim();
}
