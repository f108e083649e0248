/**
 * Text as the compiler sees it: bytes decoded strictly, and positions in it. Offsets are UTF-16 units, as strings
 * have them; what leaves the compiler (columns, positions of quotes) counts Unicode code points.
 */

/**
 * A decoded file. `lineStarts` holds the offset of each line's first character, `pairs` that of the second half of each
 * character that takes two units.
 */
export interface TextFile {
  readonly path: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly pairs: readonly number[];
}

/** A point in a file, where a diagnostic may stand. */
export interface Spot {
  readonly file: TextFile;
  readonly offset: number;
}

/** A text as a file, in which lines and code points can be counted. @param path as it is printed */
export function textFile(path: string, text: string): TextFile {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    lineStarts.push(at + 1);
  }
  return { path, text, lineStarts, pairs: pairsOf(text) };
}

function pairsOf(text: string): number[] {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(match.index + 1);
  return pairs;
}

/** The text of strict UTF-8 with its byte-order mark kept, or the index of the first byte that is none. */
export function decode(bytes: Uint8Array): { text: string } | { badByte: number } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { badByte: firstBadByte(bytes) };
  }
}

/** The text with U+FFFD for what is not UTF-8: only to show where it is broken. */
export function decodeLoosely(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** Line and column from 1, the column in code points. */
export function positionAt({ file, offset }: Spot): { line: number; column: number } {
  const line = countWhile(file.lineStarts, (start) => start <= offset);
  const start = file.lineStarts[line - 1] ?? 0;
  return { line, column: pointAt(file, offset) - pointAt(file, start) + 1 };
}

/** The text of a line (from 1) without its line break. */
export function lineOf(file: TextFile, line: number): string {
  const start = file.lineStarts[line - 1] ?? 0;
  const end = file.lineStarts[line] ?? file.text.length + 1;
  return file.text.slice(start, end - 1).replace(/\r$/, '');
}

/** A text on one line: each line break, with the blanks about it, is a space. A pattern would try a long run of blanks from each of its places. */
export function onOneLine(text: string): string {
  const [first = '', ...others] = text.split('\n');
  const last = others.pop();
  if (last === undefined) return first;
  const between = others.map((line) => line.trim()).filter((line) => line !== '');
  return [first.trimEnd(), ...between, last.trimStart()].join(' ');
}

/** The length of a text in code points. */
export function codePointLength(text: string): number {
  let length = text.length;
  for (let i = 1; i < text.length; i++) {
    if (isLowSurrogate(text.charCodeAt(i)) && isHighSurrogate(text.charCodeAt(i - 1))) length--;
  }
  return length;
}

/** Code points before an offset (UTF-16). */
export function pointAt({ pairs }: TextFile, offset: number): number {
  return pairs.length === 0 ? offset : offset - countWhile(pairs, (pair) => pair < offset);
}

/** The offset (UTF-16) of a code point. */
export function offsetAt({ pairs }: TextFile, point: number): number {
  return pairs.length === 0 ? point : point + countWhile(pairs, (pair, i) => pair - i <= point);
}

/** How many numbers of a sorted list, from its start, pass a test that fails for all after the first to fail. */
function countWhile(
  sorted: readonly number[],
  test: (number: number, index: number) => boolean,
): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(sorted[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** A streamed prefix fails only once it holds a byte that cannot be, so the shortest failing prefix ends with it. */
function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (decodesSoFar(bytes.subarray(0, middle + 1))) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, Math.max(0, bytes.length - 1));
}

function decodesSoFar(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
