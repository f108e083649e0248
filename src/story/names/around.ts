/** The words around a name in its sentence, in small letters, for the rules that look at them. */
import { APOSTROPHE, BREAK, FOLDED } from './fold.ts';
import { hashed } from './name-index.ts';

export interface Around {
  /** Words before the name, the nearest first; a comma, a dash and a quotation mark stand as words of their own. */
  readonly before: readonly string[];
  /** Words after the name and its possessive, the nearest first. */
  readonly after: readonly string[];
  readonly isPossessive: boolean;
}

/** Words before; more where another name may stand there: "with Armenia and Azerbaijan". */
const BEFORE = 3;
const BEFORE_PARTNER = 6;
const ENDS = '.!?;\n';
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

/** Looks around the name at [start, end), UTF-16 units, as far as some words after it. */
export function around(text: string, start: number, end: number, most: number): Around {
  const isPossessive = isPossessiveAt(text, end);
  const from = isPossessive && isLetterAt(text, end + 1) ? end + 2 : end;
  return { before: wordsBefore(text, start), after: wordsAfter(text, from, most), isPossessive };
}

/** "’s", or the apostrophe alone after an s. */
export function isPossessiveAt(text: string, at: number): boolean {
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

function isSpaceAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === SPACE || unit === NO_BREAK_SPACE;
}

export function isApostropheAt(text: string, at: number): boolean {
  return FOLDED[text.charCodeAt(at)] === APOSTROPHE;
}

export function isLetterAt(text: string, at: number): boolean {
  return (FOLDED[text.charCodeAt(at)] ?? BREAK) > APOSTROPHE;
}

function hashOfWord(text: string, from: number): number {
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
  const isJoint = text.charAt(at) === '-' || FOLDED[text.charCodeAt(at)] === APOSTROPHE;
  return isJoint && isLetterAt(text, at - 1) && isLetterAt(text, at + 1);
}

/** Most words are in small letters already, and to be told so is dear. */
function inSmallLetters(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < SMALL_A || unit > SMALL_Z) return word.toLowerCase();
  }
  return word;
}

function wordsAfter(text: string, from: number, most: number): string[] {
  const words: string[] = [];
  let at = from;
  while (at < text.length && words.length < most) {
    if (isInWord(text, at)) {
      const start = at;
      while (at < text.length && isInWord(text, at)) at++;
      words.push(inSmallLetters(text, start, at));
      continue;
    }
    const character = text.charAt(at);
    if (ENDS.includes(character)) break;
    if (!isSpaceAt(text, at)) words.push(character);
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
      while (at > 0 && isInWord(text, at - 1)) at--;
      const word = inSmallLetters(text, at, end);
      if (words.length === 0 && (word === 'and' || word === 'the')) most = BEFORE_PARTNER;
      words.push(word);
      continue;
    }
    const character = text.charAt(at - 1);
    if (ENDS.includes(character)) break;
    if (!isSpaceAt(text, at - 1)) words.push(character);
    at--;
  }
  return words;
}
