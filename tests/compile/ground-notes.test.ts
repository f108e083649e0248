import { describe, expect, test } from 'vitest';

import { groundNotes } from '../../src/compile/ground-notes.ts';
import { harbour, place } from '../views/map/samples.ts';

const feature = (properties: object, coordinates: unknown = [1, 2]) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates },
});
const base = {
  type: 'FeatureCollection',
  credit: 'Somebody · Another',
  features: [
    feature({ layer: 'label', kind: 'sea', name: 'Grey Sea' }),
    feature({ layer: 'label', kind: 'lake', name: 'Harbour / Port' }),
    feature({ layer: 'label', kind: 'street', name: 'Main Street' }),
    feature({ layer: 'label', kind: 'sea', name: 'Nowhere' }, 'x'),
    feature({ layer: 'disputed', name: 'Old line' }),
    feature({ layer: 'disputed' }),
  ],
};

describe('the notes of base maps', () => {
  test('say whose they are and what their dashed lines are, once each', () => {
    const { credits, dashed } = groundNotes([base, base], []);
    expect(credits).toEqual(['Somebody', 'Another']);
    expect(dashed).toEqual(['Old line', null]);
  });

  test('name what the story does not name itself', () => {
    expect(groundNotes([base], [harbour]).labels).toEqual([
      { name: 'Grey Sea', kind: 'sea', position: [1, 2] },
    ]);
  });

  test('know the land of the story’s own countries by any of their names', () => {
    const map = { features: [feature({ layer: 'land', name: 'Isle' })] };
    const name = {
      toponym: 'Isle',
      lang: 'en',
      script: 'Latn',
      tradition: 'x',
      status: 'common',
    } as const;
    const isle = place('isle', {
      title: 'The Isle / Saari',
      type: 'country',
      names: [{ ...name, when: [], citations: [], note: null, verified: true }],
    });
    const abroad = place('abroad', { title: 'Isle', type: 'country', far: true });
    expect(groundNotes([map], [isle, abroad, harbour]).lands).toEqual([
      { place: 'isle', name: 'Isle' },
    ]);
  });

  test('of what is no base map are empty', () => {
    expect(groundNotes([null, 3, {}], [])).toEqual({
      credits: [],
      dashed: [],
      labels: [],
      lands: [],
    });
  });
});
