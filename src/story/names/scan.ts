/** One pass over a text for the names of an index: the longest at each word, whole words, never one inside another. */
import { APOSTROPHE, BREAK, FOLDED, SILENT, gapOf } from './fold.ts';
import { hashed, type NameEnd, type NameIndex, type NameNode } from './name-index.ts';

/** A name found. Offsets are UTF-16 units; `shift` is by how much they are ahead of code points. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly shift: number;
  readonly name: NameEnd;
}

const LONGEST_GAP = 4;
const NEWLINE = 10;
const SMALL_S = 115;
const FULL_STOP = 46;

/** The names in the text, in its order. */
export function scan(index: NameIndex, text: string): Found[] {
  const found: Found[] = [];
  // The loop runs once for each character: what it reads is at hand, and the hash (`hashed`, `mixed`) is written out.
  const { filter, mask } = index;
  const table = FOLDED;
  const lastSign = APOSTROPHE;
  const length = text.length;
  let shift = 0;
  let hash = 0;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    const folded = table[unit] ?? 0;
    if (folded > lastSign) {
      hash = (Math.imul(hash, 31) + folded) | 0;
      continue;
    }
    if (hash === 0) {
      if (unit >= 0xdc00 && unit <= 0xdfff && isHigh(text.charCodeAt(at - 1))) shift++;
      continue;
    }
    const mix = hash ^ (hash >>> 15);
    const mayBegin = ((filter[(mix >>> 5) & mask] ?? 0) & (1 << (mix & 31))) !== 0;
    if (mayBegin || folded !== 0) at = endOfWord(index, text, { at, hash, shift }, found) - 1;
    hash = 0;
  }
  if (hash !== 0) endOfWord(index, text, { at: length, hash, shift }, found);
  return found;
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
  const match = longest(root, text, start);
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

function longest(
  level: ReadonlyMap<number, readonly NameNode[]>,
  text: string,
  start: number,
): Match | null {
  let best: Match | null = null;
  const walk = (nodes: ReadonlyMap<number, readonly NameNode[]>, from: number, gap: string) => {
    const whole = readWord(text, from, true);
    const words = whole.isJoined ? [whole, readWord(text, from, false)] : [whole];
    for (const { end, hash } of words) {
      for (const node of nodes.get(hash) ?? []) {
        if (node.gap !== gap || !isSame(node.word, text, from)) continue;
        const name = node.ends.find(({ capitals }) => fits(capitals, text, start, end));
        // A full stop ends an abbreviation that has one between its letters.
        const stop = name && node.gap === '.' && text.charCodeAt(end) === FULL_STOP ? 1 : 0;
        if (name && (best === null || end + stop > best.end)) best = { end: end + stop, name };
        if (node.next.size === 0) continue;
        const next = nextWord(text, end);
        if (next !== null) walk(node.next, next.at, next.gap);
      }
    }
  };
  walk(level, start, '');
  return best;
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
