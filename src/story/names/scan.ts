/** One pass over a text for the names of an index: the longest at each word, whole words, never one inside another. */
import { APOSTROPHE, BREAK, FOLDED, SILENT, gapOf } from './fold.ts';
import { placesToLook } from './beginnings.ts';
import { hashed, type NameEnd, type NameIndex, type NameNode } from './name-index.ts';

/** A name found. Offsets are UTF-16 units; `shift` is by how much they are ahead of code points. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly shift: number;
  readonly name: NameEnd;
}

/** UTF-16 units, even. */
const PIECE = 8192;
const NO_NODES: readonly NameNode[] = [];
const LONGEST_GAP = 4;
const NEWLINE = 10;
const SMALL_S = 115;
const FULL_STOP = 46;

/** The names in the text, in its order. */
export function scan(index: NameIndex, text: string): Found[] {
  const reader: Reader = { index, text, found: [], shift: 0 };
  let done = 0;
  // Piece by piece, so that what is looked at closely is still at the processor's hand.
  for (let from = 0; from < text.length; from += PIECE) {
    for (const at of placesToLook(index.beginnings, text, from, from + PIECE)) {
      if (at + 2 > done) done = readClosely(reader, Math.max(done, at - 1), at + 2, done);
    }
  }
  readClosely(reader, Math.max(done, text.length - 3), text.length, done);
  return reader.found;
}

interface Reader {
  readonly index: NameIndex;
  readonly text: string;
  readonly found: Found[];
  /** Characters of two units so far. */
  shift: number;
}

/** Reads word by word, from the start of the word at `from` to the end of that at `until`; returns where it came to. */
function readClosely(reader: Reader, from: number, until: number, done: number): number {
  const { index, text, found } = reader;
  let at = from;
  while (at > done && isLetter(text, at - 1)) at--;
  let hash = 0;
  for (; at < text.length && (at < until || hash !== 0); at++) {
    const unit = text.charCodeAt(at);
    const folded = FOLDED[unit] ?? BREAK;
    if (folded > APOSTROPHE) hash = hashed(hash, folded);
    else if (hash !== 0) {
      if (folded !== BREAK || index.root.has(hash)) {
        at = endOfWord(index, text, { at, hash, shift: reader.shift }, found) - 1;
      }
      hash = 0;
    } else if (unit >= 0xdc00 && unit <= 0xdfff && isHigh(text.charCodeAt(at - 1))) reader.shift++;
  }
  return hash === 0 ? at : endOfWord(index, text, { at, hash, shift: reader.shift }, found);
}

/** Adds the name that begins with the word which ends here, if one does; returns where to go on. */
function endOfWord(
  { root }: NameIndex,
  text: string,
  { at, hash, shift }: { at: number; hash: number; shift: number },
  found: Found[],
): number {
  // A mark or an apostrophe inside a word is no end of it.
  const sign = FOLDED[text.charCodeAt(at)] ?? BREAK;
  const isEnd = sign === BREAK || (sign === APOSTROPHE && isPossessive(text, at));
  const isBroken = !isEnd && isLetter(text, at + 1);
  if (!isBroken && !root.has(hash)) return at + 1;
  let start = at;
  while (start > 0 && isLetter(text, start - 1)) start--;
  const match = longest(root, text, { start, from: start, gap: '' }, null);
  if (match !== null) {
    found.push({ start, end: match.end, shift, name: match.name });
    return match.end;
  }
  if (!isBroken) return at + 1;
  // Past a word that holds a mark; at the second part of one that an apostrophe divides ("l’Arménie").
  return sign === APOSTROPHE ? at + 1 : Math.max(at + 1, readWord(text, start, true).end);
}

interface Match {
  readonly end: number;
  readonly name: NameEnd;
}

/** The longest of a name that was found before and those that go on with the word at `from`, after `gap`. */
function longest(
  level: ReadonlyMap<number, readonly NameNode[]>,
  text: string,
  at: { readonly start: number; readonly from: number; readonly gap: string },
  before: Match | null,
): Match | null {
  const whole = readWord(text, at.from, true);
  const best = withWord(level, text, at, whole, before);
  return whole.isJoined ? withWord(level, text, at, readWord(text, at.from, false), best) : best;
}

function withWord(
  level: ReadonlyMap<number, readonly NameNode[]>,
  text: string,
  { start, from, gap }: { readonly start: number; readonly from: number; readonly gap: string },
  { end, hash }: { readonly end: number; readonly hash: number },
  before: Match | null,
): Match | null {
  let best = before;
  for (const node of level.get(hash) ?? NO_NODES) {
    if (node.gap !== gap || !isSame(node.word, text, from)) continue;
    const name = nameAt(node, text, start, end);
    if (name !== null) {
      // A full stop ends an abbreviation that has one between its letters.
      const stop = node.gap === '.' && text.charCodeAt(end) === FULL_STOP ? 1 : 0;
      if (best === null || end + stop > best.end) best = { end: end + stop, name };
    }
    if (node.next === null) continue;
    const next = nextWord(text, end);
    if (next !== null) {
      best = longest(node.next, text, { start, from: next.at, gap: next.gap }, best);
    }
  }
  return best;
}

function nameAt({ ends }: NameNode, text: string, start: number, end: number): NameEnd | null {
  for (const name of ends) if (fits(name.capitals, text, start, end)) return name;
  return null;
}

/**
 * The word from a letter on. An apostrophe within belongs to it when `throughApostrophes` ("Step’anakert"), but never
 * that of a possessive ("Karabakh’s").
 */
function readWord(text: string, from: number, throughApostrophes: boolean) {
  let hash = 0;
  let end = from;
  let isJoined = false;
  for (let at = from; at < text.length; at++) {
    const folded = FOLDED[text.charCodeAt(at)] ?? BREAK;
    if (folded === BREAK) break;
    if (folded === APOSTROPHE) {
      if (isPossessive(text, at) || !isLetter(text, at + 1)) break;
      isJoined = true;
      if (!throughApostrophes) break;
    } else if (folded > APOSTROPHE) hash = hashed(hash, folded);
    if (folded !== APOSTROPHE) end = at + 1;
  }
  return { hash, end, isJoined };
}

function isPossessive(text: string, apostrophe: number): boolean {
  const next = text.charCodeAt(apostrophe + 1);
  return (next === SMALL_S || next === 83) && !isLetter(text, apostrophe + 2);
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && (FOLDED[text.charCodeAt(at)] ?? BREAK) > APOSTROPHE;
}

/** Whether the text has the folded word from here on; that it ends there, the equal hash of the whole word has shown. */
function isSame(word: string, text: string, from: number): boolean {
  let at = from;
  for (let i = 0; i < word.length; at++) {
    const folded = FOLDED[text.charCodeAt(at)] ?? BREAK;
    if (folded === SILENT || folded === APOSTROPHE) continue;
    if (folded !== word.charCodeAt(i)) return false;
    i++;
  }
  return true;
}

function fits(capitals: string | null, text: string, start: number, end: number): boolean {
  return capitals === null || text.slice(start, end).replaceAll('.', '') === capitals;
}

function nextWord(text: string, from: number): { at: number; gap: string } | null {
  let at = from;
  while (at < text.length && !isLetter(text, at)) {
    if (at - from === LONGEST_GAP) return null;
    at++;
  }
  if (at === text.length || at === from) return null;
  if (at === from + 1 && text.charCodeAt(from) !== NEWLINE) {
    const between = text.charAt(from);
    return { at, gap: between === ' ' ? '' : gapOf(between) };
  }
  return { at, gap: gapOf(text.slice(from, at)) };
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
