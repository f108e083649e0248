import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';

import { readBasemap } from '../../../src/views/map/basemap.ts';
import { markFeatures } from '../../../src/views/map/features.ts';
import { creditsOf } from '../../../src/views/map/legend.ts';
import { PRESSABLE } from '../../../src/views/map/press.ts';
import { scaleBar } from '../../../src/views/map/scale-bar.ts';
import { styleOf } from '../../../src/views/map/style.ts';
import { familiesOf } from '../../../src/views/map/tokens.ts';
import { words } from '../../../src/words/en.ts';
import { event, harbour, marksAt, pass, valley } from './samples.ts';

const tokens = {
  paper: '#fff',
  card: '#fff',
  ink: '#000',
  soft: '#555',
  land: '#eee',
  farLand: '#ddd',
  water: '#cde',
  river: '#bcd',
  border: '#aaa',
  dash: '#777',
  accent: '#1c5a78',
  onAccent: '#fff',
  sans: ['Noto Sans Variable', 'Noto Sans'],
  written: ['Noto Sans Variable', 'Noto Sans'],
  spacing: { letters: 0, words: 0 },
  hue: () => '',
};
const state = {
  places: { selected: ['pass'], lit: [], tagged: [] },
  litLand: [],
  hover: '',
  isNarrow: false,
};
const style = styleOf(tokens, {
  basemaps: ['world.json', 'region.json'],
  storyLand: ['Isle'],
  innermost: 11,
  labels: ['Grey Sea'],
  marks: markFeatures(
    marksAt([harbour, valley, pass], [event('fire', [['valley', 'site']])]),
    (hue) => hue,
  ),
  view: { type: 'FeatureCollection', features: [] },
  state,
});

describe('the style', () => {
  test('is one that MapLibre accepts', () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  test('asks for no glyphs, sprites or tiles from anywhere', () => {
    expect(JSON.stringify(style)).not.toMatch(/https?:/);
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
  });

  test('has the layers that a press looks for', () => {
    expect(style.layers.map(({ id }) => id)).toEqual(expect.arrayContaining([...PRESSABLE]));
  });

  test('gives every global state that it asks for the value of now', () => {
    const asked = [...JSON.stringify(style.layers).matchAll(/\["global-state","(\w+)"\]/g)];
    expect(new Set(asked.map(([, name]) => name))).toEqual(new Set(Object.keys(state)));
  });

  test('writes no text without an image, since a tile that holds one has all its texts bolder', () => {
    const texts = style.layers.flatMap((layer) =>
      layer.type === 'symbol' && layer.layout?.['text-field'] ? [layer.layout['text-field']] : [],
    );
    const formats = texts.map((text) => formatsIn(text).filter(({ length }) => length > 2));
    expect(formats.map(({ length }) => length > 0)).toEqual(texts.map(() => true));
    expect(
      formats.flat().filter((pieces) => !JSON.stringify(pieces).includes('["image",')),
    ).toEqual([]);
  });

  test('asks the layers of a kind for the same, so that they share a shader', () => {
    const paints = new Map<string, Set<string>>();
    for (const { type, ...layer } of style.layers) {
      const paint: object = ('paint' in layer && layer.paint) || {};
      const perFeature = Object.entries(paint)
        .filter(
          ([, value]) =>
            JSON.stringify(value).includes('"get"') || JSON.stringify(value).includes('"has"'),
        )
        .map(([name]) => name);
      const kind = `${type}${'line-dasharray' in paint ? ' dashed' : ''}${'fill-pattern' in paint ? ' hatched' : ''}`;
      if (perFeature.length > 0)
        paints.set(kind, (paints.get(kind) ?? new Set()).add(perFeature.toSorted().join(' ')));
    }
    expect([...paints].map(([kind, kinds]) => [kind, kinds.size])).toEqual([
      ['fill', 1],
      ['line', 1],
      ['line dashed', 1],
      ['symbol', 1],
      ['circle', 1],
    ]);
  });

  test('draws a wider base map under a nearer one', () => {
    const ids = style.layers.map(({ id }) => id);
    expect(ids.indexOf('base-0-border')).toBeLessThan(ids.indexOf('base-1-land'));
  });

  test('finds room for the counts before all else, which keeps off the edge', () => {
    const ids = style.layers.map(({ id }) => id);
    expect(ids.slice(-2)).toEqual(['room', 'counts']);
  });
});

/** Every `format` in an expression, with what is in it. */
function formatsIn(expression: unknown): unknown[][] {
  if (!Array.isArray(expression)) return [];
  const within = expression.flatMap(formatsIn);
  return expression[0] === 'format' ? [expression, ...within] : within;
}

describe('the base map', () => {
  test('is refused when it is no GeoJSON', () => {
    expect(() => readBasemap({ type: 'Topology' })).toThrow('FeatureCollection');
  });

  test('says whose it is and what its dashed lines are', () => {
    expect(creditsOf({ credits: ['Somebody'], dashed: ['Old line'], labels: [], lands: [] })).toBe(
      'Somebody · dashed: Old line',
    );
  });
});

describe('what the map says', () => {
  test('a scale bar is of a round length and fits', () => {
    expect(scaleBar(0.25, 120)).toEqual({ kilometres: 25, width: 100 });
    expect(scaleBar(0.9, 90)).toEqual({ kilometres: 50, width: 50 / 0.9 });
  });

  test('a distance is as exact as a reader can use', () => {
    expect([37, 143, 1853, 9247].map(words.map.distance)).toEqual([
      '35 km',
      '140 km',
      '1\u202f850 km',
      '9\u202f250 km',
    ]);
  });

  test('a chip says the way in words', () => {
    expect(words.map.chip('Capital', 1853, 320)).toBe('Capital, 1\u202f850 km to the north-west');
    expect(words.map.chip('Isle', null, -5)).toBe('Isle, to the north');
  });

  test('generic families are not asked for by name', () => {
    expect(familiesOf(`'Noto Sans Variable', "Noto Sans", system-ui, sans-serif`)).toEqual([
      'Noto Sans Variable',
      'Noto Sans',
    ]);
  });
});
