/** The code that leads a phone to the same step: the address it holds, and its picture as the path of an SVG. */
import { encode } from 'uqr';

import { writeAddress } from '../../reading/address.ts';
import type { Visit } from '../../reading/visit.ts';
import { ALL } from '../../story/filter.ts';
import type { Lookup } from '../../story/lookup.ts';

/** Modules that stay white around a code: https://www.qrcode.com/en/howto/code.html asks for four. */
const QUIET = 4;

/** A code as an SVG path of unit squares, in a square view box of `size`. */
export interface CodePicture {
  readonly size: number;
  readonly path: string;
}

/** Where students read the step themselves: the story at its public address, in the same names, without what is the teacher's. */
export function addressForStudents(visit: Visit, lookup: Lookup, page: string): string {
  const plain: Visit = {
    ...visit,
    mode: 'scroll',
    filter: ALL,
    colour: 'none',
    dispute: null,
    window: null,
    source: null,
    lesson: null,
  };
  return new URL(writeAddress(plain, lookup), page).href;
}

/** The QR code of a text, dark modules as runs in each row. */
export function codeOf(text: string): CodePicture {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const runs = data.flatMap((row, y) => runsOf(row).map(([x, length]) => ({ x, y, length })));
  const path = runs.map(({ x, y, length }) => `M${x + QUIET} ${y + QUIET}h${length}v1h-${length}z`);
  return { size: size + 2 * QUIET, path: path.join('') };
}

/** Where dark stretches of a row begin, and how long they are. */
function runsOf(row: readonly boolean[]): readonly (readonly [x: number, length: number])[] {
  return row.flatMap((isDark, x) => {
    if (!isDark || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    return [[x, (end < 0 ? row.length : end) - x] as const];
  });
}
