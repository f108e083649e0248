/**
 * How names begin, as bits by which a reader of a text looks at two characters in one step and passes over nearly all
 * that begin no name, however many names there are.
 */
import { APOSTROPHE, BREAK } from './fold.ts';
import { FOLDED } from './folded.ts';

/** Letters have the codes between `NO_LETTER` and `SURROGATE`; those that are not Latin share them. */
const NO_LETTER = 0;
const SURROGATE = 30;
/** An accent or an apostrophe. */
const SIGN = 31;
const BEFORE_A = 0x60;
const ANY = Array.from({ length: SIGN + 1 }, (_, code) => code);
/** What may stand before a word. */
const BEFORE = [NO_LETTER, SURROGATE, SIGN];

/** For each UTF-16 unit its code of five bits. */
const CODES: Uint8Array = Uint8Array.from(FOLDED, (folded, unit) => {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  if (folded > APOSTROPHE) return codeOf(folded);
  return folded === BREAK ? NO_LETTER : SIGN;
});

function codeOf(folded: number): number {
  const latin = folded - BEFORE_A;
  return latin >= 1 && latin <= 26 ? latin : 1 + (folded % (SURROGATE - 1));
}

/** First words are told apart by their first letter into so many groups. */
const GROUPS = 5;
/** Words that begin with the first or the second of two characters each have a bit a group. */
const STEP = 2 * GROUPS;
const ALWAYS = 1 << 30;

/**
 * For each two codes, the bits that stay when they are met: ten for the two that come before a first word or hold its
 * first letter, ten for the next two, ten for those after; and one when to look closely always, at a sign or at half of
 * a character.
 */
export function beginningsOf(firstWords: Iterable<string>): Int32Array {
  const bits = new Int32Array(1 << 10);
  for (const word of firstWords) {
    const codes = Array.from(word.slice(0, 5), (letter) => [codeOf(letter.charCodeAt(0))]);
    const group = 1 << ((codes[0]?.[0] ?? 0) % GROUPS);
    // Past the end of a word, after what ends it, anything may stand.
    const [first = ANY, second = ANY, third = ANY, fourth = ANY, fifth = ANY] = [
      ...codes,
      [NO_LETTER],
    ];
    const steps = [
      [ANY, BEFORE, first, second, third, fourth],
      [BEFORE, first, second, third, fourth, fifth],
    ];
    steps.forEach(([a = ANY, b = ANY, c = ANY, d = ANY, e = ANY, f = ANY], i) => {
      const bit = group << (i * GROUPS);
      set(bits, a, b, bit);
      set(bits, c, d, bit << STEP);
      set(bits, e, f, bit << (2 * STEP));
    });
  }
  for (const code of [SIGN, SURROGATE]) {
    set(bits, [code], ANY, ALWAYS);
    set(bits, ANY, [code], ALWAYS);
  }
  return bits;
}

/** How far before a place to look a first word may begin, and how far before the end of the text none is told any more. */
export const BACK = 3;
export const TAIL = 6;

/**
 * Puts into `places` the offsets of each two characters from `from` (even) to `until` at which to look closely, UTF-16
 * units, and returns how many there are.
 */
export type PlacesToLook = (
  beginnings: Int32Array,
  text: string,
  from: number,
  until: number,
  places: Int32Array,
) => number;

export const placesToLook = lookingBy(CODES);

/**
 * The loop is most of the cost of a long text: it stands apart to be compiled by itself, and has its numbers in a function
 * around it, where a compiler sees that they never change. Those of a module are variables once they are bundled.
 */
function lookingBy(codes: Uint8Array): PlacesToLook {
  const step = STEP;
  const open = (1 << step) - 1;
  const opened = open | ALWAYS;
  const begun = (open << (2 * step)) | ALWAYS;
  return (beginnings, text, from, until, places) => {
    const last = Math.min(until, text.length - 1);
    let count = 0;
    let bits = open;
    // A first word may begin up to four characters before.
    for (let at = Math.max(0, from - 4); at < last; at += 2) {
      const pair = ((codes[text.charCodeAt(at)] ?? 0) << 5) | (codes[text.charCodeAt(at + 1)] ?? 0);
      bits = ((bits << step) | opened) & (beginnings[pair] ?? 0);
      if ((bits & begun) !== 0) places[count++] = at;
    }
    return count;
  };
}

function set(
  bits: Int32Array,
  firsts: readonly number[],
  seconds: readonly number[],
  more: number,
): void {
  for (const first of firsts) {
    for (const second of seconds) {
      const pair = (first << 5) | second;
      bits[pair] = (bits[pair] ?? 0) | more;
    }
  }
}
