/** Bytes as text: UTF-8 and nothing else, and for what is not, what it seems to be and the command that makes it so. */
import { decode, decodeLoosely, positionAt, textFile } from '../compile/text.ts';
import { refuse, type Refused } from './refused.ts';

/** The text of a file, its byte-order mark kept. `name` is the file's, as it is printed. */
export function textOf(bytes: Uint8Array, name: string): string | Refused {
  const wide = wideEncoding(bytes);
  if (wide !== null) {
    return refuse(
      `${name} is in ${wide.encoding}: ${wide.sign}. Dateline reads UTF-8.`,
      mend(wide.encoding, name),
    );
  }
  const decoded = decode(bytes);
  if ('text' in decoded) return decoded.text;
  const at = startOf(bytes, decoded.badByte);
  const byte = bytes[at] ?? 0;
  const offset = decodeLoosely(bytes.subarray(0, at)).length;
  const { line, column } = positionAt({ file: textFile(name, decodeLoosely(bytes)), offset });
  const spot = `Byte ${at + 1} of ${name} (line ${line}, column ${column}) is 0x${hex(byte)}, which is not UTF-8`;
  const meant = byte < 0xa0 ? (BETWEEN[byte - 0x80] ?? '') : String.fromCharCode(byte);
  const isText = !/[\u0080-\u009f]/.test(meant) && !bytes.includes(0);
  return isText
    ? refuse(`${spot}; in Windows-1252 it is “${meant}”.`, mend('WINDOWS-1252', name))
    : refuse(`${spot}.`, 'See that it is a text, and save it as UTF-8.');
}

/** A byte that begins a letter of several is found wrong where the next does not go on with it. */
function startOf(bytes: Uint8Array, badByte: number): number {
  let at = badByte;
  while (at > 0 && badByte - at < 3 && (bytes[at - 1] ?? 0) >= 0x80) {
    at--;
    if ((bytes[at] ?? 0) >= 0xc0) return at;
  }
  return badByte;
}

/** What Windows-1252 has from 0x80 to 0x9f, where Latin-1 has nothing to be seen; Node 20 takes the one for the other. */
const BETWEEN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function mend(encoding: string, name: string): string {
  const target = name.replace(/(\.[^./\\]*)?$/, '-utf8$1');
  return `Make it UTF-8, and name that file: iconv -f ${encoding} -t UTF-8 ${quoted(name)} > ${quoted(target)}`;
}

function quoted(name: string): string {
  return /^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}

/** UTF-16 by its mark, or, without one, by the empty half of most letters. */
function wideEncoding(bytes: Uint8Array): { encoding: string; sign: string } | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { encoding: 'UTF-16', sign: `its first two bytes are ${hex(first)} ${hex(second)}` };
  }
  const sample = bytes.subarray(0, 1000);
  const empty = [0, 0];
  for (const [at, byte] of sample.entries())
    if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1;
  const half = sample.length / 2;
  const [even = 0, odd = 0] = empty;
  if (half < 4 || Math.max(even, odd) < half * 0.7 || Math.min(even, odd) > half * 0.1) return null;
  return {
    encoding: odd > even ? 'UTF-16LE' : 'UTF-16BE',
    sign: 'every other byte is 00',
  };
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, '0');
}
