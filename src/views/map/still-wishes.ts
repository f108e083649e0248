/** What is to be named on the still map, in the order in which names are given room, and where beside its mark each may stand. */
import type { GroundLabel } from '../../story/ground-notes.ts';
import type { Position } from '../../story/story.ts';
import { words } from '../../words/en.ts';
import { project } from './camera.ts';
import type { View } from './camera.ts';
import { namePosition } from './features.ts';
import type { LandName } from './land-names.ts';
import { namesOf, radiusOf } from './marks.ts';
import type { Mark } from './marks.ts';
import type { Measure } from './placing.ts';
import { isNarrow } from './scene.ts';
import type { Box, Pixel, Size } from './scene.ts';
import { linesOf, SETTINGS } from './still-lines.ts';
import type { NameKind, NameLine, NamePiece } from './still-lines.ts';

/** What is to be named on a map of this size that looks there. */
export interface NameRequest {
  readonly view: View;
  readonly size: Size;
  readonly marks: readonly Mark[];
  /** Countries of the story, each where there is room for its name. */
  readonly landNames: readonly LandName[];
  /** What the base map names. */
  readonly labels: readonly GroundLabel[];
  /** Ids of the places that the reader is at. */
  readonly lit: ReadonlySet<string>;
  /** Ids of the places of what is selected. */
  readonly chosen: ReadonlySet<string>;
  /** Ids of the places that a tag names already. */
  readonly tagged: ReadonlySet<string>;
  /** What is written over the map already. */
  readonly taken: readonly Box[];
  readonly measure: Measure;
}

/** A name that wants a place. */
export interface Wish {
  /** Id of the place; of what the base map names, its name. */
  readonly id: string;
  readonly kind: NameKind;
  readonly isLit: boolean;
  readonly at: Pixel;
  readonly lines: readonly NameLine[];
  /** Accounts differ, and no ring says so beside it. */
  readonly isSigned: boolean;
  /** Where it may stand, the best first. */
  readonly sides: readonly Side[];
}

/** A side of a point, and how far from it a name stands there, in CSS pixels. */
export interface Side {
  readonly align: 'start' | 'middle' | 'end';
  /** The name is above the point, beside it or below. */
  readonly hang: 'above' | 'beside' | 'below';
  readonly dx: number;
  readonly dy: number;
}

/** Every name that is wanted, the most important first. */
export function nameWishes(request: NameRequest): readonly Wish[] {
  const { marks, landNames, lit, chosen } = request;
  const rank = ({ place, events }: Mark) =>
    chosen.has(place.id) ? 0 : lit.has(place.id) ? 1 : events.length > 0 ? 2 : 3;
  const named = [...marks]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((mark) => wishOf(mark, request));
  const beside = named.filter(({ kind }) => kind === 'town' || kind === 'road');
  return [
    ...beside.filter(({ isLit }) => isLit),
    ...landNames.map(({ mark, position }) => wish(mark, 'land', position, request, [CENTRE])),
    ...named.filter(({ kind }) => kind === 'area'),
    ...beside.filter(({ isLit }) => !isLit),
    ...groundWishes(request),
  ];
}

const CENTRE: Side = { align: 'middle', hang: 'beside', dx: 0, dy: 0 };

/** Where a ring stands in the middle of an area, its name moves up or down; in ems. */
const MOVES: readonly (readonly ['above' | 'below', number])[] = [
  ['above', 1.6],
  ['below', 1.6],
  ['above', 3.4],
  ['below', 3.4],
];

function wishOf(mark: Mark, request: NameRequest): readonly Wish[] {
  const { shape, geometry, place, events } = mark;
  if (!geometry || place.far || request.tagged.has(place.id)) return [];
  const position = namePosition(geometry);
  switch (shape) {
    case 'point':
      return [wish(mark, 'town', position, request, around(radiusOf(mark) + 4))];
    case 'road':
      return [wish(mark, 'road', position, request, around(10))];
    case 'district':
    case 'area': {
      if (shape === 'area' && events.length === 0 && !request.lit.has(place.id)) return [];
      const { fontSize } = SETTINGS.area;
      const moved = MOVES.map(([hang, ems]): Side => {
        const away = ems * fontSize;
        return { align: 'middle', hang, dx: 0, dy: hang === 'above' ? -away : away };
      });
      return [wish(mark, 'area', position, request, [CENTRE, ...moved])];
    }
    default:
      return [];
  }
}

function wish(
  mark: Mark,
  kind: NameKind,
  position: Position,
  request: NameRequest,
  sides: readonly Side[],
): Wish {
  const { view, size, lit, measure } = request;
  const { place } = mark;
  const pieces = piecesOf(mark, lit.has(place.id), isNarrow(size));
  return {
    id: place.id,
    kind,
    isLit: lit.has(place.id),
    at: project(view, size, position),
    lines: linesOf(pieces, kind, measure),
    isSigned: mark.disputed.length > 0 && mark.shape !== 'point',
    sides,
  };
}

function piecesOf(mark: Mark, isLit: boolean, isOnNarrow: boolean): readonly NamePiece[] {
  const { place, shape, geometry, events } = mark;
  const [first, second] = namesOf(place.title);
  const hasTally = shape !== 'point' && events.length > 0;
  const isDoubtful = shape === 'road' && geometry?.certainty === 'schematic';
  return [
    { part: 'first', text: first },
    { part: 'second', text: isOnNarrow ? second.replace(' / ', ' /\n') : second },
    { part: 'tally', text: hasTally ? ` · ${words.number(events.length)}` : '' },
    { part: 'doubt', text: isDoubtful && (isLit || !isOnNarrow) ? `\n${words.map.schematic}` : '' },
  ];
}

/** The eight sides of a point, so far from it. */
function around(away: number): readonly Side[] {
  const aslant = away / Math.SQRT2;
  return [
    { align: 'start', hang: 'beside', dx: away, dy: 0 },
    { align: 'end', hang: 'beside', dx: -away, dy: 0 },
    { align: 'middle', hang: 'below', dx: 0, dy: away },
    { align: 'middle', hang: 'above', dx: 0, dy: -away },
    { align: 'start', hang: 'below', dx: aslant, dy: aslant },
    { align: 'start', hang: 'above', dx: aslant, dy: -aslant },
    { align: 'end', hang: 'below', dx: -aslant, dy: aslant },
    { align: 'end', hang: 'above', dx: -aslant, dy: -aslant },
  ];
}

/** What the base map names and the story does not. */
function groundWishes({ labels, view, size, measure }: NameRequest): readonly Wish[] {
  return labels.map(({ name, kind, position }) => {
    const set = kind === 'country' ? 'country' : 'water';
    return {
      id: name,
      kind: set,
      isLit: false,
      at: project(view, size, position),
      lines: linesOf([{ part: 'first', text: name }], set, measure),
      isSigned: false,
      sides: [CENTRE],
    };
  });
}
