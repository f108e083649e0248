/** English words beside a name by which a draft sees that a place is meant, what an event has to do with it, and what it is of. */
import type { EventKind, PlaceRole } from '../../story/story.ts';

/** After one of these a name in capitals is mostly a place. */
export const LEADS: ReadonlySet<string> = new Set(
  `in near into around outside inside throughout toward towards via from at across between of to over through
  within north south east west`.split(/\s+/),
);

/** Capitalised, and no places, though towns have such names. */
export const NO_PLACES: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday christmas easter ramadan english french german parliament congress council senate
  president minister police government union nation nations general the a an he she it they we i this that these those
  his her its their our in on at and but or as if when while after before since then there here both also mr mrs ms dr
  republic state states united north south east west central most many some of`.split(/\s+/),
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
