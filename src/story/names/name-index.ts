/** All names of a gazetteer as one tree of words. */
import type { Place } from '../story.ts';
import { beginningsOf } from './beginnings.ts';
import { foldedKey, isAllCapitals, nameWords, type NameWord } from './fold.ts';
import { ROOT, nameTree, nodeCount, type NameTree } from './name-tree.ts';

/** What a story says about names by hand. */
export interface NameRules {
  /** Which place a name means that several places bear. */
  readonly meant: readonly { readonly name: string; readonly place: string }[];
  /** Words that hold a name or look like one, and are no place of the story: "New York Times". */
  readonly notPlaces: readonly string[];
}

/** A place that bears a name, in what a mention asks of it: the place whole is a way off in the memory. */
export interface Bearer {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly isCapital: boolean;
  /** A road, a river: it never acts. */
  readonly isThing: boolean;
}

/** A name at the end of its words. */
export interface NameEnd {
  readonly toponym: string;
  /** Null for words that are no place. */
  readonly likeliest: Bearer | null;
  readonly others: readonly Bearer[];
  /** Letters that the text must have just so, for an abbreviation in capitals; else null. */
  readonly capitals: string | null;
  /** A rule of the story says which place is meant. */
  readonly isSettled: boolean;
}

export interface NameIndex {
  readonly tree: NameTree;
  /** For each node of the tree the name that ends there; null after words that only lead on. */
  readonly ends: readonly (NameEnd | null)[];
  /** The further names that end at a node: "US" and "Us". */
  readonly moreEnds: ReadonlyMap<number, readonly NameEnd[]>;
  /** What the names' first words begin with: see `beginningsOf`. */
  readonly beginnings: Int32Array;
}

const CAPITAL = /\bcapital\b/i;
const THING = /road|corridor|route|bridge|river|lake|mountain|pass|street|sea/i;

/** What may follow a name and belong to it, and the words that other names of the same thing end with. */
const SYNONYMS = [
  ['corridor', 'route', 'road', 'highway'],
  ['district', 'region', 'province'],
];
/** The generic words that belong to a name before them. */
export const GENERIC: ReadonlySet<string> = new Set(['corridor', 'route', 'district']);

const STRENGTH = ['official', 'common', 'variant', 'historical', 'misspelling'];

/** The index of the places' names. Building it costs about a microsecond a name; keep it. */
export function nameIndex(
  places: readonly Place[],
  rules: NameRules = { meant: [], notPlaces: [] },
): NameIndex {
  const spelt: Spelt[] = [];
  const meant = new Map(rules.meant.map(({ name, place }) => [foldedKey(name), place]));
  const bearers = bearersOf(places);

  for (const [key, { toponym, places: borne, capitals }] of bearers) {
    const settled = meant.get(key);
    const isMeant = borne.find(({ id }) => id === settled);
    const inOrder = isMeant ? [isMeant, ...borne.filter((place) => place !== isMeant)] : borne;
    const end = nameEnd(toponym, inOrder, isMeant !== undefined, capitals);
    spelt.push({ words: nameWords(toponym), end });
    if (capitals !== null && capitals.length <= 5) spelt.push({ words: dotted(capitals), end });
  }
  spelt.push(...synonyms(bearers));
  for (const words of rules.notPlaces) {
    const end = nameEnd(words, [], true);
    // What is no place comes before a place of that name.
    spelt.unshift({ words: nameWords(words), end });
  }
  return packed(spelt.filter(({ words }) => words.length > 0));
}

/** One spelling of a name. */
interface Spelt {
  readonly words: readonly NameWord[];
  readonly end: NameEnd;
}

function nameEnd(
  toponym: string,
  places: readonly Place[],
  isSettled: boolean,
  capitals: string | null = null,
): NameEnd {
  const [likeliest = null, ...others] = places.map(({ id, title, type }) => ({
    id,
    title,
    type,
    isCapital: CAPITAL.test(type),
    isThing: THING.test(type),
  }));
  return { toponym, likeliest, others, capitals, isSettled };
}

function packed(spelt: readonly Spelt[]): NameIndex {
  const { tree, ends: nodes } = nameTree(spelt.map(({ words }) => words));
  const ends = Array.from<NameEnd | null>({ length: nodeCount(tree) }).fill(null);
  const moreEnds = new Map<number, NameEnd[]>();
  spelt.forEach(({ end }, i) => {
    const node = nodes[i] ?? ROOT;
    if ((ends[node] ?? null) === null) ends[node] = end;
    else moreEnds.set(node, [...(moreEnds.get(node) ?? []), end]);
  });
  const firstWords = new Set(spelt.map(({ words }) => words[0]?.word ?? ''));
  return { tree, ends, moreEnds, beginnings: beginningsOf(firstWords) };
}

interface Bearers {
  readonly toponym: string;
  readonly places: readonly Place[];
  readonly capitals: string | null;
}

/** Each name once, with the places that bear it: by the strength of the name there, then in the gazetteer's order. */
function bearersOf(places: readonly Place[]): Map<string, Bearers> {
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
function synonyms(bearers: ReadonlyMap<string, Bearers>): Spelt[] {
  const spelt: Spelt[] = [];
  for (const [key, { toponym, places, capitals }] of bearers) {
    const space = key.lastIndexOf(' ');
    const group = SYNONYMS.find((words) => words.includes(key.slice(space + 1)));
    if (space === -1 || capitals !== null || group === undefined) continue;
    for (const other of group) {
      const same = `${key.slice(0, space)} ${other}`;
      if (bearers.has(same)) continue;
      const words = nameWords(toponym).slice(0, -1);
      const end = nameEnd(toponym, places, places.length === 1);
      spelt.push({ words: [...words, { word: other, gap: '' }], end });
    }
  }
  return spelt;
}

function dotted(capitals: string): NameWord[] {
  return Array.from(capitals, (letter, i) => ({
    word: nameWords(letter)[0]?.word ?? '',
    gap: i === 0 ? '' : '.',
  }));
}
