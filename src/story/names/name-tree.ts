/**
 * A tree of the words of names, packed into arrays of numbers: to go from a word to the next is to read a few numbers
 * that lie side by side, where maps of objects would be fetched from all over the memory.
 */
import { APOSTROPHE, BREAK, SILENT, hashOf, type NameWord } from './fold.ts';
import { FOLDED } from './folded.ts';

export interface NameTree {
  /** Pairs of a key (see `keyOf`) and a node, near the place that the key gives, with empty pairs (node 0) between. */
  readonly slots: Int32Array;
  /** `FIELDS` numbers a node: the node before, the gap, where its letters begin and end, whether words go on. */
  readonly nodes: Int32Array;
  /** The folded letters of all words. */
  readonly letters: Uint16Array;
  /** Numbers for what stands between words; 0 for ''. */
  readonly gaps: ReadonlyMap<string, number>;
}

/** Before the first word. */
export const ROOT = 0;
const FIELDS = 5;
const GAP = 1;
const LETTERS = 2;
const END = 3;
const GOES_ON = 4;
/** At least three pairs of four are empty, so that a word which begins no name meets an empty one at once. */
const ROOM = 4;
/** 2^32 by the golden ratio: spreads numbers that are near each other. */
const SPREAD = 0x9e3779b1;

function keyOf(parent: number, hash: number): number {
  return Math.imul(Math.imul(parent, SPREAD) ^ hash, SPREAD);
}

/** Which is the first slot to look at, by the key's high bits. */
function slotOf(slots: Int32Array, key: number): number {
  return (key >>> (Math.clz32(slots.length) + 2)) << 1;
}

/** The packed tree of names' words, and for each name the node at its end. */
export function nameTree(names: readonly (readonly NameWord[])[]): {
  readonly tree: NameTree;
  readonly ends: readonly number[];
} {
  const gaps = new Map([['', 0]]);
  const known = new Map<string, number>();
  const entries: { readonly parent: number; readonly hash: number }[] = [];
  const nodes = [0, 0, 0, 0, 0];
  const letters: number[] = [];
  const ends = names.map((words) => {
    let parent = ROOT;
    for (const { word, gap } of words) {
      const name = `${parent}${gap} ${word}`;
      let node = known.get(name);
      if (node === undefined) {
        node = nodes.length / FIELDS;
        known.set(name, node);
        entries.push({ parent, hash: hashOf(word) });
        const gapNumber = gaps.get(gap) ?? gaps.size;
        gaps.set(gap, gapNumber);
        nodes[parent * FIELDS + GOES_ON] = 1;
        nodes.push(parent, gapNumber, letters.length, letters.length + word.length, 0);
        for (let at = 0; at < word.length; at++) letters.push(word.charCodeAt(at));
      }
      parent = node;
    }
    return parent;
  });
  const tree = {
    slots: slotsOf(entries),
    nodes: Int32Array.from(nodes),
    letters: Uint16Array.from(letters),
    gaps,
  };
  return { tree, ends };
}

function slotsOf(entries: readonly { readonly parent: number; readonly hash: number }[]) {
  const bits = Math.ceil(Math.log2(Math.max(1, entries.length) * ROOM));
  const slots = new Int32Array(2 << bits);
  entries.forEach(({ parent, hash }, i) => {
    const key = keyOf(parent, hash);
    let slot = slotOf(slots, key);
    while (slots[slot + 1] !== 0) slot = (slot + 2) & (slots.length - 1);
    slots[slot] = key;
    slots[slot + 1] = i + 1;
  });
  return slots;
}

/** Whether a name's first word may have the hash: always when one has it. */
export function mayBegin({ slots }: NameTree, hash: number): boolean {
  const key = keyOf(ROOT, hash);
  const mask = slots.length - 1;
  let slot = slotOf(slots, key);
  while (slots[slot + 1] !== 0) {
    if (slots[slot] === key) return true;
    slot = (slot + 2) & mask;
  }
  return false;
}

/** The node that goes on from `parent` with the text's word at `from` of such a hash, after the gap; ROOT for none. */
export function nodeAfter(
  { slots, nodes, letters, gaps }: NameTree,
  parent: number,
  gap: string,
  hash: number,
  text: string,
  from: number,
): number {
  const gapNumber = gap === '' ? 0 : (gaps.get(gap) ?? -1);
  const key = keyOf(parent, hash);
  const mask = slots.length - 1;
  for (let slot = slotOf(slots, key); ; slot = (slot + 2) & mask) {
    const node = slots[slot + 1] ?? ROOT;
    if (node === ROOT) return ROOT;
    if (slots[slot] !== key) continue;
    const at = node * FIELDS;
    if (nodes[at] !== parent || nodes[at + GAP] !== gapNumber) continue;
    if (isSame(letters, nodes[at + LETTERS] ?? 0, nodes[at + END] ?? 0, text, from)) return node;
  }
}

/** How many nodes the tree has; a node is a number below it. */
export function nodeCount({ nodes }: NameTree): number {
  return nodes.length / FIELDS;
}

/** Whether the words up to a node are the beginning of a longer name. */
export function goesOn({ nodes }: NameTree, node: number): boolean {
  return nodes[node * FIELDS + GOES_ON] === 1;
}

/** Whether the text has the folded letters from here on; that its word ends there, the equal hash has shown. */
function isSame(
  letters: Uint16Array,
  start: number,
  end: number,
  text: string,
  from: number,
): boolean {
  let at = from;
  for (let i = start; i < end; at++) {
    const folded = FOLDED[text.charCodeAt(at)] ?? BREAK;
    if (folded === SILENT || folded === APOSTROPHE) continue;
    if (folded !== letters[i]) return false;
    i++;
  }
  return true;
}
