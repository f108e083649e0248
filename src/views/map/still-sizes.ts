/** The sizes at which the map's first picture is drawn at build: a page shows the one that is nearest to its own. */
import type { Size } from './scene.ts';

export interface StillSize {
  readonly name: 'narrow' | 'wide' | 'large';
  /** In CSS pixels, of the map on common screens. */
  readonly size: Size;
}

export const STILL_SIZES: readonly StillSize[] = [
  { name: 'narrow', size: { width: 390, height: 318 } },
  { name: 'wide', size: { width: 877, height: 599 } },
  { name: 'large', size: { width: 1171, height: 725 } },
];
