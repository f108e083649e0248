/** Names in plain Latin letters, so that one script finds another's names: a library's tables, with what they lack. */
import transliterate from '@sindresorhus/transliterate';

/** Letters that the library writes otherwise than these names are written (BGN/PCGN; German umlauts it spells out). */
const REPLACEMENTS: readonly (readonly [string, string])[] = [
  // Armenian: eastern values without the y and v that some letters get at the head of a word.
  ['ու', 'u'],
  ['և', 'ev'],
  ['ե', 'e'],
  ['ո', 'o'],
  ['ճ', 'ch'],
  ['ծ', 'ts'],
  ['ց', 'ts'],
  ['ձ', 'dz'],
  ['ք', 'k'],
  ['ջ', 'j'],
  ['ը', 'y'],
  ['ä', 'a'],
  ['ö', 'o'],
  ['ü', 'u'],
  ['ə', 'e'],
  ['ş', 's'],
  ['ج', 'j'],
  ['ქ', 'k'],
  ['ყ', 'k'],
];
const LETTERS = new Map(REPLACEMENTS);
const OURS = new RegExp(REPLACEMENTS.map(([from]) => from).join('|'), 'gu');
/** Azerbaijani letters by their sound; as plain letters they are in the other spelling. */
const SOUNDS: Readonly<Record<string, string>> = {
  x: 'kh',
  ç: 'ch',
  ş: 'sh',
  ğ: 'gh',
  c: 'j',
  q: 'g',
  ə: 'a',
};

/** In small Latin letters, digits and single spaces; empty when nothing of it is a letter. */
export function latin(name: string): string {
  const ours = name
    .toLowerCase()
    .normalize('NFC')
    .replace(OURS, (letter) => LETTERS.get(letter) ?? letter);
  return transliterate(ours)
    .toLowerCase()
    .replace(/(?<=[a-z])['’ʼ`´](?=[a-z])/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Latin letters with Azerbaijani ones by their sound: "Xocavənd" as "khojavand". */
export function azerbaijaniLatin(name: string): string {
  return latin(
    name
      .toLowerCase()
      .normalize('NFC')
      .replace(/[xçşğcqə]/g, (letter) => SOUNDS[letter] ?? letter),
  );
}

/** Plain Latin letters as a German writes them, in English spelling: "jewlach" as "yevlakh". */
export function germanLatin(text: string): string {
  return text
    .replace(/(?<!s)ch/g, 'kh')
    .replace(/j/g, 'y')
    .replace(/w/g, 'v');
}

/**
 * How a name in plain Latin letters sounds, roughly: spellings of one name in English, German, French, Turkish and
 * from Russian come to the same. Only for comparison.
 */
export function sounds(name: string): string {
  return name
    .replace(/ /g, '')
    .replace(/tsch|tch|sch|ch|sh|zh/g, 'c')
    .replace(/dsch|dzh|dj/g, 'j')
    .replace(/kh|gh|ck|[xqgh]/g, 'k')
    .replace(/ts|tz|z/g, 's')
    .replace(/ou|oo/g, 'u')
    .replace(/[yj](?=[aeiou])|(?<=[aeiou])y/g, (letter) => (letter === 'j' ? 'j' : ''))
    .replace(/w/g, 'v')
    .replace(/ph/g, 'f')
    .replace(/[ey](?!$)/g, (letter) => (letter === 'y' ? 'i' : 'a'))
    .replace(/y/g, 'i')
    .replace(/e/g, 'a')
    .replace(/d/g, 't')
    .replace(/(.)\1+/g, '$1');
}
