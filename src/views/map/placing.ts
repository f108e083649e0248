/**
 * Finds room on the map for what is written over it: chips along the edge for what lies outside the view, tags beside areas
 * and roads. Nothing covers anything else. The widths of texts are asked for, so that this needs no page.
 */
import type { Place, PlaceGeometry } from '../../story/story.ts';
import { alongEdge, boxAround, inside, isWithin, touch } from './boxes.ts';
import { bearing, distance, project } from './camera.ts';
import type { View } from './camera.ts';
import { namesOf, positionsOf, radiusOf, signAway } from './marks.ts';
import type { Mark } from './marks.ts';
import { isNarrow } from './scene.ts';
import type { Box, Pixel, Size } from './scene.ts';
import { SIGN_SIDE } from './sign-image.ts';
import { SIGN_ROOM } from './signs.ts';
import { tagFor } from './tags.ts';

/** A place outside the view, named on the edge towards it. */
export interface Chip {
  readonly mark: Mark;
  readonly name: string;
  readonly box: Box;
  /** Where its arrow points, in degrees clockwise from up. */
  readonly turn: number;
  /** From the middle of the map; null for what has an extent, since no distance to it is true. */
  readonly kilometres: number | null;
}

/** What is said beside an area or a road. */
export interface Tag {
  readonly mark: Mark;
  readonly names: readonly [string, string];
  readonly note: string;
  readonly box: Box;
}

/** A text and the weight and size it is set in, in CSS pixels. */
export type Measure = (text: string, weight: number, size: number) => number;

/** What is to be placed on a map of this size that looks there. */
export interface Request {
  readonly view: View;
  readonly size: Size;
  readonly marks: readonly Mark[];
  /** Ids of the places that the reader is at: those outside the view get a chip. */
  readonly lit: ReadonlySet<string>;
  /** Ids of the places that get a tag where they are areas or roads, the first first; a narrow map has room for one. */
  readonly tagged: ReadonlySet<string>;
  /** What is taken already, such as the scale bar. */
  readonly taken: readonly Box[];
  /** The words under the name on a tag. */
  readonly noteOf: (mark: Mark) => string;
  /** The words for a distance in kilometres, as a chip prints it. */
  readonly distanceOf: (kilometres: number) => string;
  readonly measure: Measure;
}

const CHIP_HEIGHT = 30;

/** The chips and tags for a view, and the room that they leave for names. */
export function placeTexts(request: Request): {
  readonly chips: readonly Chip[];
  readonly tags: readonly Tag[];
  /** Room that is kept for the names of the towns that the reader is at. */
  readonly names: readonly Box[];
} {
  const taken = [...request.taken, ...pointBoxes(request)];
  const names = nameBoxes(request, taken);
  taken.push(...names);
  const chips: Chip[] = [];
  for (const mark of outOfView(request)) {
    const chip = chipFor(mark, request, taken);
    // What is selected came first: the rest is on the list of marks.
    if (!chip) break;
    chips.push(chip);
    taken.push(chip.box);
  }
  const tags: Tag[] = [];
  const markOf = new Map(request.marks.map((mark) => [mark.place.id, mark]));
  for (const id of request.tagged) {
    const mark = markOf.get(id);
    const isFull = tags.length > 0 && isNarrow(request.size);
    if (!mark || isFull || chips.some((chip) => chip.mark === mark)) continue;
    const tag = tagFor(mark, request, taken);
    if (!tag) continue;
    tags.push(tag);
    taken.push(tag.box);
  }
  return { chips, tags, names };
}

/** The rings and dots in sight, with their signs, which nothing may cover. */
function pointBoxes({ marks, view, size, lit }: Request): readonly Box[] {
  const seen = inside(size, -40);
  return marks.flatMap((mark) => {
    const { shape, geometry, place } = mark;
    if (shape !== 'point' || geometry?.type !== 'Point' || place.far) return [];
    const at = project(view, size, geometry.coordinates);
    if (!touch(boxAround([at]), seen)) return [];
    const radius = radiusOf(mark);
    const ring = squareAround(at, Math.max(radius + 2, lit.has(place.id) ? 8 : 0));
    if (mark.disputed.length === 0) return [ring];
    const away = signAway(radius);
    return [ring, squareAround([at[0] + away, at[1] - away], SIGN_SIDE / 2)];
  });
}

