/** The map of a story's card on the shelf: where its file is, and how large. */

/** In CSS pixels. */
export const SHELF_MAP = { width: 480, height: 270 } as const;

/** Its path from the root of the site; the id is the story's. */
export function shelfMapPath(id: string): string {
  return `${id}/shelf.svg`;
}
