/**
 * Words of an English text that are capitalised like a place and stand where a place would: "in Gyumri", "the town of
 * Sisian". It is a guess, for the author to look at.
 */
import { foldedKey } from './fold.ts';
import type { FoundMention } from './mentions.ts';

/** Positions are code points, the end exclusive. */
export interface Unlisted {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const LEADS = new RegExp(
  String.raw`\b(?:in|near|into|around|outside|inside|throughout|towards?|via|from|at|across|between|` +
    String.raw`(?:north|south|east|west|(?:town|city|village|port|capital|district|province|region|state|republic|island)s?)[ \u00a0]of|` +
    String.raw`(?:road|route|way|flight|flights|train|fled|flew|travelled|traveled|went|moved|deliveries|linking|connecting)[ \u00a0]to)` +
    String.raw`[ \u00a0](?:the[ \u00a0])?` +
    String.raw`(\p{Lu}[\p{L}\p{M}’'-]*(?:[ \u00a0]\p{Lu}[\p{L}\p{M}’'-]*)*)`,
  'gu',
);
const POSSESSIVE = /[’']s?$/;

/** Capitalised, and no places. */
const NO_PLACES = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday christmas easter ramadan english french german russian armenian azerbaijani turkish spanish
  arabic chinese parliament congress region area government capital city i he she they it we`.split(
    /\s+/,
  ),
);
/** The last words of bodies. */
const BODY =
  /(?:Union|Nations|Council|Committee|Assembly|Court|Organi[sz]ation|Ministry|Parliament|University|Party|Forces?|Army|Agency|Cross|Commission|Bank|Congress|Senate|House|Office|Conference|Summit|War)$/;
const DEMONYM = /(?:ian|ean|ese|ish|ians|eans|aijani|aijanis)$/i;
const TITLES = /^(?:President|Prime|Minister|Mr|Mrs|Ms|Dr|General|Secretary|King|Queen|Pope|Sir)\b/;

/**
 * What the gazetteer may lack. `mentions` are in the order of the text; `apart` are words that are known to be no place: names of people, bodies and outlets, and
 * what the story says by hand.
 */
export function unlistedPlaces(
  text: string,
  mentions: readonly FoundMention[],
  apart: readonly string[],
): Unlisted[] {
  const known = apart.map((words) => ` ${foldedKey(words)} `);
  const found: Unlisted[] = [];
  let unit = 0;
  let point = 0;
  let next = 0;
  for (const match of text.matchAll(LEADS)) {
    const words = (match[1] ?? '').replace(POSSESSIVE, '');
    // Counted on from the match before: an article may be long.
    const from = match.index + match[0].length - (match[1] ?? '').length;
    point += points(text.slice(unit, from));
    unit = from;
    const start = point;
    const end = start + points(words);
    const key = ` ${foldedKey(words)} `;
    const first = words.split(/[ \u00a0]/)[0] ?? '';
    // "Sisian" is a town, and "near" or "the town of" says so; "from Armenian hands" names none.
    const isDemonym = DEMONYM.test(first) && !/^near|of[ \u00a0]/i.test(match[0]);
    if (NO_PLACES.has(key.trim()) || TITLES.test(words) || BODY.test(words) || isDemonym) continue;
    if (known.some((other) => other.includes(key) || key.includes(other))) continue;
    if (/^\p{Lu}+$/u.test(words)) continue;
    while ((mentions[next]?.end ?? Infinity) <= start) next++;
    if ((mentions[next]?.start ?? Infinity) < end) continue;
    found.push({ start, end, text: words });
  }
  return found;
}

function points(text: string): number {
  return Array.from(text).length;
}