function squareAround([x, y]: Pixel, half: number): Box {
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}

/** Room for the names of the towns that the reader is at: one free side of each. */
function nameBoxes(request: Request, taken: readonly Box[]): readonly Box[] {
  const { marks, view, size, lit, measure } = request;
  const narrow = isNarrow(size);
  const seen = inside(size, 0);
  const boxes: Box[] = [];
  for (const mark of marks) {
    const { shape, geometry, place } = mark;
    if (shape !== 'point' || geometry?.type !== 'Point' || place.far || !lit.has(place.id))
      continue;
    const [x, y] = project(view, size, geometry.coordinates);
    const own = { x, y, width: 0, height: 0 };
    if (!touch(own, seen)) continue;
    const [first, second] = namesOf(place.title);
    const [a, b] = [measure(first, 600, 12.5), measure(second, 400, 12.5)];
    const width = narrow ? Math.max(a, b) + 8 : a + b + 4;
    const height = narrow && second ? 32 : 18;
    const away = radiusOf(mark) + 4;
    const sides: Box[] = [
      { x: x + away, y: y - height / 2, width, height },
      { x: x - away - width, y: y - height / 2, width, height },
      { x: x - width / 2, y: y + away, width, height },
      { x: x - width / 2, y: y - away - height, width, height },
    ];
    const isFree = (box: Box) => (other: Box) => !touch(other, box) || touch(other, own);
    const free = sides.find(
      (box) => isWithin(box, size) && taken.every(isFree(box)) && boxes.every(isFree(box)),
    );
    if (free) boxes.push(free);
  }
  return boxes;
}

/** The marks outside the view at which the reader is, those of what is selected first. */
function outOfView({ marks, lit, tagged, view, size }: Request): readonly Mark[] {
  const sight = inside(size, 4);
  return marks
    .filter(
      ({ place, geometry }) =>
        geometry &&
        lit.has(place.id) &&
        (place.far || !touch(boxOnPage(geometry, view, size), sight)),
    )
    .sort((a, b) => Number(tagged.has(b.place.id)) - Number(tagged.has(a.place.id)));
}

function boxOnPage(geometry: PlaceGeometry, view: View, size: Size): Box {
  return boxAround(positionsOf(geometry).map((position) => project(view, size, position)));
}

/** The chip of a mark; null where there is no room. */
function chipFor(mark: Mark, request: Request, taken: readonly Box[]): Chip | null {
  const { view, size, measure, distanceOf } = request;
  const { place, geometry, shape } = mark;
  if (!geometry) return null;
  const around = boxOnPage(geometry, view, size);
  const middle = middleOf(place);
  const [x, y] = [around.x + around.width / 2, around.y + around.height / 2];
  const turn = place.far
    ? bearing(view.center, middle)
    : (Math.atan2(x - size.width / 2, size.height / 2 - y) * 180) / Math.PI;
  const kilometres = shape === 'point' ? distance(view.center, middle) : null;
  const narrow = isNarrow(size);
  const name = narrow ? namesOf(place.title)[0] : place.title;
  const far = narrow || kilometres === null ? 0 : 5 + measure(distanceOf(kilometres), 400, 13);
  const sign = mark.disputed.length > 0 ? SIGN_ROOM : 0;
  const width = Math.ceil(measure(name, 500, 13) + far + sign) + 43;
  const box = alongEdge(turn, { width, height: CHIP_HEIGHT }, size, taken);
  return box && { mark, name, box, turn, kilometres };
}

/** The middle of a place's bounds, [longitude, latitude]; only asked of places with a geometry. */
function middleOf({ geometries: [geometry] }: Place): Pixel {
  const { x, y, width, height } = boxAround(geometry ? positionsOf(geometry) : []);
  return [x + width / 2, y + height / 2];
}
