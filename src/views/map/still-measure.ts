/**
 * About how wide a text is in Noto Sans, without a page to ask: characters of like width are taken together, each group at its
 * middle width, so that a name comes out within some hundredths of its true width. Other scripts count as lower case.
 */

/** Widths in ems at weight 400, and the characters that have about them. */
const GROUPS: readonly (readonly [number, string])[] = [
  [0.27, " !,.:;J`ijl·ı'’"],
  [0.32, '()-I[]fİ'],
  [0.37, '/\\trť“”{}'],
  [0.46, 'cszşçčšž"?_'],
  [0.52, 'FLvykxSŞ*'],
  [0.63, 'ACKRbdghnpquğüB#'],
  [0.74, 'DGUHNÜĞƏ&'],
  [0.79, 'OQwÖ…'],
  [0.92, 'MWm@%—'],
];
const OTHERS = 0.57;
/** So much wider each step of 100 in weight. */
const BOLDER = 0.016;

const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  GROUPS.flatMap(([width, characters]) => [...characters].map((each) => [each, width] as const)),
);

/** The width of a text in CSS pixels, at a weight from 400 and a size in CSS pixels. */
export function measureRoughly(text: string, weight: number, size: number): number {
  const ems = [...text].reduce((sum, each) => sum + (WIDTH_OF.get(each) ?? OTHERS), 0);
  return ems * size * (1 + ((weight - 400) / 100) * BOLDER);
}
