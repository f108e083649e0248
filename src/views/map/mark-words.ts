/** Puts a mark into words: how much is reported there, by whom alone, and how well its place is known. */
import { words } from '../../words/en.ts';
import { isApproximate } from './marks.ts';
import type { Mark } from './marks.ts';

/** Such as "somewhere here" for an area in which something happened; empty for a place that is known. */
function doubtOf(mark: Mark): string {
  const { shape, standing, geometry } = mark;
  if (standing !== 'scene') return '';
  if (shape === 'area' || shape === 'country') return words.map.somewhere;
  if (shape === 'district') return words.map.noPosition;
  if (shape === 'road' && geometry?.certainty === 'schematic') return words.map.schematic;
  return isApproximate(mark) ? words.map.approximate : '';
}

/** What stands under the name on the tag of an area or a road: "4 events, somewhere here". */
export function noteOf(mark: Mark): string {
  const { shape, standing, events } = mark;
  const count = words.map.standing[standing](events.length);
  const where = shape === 'road' && standing === 'scene' ? words.map.onRoad : '';
  return [count, where, doubtOf(mark)].filter((part) => part !== '').join(', ');
}

/**
 * What is to be known of a mark beside its name, one fact a line: the same for those who see the map and for those who hear it.
 * `hueNames` says whose a hue is, such as "article A".
 */
export function factsOf(mark: Mark, hueNames: ReadonlyMap<string, string>): readonly string[] {
  const { standing, events, disputed, hue } = mark;
  const count = words.map.standing[standing](events.length);
  const doubt = doubtOf(mark);
  const name = hue === null ? undefined : hueNames.get(hue);
  return [
    doubt ? `${count}, ${doubt}` : count,
    ...(name === undefined ? [] : [words.map.allFrom(name)]),
    ...(disputed.length > 0 ? [words.map.differ] : []),
  ];
}
