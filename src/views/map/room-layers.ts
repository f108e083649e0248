/** The layers of counts and signs, and of what names keep clear of: https://maplibre.org/maplibre-style-spec/layers/#symbol */
import type { LayerSpecification } from 'maplibre-gl';

import { differs, fonts, forEach, isIn, isPoint, order } from './conditions.ts';
import { ROOM_TILE } from './features.ts';
import { signAway } from './marks.ts';
import { named, SIGN_IMAGE } from './sign-image.ts';
import type { Tokens } from './tokens.ts';

/**
 * Placed before all names, as MapLibre places the last layer first: counts, which nothing may hide, then unseen tiles that names
 * keep clear of, then the signs of rings of which accounts differ.
 */
export function roomLayers(tokens: Tokens): LayerSpecification[] {
  const away = signAway(1);
  return [
    {
      id: 'signs',
      type: 'symbol',
      source: 'marks',
      filter: ['all', isPoint, differs],
      layout: {
        'icon-image': SIGN_IMAGE,
        'icon-overlap': 'always',
        'icon-padding': 1,
        'icon-offset': [
          'interpolate',
          ['linear'],
          ['get', 'radius'],
          0,
          ['literal', [0, 0]],
          100,
          ['literal', [100 * away, -100 * away]],
        ],
      },
    },
    {
      id: 'room',
      type: 'symbol',
      source: 'view',
      filter: ['==', ['get', 'part'], 'room'],
      layout: {
        'icon-image': 'room',
        'icon-size': ROOM_TILE,
        'icon-overlap': 'always',
        'icon-padding': 0,
      },
      paint: { 'icon-opacity': 0 },
    },
    {
      id: 'counts',
      type: 'symbol',
      source: 'marks',
      filter: isPoint,
      layout: {
        'icon-image': 'room',
        'icon-size': ['*', 2, ['get', 'radius']],
        'icon-overlap': 'always',
        'icon-padding': 1,
        'text-optional': true,
        'symbol-sort-key': order,
        'text-field': [
          'case',
          ['>', ['get', 'count'], 0],
          named([['get', 'counted'], {}]),
          ['format', ''],
        ],
        'text-font': fonts(tokens, 'SemiBold'),
        'text-size': 12,
        'text-padding': 0,
      },
      paint: {
        'icon-opacity': 0,
        'text-color': ['case', isIn('selected'), tokens.onAccent, tokens.accent],
        'text-halo-color': forEach(tokens.card),
      },
    },
  ];
}
