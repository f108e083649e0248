/**
 * YAML and JSON as one tree whose every node knows its place in the file. Nothing here knows what a story is;
 * `schema.ts` reads the tree.
 */
import { isAlias, isMap, isScalar, isSeq, parseDocument, Scalar, type Document } from 'yaml';
import type { Report } from './diagnostic.ts';
import { firstJsonError } from './json.ts';
import { positionAt, type Spot, type TextFile } from './text.ts';

export type Node = Spot & { readonly end: number } & NodeContent;

export type NodeContent =
  /** `keepsLines`: a literal block (`|`), in which a single line break is not yet a paragraph. */
  | { readonly kind: 'text'; readonly text: string; readonly keepsLines: boolean }
  /** `text` is the number as written: an unquoted `2020` may be meant as a date. */
  | { readonly kind: 'number'; readonly number: number; readonly text: string }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'list'; readonly items: readonly Node[] }
  | { readonly kind: 'record'; readonly entries: readonly Entry[] };

export interface Entry {
  readonly key: string;
  readonly at: Spot;
  readonly value: Node;
}

const MOST_ALIASES = 100;

/** The tree of a YAML file; null when it does not parse, which is then reported, once. */
export function parseYaml(file: TextFile, report: Report): Node | null {
  const document = parseDocument(file.text, {
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: false,
  });
  const broken = document.errors[0];
  if (broken) {
    const [message, mend] = YAML_MISTAKES[broken.code] ?? NOT_YAML;
    report(
      'yaml-syntax',
      { file, offset: Math.min(broken.pos[0], file.text.length) },
      message,
      mend,
    );
    return null;
  }
  if (!aliasesEnd(document)) {
    report(
      'aliases-too-many',
      { file, offset: 0 },
      `The aliases (*name) of this file repeat more than it can be meant to hold.`,
      'write the text out where it is needed; a story needs no aliases.',
    );
    return null;
  }
  return convert(document.contents, { file, document, report });
}

/** The tree of a JSON file; null when it does not parse, which is then reported. */
export function parseJson(file: TextFile, report: Report): Node | null {
  // JSON is YAML 1.2, and the YAML reader knows the place of each node.
  return checkJson(file, report) ? parseYaml(file, report) : null;
}

/** Whether a file is JSON; reported where it is not. */
export function checkJson(file: TextFile, report: Report): boolean {
  const start = file.text.startsWith('\ufeff') ? 1 : 0;
  const error = firstJsonError(file.text.slice(start));
  if (error === null) return true;
  report(
    'json-syntax',
    { file, offset: start + error },
    'The file is not JSON from here on.',
    'look for a comma too many or too few, a missing quote or bracket, or a comment just before this.',
  );
  return false;
}

/** yaml counts what aliases unfold to; an alias inside its own anchor never ends. */
function aliasesEnd(document: Document): boolean {
  try {
    JSON.stringify(document.toJS({ maxAliasCount: MOST_ALIASES }));
    return true;
  } catch {
    return false;
  }
}

interface Conversion {
  readonly file: TextFile;
  readonly document: Document;
  readonly report: Report;
}

function convert(node: unknown, conversion: Conversion): Node {
  const { file, document, report } = conversion;
  if (isAlias(node)) return convert(node.resolve(document), conversion);
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }): Entry => {
      const name = convert(key, conversion);
      const at = { file, offset: name.offset };
      return {
        key: 'text' in name ? name.text : '',
        at,
        value:
          value === null ? { ...at, end: name.end, kind: 'nothing' } : convert(value, conversion),
      };
    });
    reportRepeated(entries, report);
    return { ...extent(node.range, file), kind: 'record', entries };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => convert(item, conversion));
    return { ...extent(node.range, file), kind: 'list', items };
  }
  if (isScalar(node)) return { ...extent(node.range, file), ...scalar(node) };
  return { file, offset: 0, end: 0, kind: 'nothing' };
}

function reportRepeated(entries: readonly Entry[], report: Report): void {
  const first = new Map<string, Spot>();
  for (const { key, at } of entries) {
    const before = first.get(key);
    if (before) {
      const { line, column } = positionAt(before);
      report(
        'field-twice',
        at,
        `"${key}" is written twice in the same record: here and at ${at.file.path}:${line}:${column}.`,
        'keep one of the two.',
      );
    } else first.set(key, at);
  }
}

function extent(range: readonly number[] | null | undefined, file: TextFile) {
  return { file, offset: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

function scalar(node: Scalar): NodeContent {
  const { value } = node;
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  if (typeof value === 'number') {
    return { kind: 'number', number: value, text: node.source ?? String(value) };
  }
  if (value === null) return { kind: 'nothing' };
  return { kind: 'text', text: String(value), keepsLines: node.type === Scalar.BLOCK_LITERAL };
}

const NOT_YAML = [
  'The file is not YAML from here on.',
  'look at the indentation and the quotes of this line and the one before it.',
] as const;

const YAML_MISTAKES: Partial<Record<string, readonly [message: string, mend: string]>> = {
  BAD_INDENT: [
    'The indentation of this line fits neither the line before it nor a record around it.',
    'give it the same number of spaces as the fields beside it.',
  ],
  TAB_AS_INDENT: [
    'This line is indented with a tab, which YAML does not allow.',
    'indent it with spaces.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'There is a second ": " in this line, so it is not known where the field ends.',
    'put the text in quotes, or start it on a line of its own after ">-".',
  ],
  BAD_SCALAR_START: [
    'A text cannot begin with this character in YAML.',
    'put the whole text in quotes.',
  ],
  BAD_ALIAS: [
    'A text that begins with "*" is an alias in YAML, and there is nothing of that name before it.',
    'put the whole text in quotes.',
  ],
  MISSING_CHAR: [
    'Something is not closed or not separated here: a quote, a bracket, a comma or a colon.',
    'look for the opening quote or bracket before this, and for a space after each colon.',
  ],
  MULTIPLE_DOCS: ['A line of "---" begins a second document here.', 'delete that line.'],
  MULTILINE_IMPLICIT_KEY: [
    'This line is neither a field nor part of the text before it.',
    'end the field\'s name with ": ", or indent the line more than the field it belongs to.',
  ],
  BAD_DQ_ESCAPE: [
    'A "\\" in double quotes begins a sign that YAML does not know.',
    'write "\\\\" for a backslash, or use single quotes.',
  ],
};
