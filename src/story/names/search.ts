/** Finding a place by any of its names, in any script and with typing errors. */
import { distance } from 'fastest-levenshtein';
import type { NameStatus, Place, PlaceName } from '../story.ts';
import { foldedKey } from './fold.ts';
import { azerbaijaniLatin, germanLatin, latin, sounds } from './transliterate.ts';

export interface SearchResult {
  readonly place: Place;
  /** The name that matched. */
  readonly name: PlaceName;
  /** How it matched, the surest first. */
  readonly match: MatchKind;
  /** The same in words, for people: "a typing error away from the name". */
  readonly why: string;
}

export type MatchKind =
  'same' | 'folded' | 'transliterated' | 'sound' | 'prefix' | 'word' | 'error' | 'compound';

const WHY: Readonly<Record<MatchKind, string>> = {
  same: 'the same name',
  folded: 'the same name but for case, accents or punctuation',
  transliterated: 'the same name in other letters',
  sound: 'another spelling of the same sound',
  prefix: 'the beginning of the name',
  word: 'a word of the name',
  error: 'a typing error away from the name',
  compound: 'a longer word that ends in the name',
};
const KINDS: readonly MatchKind[] = [
  'same',
  'folded',
  'transliterated',
  'sound',
  'prefix',
  'word',
  'error',
  'compound',
];

/** The names of the places in the forms that are compared. */
export interface SearchIndex {
  readonly names: readonly Indexed[];
  readonly places: readonly Place[];
  /** The length of the longest form; a longer query is like none. */
  readonly longest: number;
}

interface Indexed {
  readonly place: number;
  readonly name: PlaceName;
  readonly folded: string;
  /** Plain Latin letters: as they stand, and by their sound where the language has letters of its own. */
  readonly forms: readonly Form[];
  readonly status: number;
}

interface Form {
  readonly text: string;
  readonly sound: string;
  /** A bit for each letter that the sound holds. */
  readonly letters: number;
}

const STATUSES: readonly NameStatus[] = [
  'official',
  'common',
  'variant',
  'misspelling',
  'historical',
];
/** Shorter ones sound alike by chance. */
const SHORTEST_SOUND = 4;
const SHORTEST_PREFIX = 2;
const SHORTEST_IN_COMPOUND = 7;
/** Old names that few know are not guessed at from fewer letters. */
const SHORTEST_OLD = 7;

/** The index in which `search` finds these places; it is built once for them. */
export function searchIndex(places: readonly Place[]): SearchIndex {
  const names = places.flatMap(({ names: all }, place) =>
    all.map((name): Indexed => {
      const texts = [latin(name.toponym)];
      if (/^(az|tr)\b/.test(name.lang)) texts.push(azerbaijaniLatin(name.toponym));
      return {
        place,
        name,
        folded: foldedKey(name.toponym),
        forms: [...new Set(texts)].filter((text) => text !== '').map(formOf),
        status: STATUSES.indexOf(name.status),
      };
    }),
  );
  const longest = names.reduce(
    (most, { folded, forms }) =>
      forms.reduce((max, { text }) => Math.max(max, text.length), Math.max(most, folded.length)),
    0,
  );
  return { names, places, longest };
}

/**
 * The places whose names are like the query, the likest first; none when nothing is.
 *
 * The ranking: by the kind of match, in the order of `KINDS` (exactly the name; the name but for case, accents and
 * punctuation; in other letters; by sound; its beginning; one of its words; a typing error away; at the end of a longer
 * word). Among the same kind, fewer errors first, then the shorter rest of the name, then official and common names before
 * others, then the place whose first name is the shorter ("Khojavend" before "Khojavend district"), then the gazetteer's
 * order. Sounds are compared as an English and as a German reader has them. Errors are insertions, deletions and changes of letters, a swap of neighbours counting as one:
 * none up to 3 letters, one up to 6, two up to 9, three beyond; the first sound must be the same. A place comes once, by its best name.
 */
export function search(
  { names, places, longest }: SearchIndex,
  query: string,
  limit = 8,
): SearchResult[] {
  // A query far longer than any name is not even folded.
  if (query.length > 4 * longest + 40) return [];
  const typed = query
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .trim();
  const folded = foldedKey(typed);
  const plain = latin(typed);
  if (folded === '' || plain.length > longest + 3) return [];
  const german = sounds(germanLatin(plain));
  const asked = { ...formOf(plain), german };

  const best = new Map<number, Ranked>();
  for (const entry of names) {
    const match = matchOf(entry, typed, folded, asked);
    if (match === null) continue;
    const rank = match.kind * 1e6 + match.errors * 1e5 + match.rest * 1e2 + entry.status;
    const other = best.get(entry.place);
    if (!other || rank < other.rank) best.set(entry.place, { entry, rank, kind: match.kind });
  }
  const firstLength = ({ entry }: Ranked) => places[entry.place]?.names[0]?.toponym.length ?? 0;
  return [...best.values()]
    .sort(
      (a, b) => a.rank - b.rank || firstLength(a) - firstLength(b) || a.entry.place - b.entry.place,
    )
    .slice(0, limit)
    .flatMap(({ entry, kind }) => {
      const place = places[entry.place];
      const match = KINDS[kind];
      return place && match ? [{ place, name: entry.name, match, why: WHY[match] }] : [];
    });
}

