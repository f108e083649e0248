/**
 * How names begin, as bits by which a reader of a text looks at two characters in one step and passes over nearly all
 * that begin no name, however many names there are.
 */
import { APOSTROPHE, BREAK, FOLDED } from './fold.ts';

/** Letters have the codes between `NO_LETTER` and `SURROGATE`; those that are not Latin share them. */
const NO_LETTER = 0;
const SURROGATE = 30;
/** An accent or an apostrophe. */
const SIGN = 31;
const BEFORE_A = 0x60;
const ALL = -1;

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

/**
 * A bit for each four codes in a row: the bit of the last in the number at the first three. It is set when one who reads
 * two by two and has come to the last two must look closely: a first word may begin with the second or the third of the
 * four, a sign stands after a letter, or half of a character is among the last two.
 */
export function beginningsOf(firstWords: Iterable<string>): Uint32Array {
  const bits = new Uint32Array(1 << 15);
  for (const word of firstWords) {
    const codes = Array.from(word.slice(0, 3), (letter) => codeOf(letter.charCodeAt(0)));
    const [first = NO_LETTER, second = NO_LETTER, third = NO_LETTER] = codes;
    for (const before of [NO_LETTER, SURROGATE, SIGN]) {
      // After a word of one letter anything may stand.
      set(bits, (before << 10) | (first << 5) | second, codes.length === 1 ? ALL : 1 << third);
      for (let any = 0; any <= SIGN; any++) {
        set(bits, (any << 10) | (before << 5) | first, 1 << second);
      }
    }
  }
  for (let at = 0; at < bits.length; at++) {
    const third = at & SIGN;
    const isSignAfterLetter = third === SIGN && isLetter((at >>> 5) & SIGN);
    if (third === SURROGATE || isSignAfterLetter) set(bits, at, ALL);
    set(bits, at, (1 << SURROGATE) | (isLetter(third) ? 1 << SIGN : 0));
  }
  return bits;
}

/**
 * The offsets of each two characters from `from` to `until` at which to look closely, UTF-16 units; a text's last two are
 * left to the caller. The loop is most of the cost of a long text: it stands apart to be compiled by itself.
 */
export function placesToLook(
  beginnings: Uint32Array,
  text: string,
  from: number,
  until: number,
): number[] {
  const found: number[] = [];
  const codes = CODES;
  const last = Math.min(until, text.length - 2);
  let key = 0;
  // The two characters before count too.
  for (let at = Math.max(0, from - 2); at < last; at += 2) {
    const pair = ((codes[text.charCodeAt(at)] ?? 0) << 5) | (codes[text.charCodeAt(at + 1)] ?? 0);
    key = ((key << 10) | pair) & 0xfffff;
    if (((beginnings[key >>> 5] ?? 0) & (1 << (key & 31))) !== 0) found.push(at);
  }
  return found;
}

function set(bits: Uint32Array, at: number, more: number): void {
  bits[at] = (bits[at] ?? 0) | more;
}

function isLetter(code: number): boolean {
  return code > NO_LETTER && code < SURROGATE;
}
