/**
 * Finds quotes in an article, as many as there are, in time that grows with their letters and not with the article's: where each
 * stretch of a few characters stands is written down once, and a quote is looked for only where its rarest stretch is.
 */

import { MOST_PRINTED } from './limits.ts';

/** So many UTF-16 units are looked up at once; a shorter quote is searched for. */
const STRETCH = 6;
const FACTOR = 0x01000193;
/** What a unit weighs that is about to leave a stretch. */
const LEAVING = powerOf(FACTOR, STRETCH);

/** Offsets (UTF-16), in order, at which a text holds a quote: the first of them, where it holds it too often. */
export type Finder = (quote: string) => readonly number[];

/** A finder for a text, which is read through when the first quote is looked for. */
export function finderIn(text: string): Finder {
  let index: Index | null = null;
  return (quote) => {
    if (quote.length < STRETCH) return searched(text, quote);
    index ??= indexOf(text);
    return lookedUp(text, quote, index);
  };
}

/** Where the stretches of a text begin, by the value that each is known by: `at` from `starts[value]` to `starts[value + 1]`, the last first. */
interface Index {
  readonly bits: number;
  readonly starts: Uint32Array;
  readonly at: Uint32Array;
}

function indexOf(text: string): Index {
  // A few stretches to a value: a smaller table is read faster.
  const bits = Math.min(Math.max(Math.ceil(Math.log2(text.length + 1)) - 2, 8), 22);
  const starts = new Uint32Array(2 ** bits + 1);
  eachStretch(text, bits, (value) => {
    starts[value] = (starts[value] ?? 0) + 1;
  });
  // First where the stretches of a value end; each that is written down moves that towards their start.
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const at = new Uint32Array(starts.at(-1) ?? 0);
  eachStretch(text, bits, (value, offset) => {
    const place = (starts[value] ?? 0) - 1;
    at[place] = offset;
    starts[value] = place;
  });
  return { bits, starts, at };
}

function lookedUp(text: string, quote: string, { bits, starts, at }: Index): readonly number[] {
  let rarest = { from: 0, to: Infinity, offset: 0 };
  eachStretch(quote, bits, (value, offset) => {
    const [from, to] = [starts[value] ?? 0, starts[value + 1] ?? 0];
    if (to - from < rarest.to - rarest.from) rarest = { from, to, offset };
  });
  const found: number[] = [];
  for (let i = rarest.to - 1; i >= rarest.from && found.length < MOST_PRINTED; i--) {
    const start = (at[i] ?? 0) - rarest.offset;
    if (start >= 0 && text.startsWith(quote, start)) found.push(start);
  }
  return found;
}

/** Gives each stretch of a text a value of so many bits, which the same units always have, and others seldom. */
function eachStretch(
  text: string,
  bits: number,
  tell: (value: number, offset: number) => void,
): void {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    sum = Math.imul(sum, FACTOR) + text.charCodeAt(i);
    if (i >= STRETCH) sum -= Math.imul(text.charCodeAt(i - STRETCH), LEAVING);
    // The upper bits depend on all units.
    if (i >= STRETCH - 1) tell(Math.imul(sum, 0x9e3779b1) >>> (32 - bits), i - STRETCH + 1);
  }
}

function powerOf(factor: number, exponent: number): number {
  let power = 1;
  for (let i = 0; i < exponent; i++) power = Math.imul(power, factor);
  return power;
}

function searched(text: string, quote: string): readonly number[] {
  const found: number[] = [];
  let at = text.indexOf(quote);
  for (; at !== -1 && found.length < MOST_PRINTED; at = text.indexOf(quote, at + 1)) found.push(at);
  return found;
}
