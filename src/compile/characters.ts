/** Characters that look alike or cannot be seen, by name, so that a message can say which one differs. */

const NAMES: Readonly<Record<string, string>> = {
  '\0': 'a NUL',
  '\x1b': 'an escape',
  ' ': 'a space',
  '\n': 'a line break',
  '\r': 'a carriage return',
  '\t': 'a tab',
  '\u00a0': 'a no-break space',
  '\u2007': 'a figure space',
  '\u2009': 'a thin space',
  '\u202f': 'a narrow no-break space',
  '\u00ad': 'a soft hyphen',
  '\u200b': 'a zero-width space',
  '\u200c': 'a zero-width non-joiner',
  '\u200d': 'a zero-width joiner',
  '\u200e': 'a left-to-right mark',
  '\u200f': 'a right-to-left mark',
  '\u2028': 'a line separator',
  '\u2029': 'a paragraph separator',
  '\u202a': 'a left-to-right embedding',
  '\u202b': 'a right-to-left embedding',
  '\u202c': 'an end of an embedding',
  '\u202d': 'a left-to-right override',
  '\u202e': 'a right-to-left override',
  '\u2060': 'a word joiner',
  '\u2066': 'a left-to-right isolate',
  '\u2067': 'a right-to-left isolate',
  '\u2068': 'a first strong isolate',
  '\u2069': 'an end of an isolate',
  '\ufeff': 'a byte-order mark',
  "'": 'a straight single quote',
  '"': 'a straight double quote',
  '\u2018': 'a curly opening single quote',
  '\u2019': 'a curly closing single quote or apostrophe',
  '\u201c': 'a curly opening double quote',
  '\u201d': 'a curly closing double quote',
  '\u201e': 'a low opening double quote',
  '«': 'an opening guillemet',
  '»': 'a closing guillemet',
  '-': 'a hyphen',
  '\u2010': 'a typographic hyphen',
  '\u2011': 'a no-break hyphen',
  '\u2012': 'a figure dash',
  '\u2013': 'an en dash',
  '\u2014': 'an em dash',
  '\u2212': 'a minus sign',
  '…': 'an ellipsis in one character',
  '.': 'a full stop',
};

/** A character in words: its name, or itself, with its code point where it is not plain ASCII. */
export function characterName(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = NAMES[character];
  if (name !== undefined) return point > 0x7e || point < 0x20 ? `${name} (${code})` : name;
  if (/^\p{C}|\p{Z}|\p{M}$/u.test(character)) return `the character ${code}`;
  return point > 0x7e ? `"${character}" (${code})` : `"${character}"`;
}

/** The character to which look-alikes are folded for a search that forgives them; one UTF-16 unit for one. */
export function foldCharacter(unit: string): string {
  if (/\s|\u200b|\ufeff/.test(unit)) return ' ';
  if (/['"`´\u2018-\u201f«»]/.test(unit)) return '"';
  if (/[-\u2010-\u2015\u2212]/.test(unit)) return '-';
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}
