/** The plates of a story: pictures of map and timeline for a page without a script, and for paper. Where they are, how large. */

/** In CSS pixels: for a column of text and for paper, and for the place of map and timeline on a wide screen. */
export const PLATES = {
  small: { width: 440, height: 580 },
  wide: { width: 900, height: 810 },
} as const;

export type PlateName = keyof typeof PLATES;

/** The address of a step's plate from the story's page, or of that of the whole story, which is a small one. */
export function platePath(step: string, name: PlateName): string;
export function platePath(step: null): string;
export function platePath(step: string | null, name: PlateName = 'small'): string {
  const folder = plates();
  if (step === null) return `${folder}.svg`;
  return name === 'small' ? `${folder}/${step}.svg` : `${folder}/${name}/${step}.svg`;
}

/** A built page says where its own plates are. */
function plates(): string {
  const own =
    typeof document === 'undefined' ? undefined : document.documentElement.dataset['plates'];
  return own === undefined ? 'still' : `still/${own}`;
}
