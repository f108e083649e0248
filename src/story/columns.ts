/**
 * Data as columns: a list of records with the same keys is a column for each key, what repeats stands once, numbers are steps. A story
 * is so a fraction of its JSON, and is read in less time. `in-columns.ts` makes them; what was equal may come back as one object.
 */

/** A column of values. How many it holds is known from what holds it. */
export type Column =
  /** All are this one. */
  | { readonly same: unknown }
  /** One by one. */
  | { readonly each: readonly unknown[] }
  /** Texts, a line for each. */
  | { readonly lines: string }
  /** Numbers: whole steps from each to the next, from 0, of `unit` by `per`. */
  | { readonly steps: readonly number[]; readonly unit: number; readonly per: number }
  /** So many values, and for each of the column its place among them. */
  | { readonly of: Column; readonly count: number; readonly which: Column }
  /** Lists of one length, by the places of their items. */
  | { readonly tuples: readonly Column[] }
  /** Lists, by their lengths and all their items. */
  | { readonly lengths: Column; readonly items: Column }
  /** Records, by their keys. */
  | { readonly records: Readonly<Record<string, Column>> }
  /** Values of several sorts: the sort of each, and those of each sort in a column of their own. */
  | { readonly sorts: Column; readonly sorted: readonly Column[] };

/** The one value that a column was made of. */
export function fromColumns(column: Column): unknown {
  return valuesOf(column, 1)[0];
}

function valuesOf(column: Column, count: number): readonly unknown[] {
  if ('same' in column) return new Array<unknown>(count).fill(column.same);
  if ('each' in column) return column.each;
  if ('lines' in column) return column.lines.split('\n');
  if ('steps' in column) {
    const { steps, unit, per } = column;
    let last = 0;
    return steps.map((step) => ((last += step) * unit) / per);
  }
  if ('of' in column) {
    const values = valuesOf(column.of, column.count);
    return wholesOf(column.which, count).map((at) => values[at]);
  }
  if ('tuples' in column) {
    const places = column.tuples.map((place) => valuesOf(place, count));
    return Array.from({ length: count }, (_, at) => places.map((values) => values[at]));
  }
  if ('lengths' in column) return listsOf(wholesOf(column.lengths, count), column.items);
  if ('records' in column) return recordsOf(column.records, count);
  return sortsOf(wholesOf(column.sorts, count), column.sorted);
}

function listsOf(lengths: readonly number[], items: Column): readonly unknown[] {
  const all = valuesOf(
    items,
    lengths.reduce((sum, length) => sum + length, 0),
  );
  let from = 0;
  return lengths.map((length) => all.slice(from, (from += length)));
}

function recordsOf(records: Readonly<Record<string, Column>>, count: number): readonly unknown[] {
  const columns = Object.entries(records).map(
    ([key, column]) => [key, valuesOf(column, count)] as const,
  );
  return Array.from({ length: count }, (_, at) => {
    const record: Record<string, unknown> = {};
    for (const [key, values] of columns) {
      const value = values[at];
      if (value !== undefined) record[key] = value;
    }
    return record;
  });
}

function sortsOf(sorts: readonly number[], sorted: readonly Column[]): readonly unknown[] {
  const values = sorted.map((column, sort) =>
    valuesOf(
      column,
      sorts.reduce((sum, one) => sum + Number(one === sort), 0),
    ),
  );
  const next = sorted.map(() => 0);
  return sorts.map((sort) => {
    const at = next[sort] ?? 0;
    next[sort] = at + 1;
    return values[sort]?.[at];
  });
}

/** Lengths, places and sorts. */
function wholesOf(column: Column, count: number): readonly number[] {
  return valuesOf(column, count).map(Number);
}
