/** Where imported rows were: positions read from cells, looked at for the usual slip, and made the places of a gazetteer. */
import type { Bounds, Position } from '../../story/story.ts';
import { idGiver, idOf } from '../ids.ts';
import { refuse, type Refused } from '../refused.ts';
import { isWithin } from '../region.ts';
import { oneLine } from './html.ts';
import type { WrittenPlace } from './row.ts';

/** Null where none is written. */
export type PositionAnswer = { readonly position: Position | null } | { readonly reason: string };

/** A position in degrees, as [longitude, latitude]. */
export function positionOf({ lat, lon }: WrittenPlace): PositionAnswer {
  if (lat === '' && lon === '') return { position: null };
  if (lat === '' || lon === '')
    return {
      reason: `it has a ${lat === '' ? 'lon' : 'lat'} and no ${lat === '' ? 'lat' : 'lon'}`,
    };
  const [latitude, longitude] = [degreesOf(lat), degreesOf(lon)];
  if (latitude === null || longitude === null) {
    return {
      reason: `its ${latitude === null ? `lat is “${lat}”` : `lon is “${lon}”`}, which is no number of degrees`,
    };
  }
  return { position: [longitude, latitude] };
}

/** With a full stop or a comma before its decimals, and perhaps a letter for its half of the earth. */
function degreesOf(cell: string): number | null {
  const [, number, half] = /^([-−+]?\d{1,3}(?:[.,]\d+)?)\s*°?\s*([nsew])?$/i.exec(cell) ?? [];
  if (number === undefined) return null;
  const degrees = Number(number.replace('−', '-').replace(',', '.'));
  return half !== undefined && /[sw]/i.test(half) ? -Math.abs(degrees) : degrees;
}

interface Placed {
  readonly label: string;
  readonly position: Position;
}

/** What is said of positions that are not on the earth: null where all are. */
export function swappedOrNowhere(placed: readonly Placed[]): Refused | null {
  const beyond = placed.filter(
    ({ position: [lon, lat] }) => Math.abs(lat) > 90 || Math.abs(lon) > 180,
  );
  const [first] = beyond;
  if (first === undefined) return null;
  const [lon, lat] = first.position;
  const areSwapped = beyond.every(
    ({ position: [x, y] }) => Math.abs(x) <= 90 && Math.abs(y) <= 180,
  );
  const where = `${first.label} has lat ${lat} and lon ${lon}`;
  const others =
    beyond.length > 1 ? ` So have ${beyond.length - 1} others: ${labels(beyond.slice(1))}.` : '';
  return areSwapped
    ? refuse(
        `${capital(where)}, and a latitude goes to 90 only: the two seem to be swapped.${others}`,
        'Swap the names of the two columns, or the numbers of these rows.',
      )
    : refuse(
        `${capital(where)}, which is not on the earth: a latitude goes to 90, a longitude to 180.${others}`,
        'Correct them, or empty both cells.',
      );
}

/** What is said of rows that lie in the region that the author named only with their two numbers swapped: null where none do. */
export function swappedInRegion(placed: readonly Placed[], region: Bounds): Refused | null {
  const swapped = placed.filter(
    ({ position: [lon, lat] }) => !isWithin([lon, lat], region) && isWithin([lat, lon], region),
  );
  const [first] = swapped;
  if (first === undefined) return null;
  const [lon, lat] = first.position;
  const others =
    swapped.length > 1 ? ` So do ${swapped.length - 1} others: ${labels(swapped.slice(1))}.` : '';
  return refuse(
    `${capital(first.label)} has lat ${lat} and lon ${lon}, and lies in the region (${region.join(' ')}) only if the two change places.${others}`,
    'Swap the numbers of these rows, or name a larger region.',
  );
}

/** Rows that lie far from all others, and among them once their two numbers change places. */
export function probablySwapped(placed: readonly Placed[]): readonly string[] {
  if (placed.length < 4) return [];
  const lons = extremes(placed.map(({ position: [lon] }) => lon));
  const lats = extremes(placed.map(({ position: [, lat] }) => lat));
  return placed.flatMap(({ label, position: [lon, lat] }) => {
    const [x, y] = [lons(lon), lats(lat)];
    const isInside = (a: number, b: number) => within(a, x) && within(b, y);
    return !isInside(lon, lat) && isInside(lat, lon) ? [label] : [];
  });
}

/** The least and the greatest of numbers, without one of them. */
function extremes(numbers: readonly number[]): (without: number) => readonly [number, number] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [least = 0, second = 0] = sorted;
  const [most = 0, beforeMost = 0] = [sorted.at(-1), sorted.at(-2)];
  return (without) => [without === least ? second : least, without === most ? beforeMost : most];
}

/** A little beyond the ends counts, too: the rest may be close together. */
function within(value: number, [from, to]: readonly [number, number]): boolean {
  const margin = Math.max(0.5, (to - from) / 4);
  return from - margin <= value && value <= to + margin;
}

export interface ImportedPlace {
  readonly id: string;
  readonly name: string;
  readonly position: Position | null;
}

export interface PlaceGiver {
  /** The place of a row; the same name nearby is one place. */
  readonly give: (name: string, position: Position | null) => ImportedPlace;
  readonly places: () => readonly ImportedPlace[];
  /** Names that two places bear, with the first of them. */
  readonly namesakes: () => ReadonlyMap<string, ImportedPlace>;
}

/** In degrees: nearer than about two kilometres, one name is one place. */
const NEAR = 0.02;

/** Gives places to the rows of one file, each its own id. */
export function placeGiver(): PlaceGiver {
  const giveId = idGiver();
  const byName = new Map<string, ImportedPlace[]>();
  const all: ImportedPlace[] = [];
  const shared = new Map<string, ImportedPlace>();
  return {
    give(written, position) {
      const name = oneLine(written);
      const key = idOf(name, name.toLowerCase());
      const others = byName.get(key) ?? [];
      const known = others.find((other) => isNear(other.position, position));
      if (known) return known;
      const place = { id: giveId(idOf(name, 'place')), name, position };
      const [first] = others;
      if (first) shared.set(first.name, first);
      byName.set(key, [...others, place]);
      all.push(place);
      return place;
    },
    places: () => all,
    namesakes: () => shared,
  };
}

/** A name without a position is the place of that name, wherever it is. */
function isNear(one: Position | null, other: Position | null): boolean {
  if (one === null || other === null) return one === other || other === null;
  return Math.abs(one[0] - other[0]) <= NEAR && Math.abs(one[1] - other[1]) <= NEAR;
}

const MOST_LABELS = 8;

/** Some labels, and how many more there are. */
export function labels(placed: readonly { readonly label: string }[]): string {
  const some = placed.slice(0, MOST_LABELS).map(({ label }) => label);
  const more = placed.length - some.length;
  return some.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
