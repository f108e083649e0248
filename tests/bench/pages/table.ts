/** The bench's table: a line as soon as a number is there, and all of it as a file at the end. */
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

import type { Visit } from './visit.ts';

interface Row {
  readonly under: string;
  readonly what: string;
  readonly dateline: number;
  /** What stands beside it; null where there is a bound alone. */
  readonly beside: number | null;
  /** The number that is to be at most `most`: Dateline's, or its ratio to what stands beside it. */
  readonly measured: number;
  readonly most: number | null;
}

export interface Table {
  /** Prints a line that is no row. */
  line(text: string): void;
  head(under: string): void;
  /** A number to another page's, which is to be at most so many times as large. */
  ratio(what: string, dateline: number, beside: number, most: number): void;
  /** A number that is to be at most so large, or is only told. */
  limit(what: string, dateline: number, most: number | null): void;
  /** A limit that may not be broken. */
  budget(what: string, dateline: number, most: number): void;
  /** What a visit of a page cost. */
  page(name: string, visit: Visit): void;
  failed(what: string, error: unknown): void;
  /** Writes all rows as JSON; 1 when a budget was broken. */
  write(file: string): 0 | 1;
}

/** @param browser its version */
export function table(print: (line: string) => void, browser: string): Table {
  const machine = `${cpus().length} x ${cpus()[0]?.model ?? 'processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Chromium ${browser}`;
  const rows: Row[] = [];
  const pages: object[] = [];
  const failures: object[] = [];
  let under = '';
  let isKept = true;
  const tell = (row: Omit<Row, 'under'>) => {
    rows.push({ under, ...row });
    print(written(row));
  };
  print(machine);
  return {
    line: print,
    head(text) {
      under = text;
      print('');
      print(text);
      print(columns('', 'Dateline', 'beside', 'is', 'at most'));
    },
    ratio: (what, dateline, beside, most) =>
      tell({ what, dateline, beside, measured: dateline / beside, most }),
    limit: (what, dateline, most) =>
      tell({ what, dateline, beside: null, measured: dateline, most }),
    budget(what, dateline, most) {
      isKept &&= rounded(dateline) <= most;
      tell({ what, dateline, beside: null, measured: dateline, most });
    },
    page(name, visit) {
      pages.push({ under, name, ...visit });
      const { painted, ready, blocked, allBytes, heap } = visit;
      print(
        `    ${name}: paint ${painted.toFixed(0)} ms, ready ${ready.toFixed(0)} ms, blocked ${blocked.toFixed(0)} ms, ${(allBytes / 1000).toFixed(0)} kB, ${(heap / 1e6).toFixed(0)} MB`,
      );
    },
    failed(what, error) {
      const message = error instanceof Error ? error.message : String(error);
      failures.push({ what, message });
      print(`    NOT MEASURED: ${what}: ${message.slice(0, 300)}`);
    },
    write(file) {
      writeFileSync(file, `${JSON.stringify({ machine, rows, pages, failures }, null, 2)}\n`);
      return isKept ? 0 : 1;
    },
  };
}

function written({ what, dateline, beside, measured, most }: Omit<Row, 'under'>): string {
  const isBroken = most !== null && rounded(measured) > most;
  const line = columns(
    what,
    shown(dateline),
    beside === null ? '' : shown(beside),
    rounded(measured).toFixed(2),
    most === null ? '' : String(most),
  );
  return isBroken ? `${line}  NOT KEPT` : line;
}

function columns(what: string, ...numbers: readonly string[]): string {
  return what.padEnd(60) + numbers.map((number) => number.padStart(9)).join('');
}

function shown(number: number): string {
  return number >= 100 ? number.toFixed(0) : number.toFixed(2);
}

/** Two decimals, as it is shown and judged. */
function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}
