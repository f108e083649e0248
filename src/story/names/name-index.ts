/** All names of a gazetteer as one tree of words. */
import type { Place } from '../story.ts';
import { beginningsOf } from './beginnings.ts';
import { foldedKey, isAllCapitals, nameWords, type NameWord } from './fold.ts';

/** What a story says about names by hand. */
export interface NameRules {
  /** Which place a name means that several places bear. */
  readonly meant: readonly { readonly name: string; readonly place: string }[];
  /** Words that hold a name or look like one, and are no place of the story: "New York Times". */
  readonly notPlaces: readonly string[];
}

/** A name at the end of its words. */
export interface NameEnd {
  readonly toponym: string;
  /** The places that bear the name, the likeliest first; empty for words that are no place. */
  readonly places: readonly Place[];
  /** Letters that the text must have just so, for an abbreviation in capitals; else null. */
  readonly capitals: string | null;
  /** A rule of the story says which place is meant. */
  readonly isSettled: boolean;
}

export interface NameNode {
  readonly word: string;
  readonly gap: string;
  /** The words that go on; null after most, which keeps a large gazetteer small. */
  next: Map<number, NameNode[]> | null;
  readonly ends: NameEnd[];
}

export interface NameIndex {
  readonly root: ReadonlyMap<number, readonly NameNode[]>;
  /** What the names' first words begin with: see `beginningsOf`. */
  readonly beginnings: Uint32Array;
}

/** What may follow a name and belong to it, and the words that other names of the same thing end with. */
const SYNONYMS = [
  ['corridor', 'route', 'road', 'highway'],
  ['district', 'region', 'province'],
];
/** The generic words that belong to a name before them. */
export const GENERIC: ReadonlySet<string> = new Set(['corridor', 'route', 'district']);

const STRENGTH = ['official', 'common', 'variant', 'historical', 'misspelling'];

/** One step of the hash over a word's folded letters. */
export function hashed(hash: number, folded: number): number {
  return (Math.imul(hash, 31) + folded) | 0;
}

export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at));
  return hash;
}

/** The index of the places' names. Building it costs about a microsecond a name; keep it. */
export function nameIndex(
  places: readonly Place[],
  rules: NameRules = { meant: [], notPlaces: [] },
): NameIndex {
  const root = new Map<number, NameNode[]>();
  const meant = new Map(rules.meant.map(({ name, place }) => [foldedKey(name), place]));
  const bearers = bearersOf(places);

  for (const [key, { toponym, places: borne, capitals }] of bearers) {
    const settled = meant.get(key);
    const isMeant = borne.find(({ id }) => id === settled);
    const end: NameEnd = {
      toponym,
      places: isMeant ? [isMeant, ...borne.filter((place) => place !== isMeant)] : borne,
      capitals,
      isSettled: isMeant !== undefined,
    };
    add(root, nameWords(toponym), end);
    if (capitals !== null && capitals.length <= 5) add(root, dotted(capitals), end);
  }
  addSynonyms(root, bearers);
  for (const words of rules.notPlaces) {
    const end = { toponym: words, places: [], capitals: null, isSettled: true };
    add(root, nameWords(words), end, true);
  }

  const firstWords = [...root.values()].flatMap((nodes) => nodes.map(({ word }) => word));
  return { root, beginnings: beginningsOf(firstWords) };
}

interface Bearers {
  readonly toponym: string;
  readonly places: readonly Place[];
  readonly capitals: string | null;
}

/** Each name once, with the places that bear it: by the strength of the name there, then in the gazetteer's order. */
export function bearersOf(places: readonly Place[]): Map<string, Bearers> {
  const found = new Map<
    string,
    { toponym: string; capitals: string | null; ranks: Map<Place, number> }
  >();
  for (const place of places) {
    for (const { toponym, status } of place.names) {
      const capitals = isAllCapitals(toponym) ? toponym.replace(/[^\p{L}]/gu, '') : null;
      const key = capitals === null ? foldedKey(toponym) : toponym;
      if (key === '') continue;
      const entry = found.get(key) ?? { toponym, capitals, ranks: new Map<Place, number>() };
      found.set(key, entry);
      const rank = STRENGTH.indexOf(status);
      entry.ranks.set(place, Math.min(rank, entry.ranks.get(place) ?? rank));
    }
  }
  return new Map(
    [...found].map(([key, { toponym, capitals, ranks }]) => {
      const ranked = [...ranks].sort(([, a], [, b]) => a - b).map(([place]) => place);
      return [key, { toponym, capitals, places: ranked }];
    }),
  );
}

/** "Lachin route" is the Lachin corridor where the gazetteer has that and no route of its own. */
function addSynonyms(root: Map<number, NameNode[]>, bearers: ReadonlyMap<string, Bearers>): void {
  for (const [key, { toponym, places, capitals }] of bearers) {
    const space = key.lastIndexOf(' ');
    const group = SYNONYMS.find((words) => words.includes(key.slice(space + 1)));
    if (space === -1 || capitals !== null || group === undefined) continue;
    for (const other of group) {
      const same = `${key.slice(0, space)} ${other}`;
      if (bearers.has(same)) continue;
      const words = nameWords(toponym).slice(0, -1);
      const end = { toponym, places, capitals: null, isSettled: places.length === 1 };
      add(root, [...words, { word: other, gap: '' }], end);
    }
  }
}

function dotted(capitals: string): NameWord[] {
  return Array.from(capitals, (letter, i) => ({
    word: nameWords(letter)[0]?.word ?? '',
    gap: i === 0 ? '' : '.',
  }));
}

function add(
  root: Map<number, NameNode[]>,
  words: readonly NameWord[],
  end: NameEnd,
  isFirst = false,
): void {
  let node: NameNode | undefined;
  for (const { word, gap } of words) {
    const level: Map<number, NameNode[]> = node ? (node.next ??= new Map()) : root;
    const hash = hashOf(word);
    const bucket = level.get(hash) ?? [];
    level.set(hash, bucket);
    node = bucket.find((other) => other.word === word && other.gap === gap);
    if (!node) bucket.push((node = { word, gap, next: null, ends: [] }));
  }
  if (isFirst) node?.ends.unshift(end);
  else node?.ends.push(end);
}
