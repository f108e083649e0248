/**
 * The base map of a story's region as the file that the map reads: GeoJSON whose features say with `layer` what they are, as fine
 * as fits into a given size.
 */
import { around, unwrapped } from '../../story/bounds.ts';
import type { Bounds, Position } from '../../story/story.ts';
import { groundIn, type Ground } from './ground.ts';
import { countryLabels, type CountryLabel } from './labels.ts';
import { CREDIT, LICENCE, type Sources } from './packages.ts';

/** Bytes of the file, which must be fewer. */
export const MOST_BYTES = 60_000;
/** Degrees of latitude, about 50 m: the data hold nothing finer. */
const FINEST = 0.0005;
const LEAST_STEP = 1.04;

export interface Cut {
  readonly text: string;
  /** How far a line may stray within the region, in degrees of latitude. */
  readonly tolerance: number;
}

/** Cuts the base map of a region, [west, south, east, north] in degrees, the west more than the east across the date line. */
export function cutBasemap(sources: Sources, region: Bounds): Cut {
  const groundAt = groundIn(sources, region);
  // In a large region a coarser line is no coarser to see: a pixel of a large screen.
  const [west, , east] = unwrapped(region);
  let tolerance = Math.max(FINEST, (east - west) / 6000);
  let labels: readonly CountryLabel[] | null = null;
  for (;;) {
    const ground = groundAt(tolerance);
    const bare = written(ground, labels ?? [], region, tolerance);
    const bytes = Buffer.byteLength(bare);
    if (bytes < MOST_BYTES && labels) return { text: bare, tolerance };
    // Names take much time to place, and little room: they are placed once, on what nearly fits.
    if (bytes < MOST_BYTES) labels = countryLabels(ground.lands, region);
    else tolerance *= Math.max(LEAST_STEP, (bytes / MOST_BYTES) ** 0.7);
  }
}

function written(
  { lands, borders, lakes, rivers }: Ground,
  labels: readonly CountryLabel[],
  region: Bounds,
  tolerance: number,
): string {
  const decimals = Math.min(4, Math.max(1, Math.ceil(-Math.log10(tolerance / 2))));
  const number = (value: number) => String(Number(value.toFixed(decimals)));
  const point = ([x, y]: Position) => `[${number(x)},${number(y)}]`;
  const line = (positions: readonly Position[]) => {
    const points = positions.map(point);
    return points.filter((each, i) => each !== points[i - 1]);
  };
  // RFC 7946 has outlines counterclockwise, the packages have them the other way.
  const rings = (polygon: readonly (readonly Position[])[]) =>
    polygon
      .map((ring) => line(ring).reverse())
      .filter(({ length }) => length > 3)
      .map((ring) => `[${ring.join()}]`);
  const feature = (properties: object, type: string, coordinates: string) =>
    `{"type":"Feature","properties":${JSON.stringify(properties)},"geometry":{"type":"${type}","coordinates":${coordinates}}}`;
  const areas = (polygons: readonly (readonly (readonly Position[])[])[]) =>
    polygons.map(rings).filter(({ length }) => length > 0);
  const lines = (layer: string, all: readonly (readonly Position[])[]) => {
    const kept = all.map(line).filter(({ length }) => length > 1);
    if (kept.length === 0) return [];
    return [
      feature({ layer }, 'MultiLineString', `[${kept.map((each) => `[${each.join()}]`).join()}]`),
    ];
  };
  const features = [
    ...lands.flatMap(({ name, iso, polygons }) => {
      const kept = areas(polygons);
      if (kept.length === 0) return [];
      const properties = { layer: 'land', name, ...(iso !== null && { iso }) };
      const coordinates = `[${kept.map((each) => `[${each.join()}]`).join()}]`;
      return [feature(properties, 'MultiPolygon', coordinates)];
    }),
    ...areas(lakes).map((each) => feature({ layer: 'lake' }, 'Polygon', `[${each.join()}]`)),
    ...lines('river', rivers),
    ...lines('border', borders),
    ...labels.map(({ name, position }) =>
      feature({ layer: 'label', kind: 'country', name }, 'Point', point(position)),
    ),
  ];
  const head = {
    type: 'FeatureCollection',
    credit: CREDIT,
    licence: LICENCE,
    covers: covered(region),
  };
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${features.join(',\n')}\n]}\n`;
}

/** All that a map of the region can show: it needs no base map of the world beneath. */
function covered(region: Bounds): readonly number[] {
  return around(unwrapped(region)).map((value) => Number(value.toFixed(3)));
}
