/** One pass over a text for the names of an index: the longest at each word, whole words, never one inside another. */
import { LONGEST_WORD } from './around.ts';
import { APOSTROPHE, BREAK, gapOf, hashed } from './fold.ts';
import { FOLDED } from './folded.ts';
import { BACK, TAIL, placesToLook } from './beginnings.ts';
import type { NameEnd, NameIndex } from './name-index.ts';
import { ROOT, goesOn, mayBegin, nodeAfter } from './name-tree.ts';

/** Is told a name at [start, end), UTF-16 units; `shift` is by how much they are ahead of code points. */
export type OnName = (start: number, end: number, shift: number, name: NameEnd) => void;

/** UTF-16 units, even. */
const PIECE = 8192;
const LONGEST_GAP = 4;
const NEWLINE = 10;
const SMALL_S = 115;
const FULL_STOP = 46;

/** Tells the names in the text, in its order, each while the text about it is still at the processor's hand. */
export function scan(index: NameIndex, text: string, onName: OnName): void {
  const reader: Reader = { index, text, onName, shift: 0, end: 0, name: null };
  const places = new Int32Array(PIECE / 2 + 2);
  let done = 0;
  for (let from = 0; from < text.length; from += PIECE) {
    const count = placesToLook(index.beginnings, text, from, from + PIECE, places);
    for (let i = 0; i < count; i++) {
      const at = places[i] ?? 0;
      if (at + 2 > done) done = readClosely(reader, Math.max(done, at - BACK), at + 2, done);
    }
  }
  readClosely(reader, Math.max(done, text.length - TAIL), text.length, done);
}

interface Reader {
  readonly index: NameIndex;
  readonly text: string;
  readonly onName: OnName;
  /** Characters of two units so far. */
  shift: number;
  /** The longest name so far that begins with the word being read, and its end; null for none. */
  name: NameEnd | null;
  end: number;
}

/** Reads word by word, from the start of the word at `from` to the end of that at `until`; returns where it came to. */
function readClosely(reader: Reader, from: number, until: number, done: number): number {
  const { index, text } = reader;
  let at = from;
  while (at > done && isLetter(text, at - 1)) at--;
  let hash = 0;
  for (; at < text.length && (at < until || hash !== 0); at++) {
    const unit = text.charCodeAt(at);
    const folded = FOLDED[unit] ?? BREAK;
    if (folded > APOSTROPHE) hash = hashed(hash, folded);
    else if (hash !== 0) {
      if (folded !== BREAK || mayBegin(index.tree, hash)) at = endOfWord(reader, at, hash) - 1;
      hash = 0;
    } else if (unit >= 0xdc00 && unit <= 0xdfff && isHigh(text.charCodeAt(at - 1))) reader.shift++;
  }
  return hash === 0 ? at : endOfWord(reader, at, hash);
}

/** Tells the name that begins with the word which ends here, if one does; returns where to go on. */
function endOfWord(reader: Reader, at: number, hash: number): number {
  const { index, text } = reader;
  // A mark or an apostrophe inside a word is no end of it.
  const sign = FOLDED[text.charCodeAt(at)] ?? BREAK;
  const isEnd = sign === BREAK || (sign === APOSTROPHE && isPossessive(text, at));
  const isBroken = !isEnd && isLetter(text, at + 1);
  if (!isBroken && !mayBegin(index.tree, hash)) return at + 1;
  let start = at;
  while (start > 0 && isLetter(text, start - 1)) start--;
  reader.name = null;
  if (sign === BREAK) goOn(reader, start, start, '', ROOT, at, hash);
  else longest(reader, start, start, '', ROOT);
  if (reader.name !== null) {
    reader.onName(start, reader.end, reader.shift, reader.name);
    return reader.end;
  }
  if (!isBroken) return at + 1;
  // Past a word that holds a mark; at the second part of one that an apostrophe divides ("l’Arménie").
  return sign === APOSTROPHE ? at + 1 : Math.max(at + 1, readWord(text, start, true).end);
}

/** Looks for longer names from `start` on whose words up to the node `parent` are read; the next is at `from`, after `gap`. */
function longest(reader: Reader, start: number, from: number, gap: string, parent: number): void {
  const { hash, end, isJoined } = readWord(reader.text, from, true);
  goOn(reader, start, from, gap, parent, end, hash);
  if (!isJoined) return;
  const part = readWord(reader.text, from, false);
  goOn(reader, start, from, gap, parent, part.end, part.hash);
}

/** The same with the word at [from, end) of the hash. */
function goOn(
  reader: Reader,
  start: number,
  from: number,
  gap: string,
  parent: number,
  end: number,
  hash: number,
): void {
  const { index, text } = reader;
  const node = nodeAfter(index.tree, parent, gap, hash, text, from);
  if (node === ROOT) return;
  const name = nameAt(index, node, text, start, end);
  if (name !== null) {
    // A full stop ends an abbreviation that has one between its letters.
    const stop = gap === '.' && text.charCodeAt(end) === FULL_STOP ? 1 : 0;
    if (reader.name === null || end + stop > reader.end) {
      reader.name = name;
      reader.end = end + stop;
    }
  }
  if (!goesOn(index.tree, node)) return;
  const next = nextWord(text, end);
  if (next !== null) longest(reader, start, next.at, next.gap, node);
}

function nameAt(
  { ends, moreEnds }: NameIndex,
  node: number,
  text: string,
  start: number,
  end: number,
): NameEnd | null {
  const first = ends[node] ?? null;
  if (first === null || fits(first.capitals, text, start, end)) return first;
  return moreEnds.get(node)?.find(({ capitals }) => fits(capitals, text, start, end)) ?? null;
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
    if (at - from > LONGEST_WORD) return { hash: 0, end, isJoined };
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
