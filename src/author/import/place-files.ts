/** The places of a story that is brought along: its gazetteer, what its names mean, and the region that holds them. */
import { strayLetter } from '../../compile/scripts.ts';
import type { Bounds } from '../../story/story.ts';
import { comment } from '../yaml-text.ts';
import type { ImportedPlace } from './row-places.ts';
import type { ImportedStory } from './story-files.ts';

/** The gazetteer, a line a place: positions as the file gives them, so none is surveyed. */
export function placesJson({ places, language, traditions, file, source }: ImportedStory): string {
  const features = places.map(({ id, name, position }) => ({
    '@id': id,
    type: 'Feature',
    properties: { title: name, fclasses: ['S'] },
    names: [
      {
        toponym: name,
        lang: language,
        script: scriptOf(name),
        tradition: traditions[0]?.id,
        status: 'common',
        citations: [{ label: file, '@id': source }],
      },
    ],
    types: [{ label: 'place' }],
    geometry: position && { type: 'Point', coordinates: position, certainty: 'schematic' },
  }));
  const lines = features.map((feature) => `    ${JSON.stringify(feature)}`);
  return `{\n  "type": "FeatureCollection",\n  "features": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`;
}

const SCRIPTS = [
  'Latn',
  'Cyrl',
  'Grek',
  'Armn',
  'Geor',
  'Arab',
  'Hebr',
  'Jpan',
  'Kore',
  'Hans',
  'Deva',
  'Beng',
  'Thai',
  'Ethi',
  'Khmr',
  'Taml',
];
/** ISO 15924's code for private use, where the letters of a name are of several scripts. */
const MIXED = 'Qaaa';

function scriptOf(name: string): string {
  return SCRIPTS.find((script) => strayLetter(name, script) === null) ?? MIXED;
}

/** Which of two places a name means. */
export function mentionsYaml({ namesakes }: ImportedStory): string {
  const rules = [...namesakes].map(
    ([name, { id }]) =>
      `  - { name: ${JSON.stringify(name)}, place: ${id}, reason: The first that the file has by this name. }\n`,
  );
  return `${comment('Names that two places bear: which of them is meant in the words of the file.')}names:\n${rules.join('')}`;
}

/** Where no position is known: all of the earth but its poles. */
const EARTH: Bounds = [-175, -58, 180, 78];
/** In degrees, around a single place. */
const LEAST_MARGIN = 0.3;

/** What holds all places, with some room around; across the date line where they lie closer together there. */
export function regionOf(places: readonly ImportedPlace[]): Bounds {
  const positions = places.flatMap(({ position }) => (position === null ? [] : [position]));
  if (positions.length === 0) return EARTH;
  const lons = positions.map(([lon]) => lon);
  const beyond = lons.map((lon) => (lon < 0 ? lon + 360 : lon));
  const [from, to] = roomy(lons);
  const [west, east] = roomy(beyond);
  const isAcross = east - west < to - from && east > 180 && west < 180;
  const [south, north] = roomy(positions.map(([, lat]) => lat));
  return [
    isAcross ? west : Math.max(-180, from),
    Math.max(-90, south),
    isAcross ? rounded(east - 360) : Math.min(180, to),
    Math.min(90, north),
  ];
}

function roomy(numbers: readonly number[]): readonly [number, number] {
  const from = numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const to = numbers.reduce((a, b) => Math.max(a, b), -Infinity);
  const margin = Math.max((to - from) * 0.15, LEAST_MARGIN);
  return [rounded(from - margin), rounded(to + margin)];
}

function rounded(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
