import { expect, test } from 'vitest';
import { readRegion } from '../../src/author/region.ts';
import type { WorldPlace } from '../../src/author/world/world.ts';

function town(
  name: string,
  within: string,
  population: number,
  position: WorldPlace['position'],
): WorldPlace {
  return {
    id: 'gn:1',
    names: [{ toponym: name, lang: 'en' }],
    type: 'town',
    fclass: 'P',
    country: 'US',
    within,
    position,
    population,
  };
}

const PLACES: Readonly<Record<string, readonly WorldPlace[]>> = {
  Helsinki: [
    town('Helsinki', 'Uusimaa', 600_000, [24.94, 60.17]),
    town('Helsinki', 'Elsewhere', 300, [10, 10]),
  ],
  Springfield: [
    town('Springfield', 'Illinois', 114_000, [-89.65, 39.8]),
    town('Springfield', 'Missouri', 170_000, [-93.3, 37.22]),
  ],
  Taveuni: [town('Taveuni', 'Northern', 9000, [179.95, -16.85])],
  France: [{ ...town('France', '', 0, [2, 46]), type: 'country', fclass: 'A' }],
};
const read = (words: string) => readRegion(words, (name) => PLACES[name] ?? []);

test('four numbers are west, south, east and north', () => {
  expect(read('43 37.5 51 42.5')).toEqual([43, 37.5, 51, 42.5]);
  expect(read('176, -19, -178, -16')).toEqual([176, -19, -178, -16]);
});

test('a town has its region around it', () => {
  expect(read('Helsinki')).toEqual([22.23, 58.82, 27.65, 61.52]);
});

test('a town beside the date line has one across it', () => {
  expect(read('Taveuni')).toEqual([178.54, -18.2, -178.64, -15.5]);
});

test('a name of several towns is not guessed: the region of each is told', () => {
  expect(read('Springfield')).toEqual({
    refused: [
      '2 places are called "Springfield". Write the region of the one that is meant:',
      '  --region "-95 35.87 -91.6 38.57"  town, Missouri, US',
      '  --region "-91.41 38.45 -87.89 41.15"  town, Illinois, US',
    ].join('\n'),
  });
});

test.each([
  ['Nowhere', 'No place "Nowhere" is known here.'],
  ['France', '"France" is a country, and its middle says little of its extent.'],
  ['20 59 23', '"20 59 23" is not a region: four numbers of degrees are, or a place\'s name.'],
  ['20 59 230 61', 'is not on the earth: longitudes go to 180, latitudes to 90.'],
  ['20 61 23 59', 'The region 20 61 23 59 is empty.'],
])('%s is refused with the reason', (words, reason) => {
  expect(read(words)).toEqual({ refused: expect.stringContaining(reason) as string });
});
