/**
 * Folding for comparison only: case, diacritics, apostrophes and the characters between words. Positions are always those
 * of the text as it is.
 */

/** What `folded` gives for a UTF-16 unit that is no letter and no digit. */
export const BREAK = 0;
/** Marks that a word may hold and that count for nothing: accents, soft hyphens, marks of direction. */
export const SILENT = 1;
export const APOSTROPHE = 2;

const APOSTROPHES = "'’‘ʼʻ`´՚＇";
/** Letters that carry a stroke or lack a dot, which Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ħ: 'h' };

/** What has been asked for, plus one; names are short, and most units are never asked for. */
const known = new Int32Array(0x10000);

/** For a UTF-16 unit the folded letter's, or one of the three above. Half characters (surrogates) break words. */
export function folded(unit: number): number {
  const before = known[unit] ?? 0;
  if (before > 0) return before - 1;
  const found = fold(unit);
  known[unit] = found + 1;
  return found;
}

function fold(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return BREAK;
  const character = String.fromCharCode(unit);
  if (APOSTROPHES.includes(character)) return APOSTROPHE;
  if (/[\p{M}\p{Cf}]/u.test(character)) return SILENT;
  if (!/[\p{L}\p{N}]/u.test(character)) return BREAK;
  const lower = character.toLowerCase();
  // Korean syllables would be taken apart into letters.
  const plain = PLAIN[lower] ?? (unit >= 0xac00 ? lower : lower.normalize('NFD'));
  return plain.charCodeAt(0);
}

/** One step of the hash over a word's folded letters. */
export function hashed(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0;
}

/** The hash of a word that is folded already. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at));
  return hash;
}

/** A word of a name, with the punctuation that stands between it and the one before: '' for a space or a dash. */
export interface NameWord {
  readonly word: string;
  readonly gap: string;
}

/** The words of a name, folded. */
export function nameWords(name: string): NameWord[] {
  const words: NameWord[] = [];
  let word = '';
  let gap = '';
  let pending = '';
  for (let at = 0; at < name.length; at++) {
    const letter = folded(name.charCodeAt(at));
    if (letter === BREAK) {
      if (word !== '') words.push({ word, gap });
      if (word !== '') pending = '';
      word = '';
      pending += name.charAt(at);
    } else if (letter > APOSTROPHE) {
      if (word === '') gap = words.length === 0 ? '' : gapOf(pending);
      word += String.fromCharCode(letter);
    }
  }
  if (word !== '') words.push({ word, gap });
  return words;
}

/** The name as words with one space between them: two names that are the same when folded have the same key. */
export function foldedKey(name: string): string {
  return nameWords(name)
    .map(({ word, gap }) => `${gap}${word}`)
    .join(' ');
}

/** What is left of the characters between two words without spaces and dashes; a paragraph's end keeps words apart. */
export function gapOf(between: string): string {
  if (between === ' ' || between === '-') return '';
  if (/\n\s*\n/.test(between)) return '\n';
  return between.replace(/[\s\p{Pd}\u2212]+/gu, '');
}

/** Whether a name is an abbreviation in capitals, which is matched in capitals only: "US", "U.S.". */
export function isAllCapitals(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && /^\p{Lu}+$/u.test(letters);
}
