/** The ground of a region at one tolerance: countries, the lines between them, lakes and rivers, cut at what a map can show. */
import { merge, mesh } from 'topojson-client';
import type {
  GeometryObject,
  MultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';

import { around, unwrapped } from '../../story/bounds.ts';
import type { Bounds, Position } from '../../story/story.ts';
import { alpha2Of } from '../world/country-names.ts';
import { clippedLine, clippedPolygon, piecesOf, type Polygon } from './clip.ts';
import { drawn, isRuled, MOVED, nameOf } from './countries.ts';
import { unbroken } from './lines.ts';
import { holds, isLarge, scaleBeyond, type Scale } from './measures.ts';
import type { Sources } from './packages.ts';
import { nameIn, near, thinned, weighed, type Shape, type Thinned } from './topology.ts';
import { lakesIn, riversIn, WATER_GRID } from './water.ts';

/** Land of one country, within what a map of the region can show. */
export interface Land {
  readonly name: string;
  /** ISO 3166-1, two letters; null where it has no code. */
  readonly iso: string | null;
  readonly polygons: readonly Polygon[];
}

export interface Ground {
  readonly lands: readonly Land[];
  readonly borders: readonly (readonly Position[])[];
  readonly lakes: readonly Polygon[];
  readonly rivers: readonly (readonly Position[])[];
}

type Country = Extract<Shape, { type: TopoPolygon['type'] | MultiPolygon['type'] }>;

function isCountry(shape: Shape): shape is Country {
  return shape.type === 'Polygon' || shape.type === 'MultiPolygon';
}

/** Draws the ground of a region; tolerances are degrees of latitude, as they hold within the region. */
export function groundIn(sources: Sources, region: Bounds): (tolerance: number) => Ground {
  const whole = unwrapped(region);
  const scale = scaleBeyond(whole);
  const pieces = piecesOf(around(whole));
  const countries = weighed(sources.countries, near(sources.countries, 'countries', pieces), scale);
  const water = {
    lakes: weighed(sources.water, near(sources.water, 'lakes', pieces), scale),
    rivers: weighed(sources.water, near(sources.water, 'rivers', pieces), scale),
  };
  return (tolerance) => ({
    ...landIn(thinned(countries, tolerance), pieces, scale, tolerance),
    lakes: lakesIn(thinned(water.lakes, Math.max(tolerance, WATER_GRID)), pieces, scale, tolerance),
    rivers: riversIn(
      thinned(water.rivers, Math.max(tolerance, WATER_GRID)),
      pieces,
      scale,
      tolerance,
    ),
  });
}

type Pieces = ReturnType<typeof piecesOf>;

function landIn(
  { topology, shapes }: Thinned,
  pieces: Pieces,
  scale: Scale,
  tolerance: number,
): Pick<Ground, 'lands' | 'borders'> {
  const countries = shapes.filter(isCountry);
  const named = new Map<string, Country[]>();
  for (const country of countries) {
    const name = nameOf(listed(country));
    named.set(name, [...(named.get(name) ?? []), country]);
  }
  const whole = new Map(
    [...named].map(([name, list]) => [name, polygonsOf(topology, list)] as const),
  );
  move(whole);
  const lands = [...whole].flatMap(([name, polygons]): Land[] => {
    const number = listed(named.get(name)?.[0] ?? {}).number;
    const left = polygons
      .filter(([ring = []]) => isLarge(ring, scale, tolerance))
      .flatMap((polygon) => clippedPolygon(polygon, pieces));
    const iso = number === undefined ? null : (alpha2Of(number) ?? null);
    return left.length === 0 ? [] : [{ name, iso, polygons: left }];
  });
  return {
    lands: lands.sort((a, b) => (a.name < b.name ? -1 : 1)),
    borders: bordersIn(topology, countries, pieces),
  };
}

function listed({
  id,
  properties,
}: {
  readonly id?: string | number;
  readonly properties?: object;
}) {
  return { number: id === undefined ? undefined : String(id), name: nameIn(properties) };
}

/** The polygons of a country's parts in one, unbroken; one that goes round a pole is closed over it. */
function polygonsOf(topology: Topology, parts: readonly Country[]): Polygon[] {
  return merge(topology, [...parts]).coordinates.flatMap((rings) => {
    const sound = rings.filter(({ length }) => length > 3);
    const [outer, ...holes] = sound.map((ring) => overPole(unbroken(ring.map(positionOf))));
    return outer ? [[outer, ...holes.map((hole) => beside(hole, outer))]] : [];
  });
}

function overPole(ring: readonly Position[]): readonly Position[] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || Math.abs(first[0] - last[0]) < 180) return ring;
  const pole = first[1] < 0 ? -90 : 90;
  return [...ring, [last[0], pole], [first[0], pole], first];
}

/** A ring moved round the world until it is within the extent of another. */
function beside(ring: readonly Position[], outer: readonly Position[]) {
  const west = outer.reduce((least, [x]) => Math.min(least, x), Infinity);
  const own = ring.reduce((least, [x]) => Math.min(least, x), Infinity);
  const moved = 360 * Math.ceil((west - own - 1e-9) / 360);
  return ring.map(([x, y]): Position => [x + moved, y]);
}

function positionOf([x = 0, y = 0]: readonly number[]): Position {
  return [x, y];
}

/** Gives the one polygon of `MOVED` to the country that ISO counts it to. */
function move(countries: Map<string, Polygon[]>): void {
  const { from, to, holding } = MOVED;
  const [giver = [], taker = []] = [countries.get(from), countries.get(to)];
  const part = giver.filter(([ring = []]) => holds(ring, holding));
  // Where it is thinned away there is nothing to give.
  if (part.length !== 1) return;
  countries.set(
    from,
    giver.filter((polygon) => polygon !== part[0]),
  );
  countries.set(to, [...taker, ...part]);
}

/** The lines between two countries, each once; in one go where nothing is to be said of them. */
function bordersIn(topology: Topology, countries: Country[], pieces: Pieces): Position[][] {
  const all = { type: 'GeometryCollection' as const, geometries: countries };
  const pairOf = (a: GeometryObject, b: GeometryObject) => {
    const [one = '', two = ''] = [nameOf(listed(a)), nameOf(listed(b))].sort();
    return one === two ? null : ([one, two] as const);
  };
  const ruled = new Map<string, readonly [string, string]>();
  const plain = mesh(topology, all, (a, b) => {
    const pair = pairOf(a, b);
    if (!pair || !isRuled(...pair)) return pair !== null;
    ruled.set(pair.join(), pair);
    return false;
  });
  const others = [...ruled.values()].flatMap(([one, two]) =>
    mesh(topology, all, (a, b) => pairOf(a, b)?.join() === `${one},${two}`).coordinates.flatMap(
      (line) => drawn(one, two, line.map(positionOf)),
    ),
  );
  return [...plain.coordinates.map((line) => line.map(positionOf)), ...others].flatMap((line) =>
    clippedLine(unbroken(line), pieces),
  );
}
