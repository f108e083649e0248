/** Names of the masks in which a mark's ends fade. */
import type { End, Shape } from './shape.ts';

/** Every way in which a time may have an end that is not sharp. */
export const OPEN_OR_SOFT = (['sharp', 'soft', 'open'] as const)
  .flatMap((start) => (['sharp', 'soft', 'open'] as const).map((end) => ({ start, end })))
  .filter(({ start, end }) => start !== 'sharp' || end !== 'sharp');

/** The id of the mask for two ends. */
export function maskId(masks: string, start: End, end: End): string {
  return `${masks}-${start}-${end}`;
}

/** The mask of a shape, as an SVG attribute; undefined where both ends are sharp. */
export function maskOf(masks: string, { start, end }: Pick<Shape, 'start' | 'end'>) {
  return start === 'sharp' && end === 'sharp' ? undefined : `url(#${maskId(masks, start, end)})`;
}
