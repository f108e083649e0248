/**
 * Draws base maps once, at build, as SVG paths on the story's frame: a page carries them as one island that its still maps
 * refer to, and no script needs the base maps for them.
 */
import { extent, geoIdentity, geoPath } from 'd3';
import type { GeoContext } from 'd3';
import type { Feature, Position as GeoPosition } from 'geojson';

import { besideLongitude } from '../../story/bounds.ts';
import type { GroundNotes } from '../../story/ground-notes.ts';
import { escaped } from '../../story/markup.ts';
import type { Bounds } from '../../story/story.ts';
import type { Basemap } from './basemap.ts';
import { groundFrame, onFrame, seenOn } from './ground-frame.ts';
import type { GroundFrame } from './ground-frame.ts';
import { dissolved, onGrid, pathOf } from './ground-path.ts';
import type { Line } from './ground-path.ts';
import type { View } from './camera.ts';
import type { Box, Size } from './scene.ts';

/** One layer of the ground. */
export interface GroundPath {
  /** Such as `far-land`, `river`, `land-<id of a place>`. */
  readonly name: string;
  /** SVG path data in units of the frame. */
  readonly path: string;
}

export type Ground = readonly GroundPath[];

/** The far world is drawn on a grid of so many units. */
const COARSE = 8;

/** What of a frame is drawn, and on how coarse a grid, in units of the frame. */
export interface GroundPart {
  readonly box: Box;
  readonly step: number;
}

/** The part of the ground that a map of this size sees that looks there, as fine as it can show it. */
export function partSeen(region: Bounds, view: View, size: Size): GroundPart {
  const { x, y, width, height } = seenOn(groundFrame(region), view, size);
  const step = Math.max(Math.floor(width / size.width / 3), 1);
  // Up to the grid's next lines, so that nothing is rounded away from the edge.
  const left = Math.floor(x / step) * step;
  const top = Math.floor(y / step) * step;
  const right = Math.ceil((x + width) / step) * step;
  const bottom = Math.ceil((y + height) / step) * step;
  return { box: { x: left, y: top, width: right - left, height: bottom - top }, step };
}

/**
 * The ground of a story's region, from its base maps, the widest first; all of it, or a part. The land of each country of the
 * story is a path of its own, since it lights up. Across the date line the region's longitudes go on past 180.
 */
export function groundOf(
  basemaps: readonly Basemap[],
  region: Bounds,
  lands: GroundNotes['lands'],
  part?: GroundPart,
): Ground {
  const frame = groundFrame(region);
  const middle = (region[0] + region[2]) / 2;
  const { box, step } = part ?? { box: { x: 0, y: 0, ...frame.size }, step: 1 };
  const linesOf = (layer: string, isMeant: (name: unknown) => boolean = () => true) =>
    basemaps.flatMap(({ data }, i) => {
      const grid = Math.max(step, i < basemaps.length - 1 ? COARSE : 1);
      return data.features
        .filter(({ properties: of }) => of?.['layer'] === layer && isMeant(of['name']))
        .flatMap((feature) => clipped(projected(feature, frame, middle), box))
        .map((line) => onGrid(line, grid))
        .filter(({ length }) => length > 1);
    });
  const ids = [...new Set(lands.map(({ place }) => place))];
  const isLandOf = (id: string, name: unknown) =>
    lands.some((land) => land.place === id && land.name === name);
  const isOwn = (name: unknown) => lands.some((land) => land.name === name);
  const layers: readonly (readonly [string, readonly Line[]])[] = [
    ['far-land', dissolved(linesOf('land', (name) => !isOwn(name)))],
    ...ids.map((id) => [`land-${id}`, linesOf('land', (name) => isLandOf(id, name))] as const),
    ['lake', linesOf('lake')],
    ['river', linesOf('river')],
    ['border', linesOf('border')],
    ['disputed', linesOf('disputed')],
  ];
  return layers
    .map(([name, lines]) => ({ name, path: pathOf(lines) }))
    .filter(({ path }) => path !== '');
}

/** The lines and rings of a feature that is in units of the frame, cut at the edge of a box. */
function clipped(feature: Feature, { x, y, width, height }: Box): readonly Line[] {
  const lines: [number, number][][] = [];
  const pen: GeoContext = {
    moveTo: (x, y) => void lines.push([[x, y]]),
    lineTo: (x, y) => void lines.at(-1)?.push([x, y]),
    closePath: () => {
      const line = lines.at(-1);
      const [first] = line ?? [];
      if (first) line?.push(first);
    },
    beginPath: () => undefined,
    arc: () => undefined,
  };
  const cut = geoIdentity().clipExtent([
    [x, y],
    [x + width, y + height],
  ]);
  geoPath(cut, pen)(feature);
  return lines;
}

/** A feature in units of the frame; d3-geo has no part in the projection, which draws straight lines as MapLibre does. */
function projected(feature: Feature, frame: GroundFrame, middle: number): Feature {
  // Files are cut at the date line, and each piece is drawn where it is nearest to the region.
  const along = (line: readonly GeoPosition[]): GeoPosition[] => {
    const [west, east] = extent(line, ([longitude = 0]) => longitude);
    const own = ((west ?? 0) + (east ?? 0)) / 2;
    const moved = besideLongitude(own, middle) - own;
    return line.map(([longitude = 0, latitude = 0]) => [
      ...onFrame(frame, [longitude + moved, Math.min(Math.max(latitude, -85), 85)]),
    ]);
  };
  const { geometry } = feature;
  switch (geometry.type) {
    case 'LineString':
      return { ...feature, geometry: { ...geometry, coordinates: along(geometry.coordinates) } };
    case 'MultiLineString':
    case 'Polygon':
      return {
        ...feature,
        geometry: { ...geometry, coordinates: geometry.coordinates.map(along) },
      };
    case 'MultiPolygon':
      return {
        ...feature,
        geometry: {
          ...geometry,
          coordinates: geometry.coordinates.map((rings) => rings.map(along)),
        },
      };
    default:
      return feature;
  }
}

/** The ground as SVG elements for `<defs>`, with the hatching that its marks use; the ids are `ground-` and the layer's name. */
export function groundMarkup(ground: Ground): string {
  const paths = ground.map(({ name, path }) => `<path id="ground-${escaped(name)}" d="${path}"/>`);
  return HATCH + paths.join('');
}

/** Ten units wide, so that its lines meet themselves on all sides. */
const HATCH =
  '<pattern id="still-hatch" width="10" height="10" patternUnits="userSpaceOnUse">' +
  '<path class="hatching" d="M-5 15 15-5M-15 15 5-5M5 15 25-5"/></pattern>';
