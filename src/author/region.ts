/** A story's region as an author tells it: four numbers of degrees, or the name of a place in its middle. */
import { besideLongitude, unwrapped } from '../story/bounds.ts';
import type { Bounds, Position } from '../story/story.ts';
import { refuse, type Refused } from './refused.ts';
import type { WorldPlace } from './world/world.ts';

/** Looks a name up in a world gazetteer. */
export type WorldLookup = (name: string) => readonly WorldPlace[];

/** "43 37.5 51 42.5": west, south, east, north, west more than east across the date line; or "Helsinki". */
export function readRegion(words: string, named: WorldLookup): Bounds | Refused {
  const name = words.trim();
  if (/\p{L}/u.test(name)) return regionAround(name, named(name));
  const numbers = name.split(/[\s,;]+/).map((number) => (number === '' ? NaN : Number(number)));
  const [west = NaN, south = NaN, east = NaN, north = NaN] = numbers;
  if (numbers.length !== 4 || numbers.some(Number.isNaN)) {
    return refuse(
      `"${words}" is not a region: four numbers of degrees are, or a place's name.`,
      'Write west, south, east and north: --region "43 37.5 51 42.5"',
    );
  }
  if (
    [west, east].some((lon) => Math.abs(lon) > 180) ||
    [south, north].some((lat) => Math.abs(lat) > 90)
  ) {
    return refuse(
      `The region ${numbers.join(' ')} is not on the earth: longitudes go to 180, latitudes to 90.`,
      'Write west, south, east and north, in this order.',
    );
  }
  if (south >= north || west === east) {
    return refuse(
      `The region ${numbers.join(' ')} is empty.`,
      'Write west, south, east and north, in this order.',
    );
  }
  return [west, south, east, north];
}

/** So many times larger than the next of its name a place is meant without being asked for. */
const FAR_LARGER = 10;
const MOST_SHOWN = 5;

function regionAround(name: string, places: readonly WorldPlace[]): Bounds | Refused {
  const found = places
    .flatMap(({ position, population, country, within, type, fclass }) =>
      position === null || fclass !== 'P'
        ? []
        : [
            {
              position,
              population,
              told: [within, country].filter((part) => part !== null).join(', '),
              type,
            },
          ],
    )
    .sort((a, b) => b.population - a.population);
  const [first, second] = found;
  if (first === undefined) {
    return refuse(
      places.length > 0
        ? `"${name}" is a country, and its middle says little of its extent.`
        : `No place "${name}" is known here.`,
      'Write a town near it, or west, south, east and north in degrees: --region "43 37.5 51 42.5"',
    );
  }
  if (second !== undefined && first.population < second.population * FAR_LARGER) {
    return refuse(
      `${found.length} places are called "${name}". Write the region of the one that is meant:`,
      ...found
        .slice(0, MOST_SHOWN)
        .map(
          ({ position, told, type }) =>
            `  --region "${around(position).join(' ')}"  ${type}, ${told}`,
        ),
    );
  }
  return around(first.position);
}

/** Degrees of latitude from the middle to either side: about 150 km. */
const HALF = 1.35;

function around([lon, lat]: Position): Bounds {
  const wide = HALF / Math.max(Math.cos((lat * Math.PI) / 180), 0.1);
  const round = (degrees: number) => Math.round(degrees * 100) / 100;
  const turned = (degrees: number) =>
    round(degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees);
  return [
    turned(lon - wide),
    round(Math.max(-90, lat - HALF)),
    turned(lon + wide),
    round(Math.min(90, lat + HALF)),
  ];
}

/** Whether a position, as [longitude, latitude], is within bounds. */
export function isWithin(
  [longitude, latitude]: readonly [number, number],
  bounds: Bounds,
): boolean {
  const [west, south, east, north] = unwrapped(bounds);
  const x = besideLongitude(longitude, (west + east) / 2);
  return west <= x && x <= east && south <= latitude && latitude <= north;
}
