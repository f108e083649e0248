/**
 * YAML and JSON as one tree whose every node knows its place in the file. Nothing here knows what a story is;
 * `schema.ts` reads the tree.
 */
import { isAlias, isMap, isNode, isScalar, isSeq, Scalar, type Pair } from 'yaml';
import type { Report } from './diagnostic.ts';
import { firstJsonError } from './json.ts';
import { DEEPEST, MOST_REPEATED } from './limits.ts';
import { positionAt, type Spot, type TextFile } from './text.ts';
import { readDocument, reportDepth } from './yaml-document.ts';

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

/** The tree of a YAML file; null when it does not parse, which is then reported, once. */
export function parseYaml(file: TextFile, report: Report): Node | null {
  const document = readDocument(file, report);
  if (document === null) return null;
  const conversion: Conversion = { file, report, anchors: new Map(), count: 0, repeated: 0 };
  const tree = convert(document.contents, conversion);
  if (conversion.repeated <= MOST_REPEATED) return tree;
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
  const error = firstJsonError(file.text.slice(start), DEEPEST);
  if (error === null) return true;
  if (error.isTooDeep) {
    reportDepth({ file, offset: start + error.at }, report);
    return false;
  }
  report(
    'json-syntax',
    { file, offset: start + error.at },
    'The file is not JSON from here on.',
    'look for a comma too many or too few, a missing quote or bracket, or a comment just before this.',
  );
  return false;
}

/** So many letters of a text count as a value: aliases that repeat a long one make as much of it. */
const LETTERS = 100;

/** What stands behind an anchor (&name): its tree, and how many values that has. */
interface Anchored {
  readonly node: Node;
  readonly count: number;
}

interface Conversion {
  readonly file: TextFile;
  readonly report: Report;
  /** By name, as far as the file has been read: an alias means the last before it. */
  readonly anchors: Map<string, Anchored>;
  /** How many values there are so far. */
  count: number;
  /** How many of them aliases repeat. */
  repeated: number;
}

function convert(node: unknown, conversion: Conversion): Node {
  const { file, report, anchors } = conversion;
  const [offset = 0, end = 0] = (isNode(node) && node.range) || [];
  if (isAlias(node)) {
    const anchored = anchors.get(node.source);
    // What lies inside its own anchor would never end.
    conversion.repeated += anchored?.count ?? Infinity;
    conversion.count += anchored?.count ?? 0;
    return anchored?.node ?? { file, offset, end, kind: 'nothing' };
  }
  const before = conversion.count;
  conversion.count += 1;
  const tree = content(node, offset, end, conversion);
  if ('text' in tree) conversion.count += Math.floor(tree.text.length / LETTERS);
  if (!isNode(node)) return tree;
  if (node.tag !== undefined) reportTag(tree, node.tag, report);
  if ('anchor' in node && node.anchor !== undefined) {
    anchors.set(node.anchor, { node: tree, count: conversion.count - before });
  }
  return tree;
}

function content(node: unknown, offset: number, end: number, conversion: Conversion): Node {
  const { file, report } = conversion;
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

function reportTag(at: Node, tag: string, report: Report): void {
  report(
    'yaml-not-plain',
    at,
    `"${tag.replace('tag:yaml.org,2002:', '!!')}" is a tag of YAML, and tags mean nothing in a story.`,
    'delete it; a text that begins with "!" stands in quotes.',
  );
}

function reportRepeated(entries: readonly Entry[], report: Report): void {
  const first = new Map<string, Spot>();
  for (const { key, at } of entries) {
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, at);
      continue;
    }
    const { line, column } = positionAt(before);
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
