/** The key to the map: what is drawn on it now, each drawing once. */
import { words } from '../../words/en.ts';
import { isApproximate } from './marks.ts';
import type { Mark, Standing } from './marks.ts';

/** A drawing that has a sample in the key. */
export type Sample = keyof typeof words.map.key.drawn;

export interface KeyEntry {
  readonly sample: Sample;
  readonly words: string;
  /** The name of the custom property that the sample is drawn in; null for the ink of marks. */
  readonly hue: string | null;
}

/** What occurs. `hueNames` says whose a hue is, such as "article A". */
export function keyOf(
  marks: readonly Mark[],
  hueNames: ReadonlyMap<string, string>,
  hasTray: boolean,
): readonly KeyEntry[] {
  const drawn = new Set(marks.flatMap(samplesOf));
  if (hasTray) drawn.add('tray');
  const hues = new Set(marks.map(({ hue }) => hue));
  return [
    ...SAMPLES.filter((sample) => drawn.has(sample)).map((sample) => ({
      sample,
      words: words.map.key.drawn[sample],
      hue: null,
    })),
    ...[...hueNames]
      .filter(([hue]) => hues.has(hue))
      .map(([hue, name]) => ({ sample: 'ring' as const, words: words.map.key.hue(name), hue })),
  ];
}

/** From what is known best to what is known least. */
const SAMPLES: readonly Sample[] = [
  'ring',
  'selected',
  'end',
  'mentioned',
  'dot',
  'approximate',
  'road',
  'course',
  'area',
  'outline',
  'district',
  'country',
  'chip',
  'tray',
  'differs',
];

const STANDING: Record<Standing, readonly Sample[]> = {
  scene: ['ring', 'selected'],
  end: ['end', 'selected'],
  mentioned: ['mentioned'],
  ground: ['dot'],
};

function samplesOf(mark: Mark): readonly Sample[] {
  const { disputed } = mark;
  return disputed.length > 0 ? [...drawingsOf(mark), 'differs'] : drawingsOf(mark);
}

function drawingsOf(mark: Mark): readonly Sample[] {
  const { place, shape, standing, geometry, events } = mark;
  if (!geometry) return [];
  if (place.far) return ['chip'];
  const isSchematic = geometry.certainty === 'schematic';
  switch (shape) {
    case 'point':
      return isApproximate(mark) ? [...STANDING[standing], 'approximate'] : STANDING[standing];
    case 'road':
      return [isSchematic ? 'course' : 'road'];
    case 'area':
      if (events.length === 0) return [];
      return isSchematic ? ['area', 'outline'] : ['area'];
    case 'district':
    case 'country':
      return [shape];
    case 'nowhere':
      return [];
  }
}
