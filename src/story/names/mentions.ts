/**
 * The mentions of a gazetteer's places in a text. What counts as one: the name itself without "the", with a following
 * "corridor", "route" or "district"; whole words, the longest name; not inside another thing's name.
 */
import type { MentionUse } from '../story.ts';
import { beside, isLetterAt, type Beside } from './around.ts';
import { hashOf } from './fold.ts';
import { GENERIC, type Bearer, type NameEnd, type NameIndex } from './name-index.ts';
import { scan } from './scan.ts';
import { useOf } from './uses.ts';

/** Positions are code points of the text as it is, the end exclusive. */
export interface FoundMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly place: string;
  readonly use: MentionUse;
  /** Why place or use may be otherwise, in sentences; null when the rules are sure. */
  readonly doubt: string | null;
}

/** Names of other things begin with a place's: "New York Times", "Geneva Conventions". */
const OTHER_THINGS = new Set(
  `Times Post Eye Herald Tribune Journal Gazette Chronicle Observer Monitor Mail Telegraph News Magazine Review
  University Agreement Agreements Accord Accords Treaty Convention Conventions Protocol Protocols Airlines Airways Bank
  Club FC Security`.split(/\s+/),
);
/** "North Caucasus" is another place than the Caucasus. */
const OTHER_PLACES = new Set('North South East West New Little Greater'.split(' '));

const THINGS_AFTER = new Set([...OTHER_THINGS].map((word) => hashOf(word.toLowerCase())));
const PLACES_BEFORE = new Set([...OTHER_PLACES].map((word) => hashOf(word.toLowerCase())));
const GENERIC_AFTER = new Set([...GENERIC].map((word) => hashOf(word)));

const OF_BEFORE = /([\p{L}\p{M}]+)[ \u00a0]of[ \u00a0](?:the[ \u00a0])?$/iu;

const FULL_STOP = 0x2e;
const AT_SIGN = 0x40;

/** Every mention in the text, in its order. Takes time in proportion to the text, hardly to the number of names. */
export function findMentions(index: NameIndex, text: string): FoundMention[] {
  const mentions: FoundMention[] = [];
  scan(index, text, (start, bareEnd, shift, name) => {
    if (name.likeliest === null) return;
    const bare = beside(text, start, bareEnd);
    if (isApart(text, start, bareEnd, bare)) return;
    const end = withGeneric(text, bareEnd, bare);
    const words = end === bareEnd ? bare : beside(text, start, end);
    const { place, doubt: placeDoubt } =
      name.others.length === 0
        ? { place: name.likeliest, doubt: null }
        : meantBy(name, name.likeliest, text, start);
    const { use, doubt: useDoubt } = useOf(text, start, end, place, words);
    mentions.push({
      start: start - shift,
      end: end - shift,
      text: text.slice(start, end),
      place: place.id,
      use,
      doubt:
        placeDoubt !== null && useDoubt !== null
          ? `${placeDoubt} ${useDoubt}`
          : (placeDoubt ?? useDoubt),
    });
  });
  return mentions;
}

/** Inside the name of something else, or inside an address. */
function isApart(text: string, start: number, end: number, { before, after }: Beside): boolean {
  if (after !== null && THINGS_AFTER.has(after) && isCapitalAt(text, end + 1)) return true;
  if (before !== null && PLACES_BEFORE.has(before)) {
    return OTHER_PLACES.has(
      /[\p{L}\p{M}]+(?=.$)/u.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? '',
    );
  }
  return (
    isInner(text.charCodeAt(start - 1), text, start) || isInner(text.charCodeAt(end), text, end + 1)
  );
}

/** Beside a full stop or an at sign without a space, in small letters: "www.baku.az". */
function isInner(unit: number, text: string, at: number): boolean {
  return (unit === FULL_STOP || unit === AT_SIGN) && /^\p{Ll}/u.test(text.charAt(at));
}

function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x41 && unit <= 0x5a;
}

/** The end of the name with the generic word after it, if one belongs to it. */
function withGeneric(text: string, end: number, { after }: Beside): number {
  if (after === null || !GENERIC_AFTER.has(after)) return end;
  let at = end + 1;
  while (isLetterAt(text, at)) at++;
  return at;
}

/** Of several places with one name: the kind named before it ("district of"), then the story's rule, then the likeliest. */
function meantBy(
  { others, toponym, isSettled }: NameEnd,
  likeliest: Bearer,
  text: string,
  start: number,
) {
  const kind = OF_BEFORE.exec(text.slice(Math.max(0, start - 32), start))?.[1]?.toLowerCase();
  const [ofKind, ...more] =
    kind === undefined ? [] : [likeliest, ...others].filter((place) => isOfKind(place, kind));
  if (ofKind && more.length === 0) return { place: ofKind, doubt: null };
  const also = others.map(({ title }) => title).join(', ');
  const doubt = isSettled ? null : `“${toponym}” is also a name of ${also}.`;
  return { place: likeliest, doubt };
}

function isOfKind({ type }: Bearer, kind: string): boolean {
  return type.toLowerCase().split(/\s+/).includes(kind);
}
