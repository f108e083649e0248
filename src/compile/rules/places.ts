/** The gazetteer: places lie on the earth, in the story's region or far from it by intent, and names are cited. */
import { besideLongitude, unwrapped } from '../../story/bounds.ts';
import type { Bounds } from '../../story/story.ts';
import type { Draft } from '../draft.ts';
import type { Report } from '../diagnostic.ts';
import { extentOf, shapeOf } from '../shapes.ts';
import type { RawPlace } from '../gazetteer-records.ts';
import type { Node } from '../nodes.ts';
import type { Located } from '../schema.ts';

/** Degrees. A wider region across the date line is one whose west and east have changed places. */
const WIDEST = 300;

/** Reports a region that is none, and places without a citation, off the earth, or not where the region says. */
export function checkPlaces({ story, places }: Draft, report: Report): void {
  const region = story?.region && readRegion(story.region, report);
  for (const { value: place } of places?.value ?? []) {
    checkCitations(place, report);
    const extents = extentsOf(place, region, report);
    if (region && extents.length > 0) checkRegion(place, extents, region, report);
  }
}

/** The region as it is written; undefined where it is none. */
export function regionOf({ value }: Located<readonly Located<number>[]>): Bounds | undefined {
  const [west = NaN, south = NaN, east = NaN, north = NaN] = value.map((each) => each.value);
  const isSound =
    value.length === 4 &&
    -180 <= west &&
    west <= 180 &&
    -180 <= east &&
    east <= 180 &&
    (west < east || (east < west && east + 360 - west <= WIDEST)) &&
    -90 <= south &&
    south < north &&
    north <= 90;
  return isSound ? [west, south, east, north] : undefined;
}

function readRegion(
  written: Located<readonly Located<number>[]>,
  report: Report,
): Bounds | undefined {
  const region = regionOf(written);
  if (region) return region;
  report(
    'region-impossible',
    written.at,
    'The region is not [west, south, east, north] with west less than east and south less than north.',
    'write four numbers in degrees, such as [43, 37.5, 51, 42.5]; west is more than east only across the date line.',
  );
  return undefined;
}

function checkCitations({ names }: RawPlace, report: Report): void {
  if (!names || names.value.length === 0) return;
  if (names.value.some(({ value }) => (value.citations?.value ?? []).length > 0)) return;
  report(
    'citation-missing',
    names.at,
    'No name of this place has a citation, so nothing shows that it is called so.',
    'cite at least one name; an article of the story is cited by its source id in "@id".',
  );
}

/** What each sound geometry covers; none for a place with one that is not sound, of which enough is then said. */
function extentsOf(
  { geometry, properties }: RawPlace,
  region: Bounds | undefined,
  report: Report,
): Bounds[] {
  const isFar = properties?.value.far?.value ?? false;
  const extents: Bounds[] = [];
  let isSound = true;
  for (const { value } of geometry?.value ?? []) {
    if (!value.type || !value.coordinates) continue;
    const shape = shapeOf(value);
    if (!('problem' in shape)) {
      const extent = extentOf(shape, region && beside(region));
      const outside = region && !isFar && !overlap(region, extent);
      if (outside && overlap(region, swapped(extent, region))) {
        reportSwapped(value.coordinates.value, region, report);
        isSound = false;
      } else extents.push(extent);
      continue;
    }
    isSound = false;
    if (region && !isFar && isSwapped(shape.at, region)) {
      reportSwapped(shape.at, region, report);
      continue;
    }
    const code = shape.problem === 'broken' ? 'geometry-broken' : 'coordinates-impossible';
    report(code, shape.at, shape.message, shape.mend);
  }
  return isSound ? extents : [];
}

/** Whether a position that is not on the earth lies in the region once it is turned round. */
function isSwapped(at: Node, region: Bounds): boolean {
  const position = positionIn(at);
  if (!position) return false;
  const [latitude, longitude] = [position[0].number, position[1].number];
  const counted = beside(region)(longitude);
  return holds(region, [counted, latitude, counted, latitude]);
}

function reportSwapped(at: Node, region: Bounds, report: Report): void {
  const position = positionIn(at);
  const written = position ? `[${position[0].text}, ${position[1].text}] lies` : 'This shape lies';
  report(
    'coordinates-swapped',
    at,
    `${written} outside the story's region, [${region.join(', ')}], and inside it with longitude and latitude swapped.`,
    position
      ? `write [${position[1].text}, ${position[0].text}]: the longitude first, then the latitude.`
      : 'write the longitude first, then the latitude, in each position.',
  );
}

/** The two numbers of a position; null for the deeper coordinates of a line or an area. */
function positionIn(at: Node): readonly [NumberNode, NumberNode] | null {
  const [first, second] = at.kind === 'list' ? at.items : [];
  return first?.kind === 'number' && second?.kind === 'number' ? [first, second] : null;
}

type NumberNode = Node & { readonly kind: 'number' };

/** The extent with longitudes and latitudes changed round, beside the region. */
function swapped([west, south, east, north]: Bounds, region: Bounds): Bounds {
  const count = beside(region);
  return [count(south), west, count(north), east];
}

/** A place that reaches into the region is in it; one that is all inside is not far. */
function checkRegion(
  { '@id': id, properties, geometry }: RawPlace,
  extents: readonly Bounds[],
  region: Bounds,
  report: Report,
): void {
  const far = properties?.value.far;
  const name = id ? `"${id.value}"` : 'This place';
  if (far?.value) {
    if (extents.every((extent) => holds(region, extent))) {
      report(
        'place-far-inside',
        far.at,
        `${name} is marked as far, but lies in the story's region, [${region.join(', ')}].`,
        'delete "far", or make the region smaller in story.yaml.',
      );
    }
  } else if (geometry && !extents.some((extent) => overlap(region, extent))) {
    report(
      'place-outside-region',
      geometry.at,
      `${name} lies outside the story's region, [${region.join(', ')}], and is not marked as far.`,
      'correct the coordinates ([longitude, latitude]), or add "far": true to its properties.',
    );
  }
}

/** How longitudes count beside a region: past 180 where it lies across the date line, else as they are. */
function beside(region: Bounds): (longitude: number) => number {
  const [west, , east] = unwrapped(region);
  return (longitude) => (east > 180 ? besideLongitude(longitude, (west + east) / 2) : longitude);
}

function overlap(region: Bounds, extent: Bounds): boolean {
  const [west, south, east, north] = unwrapped(region);
  return west <= extent[2] && extent[0] <= east && south <= extent[3] && extent[1] <= north;
}

function holds(region: Bounds, inner: Bounds): boolean {
  const [west, south, east, north] = unwrapped(region);
  return west <= inner[0] && south <= inner[1] && inner[2] <= east && inner[3] <= north;
}
