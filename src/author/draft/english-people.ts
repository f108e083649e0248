/**
 * People, ships and works in English articles, seen by the words beside their names: a gazetteer's name inside one of these is no place.
 */
import { foldedKey } from '../../story/names/fold.ts';
import type { Extent } from './english-furniture.ts';
import { NO_PLACES } from './english-places.ts';

const S = '[ \\u00a0]';
/** A word of a person's name, or an initial. */
const WORD = String.raw`\p{Lu}(?:\.|[\p{L}\p{M}]*(?:[’'-][\p{L}\p{M}]+)*)`;
const TITLE = String.raw`(?:Mr|Mrs|Ms|Miss|Messrs|Dr|Prof|Rev|Hon|Gen|Col|Capt|Lt|Maj|Sgt|Cllr|Sen|Rep|Gov|Doctor|Professor|Reverend|President|Minister|Chancellor|Senator|Governor|Mayor|Councillor|Alderman|Ambassador|Judge|Justice|General|Colonel|Captain|Lieutenant|Major|Sergeant|Inspector|Constable|Superintendent|Commissioner|Bishop|Archbishop|Father|Sister|Sir|Lord|Lady|Dame|King|Queen|Prince|Princess|Pope|Imam|Rabbi|Sheikh)\.?`;
const ROLES = String.raw`physician|doctor|surgeon|nurse|curate|vicar|priest|rector|pastor|teacher|professor|student|coach|manager|captain|striker|goalkeeper|midfielder|defender|player|author|writer|poet|novelist|painter|historian|scientist|lawyer|barrister|prosecutor|judge|journalist|reporter|correspondent|commentator|photographer|residents?|farmer|fisherman|mayor|minister|president|chancellor|senator|councillor|governor|spokes(?:man|woman|person)|secretary|director|chair(?:man|woman)?|chief|commander|leader|adviser|advisor|envoy|widow|son|daughter|wife|husband|brother|sister|mother|father|friend|neighbou?r|colleague|constable|inspector|surveyor|engineer|architect|actor|actress|singer|activist|candidate|champion|driver|pilot|master|victim|passenger|witness`;
/** What bears a name of its own, often that of a town. */
const VESSELS = String.raw`ship|steamer|steamship|schooner|brig|barque|frigate|ferry|vessel|trawler|tanker|yacht|submarine|cruiser|destroyer|HMS|USS|SS|MV`;
const SAYS =
  'said|says|told|wrote|writes|added|adds|replied|recalled|stated|insisted|explained|announced|warned|denied';
const LIVES = `${SAYS}|died|testified|resigned|retired|married|scored|was${S}born|was${S}elected|was${S}appointed`;

const TITLED = new RegExp(`(?<![\\p{L}’'-])(?:${TITLE}${S})+(${WORD}(?:${S}${WORD}){0,3})`, 'gu');
/** They open sentences too. */
const ROLE = ROLES.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
const NAMED = new RegExp(
  `(?<![\\p{L}’'-])(?:(?:${ROLE}),?${S}(${WORD}(?:${S}${WORD}){1,3})|(?:(?:man|woman|boy|girl|child|person|sailor)${S}(?:named|called)|${VESSELS})${S}(?:the${S})?(${WORD}(?:${S}${WORD}){0,2}))`,
  'gu',
);
const LIVING = new RegExp(
  `(?<![\\p{L}’'-])(?:(${WORD}(?:${S}${WORD}){1,3})(?=${S}(?:${LIVES})(?!\\p{L})|,${S}\\d{1,3},|,?${S}whos?e?(?!\\p{L})|${S}\\(\\d{4}[-–]\\d{4}\\))|(?<=[,”"]${S}(?:said|says|wrote|added)${S})(${WORD}(?:${S}${WORD}){1,3}))`,
  'gu',
);
/** Titles of works stand in quotes or between marks of italics: words in capitals, with small ones between. */
const SMALL =
  'a|an|the|of|in|on|at|to|for|from|and|or|with|by|through|de|la|le|du|des|der|die|das|und';
const WORK = new RegExp(
  `[“‘"«*_](\\p{Lu}[\\p{L}\\p{M}\\p{N}’'-]*(?:[:,]?${S}(?:\\p{Lu}[\\p{L}\\p{M}\\p{N}’'-]*|${SMALL}))+)[.,]?[”’"»*_]`,
  'gu',
);
/** Before a name that is a family's too, these show the place. */
const PLACING =
  /(?:^|[^\p{L}])(?:in|at|near|around|outside|inside|throughout|within|across|from|to)[ \u00a0](?:the[ \u00a0])?$/iu;

/** Who and what bears a name in the articles of a story. */
export class People {
  readonly #names = new Set<string>();
  readonly #families = new Set<string>();
  readonly #stretches = new Map<string, readonly Extent[]>();

  /** @param isPlace whether a gazetteer has the whole of a name */
  constructor(texts: readonly string[], isPlace: (name: string) => boolean) {
    for (const text of texts) {
      for (const pattern of [TITLED, NAMED, LIVING]) {
        for (const [, first, second] of text.matchAll(pattern)) {
          const name = (first ?? second ?? '').replace(POSSESSIVE, '');
          if (pattern === LIVING && (isNoFirst(name) || isPlace(name))) continue;
          this.#families.add(foldedKey(last(name)));
          if (/\s/u.test(name)) this.#names.add(name);
        }
      }
    }
  }

  /** Where a text names people, ships and works. A name that begins before one is none of it. */
  stretchesIn(text: string): readonly Extent[] {
    const known = this.#stretches.get(text);
    if (known) return known;
    const found: Extent[] = [];
    for (const pattern of [TITLED, NAMED]) {
      for (const { 0: whole, 1: first, 2: second, index } of text.matchAll(pattern)) {
        const name = first ?? second ?? '';
        found.push({ start: index + whole.length - name.length, end: index + whole.length });
      }
    }
    for (const { 0: whole, 1: work = '', index } of text.matchAll(WORK)) {
      // Of a single name in quotes it is not seen that it is a work's.
      if (work.split(/\s+/u).length > 2) found.push({ start: index, end: index + whole.length });
    }
    for (const name of this.#names) {
      for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
        found.push({ start: at, end: at + name.length });
      }
    }
    this.#stretches.set(text, found);
    return found;
  }

  /** Whether a name that begins at an offset of a text (UTF-16) is one of these, or a part of one. */
  holds(text: string, at: number): boolean {
    return this.stretchesIn(text).some(({ start, end }) => start <= at && at < end);
  }

  /** Whether the name at [start, end) is somebody's family name, or the last of a ship's, with no word before it that shows a place. */
  isFamily(text: string, start: number, end: number): boolean {
    const before = text.slice(Math.max(0, start - 20), start);
    return this.#families.has(foldedKey(text.slice(start, end))) && !PLACING.test(before);
  }
}

/** Opens a sentence, and no name: "However Artsakh said". */
const OPENS =
  /^(?:however|meanwhile|moreover|then|yesterday|today|still|now|earlier|later|since|while|when|as|after|before|if|both|all|one|two|what|who|where|how|why|yet|so|not)$/;

function isNoFirst(name: string): boolean {
  const first = (name.split(/\s/u)[0] ?? '').toLowerCase();
  return NO_PLACES.has(first) || OPENS.test(first);
}

const POSSESSIVE = /[’']s?$/u;

function last(name: string): string {
  return name.split(/\s/u).at(-1) ?? '';
}
