/** English words beside a name by which a draft sees that a place is meant, what an event has to do with it, and what it is of. */
import type { EventKind, PlaceRole } from '../../story/story.ts';

/** After one of these a name in capitals is mostly a place. */
export const LEADS: ReadonlySet<string> = new Set(
  `in near into around outside inside throughout toward towards via from at across between of to over through
  within north south east west`.split(/\s+/),
);

/** A word in capitals right after one of these. */
export const LED = new RegExp(
  `(?<![\\p{L}’'-])(?:${[...LEADS].join('|')})[ \\u00a0](?:the[ \\u00a0])?(\\p{Lu}[\\p{L}\\p{M}]*)`,
  'gu',
);

/** Capitalised, and no places, though towns have such names. */
export const NO_PLACES: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday christmas easter ramadan english french german parliament congress council senate
  president minister police government union nation nations general the a an he she it they we i this that these those
  his her its their our in on at and but or as if when while after before since then there here both also mr mrs ms dr
  republic state states united north south east west central most many some of`.split(/\s+/),
);

/** Towns have these names, and sentences begin with these words. */
const WORDS: ReadonlySet<string> = new Set(
  `reading bath split nice police most hope same much man male orange deal battle rugby ware wells sale bury eye rye hay street flint
  mold normal liberal union industry commerce enterprise independence liberty plain plains defiance paradise sandy best die wedding
  worms relation transactions home force effort mass victory progress page read long branch side root limit helper date store tool
  cache hook pack goes hard charge save lack conversion none marks hit box welcome job bar law delta success worth kill post media
  vice forth cast strong peer driver sees holder green grant hot opportunity drain hatch sake star experiment universal young fell
  mobile opera hammer alert early ask cut major minor main reform harmony unity friendship prosperity fort bell mission battle
  supply safety energy security summit capital justice truth faith love war peace water fire sun moon winter summer dawn`.split(
    /\s+/,
  ),
);

/**
 * Whether a name at an offset of a text may be a common word that has its capital from the start of a sentence: "Hope is fading".
 * @param isWord whether the articles have a word in small letters
 */
export function mayBeWord(
  text: string,
  start: number,
  name: string,
  isWord: (word: string) => boolean,
): boolean {
  const word = name.toLowerCase();
  if (!WORDS.has(word) && !isWord(word)) return false;
  return /(?:^|[.!?…:\n]["”’»)]*)\s*["'“‘«(]*$/u.test(text.slice(Math.max(0, start - 8), start));
}

/** Right after a name, they show somebody. */
export const SAYING =
  /^[ \u00a0](?:(?:has|had|also|later)[ \u00a0])?(?:said|says|told|wrote|writes|added|replied|recalled|asked)(?!\p{L})/u;

/** Right after a name, it is that of a water, which may be far from the town: "the Göta canal". */
export const WATER = /^[ \u00a0](?:canal|river|strait|sea|lake|gulf)(?!\p{L})/iu;

/** After "in" they are no places, though a title of a work has them in capitals: "in Relation to". */
export const IN_NOUNS: ReadonlySet<string> = new Set(
  `relation regard respect reference addition accordance connection response memory honour honor favour favor support spite view
  case order charge light lieu conjunction cooperation association collaboration consultation detail general particular part full
  question person public private practice theory use need search pursuit defence defense company fact short time`.split(
    /\s+/,
  ),
);

const ROLES: readonly (readonly [PlaceRole, RegExp])[] = [
  ['origin', /\bfrom$/],
  ['destination', /\b(?:to|into|towards?)$/],
  ['target', /\b(?:on|against|shelled|bombed|struck|attacked)$/],
  ['route', /\b(?:via|through|along)$/],
  ['site', /\b(?:in|at|near|outside|inside|around|throughout|across|within)$/],
];

/** What a place is to an event, by the words right before its name. */
export function roleAfter(before: string): PlaceRole {
  const words = before
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(
      / (?:the|a|an)? ?(?:disputed |capital |region |city |town |village |district |of |province )*$/,
      ' ',
    )
    .trimEnd();
  return ROLES.find(([, sign]) => sign.test(words))?.[0] ?? 'mentioned';
}

const KINDS: readonly (readonly [EventKind, RegExp])[] = [
  ['casualties', /\b(?:killed|dead|died|deaths?|wounded|injured|casualties)\b/i],
  // What nature does strikes, and attacks nobody.
  [
    'incident',
    /\b(?:earthquakes?|quakes?|aftershocks?|tsunami|floods?|flooding|storm|hurricane|cyclone|cholera)\b/i,
  ],
  [
    'attack',
    /\b(?:attack(?:ed|s)?|shell(?:ed|ing)|bomb(?:ed|ing|ings)?|explosions?|struck|fired|strikes?|blasts?)\b/i,
  ],
  [
    'protest',
    /\b(?:protest(?:s|ers|ed)?|demonstrat(?:ed|ion|ions|ors)|rall(?:y|ied)|strike action)\b/i,
  ],
  ['closure', /\b(?:block(?:ed|ade|ades)|clos(?:ed|ure|ing)|shut)\b/i],
  ['aid', /\b(?:aid|humanitarian supplies|relief|deliver(?:y|ies|ed))\b/i],
  [
    'diplomacy',
    /\b(?:ceasefire|truce|talks|negotiat\w+|treaty|agreement|summit|embassy|ambassador|phone calls?)\b/i,
  ],
  [
    'military',
    /\b(?:military|troops|forces|army|operation|offensive|exercises|peacekeepers|invasion|recaptured|war|fighting|fought)\b/i,
  ],
  [
    'legal',
    /\b(?:court|charged|sentenced|arrest(?:ed|s)?|lawsuit|indict\w+|prosecutors?|verdict|law)\b/i,
  ],
];

/** What kind of event a sentence seems to report. */
export function kindOf(sentence: string, isSaid: boolean): EventKind {
  return KINDS.find(([, sign]) => sign.test(sentence))?.[0] ?? (isSaid ? 'statement' : 'incident');
}
