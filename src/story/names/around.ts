/** The words around a name in its sentence, in small letters, for the rules that look at them. */
import { APOSTROPHE, BREAK, hashed } from './fold.ts';
import { FOLDED } from './folded.ts';

export interface Around {
  /** Words before the name, the nearest first; a comma, a dash and a quotation mark stand as words of their own. */
  readonly before: readonly string[];
  /** Words after the name and its possessive, the nearest first. */
  readonly after: readonly string[];
  readonly isPossessive: boolean;
}

/** UTF-16 units: no word is longer, and what goes on is not read again for each name in it. */
export const LONGEST_WORD = 200;
/** Words before; more where another name may stand there: "with Armenia and Azerbaijan". */
const BEFORE = 3;
const BEFORE_PARTNER = 6;
const ENDS = new Set(Array.from('.!?;\n', (character) => character.charCodeAt(0)));
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const HYPHEN = 0x2d;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

/** Looks around the name at [start, end), UTF-16 units, as far as some words after it. */
export function around(text: string, start: number, end: number, most: number): Around {
  const isPossessive = isPossessiveAt(text, end);
  const after = wordsAfter(text, end, most, isPossessive);
  return { before: wordsBefore(text, start), after, isPossessive };
}

/** The same with more words after the name. */
export function further(
  { before, isPossessive }: Around,
  text: string,
  end: number,
  most: number,
): Around {
  return { before, after: wordsAfter(text, end, most, isPossessive), isPossessive };
}

/** "’s", or the apostrophe alone after an s. */
function isPossessiveAt(text: string, at: number): boolean {
  if (!isApostropheAt(text, at)) return false;
  if (/s/i.test(text.charAt(at + 1))) return !isLetterAt(text, at + 2);
  return text.charAt(at - 1) === 's' && !isLetterAt(text, at + 1);
}

/** The hashes of the words right beside a name, after one space; null where there is none. */
export interface Beside {
  readonly before: number | null;
  readonly after: number | null;
}

/** What stands beside the name at [start, end): enough for most names, and told without making words. */
export function beside(text: string, start: number, end: number): Beside {
  return { before: hashBefore(text, start), after: hashAfter(text, end) };
}

function hashBefore(text: string, start: number): number | null {
  if (!isSpaceAt(text, start - 1)) return null;
  let from = start - 1;
  while (from > 0 && isLetterAt(text, from - 1)) from--;
  return from === start - 1 ? null : hashOfWord(text, from);
}

function hashAfter(text: string, end: number): number | null {
  return isSpaceAt(text, end) && isLetterAt(text, end + 1) ? hashOfWord(text, end + 1) : null;
}

/** Where the word begins that stands one space before `end`; null where it is not of English letters alone. */
export function startBefore(text: string, end: number): number | null {
  if (!isSpaceAt(text, end - 1)) return null;
  let start = end - 1;
  while (start > 0 && smallLetter(text.charCodeAt(start - 1)) !== 0) start--;
  const isWhole =
    start === 0 ||
    (FOLDED[text.charCodeAt(start - 1)] === BREAK && text.charCodeAt(start - 1) !== HYPHEN);
  return isWhole && start < end - 1 ? start : null;
}

function isSpaceAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === SPACE || unit === NO_BREAK_SPACE;
}

/** Whether an apostrophe of any kind stands there, at an offset in UTF-16 units. */
export function isApostropheAt(text: string, at: number): boolean {
  return FOLDED[text.charCodeAt(at)] === APOSTROPHE;
}

/** Whether a letter or a digit stands there, at an offset in UTF-16 units. */
export function isLetterAt(text: string, at: number): boolean {
  return (FOLDED[text.charCodeAt(at)] ?? BREAK) > APOSTROPHE;
}

/** The hash of the letters from `from` on. */
export function hashOfWord(text: string, from: number): number {
  let hash = 0;
  for (let at = from; at < text.length; at++) {
    const folded = FOLDED[text.charCodeAt(at)] ?? BREAK;
    if (folded <= APOSTROPHE) break;
    hash = hashed(hash, folded);
  }
  return hash;
}

/** A hyphen and an apostrophe between letters belong to the word. */
function isInWord(text: string, at: number): boolean {
  if (isLetterAt(text, at)) return true;
  const unit = text.charCodeAt(at);
  const isJoint = unit === HYPHEN || FOLDED[unit] === APOSTROPHE;
  return isJoint && isLetterAt(text, at - 1) && isLetterAt(text, at + 1);
}

/** For an English letter the small one; else 0. */
function smallLetter(unit: number): number {
  if (unit >= SMALL_A && unit <= SMALL_Z) return unit;
  return unit >= CAPITAL_A && unit <= CAPITAL_Z ? unit + SMALL_A - CAPITAL_A : 0;
}

function wordsAfter(text: string, end: number, most: number, isPossessive: boolean): string[] {
  const words: string[] = [];
  let at = isPossessive && isLetterAt(text, end + 1) ? end + 2 : end;
  while (at < text.length && words.length < most) {
    if (isInWord(text, at)) {
      const start = at;
      while (at < text.length && at - start < LONGEST_WORD && isInWord(text, at)) at++;
      words.push(text.slice(start, at).toLowerCase());
      continue;
    }
    if (!isSpaceAt(text, at)) {
      if (ENDS.has(text.charCodeAt(at))) break;
      words.push(text.charAt(at));
    }
    at++;
  }
  return words;
}

function wordsBefore(text: string, until: number): string[] {
  const words: string[] = [];
  let at = until;
  let most = BEFORE;
  while (at > 0 && words.length < most) {
    if (isInWord(text, at - 1)) {
      const end = at;
      while (at > 0 && end - at < LONGEST_WORD && isInWord(text, at - 1)) at--;
      const word = text.slice(at, end).toLowerCase();
      if (words.length === 0 && (word === 'and' || word === 'the')) most = BEFORE_PARTNER;
      words.push(word);
      continue;
    }
    if (!isSpaceAt(text, at - 1)) {
      if (ENDS.has(text.charCodeAt(at - 1))) break;
      words.push(text.charAt(at - 1));
    }
    at--;
  }
  return words;
}
