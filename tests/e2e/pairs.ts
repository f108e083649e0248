/** A few rows of a large table that hold every pair of values of any two of its columns. */

type Columns = Readonly<Record<string, readonly string[]>>;
export type Row<Table extends Columns> = { readonly [Name in keyof Table]: string };

/** Rows for the columns, of which the first two are the longest. Each row is made to hold as many pairs as are still missing. */
export function pairwise<Table extends Columns>(columns: Table): readonly Row<Table>[] {
  const names: (keyof Table & string)[] = Object.keys(columns);
  const [first = '', second = '', ...others] = names;
  const endings = others.reduce<readonly Record<string, string>[]>(
    (made, name) =>
      made.flatMap((ending) =>
        (columns[name] ?? []).map((value) => ({ ...ending, [name]: value })),
      ),
    [{}],
  );
  const held = new Set<string>();
  const rows: Record<string, string>[] = [];
  for (const one of columns[first] ?? []) {
    for (const two of columns[second] ?? []) {
      const possible = endings.map((_, index) => ({
        [first]: one,
        [second]: two,
        // Where several hold as many missing pairs, they take turns.
        ...endings[(index + rows.length) % endings.length],
      }));
      const missing = (row: Record<string, string>) =>
        pairsOf(row).filter((pair) => !held.has(pair)).length;
      const row = possible.reduce((best, each) => (missing(each) > missing(best) ? each : best));
      for (const pair of pairsOf(row)) held.add(pair);
      rows.push(row);
    }
  }
  // Every row has a value of every column.
  return rows as readonly Row<Table>[];
}

/** Every pair of two columns' values that the columns allow, as text. */
export function pairsIn(columns: Columns): readonly string[] {
  const names = Object.keys(columns);
  return names.flatMap((one, at) =>
    names
      .slice(at + 1)
      .flatMap((other) =>
        (columns[one] ?? []).flatMap((a) =>
          (columns[other] ?? []).flatMap((b) => pairsOf({ [one]: a, [other]: b })),
        ),
      ),
  );
}

/** The pairs that a row holds. */
export function pairsOf(row: Readonly<Record<string, string>>): readonly string[] {
  const cells = Object.entries(row);
  return cells.flatMap(([name, value], at) =>
    cells.slice(at + 1).map(([other, its]) => `${name} ${value}, ${other} ${its}`),
  );
}
