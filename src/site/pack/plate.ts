/** The plates of a story that is taken along, in the place of `modes/plate.ts`: their pictures are in the file. */
import { platePath as pathOf } from '../../modes/plate.ts';
import { addressOf } from './taken.ts';

export { PLATES } from '../../modes/plate.ts';

/** The address of a step's picture, small whatever is asked for, or of that of the whole story. */
export function platePath(step: string | null): string {
  return addressOf(step === null ? pathOf(step) : pathOf(step, 'small'));
}
