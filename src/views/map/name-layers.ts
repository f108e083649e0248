/** The layers of names: https://maplibre.org/maplibre-style-spec/layers/#symbol */
import type {
  ExpressionSpecification,
  LayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl';

import { differs, fonts, forEach, isIn, isName, order } from './conditions.ts';
import { NOTHING_IMAGE, SIGN_IMAGE } from './sign-image.ts';
import type { Tokens } from './tokens.ts';

/** Names of towns, roads and areas. Those at which the reader is come first where there is not room for all. */
export function nameLayers(tokens: Tokens): LayerSpecification[] {
  const source = 'marks';
  const regular = fonts(tokens);
  const bold = fonts(tokens, 'SemiBold');
  const stack: ExpressionSpecification = [
    'case',
    isIn('lit'),
    ['literal', bold],
    ['literal', regular],
  ];
  const halo = {
    'text-halo-color': forEach(tokens.land),
    'text-halo-width': 1.6,
    'text-halo-blur': 0.4,
  };
  // A ring carries its sign at its side; what has none has it after its name.
  const isSigned: ExpressionSpecification = ['all', differs, ['!=', ['get', 'shape'], 'point']];
  const written: ExpressionSpecification = [
    'format',
    ['get', 'first'],
    { 'text-font': stack },
    ['case', ['global-state', 'isNarrow'], ['get', 'secondBelow'], ['get', 'second']],
    { 'text-font': ['literal', regular], 'text-color': tokens.soft },
    ['get', 'tally'],
    { 'text-font': ['literal', bold], 'text-color': tokens.accent },
    ['case', isSigned, ' ', ''],
    {},
    ['image', ['case', isSigned, SIGN_IMAGE, NOTHING_IMAGE]],
    { 'vertical-align': 'center' },
    ['case', ['all', ['global-state', 'isNarrow'], ['!', isIn('lit')]], '', ['get', 'doubt']],
    { 'text-font': ['literal', regular], 'text-color': tokens.soft, 'font-scale': 0.85 },
  ];
  const isSilent: ExpressionSpecification = [
    'all',
    ['==', ['get', 'shape'], 'area'],
    ['==', ['get', 'count'], 0],
    ['!', isIn('lit')],
  ];
  const shown: ExpressionSpecification = [
    'case',
    ['any', isIn('tagged'), isSilent],
    ['format', ''],
    written,
  ];
  const besideMark = (id: string, which: ExpressionSpecification): LayerSpecification => ({
    id,
    type: 'symbol',
    source,
    filter: ['all', isName, ['in', ['get', 'shape'], ['literal', ['point', 'road']]], which],
    layout: {
      'symbol-sort-key': order,
      'text-field': shown,
      'text-font': regular,
      'text-size': 12.5,
      'text-max-width': 30,
      'text-line-height': 1.15,
      'text-padding': 3,
      'text-variable-anchor': [
        'left',
        'right',
        'top',
        'bottom',
        'top-left',
        'bottom-left',
        'top-right',
        'bottom-right',
      ],
      'text-radial-offset': ['/', ['+', ['get', 'radius'], 4], 12.5],
      'text-justify': 'auto',
    },
    paint: {
      ...halo,
      'text-color': ['case', ['==', ['get', 'shape'], 'road'], tokens.accent, tokens.ink],
    },
  });
  return [
    besideMark('names', ['!', isIn('lit')]),
    {
      id: 'area-names',
      type: 'symbol',
      source,
      filter: ['all', isName, ['in', ['get', 'shape'], ['literal', ['area', 'district']]]],
      layout: {
        'symbol-sort-key': order,
        'text-field': shown,
        'text-font': regular,
        'text-size': 11,
        'text-transform': 'uppercase',
        'text-letter-spacing': 0.1,
        'text-max-width': 12,
        'text-variable-anchor-offset': MOVED,
      },
      paint: { ...halo, 'text-color': ['case', isIn('lit'), tokens.ink, tokens.soft] },
    },
    {
      id: 'land-names',
      type: 'symbol',
      source: 'view',
      filter: isName,
      layout: {
        'text-field': shown,
        'text-font': regular,
        'text-size': 12.5,
        'text-transform': 'uppercase',
        'text-letter-spacing': 0.22,
        'text-max-width': 12,
      },
      paint: { ...halo, 'text-color': ['case', isIn('lit'), tokens.ink, tokens.soft] },
    },
    besideMark('lit-names', isIn('lit')),
  ];
}

/** Where a ring stands in the middle of an area, its name moves up or down. */
const MOVED: VariableAnchorOffsetCollectionSpecification = [
  'center',
  [0, 0],
  'bottom',
  [0, -1.6],
  'top',
  [0, 1.6],
  'bottom',
  [0, -3.4],
  'top',
  [0, 3.4],
  'bottom',
  [0, -5.4],
  'top',
  [0, 5.4],
];
