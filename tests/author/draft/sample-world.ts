/** A small world for tests: few towns, some of one name. */
import { World, type WorldPlace } from '../../../src/author/world/world.ts';

function town(
  id: number,
  name: string,
  country: string,
  at: [number, number],
  population: number,
  type = 'town',
): WorldPlace {
  return {
    id: `gn:${id}`,
    names: [{ toponym: name, lang: 'en' }],
    type,
    fclass: 'P',
    country,
    within: null,
    position: at,
    population,
  };
}

export const world = new World([
  {
    id: 'iso:FI',
    names: [
      { toponym: 'Finland', lang: 'en' },
      { toponym: 'Suomi', lang: 'fi' },
    ],
    type: 'country',
    fclass: 'A',
    country: 'FI',
    within: null,
    position: [26, 64],
    population: 0,
  },
  town(1, 'Paris', 'FR', [2.35, 48.86], 2_000_000, 'capital city'),
  town(2, 'Paris', 'US', [-95.56, 33.66], 25_000),
  town(3, 'Turku', 'FI', [22.27, 60.45], 175_000, 'city'),
  town(4, 'Vik', 'NO', [6.58, 61.08], 1_100),
  town(5, 'Vik', 'IS', [-19.01, 63.42], 1_500),
  town(6, 'Vik', 'SE', [12.6, 56.0], 1_200),
  town(7, 'March', 'GB', [0.09, 52.55], 20_000),
  town(8, 'Reading', 'GB', [-0.97, 51.46], 240_000, 'city'),
  town(9, 'Us', 'FR', [1.97, 49.1], 1_300),
  town(11, 'Hope', 'FI', [22.5, 60.5], 5_000),
  town(10, 'Golden Square', 'AU', [144.25, -36.77], 8_800),
]);
