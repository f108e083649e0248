/** What the compiler has to say about a story's files, and how it is printed: one shape for terminal, browser and tests. */
import { CODES, type Code, type Severity } from './codes.ts';
import { positionAt, type Spot } from './text.ts';
import { printable, printed, printedName } from './unseen.ts';

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
export type Report = (code: Code, at: Spot, message: string, mend: string | SoughtMend) => void;

/** A mend with the nearest right words in it, which take a search; among very many mistakes it is left at the plain one. */
export interface SoughtMend {
  /** About how many characters the search compares. */
  readonly cost: number;
  readonly seek: () => string;
  readonly plain: string;
}

/** Of a line, and of a message or a mend: more of it helps nobody. */
const WIDEST_LINE = 100;
const LONGEST_MESSAGE = 2000;

/** A diagnostic at a spot, with the line that it is about. */
export function diagnose(code: Code, at: Spot, message: string, mend: string): Diagnostic {
  const { line, column } = positionAt(at);
  const frame = frameOf(at, line, column);
  return { ...diagnoseFile(code, at.file.path, message, mend), line, column, frame };
}

/** A diagnostic about a file as a whole, which has no line to show. */
export function diagnoseFile(code: Code, file: string, message: string, mend: string): Diagnostic {
  return {
    file: printedName(file),
    line: 1,
    column: 1,
    severity: CODES[code],
    code,
    message: printed(shortened(message)),
    mend: printed(shortened(mend)),
    frame: null,
  };
}

function shortened(text: string): string {
  const half = LONGEST_MESSAGE / 2;
  return text.length <= LONGEST_MESSAGE ? text : `${text.slice(0, half)} … ${text.slice(-half)}`;
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

/**
 * A line too long to show whole is cut around the column, with an ellipsis at each cut. Of a line of millions only what may be shown is
 * looked at: so many UTF-16 units hold as many characters at least.
 */
function frameOf({ file, offset }: Spot, line: number, column: number): string {
  const { text, lineStarts } = file;
  const start = lineStarts[line - 1] ?? 0;
  const end = (lineStarts[line] ?? text.length + 1) - 1;
  const reach = 2 * WIDEST_LINE + 2;
  const before = pointsOf(text.slice(Math.max(start, offset - reach), offset));
  const after = pointsOf(text.slice(offset, Math.min(end, offset + reach)).replace(/\r$/, ''));
  const isLong = column - 1 + after.length > WIDEST_LINE;
  const from = isLong && column > WIDEST_LINE / 2 ? column - WIDEST_LINE / 2 : 0;
  const points = [...before, ...after].slice(before.length + from - column + 1);
  const isCut = points.length > WIDEST_LINE;
  const shown = (from > 0 ? '…' : '') + points.slice(0, WIDEST_LINE).join('') + (isCut ? '…' : '');
  const caret = ' '.repeat(column - 1 - from + (from > 0 ? 1 : 0));
  const gutter = ' '.repeat(String(line).length);
  return `  ${line} | ${shown}\n  ${gutter} | ${caret}^`.replace(/ +\n/g, '\n');
}

/** Each takes one column: a tab or a carriage return is a space, and one that cannot be seen shows that it is there. */
function pointsOf(text: string): string[] {
  return Array.from(printable(text.replace(/[\t\r]/g, ' '), () => '\ufffd'));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
