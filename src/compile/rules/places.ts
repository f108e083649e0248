/** The gazetteer: places lie on the earth, in the story's region or far from it by intent, and names are cited. */
import type { Bounds } from '../../story/story.ts';
import type { Draft } from '../draft.ts';
import type { Report } from '../diagnostic.ts';
import { extentOf, shapeOf } from '../shapes.ts';
import type { RawPlace } from '../gazetteer-records.ts';
import type { Node } from '../nodes.ts';
import type { Located } from '../schema.ts';

export function checkPlaces({ story, places }: Draft, report: Report): void {
  const region = story?.region && readRegion(story.region, report);
  for (const { value: place } of places?.value ?? []) {
    checkCitations(place, report);
    const extents = extentsOf(place, region, report);
    if (region && extents.length > 0) checkRegion(place, extents, region, report);
  }
}

function readRegion(
  { value, at }: Located<readonly Located<number>[]>,
  report: Report,
): Bounds | undefined {
  const [west = NaN, south = NaN, east = NaN, north = NaN] = value.map((each) => each.value);
  const isSound =
    value.length === 4 &&
    -180 <= west &&
    west < east &&
    east <= 180 &&
    -90 <= south &&
    south < north &&
    north <= 90;
  if (isSound) return [west, south, east, north];
  report(
    'region-impossible',
    at,
    'The region is not [west, south, east, north] with west less than east and south less than north.',
    'write four numbers in degrees, such as [43, 37.5, 51, 42.5].',
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
      const extent = extentOf(shape);
      const outside = region && !isFar && !overlap(region, extent);
      if (outside && overlap(region, swapped(extent))) {
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
  return holds(region, [longitude, latitude, longitude, latitude]);
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

function swapped([west, south, east, north]: Bounds): Bounds {
  return [south, west, north, east];
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

function overlap(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

function holds(outer: Bounds, inner: Bounds): boolean {
  return (
    outer[0] <= inner[0] && outer[1] <= inner[1] && inner[2] <= outer[2] && inner[3] <= outer[3]
  );
}
