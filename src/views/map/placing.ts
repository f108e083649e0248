/**
 * Finds room on the map for what is written over it: chips along the edge for what lies outside the view, tags beside areas
 * and roads. Nothing covers anything else. The widths of texts are asked for, so that this needs no page.
 */
import type { Place } from '../../story/story.ts';
import { alongEdge, boxAround, inside, isWithin, touch } from './boxes.ts';
import { bearing, distance, project } from './camera.ts';
import type { View } from './camera.ts';
import { namesOf, positionsOf, ringRadius } from './marks.ts';
import type { Mark } from './marks.ts';
import { isNarrow } from './scene.ts';
import type { Box, Pixel, Size } from './scene.ts';
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
  for (const mark of request.marks) {
    const chip = request.lit.has(mark.place.id) ? chipFor(mark, request, taken) : null;
    if (!chip) continue;
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

/** The rings and dots, which nothing may cover. */
function pointBoxes({ marks, view, size, lit }: Request): readonly Box[] {
  return marks.flatMap(({ shape, geometry, place, events, sources }) => {
    if (shape !== 'point' || geometry?.type !== 'Point' || place.far) return [];
    const [x, y] = project(view, size, geometry.coordinates);
    const radius = events.length > 0 ? ringRadius(sources) + 2 : lit.has(place.id) ? 8 : 4;
    return [{ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }];
  });
}

/** Room for the names of the towns that the reader is at: one free side of each. */
function nameBoxes(request: Request, taken: readonly Box[]): readonly Box[] {
  const { marks, view, size, lit, measure } = request;
  const narrow = isNarrow(size);
  const boxes: Box[] = [];
  for (const { shape, geometry, place, events, sources } of marks) {
    if (shape !== 'point' || geometry?.type !== 'Point' || place.far || !lit.has(place.id))
      continue;
    const [x, y] = project(view, size, geometry.coordinates);
    const [first, second] = namesOf(place.title);
    const [a, b] = [measure(first, 600, 12.5), measure(second, 400, 12.5)];
    const width = narrow ? Math.max(a, b) + 8 : a + b + 4;
    const height = narrow && second ? 32 : 18;
    const away = (events.length > 0 ? ringRadius(sources) : 3) + 4;
    const sides: Box[] = [
      { x: x + away, y: y - height / 2, width, height },
      { x: x - away - width, y: y - height / 2, width, height },
      { x: x - width / 2, y: y + away, width, height },
      { x: x - width / 2, y: y - away - height, width, height },
    ];
    const own = boxAround([[x, y]]);
    const others = [...taken, ...boxes].filter((box) => !touch(box, own));
    const free = sides.find(
      (box) => isWithin(box, size) && !others.some((other) => touch(box, other)),
    );
    if (free) boxes.push(free);
  }
  return boxes;
}

function chipFor(mark: Mark, request: Request, taken: readonly Box[]): Chip | null {
  const { view, size, measure, distanceOf } = request;
  const { place, geometry, shape } = mark;
  if (!geometry) return null;
  const pixels = positionsOf(geometry).map((position) => project(view, size, position));
  const around = boxAround(pixels);
  if (!place.far && touch(around, inside(size, 4))) return null;

  const middle = middleOf(place);
  const [x, y] = [around.x + around.width / 2, around.y + around.height / 2];
  const turn = place.far
    ? bearing(view.center, middle)
    : (Math.atan2(x - size.width / 2, size.height / 2 - y) * 180) / Math.PI;
  const kilometres = shape === 'point' ? distance(view.center, middle) : null;
  const narrow = isNarrow(size);
  const name = narrow ? namesOf(place.title)[0] : place.title;
  const far = narrow || kilometres === null ? 0 : 5 + measure(distanceOf(kilometres), 400, 13);
  const width = Math.ceil(measure(name, 500, 13) + far) + 43;
  const box = alongEdge(turn, { width, height: CHIP_HEIGHT }, size, taken);
  return { mark, name, box, turn, kilometres };
}

/** The middle of a place's bounds, [longitude, latitude]; only asked of places with a geometry. */
function middleOf({ geometries: [geometry] }: Place): Pixel {
  const { x, y, width, height } = boxAround(geometry ? positionsOf(geometry) : []);
  return [x + width / 2, y + height / 2];
}
