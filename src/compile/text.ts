/**
 * Text as the compiler sees it: bytes decoded strictly, and positions in it. Offsets are UTF-16 units, as strings
 * have them; what leaves the compiler (columns, positions of quotes) counts Unicode code points.
 */

/** A decoded file. `lineStarts` holds the offset of each line's first character. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** A point in a file, where a diagnostic may stand. */
export interface Spot {
  readonly file: TextFile;
  readonly offset: number;
}

export function textFile(path: string, text: string): TextFile {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    lineStarts.push(at + 1);
  }
  return { path, text, lineStarts };
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
  // The last line that starts at or before the offset.
  let low = 0;
  let high = file.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((file.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const start = file.lineStarts[low] ?? 0;
  return { line: low + 1, column: codePointLength(file.text.slice(start, offset)) + 1 };
}

/** The text of a line (from 1) without its line break. */
export function lineOf(file: TextFile, line: number): string {
  const start = file.lineStarts[line - 1] ?? 0;
  const end = file.lineStarts[line] ?? file.text.length + 1;
  return file.text.slice(start, end - 1).replace(/\r$/, '');
}

export function codePointLength(text: string): number {
  let length = text.length;
  for (let i = 1; i < text.length; i++) {
    if (isLowSurrogate(text.charCodeAt(i)) && isHighSurrogate(text.charCodeAt(i - 1))) length--;
  }
  return length;
}

/** The offset (UTF-16) of a code point. */
export function offsetAt(text: string, point: number): number {
  let offset = 0;
  for (let i = 0; i < point; i++) offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  return offset;
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
