/** What the compiler has to say about a story's files, and how it is printed: one shape for terminal, browser and tests. */
import { CODES, type Code, type Severity } from './codes.ts';
import { lineOf, positionAt, type Spot } from './text.ts';

/** Line and column from 1, the column in code points. `frame` shows the line with a caret; null where there is none. */
export interface Diagnostic {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly code: Code;
  /** What was found and what was expected, in full sentences; may hold line breaks. */
  readonly message: string;
  /** What to do, without "Mend:"; may hold line breaks. */
  readonly mend: string;
  readonly frame: string | null;
}

/** Where a mistake is told as it is found: its code, its spot, the message and the mend. */
export type Report = (code: Code, at: Spot, message: string, mend: string) => void;

const WIDEST_LINE = 100;

export function diagnose(code: Code, at: Spot, message: string, mend: string): Diagnostic {
  const { line, column } = positionAt(at);
  const frame = frameOf(lineOf(at.file, line), line, column);
  return {
    file: at.file.path,
    line,
    column,
    severity: CODES[code],
    code,
    message,
    mend,
    frame,
  };
}

/** A diagnostic about a file as a whole, which has no line to show. */
export function diagnoseFile(code: Code, file: string, message: string, mend: string): Diagnostic {
  return { file, line: 1, column: 1, severity: CODES[code], code, message, mend, frame: null };
}

/** By file, line, column; then by code and message, so that the order never depends on the order of the rules. */
export function sorted(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message),
  );
}

/** The diagnostics as they are printed, each ended by a line break. */
export function format(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(formatOne).join('\n');
}

function formatOne({ file, line, column, severity, code, message, mend, frame }: Diagnostic) {
  const lines = [
    `${file}:${line}:${column}  ${severity}  ${code}`,
    indent(message, '  ', '  '),
    ...(frame === null ? [] : [frame]),
    indent(mend, '  Mend: ', '        '),
  ];
  return `${lines.join('\n')}\n`;
}

function indent(text: string, first: string, rest: string): string {
  return first + text.split('\n').join(`\n${rest}`);
}

/** A line too long to show whole is cut around the column, with an ellipsis at each cut. */
function frameOf(text: string, line: number, column: number): string {
  const points = Array.from(text.replace(/\t/g, ' '));
  const from =
    points.length > WIDEST_LINE && column > WIDEST_LINE / 2 ? column - WIDEST_LINE / 2 : 0;
  const to = Math.min(points.length, from + WIDEST_LINE);
  const shown =
    (from > 0 ? '…' : '') + points.slice(from, to).join('') + (to < points.length ? '…' : '');
  const caret = ' '.repeat(column - 1 - from + (from > 0 ? 1 : 0));
  const gutter = ' '.repeat(String(line).length);
  return `  ${line} | ${shown}\n  ${gutter} | ${caret}^`.replace(/ +\n/g, '\n');
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
