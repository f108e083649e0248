/** Every field of a story's files, one after the other, with something else in its place. */
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** Where a value stands in a file: `claims`, 0, `quote`. */
export type Path = readonly (string | number)[];

export interface Field {
  readonly file: string;
  readonly path: Path;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The fields that hold text, numbers or flags; of a list of many alike the first that has the field. */
export function fieldsOf(files: ReadonlyMap<string, Uint8Array>): readonly Field[] {
  return [...files].flatMap(([file, bytes]) => {
    if (!/\.(?:yaml|json)$/.test(file)) return [];
    const first = new Map<string, Path>();
    walk(parseDocument(decoder.decode(bytes)).contents, [], (path) => {
      const key = path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
      if (!first.has(key)) first.set(key, path);
    });
    return [...first.values()].map((path) => ({ file, path }));
  });
}

function walk(node: unknown, path: Path, tell: (path: Path) => void): void {
  if (isScalar(node)) tell(path);
  if (isSeq(node)) node.items.forEach((item, index) => walk(item, [...path, index], tell));
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    if (isScalar(key)) walk(value, [...path, String(key.value)], tell);
  }
}

/** The files with another value in some fields, each written so that a reader of YAML finds it unchanged. */
export function withValues(
  files: ReadonlyMap<string, Uint8Array>,
  fields: readonly Field[],
  valueOf: (field: Field) => unknown,
): ReadonlyMap<string, Uint8Array> {
  const changed = new Map(files);
  for (const file of new Set(fields.map((field) => field.file))) {
    const bytes = files.get(file) ?? new Uint8Array();
    const values = structuredClone(valuesOf(bytes));
    for (const field of fields) if (field.file === file) put(values, field.path, valueOf(field));
    // JSON is YAML, and writes what cannot be seen with escapes.
    changed.set(file, encoder.encode(JSON.stringify(values)));
  }
  return changed;
}

/** What a file holds; each is read once. */
function valuesOf(bytes: Uint8Array): unknown {
  const before = read.get(bytes) ?? parseDocument(decoder.decode(bytes)).toJS();
  read.set(bytes, before);
  return before;
}

const read = new WeakMap<Uint8Array, unknown>();

function put(values: unknown, [step = '', ...further]: Path, value: unknown): void {
  if (typeof values !== 'object' || values === null) return;
  if (further.length === 0) Reflect.set(values, step, value);
  else put(Reflect.get(values, step), further, value);
}
