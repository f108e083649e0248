/** Composes the picture that stands for a story where others link to it: its title and its articles beside its map. */
import { sourceHue } from '../story/hues.ts';
import { escaped } from '../story/markup.ts';
import type { Source, Story } from '../story/story.ts';
import { measureRoughly } from '../views/map/still-measure.ts';
import tokensCss from '../views/tokens.css?raw';
import { PICTURE } from './head-tags.ts';
import { plainSvg } from './plain-svg.ts';

/** Where the map's part of the picture begins, in pixels from its left. */
const MAP_X = 450;
/** So many pixels of the picture are one of the map, which is read when the picture is small. */
const SCALE = 1.5;
const MARGIN = 36;
/** The room that the map's own scale bar takes at its foot. */
const SCALE_BAR = 160;

/** The size at which the map of a picture is to be drawn, in CSS pixels. */
export const CARD_MAP = { width: (PICTURE.width - MAP_X) / SCALE, height: PICTURE.height / SCALE };

/** The serif runs wider than the sans that the measure knows. */
const SERIF = 1.09;
const SMALLEST = 29;
const TITLE_SIZES = [58, 52, 46, 40, 34, SMALLEST] as const;
const TITLE_TOP = 116;
const TITLE_HEIGHT = 380;
const LEADING = 1.18;

/** A part of a picture, as plain SVG of `PICTURE`'s size, and the typeface of its text. */
export interface Layer {
  readonly svg: string;
  readonly type: 'sans' | 'serif';
}

export interface Card extends Pick<Story, 'title' | 'sources'> {
  /** Who publishes the story. */
  readonly from: string;
  /** An SVG document of `CARD_MAP`'s size, and whose data it is made of. */
  readonly map: string;
  readonly credits: readonly string[];
}

/** The picture, its lowest part first. */
export function cardLayers({ title, sources, from, map, credits }: Card): readonly Layer[] {
  const content = map.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
  const { size, lines } = fitted(title);
  const spans = lines.map((line, i) => {
    const y = TITLE_TOP + size + i * size * LEADING;
    return `<tspan x="${MARGIN}" y="${y}">${escaped(line)}</tspan>`;
  });
  return [
    {
      type: 'sans',
      svg: picture(
        `<g class="still" transform="translate(${MAP_X} 0) scale(${SCALE})">${content}</g>` +
          `<path d="M0 0H${MAP_X}V${PICTURE.height}H0z" fill="var(--paper)"/>` +
          `<path d="M${MAP_X} 0V${PICTURE.height}" stroke="var(--rule)" stroke-width="2"/>` +
          `<text x="${MARGIN}" y="72" font-size="24" fill="var(--soft)">${escaped(from)}</text>` +
          letters(sources) +
          signature(credits.join(' · ')),
      ),
    },
    {
      type: 'serif',
      svg: picture(`<text font-size="${size}" fill="var(--ink)">${spans.join('')}</text>`),
    },
  ];
}

function picture(content: string): string {
  const { width, height } = PICTURE;
  return plainSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><style>${tokensCss}</style>${content}</svg>`,
  );
}

/** The largest size at which a title has room, and its lines; the smallest, where none has, and as many lines as fit. */
function fitted(title: string): { readonly size: number; readonly lines: readonly string[] } {
  const width = MAP_X - 2 * MARGIN;
  // A line ends at a space, or after a hyphen.
  const pieces = title.match(/[^\s-]*-+\s*|[^\s-]+\s*/g) ?? [title];
  const fits = (size: number) =>
    pieces.every((piece) => widthOf(piece.trim(), size) <= width) &&
    linesOf(pieces, size, width).length <= linesIn(size);
  const size = TITLE_SIZES.find(fits) ?? SMALLEST;
  const lines = linesOf(pieces, size, width);
  const room = linesIn(size);
  return lines.length <= room
    ? { size, lines }
    : { size, lines: [...lines.slice(0, room - 1), `${lines[room - 1]}…`] };
}

function linesIn(size: number): number {
  return Math.floor(TITLE_HEIGHT / (size * LEADING));
}

/** Lines of pieces; a piece that is longer than a line goes on in the next. */
function linesOf(pieces: readonly string[], size: number, width: number): readonly string[] {
  const lines = [''];
  const add = (text: string) => {
    const longer = lines[lines.length - 1] + text;
    if (widthOf(longer.trim(), size) <= width) lines[lines.length - 1] = longer;
    else lines.push(text);
  };
  for (const piece of pieces) {
    if (widthOf(piece.trim(), size) <= width) add(piece);
    else for (const character of piece) add(character);
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function widthOf(text: string, size: number): number {
  return measureRoughly(text, 400, size) * SERIF;
}

/** The letters of the articles in a row, each on its hue; as many as have room. */
function letters(sources: readonly Source[]): string {
  const radius = 22;
  const step = 2 * radius + 12;
  const room = Math.floor((MAP_X - 2 * MARGIN + 12) / step);
  const y = PICTURE.height - MARGIN - radius;
  return sources
    .slice(0, room)
    .map(({ letter }, index) => {
      const x = MARGIN + radius + index * step;
      return (
        `<circle cx="${x}" cy="${y}" r="${radius}" fill="var(${sourceHue(index)})"/>` +
        `<text x="${x}" y="${y + 8.5}" text-anchor="middle" font-size="24" fill="var(--on-source)">${escaped(letter)}</text>`
      );
    })
    .join('');
}

/** Whose data the map is, at its foot; smaller, where it is long. */
function signature(credits: string): string {
  const room = PICTURE.width - MAP_X - 2 * MARGIN - SCALE_BAR;
  const size = Math.min(15, (15 * room) / Math.max(widthOf(credits, 15), 1));
  return (
    `<text x="${PICTURE.width - MARGIN / 2}" y="${PICTURE.height - MARGIN / 2}" text-anchor="end" font-size="${size}" ` +
    `fill="var(--soft)" stroke="var(--far-land)" stroke-width="3" paint-order="stroke">${escaped(credits)}</text>`
  );
}
