/** A scale bar of a round length. */

export interface ScaleBar {
  readonly kilometres: number;
  /** Its length in CSS pixels. */
  readonly width: number;
}

/** The longest round bar (1, 2, 2.5 or 5 times a power of ten, in kilometres) that is at most `most` pixels long. */
export function scaleBar(kilometresPerPixel: number, most: number): ScaleBar {
  const room = kilometresPerPixel * most;
  const power = 10 ** Math.floor(Math.log10(room));
  const kilometres = ([5, 2.5, 2].find((step) => step * power <= room) ?? 1) * power;
  return { kilometres, width: kilometres / kilometresPerPixel };
}
