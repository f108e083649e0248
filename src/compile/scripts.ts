/** Scripts of ISO 15924 as Unicode knows them: whether a letter belongs to one. */

/** Codes of ISO 15924 that stand for several of Unicode's scripts, or for a style of one. */
const SEVERAL: ReadonlyMap<string, readonly string[]> = new Map([
  ['Jpan', ['Hani', 'Hira', 'Kana']],
  ['Hrkt', ['Hira', 'Kana']],
  ['Kore', ['Hang', 'Hani']],
  ['Hans', ['Hani']],
  ['Hant', ['Hani']],
  ['Aran', ['Arab']],
  ['Cyrs', ['Cyrl']],
  ['Latf', ['Latn']],
  ['Latg', ['Latn']],
]);

/** The scripts in which slips are likely: letters that look alike, and those of neighbouring languages. */
const NAMED = {
  Latn: 'Latin',
  Cyrl: 'Cyrillic',
  Grek: 'Greek',
  Armn: 'Armenian',
  Geor: 'Georgian',
  Arab: 'Arabic',
  Hebr: 'Hebrew',
} as const;

/** The first letter of a text that is not of the script, with the name of its own; null where all are, or none can tell. */
export function strayLetter(
  text: string,
  script: string,
): { readonly letter: string; readonly script: string } | null {
  const patterns = (SEVERAL.get(script) ?? [script]).map(lettersOf);
  if (patterns.includes(null)) return null;
  const shared = lettersOf('Zyyy');
  const inherited = lettersOf('Zinh');
  for (const [letter] of text.matchAll(/\p{L}/gu)) {
    if ([...patterns, shared, inherited].some((pattern) => pattern?.test(letter))) continue;
    const own = Object.entries(NAMED).find(([code]) => lettersOf(code)?.test(letter));
    return { letter, script: own ? own[1] : 'of another script' };
  }
  return null;
}

/** Null for a code that Unicode does not know as a script. */
function lettersOf(script: string): RegExp | null {
  // Else it would be read as a pattern of its own.
  if (!/^[A-Z][a-z]{3}$/.test(script)) return null;
  try {
    return new RegExp(`\\p{Script_Extensions=${script}}`, 'u');
  } catch {
    return null;
  }
}
