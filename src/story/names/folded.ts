/** Folding as a table, for those who go through whole articles. */
import { folded } from './fold.ts';

/** What `folded` gives for each UTF-16 unit. */
export const FOLDED: Uint16Array = Uint16Array.from({ length: 0x10000 }, (_, unit) => folded(unit));
