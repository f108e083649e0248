/** Cuts what a beat could show into pages that fit a screen of 1024 by 768, by the lines that it takes there. Pure. */

/** Letters in a line of large type, and lines on a page, at the size that can be read from the last row. */
const LINE = 72;
const LINES = 17;

/** How many lines a text takes. */
export function linesOf(text: string): number {
  return Math.ceil(text.length / LINE);
}

/**
 * The items on as few pages as hold them, in their order, about as much on each. One that is too long for a page has a page of its own.
 * @param lines how many lines an item takes, with what stands under it
 */
export function pagesOf<Item>(
  items: readonly Item[],
  lines: (item: Item) => number,
): readonly (readonly Item[])[] {
  const all = items.reduce((sum, item) => sum + lines(item), 0);
  const fewest = filled(items, lines, LINES);
  if (fewest.length < 2) return fewest;
  // As even as can be without another page.
  for (let room = Math.ceil(all / fewest.length); room < LINES; room += 1) {
    const even = filled(items, lines, room);
    if (even.length <= fewest.length) return even;
  }
  return fewest;
}

/**
 * A text in pieces of at most a page, cut between words. A text that fits is its one piece.
 * @param most as many letters fit
 */
export function piecesOf(text: string, most = LINE * (LINES - 4)): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const space = rest.lastIndexOf(' ', most);
    const cut = space > 0 ? space + 1 : beforePair(rest, most);
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...pieces, rest];
}

/** The items on pages, each as full as the room allows, in lines. */
export function filled<Item>(items: readonly Item[], lines: (item: Item) => number, room: number) {
  const pages: Item[][] = [];
  let left = 0;
  for (const item of items) {
    const taken = lines(item);
    const page = pages.at(-1);
    if (page && taken <= left) page.push(item);
    else pages.push([item]);
    left = (page && taken <= left ? left : room) - taken;
  }
  return pages;
}

/** A letter of two code units stays whole. */
function beforePair(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
