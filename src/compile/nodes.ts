/**
 * YAML and JSON as one tree whose every node knows its place in the file. Nothing here knows what a story is;
 * `schema.ts` reads the tree.
 */
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  type Document,
  type Pair,
} from 'yaml';
import type { Report } from './diagnostic.ts';
import { firstJsonError } from './json.ts';
import { positionAt, type Spot, type TextFile } from './text.ts';
import { NOT_YAML, YAML_MISTAKES } from './yaml-mistakes.ts';

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
  const conversion: Conversion = { file, document, report, areAliasesEndless: null };
  const tree = convert(document.contents, conversion);
  if (!conversion.areAliasesEndless) return tree;
  report(
    'aliases-too-many',
    { file, offset: 0 },
    `The aliases (*name) of this file repeat more than it can be meant to hold.`,
    'write the text out where it is needed; a story needs no aliases.',
  );
  return null;
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
  /** Whether they unfold to more than can be meant; null until the first is met, for it is slow to find out. */
  areAliasesEndless: boolean | null;
}

function convert(node: unknown, conversion: Conversion): Node {
  const { file, document, report } = conversion;
  if (isAlias(node)) {
    conversion.areAliasesEndless ??= !aliasesEnd(document);
    return convert(conversion.areAliasesEndless ? null : node.resolve(document), conversion);
  }
  const [offset = 0, end = 0] = (isNode(node) && node.range) || [];
  if (isScalar(node)) return scalar(node, file, offset, end);
  if (isMap(node)) {
    const entries = node.items.map((pair) => entryOf(pair, conversion));
    reportRepeated(entries, report);
    return { file, offset, end, kind: 'record', entries };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => convert(item, conversion));
    return { file, offset, end, kind: 'list', items };
  }
  return { file, offset, end, kind: 'nothing' };
}

function entryOf({ key, value }: Pair, conversion: Conversion): Entry {
  const at = convert(key, conversion);
  const { file, offset, end } = at;
  return {
    key: 'text' in at ? at.text : '',
    at,
    value: value === null ? { file, offset, end, kind: 'nothing' } : convert(value, conversion),
  };
}

function reportRepeated(entries: readonly Entry[], report: Report): void {
  const keys = new Set<string>();
  for (const { key, at } of entries) {
    if (!keys.has(key)) {
      keys.add(key);
      continue;
    }
    const first = entries.find((entry) => entry.key === key);
    const { line, column } = positionAt(first?.at ?? at);
    report(
      'field-twice',
      at,
      `"${key}" is written twice in the same record: here and at ${at.file.path}:${line}:${column}.`,
      'keep one of the two.',
    );
  }
}

/** Where the text of a node holds a part for the nth time (from 0), as it is written in the file. */
export function spotIn(node: Node, part: string, nth: number, further = 0): Spot {
  const { file, offset, end } = node;
  let at = file.text.indexOf(part, offset);
  for (let i = 0; i < nth && at !== -1; i++) at = file.text.indexOf(part, at + part.length);
  // Written with escapes, the part cannot be found as it stands.
  return { file, offset: at === -1 || at >= end ? offset : at + further };
}

/** Written out field by field: a large story has a million of these, and objects that are spread are slow to make. */
function scalar(node: Scalar, file: TextFile, offset: number, end: number): Node {
  const { value } = node;
  if (typeof value === 'boolean') return { file, offset, end, kind: 'boolean', boolean: value };
  if (typeof value === 'number') {
    const text = node.source ?? String(value);
    return { file, offset, end, kind: 'number', number: value, text };
  }
  if (value === null) return { file, offset, end, kind: 'nothing' };
  const keepsLines = node.type === Scalar.BLOCK_LITERAL;
  return { file, offset, end, kind: 'text', text: String(value), keepsLines };
}