/** What is typed, with its sound where it is German. */
interface Asked extends Form {
  readonly german: string;
}

interface Ranked {
  readonly entry: Indexed;
  readonly rank: number;
  readonly kind: number;
}

interface Match {
  readonly kind: number;
  readonly errors: number;
  readonly rest: number;
}

function matchOf(entry: Indexed, typed: string, folded: string, asked: Asked): Match | null {
  if (entry.name.toponym === typed) return matched('same');
  if (entry.folded === folded) return matched('folded');
  let best: Match | null = null;
  for (const form of entry.forms) {
    const match = likeness(form, asked, entry.name.status);
    if (match && (!best || isBetter(match, best))) best = match;
  }
  if (best && best.kind < KINDS.indexOf('prefix')) return best;
  // Letters that have no Latin equal are compared as they are.
  if (folded.length >= SHORTEST_PREFIX && entry.folded.startsWith(folded)) {
    return matched('prefix', 0, entry.folded.length - folded.length);
  }
  return best;
}

/** By kind first; errors are compared among the same kind. */
function isBetter(one: Match, other: Match): boolean {
  return one.kind < other.kind || (one.kind === other.kind && one.errors < other.errors);
}

function likeness(form: Form, asked: Asked, status: NameStatus): Match | null {
  const { text, sound } = form;
  if (asked.text === '') return null;
  if (text === asked.text) return matched('transliterated');
  const isSound = sound === asked.sound || sound === asked.german;
  if (isSound && sound.length >= SHORTEST_SOUND) return matched('sound');
  const rest = text.length - asked.text.length;
  if (asked.text.length >= SHORTEST_PREFIX && rest > 0) {
    if (text.startsWith(asked.text)) return matched('prefix', 0, rest);
    if (asked.text.length > 3 && text.includes(` ${asked.text}`)) return matched('word', 0, rest);
  }
  const mayErr = status !== 'historical' || asked.text.length >= SHORTEST_OLD;
  const errors = mayErr ? errorsBetween(form, asked) : null;
  if (errors !== null) return matched('error', errors, Math.abs(rest));
  const isEnd = asked.sound.endsWith(sound) || asked.german.endsWith(sound);
  return isEnd && sound.length >= SHORTEST_IN_COMPOUND ? matched('compound', 0, -rest) : null;
}

/** Typing errors between two names if they are few enough, else null: in letters, or in what they sound like. */
function errorsBetween(form: Form, asked: Form): number | null {
  const most = mostErrors(asked.text.length);
  if (most === 0 || Math.abs(form.text.length - asked.text.length) > most + 1) return null;
  // Each error brings or takes at most two letters: most names are passed over by this alone.
  if (bits(form.letters ^ asked.letters) > 2 * most) return null;
  if (isSwap(form.text, asked.text)) return 1;
  if (firstSound(form) !== firstSound(asked)) return null;
  const errors = distance(form.text, asked.text);
  if (errors <= mostErrors(Math.min(form.text.length, asked.text.length) + 1)) {
    if (errors <= most) return errors;
  }
  // "Moskau": two of six letters, but the same beginning and length.
  const isNear = errors === 2 && form.text.length === asked.text.length && form.text.length === 6;
  if (isNear && form.text.slice(0, 4) === asked.text.slice(0, 4)) return errors;
  const bySound = asked.sound.length >= 6 ? distance(form.sound, asked.sound) : Infinity;
  return bySound <= (asked.sound.length >= 9 ? 2 : 1) ? bySound + 1 : null;
}

/** A c may be heard as a k: "Kaukasus". */
function firstSound({ sound }: Form): string {
  const first = sound.charAt(0);
  return first === 'c' ? 'k' : first;
}

function mostErrors(length: number): number {
  if (length < 4) return 0;
  if (length < 7) return 1;
  return length < 10 ? 2 : 3;
}

/** Whether two neighbours have changed places, and nothing else. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return (
    a[at] === b[at + 1] &&
    a[at + 1] === b[at] &&
    a.slice(at + 2) === b.slice(at + 2) &&
    at < a.length
  );
}

function matched(kind: MatchKind, errors = 0, rest = 0): Match {
  return { kind: KINDS.indexOf(kind), errors, rest };
}

function formOf(text: string): Form {
  const sound = sounds(text);
  let letters = 0;
  for (let at = 0; at < sound.length; at++) letters |= 1 << (sound.charCodeAt(at) & 31);
  return { text, sound, letters };
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
