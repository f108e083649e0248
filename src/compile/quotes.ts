/** For a quote that an article does not hold: the passage it was meant to be, and where it leaves it. */
import { characterName, foldCharacter } from './characters.ts';
import { codePointLength } from './text.ts';

/** A passage that is nearly the quote. */
export interface Passage {
  /** Offsets (UTF-16) in the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Characters that differ, of those that were compared: 0 for the same words, 1 for nothing in common. */
  readonly difference: number;
}

/** Cells of the table that a search may fill: about 10 ms. */
const MOST_CELLS = 3_000_000;
const LONGEST_HEAD = 256;
const LONGEST_BEFORE = 200;
/** More than this, and the passage is no help. */
const LARGEST_DIFFERENCE = 0.5;

/** About how many characters it compares to find a passage in a text. */
export function searchCost(text: string): number {
  return text.length * longestHead(text);
}

/** How much of a quote is compared with each place of a text. */
function longestHead(text: string): number {
  return Math.max(24, Math.min(LONGEST_HEAD, Math.floor(MOST_CELLS / text.length)));
}

/** The passage of the text nearest to the quote, or null when nothing is like it. */
export function nearestPassage(text: string, quote: string): Passage | null {
  if (text === '' || quote === '') return null;
  const folded = fold(text);
  const wanted = fold(quote);
  const same = folded.indexOf(wanted);
  if (same !== -1) return { start: same, end: same + wanted.length, difference: 0 };

  const head = wanted.slice(0, longestHead(text));
  const passage = align(folded, head);
  if (passage.difference > LARGEST_DIFFERENCE) return null;
  // What follows a long quote's head is not compared, only shown; and no word is shown by half.
  const end = Math.min(text.length, passage.end + wanted.length - head.length);
  const rest = /^[\p{L}\p{N}]*/u.exec(text.slice(end, end + 40))?.[0] ?? '';
  const gap = /^\s*/.exec(text.slice(passage.start, end))?.[0] ?? '';
  return { ...passage, start: passage.start + gap.length, end: end + rest.length };
}

/** In a sentence, the first character at which a quote leaves a passage of the text. */
export function firstDifference(quote: string, text: string, passage: Passage): string {
  let at = 0;
  while (at < quote.length && quote[at] === text[passage.start + at]) at++;
  // Never between the halves of a surrogate pair.
  if (/[\udc00-\udfff]/.test(quote[at] ?? '')) at--;
  const inQuote = nameAt(quote, at, 'ends');
  const inText = nameAt(text, passage.start + at, 'ends');
  const ordinal = codePointLength(quote.slice(0, at)) + 1;
  return `They differ first at character ${ordinal}${after(quote, at)}: the quote has ${inQuote}, the article ${inText}.`;
}

function nameAt(text: string, at: number, ended: string): string {
  const point = text.codePointAt(at);
  return point === undefined ? `${ended} there` : characterName(String.fromCodePoint(point));
}

/** The word before a character, to find it by; of a very long one its end. */
function after(quote: string, at: number): string {
  const before = quote.slice(Math.max(0, at - LONGEST_BEFORE), at).match(/\S+\s*$/)?.[0];
  return before === undefined ? '' : `, after "${before}"`;
}

function fold(text: string): string {
  let folded = '';
  const known = new Map<string, string>();
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    let to = known.get(unit);
    if (to === undefined) known.set(unit, (to = foldCharacter(unit)));
    folded += to;
  }
  return folded;
}

/**
 * The stretch of the text that needs the fewest edits to become the words (Sellers' algorithm): one column of
 * edit counts moves over the text, with the start of each alignment beside it.
 */
function align(text: string, words: string): Passage {
  const length = words.length;
  const units = Uint16Array.from({ length }, (_, i) => words.charCodeAt(i));
  const edits = Int32Array.from({ length: length + 1 }, (_, i) => i);
  const starts = new Int32Array(length + 1);
  let best = { start: 0, end: 0, difference: length };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let diagonal = 0;
    let diagonalStart = at;
    starts[0] = at + 1;
    for (let i = 1; i <= length; i++) {
      const left = edits[i] ?? 0;
      const leftStart = starts[i] ?? 0;
      let fewest = diagonal + (units[i - 1] === unit ? 0 : 1);
      let start = diagonalStart;
      if (left + 1 < fewest) {
        fewest = left + 1;
        start = leftStart;
      }
      const above = (edits[i - 1] ?? 0) + 1;
      if (above < fewest) {
        fewest = above;
        start = starts[i - 1] ?? 0;
      }
      edits[i] = fewest;
      starts[i] = start;
      diagonal = left;
      diagonalStart = leftStart;
    }
    const total = edits[length] ?? length;
    if (total < best.difference) {
      best = { start: starts[length] ?? 0, end: at + 1, difference: total };
    }
  }
  return { ...best, difference: best.difference / length };
}
