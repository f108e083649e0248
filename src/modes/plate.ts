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
  if (step === null) return 'still.svg';
  return name === 'small' ? `still/${step}.svg` : `still/${name}/${step}.svg`;
}
