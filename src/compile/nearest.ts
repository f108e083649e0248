/**
 * The nearest right word to a wrong one, for mends: names of fields, words of a list, ids. The edits are counted here and not by the library
 * that the search of places has: it counts a swap as two, and in words so short one of them beside a letter left out ("soruce" for "sources")
 * would be too many.
 */

/** Longer words are not told apart by a letter, and take long to compare. */
const LONGEST = 100;

/** The candidate with the fewest edits to `word`, if that is few enough to be meant. */
export function nearestWord(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  if (word.length > LONGEST) return null;
  let fewest = Math.max(1, Math.floor(word.length * 0.4)) + 1;
  for (const candidate of candidates) {
    const edits = editDistance(word.toLowerCase(), candidate.toLowerCase(), fewest);
    if (edits < fewest) {
      fewest = edits;
      best = candidate;
    }
  }
  return best;
}

/** Edits (insert, delete, change, swap of neighbours) between two words, or `limit` when there are as many. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let edits = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(edits);
    }
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? limit, limit);
}
