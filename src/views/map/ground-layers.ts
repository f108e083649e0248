/** The layers of a base map: https://maplibre.org/maplibre-style-spec/layers/ */
import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';

import { fonts, forEach, layerIs } from './conditions.ts';
import { named } from './sign-image.ts';
import type { Tokens } from './tokens.ts';

/** How much of the accent is on land that lights up. */
const LIT = 0.07;

/** Land, water and lines. `storyLand` names the countries that are the story's own. */
export function groundLayers(
  source: string,
  tokens: Tokens,
  storyLand: readonly string[],
): LayerSpecification[] {
  const { land, farLand, water, river, border, dash, accent } = tokens;
  const own: ExpressionSpecification = ['in', ['get', 'name'], ['literal', [...storyLand]]];
  const isLit: ExpressionSpecification = ['in', ['get', 'name'], ['global-state', 'litLand']];
  const lit: ExpressionSpecification = ['interpolate', ['linear'], LIT, 0, land, 1, accent];
  const fill = (id: string, colour: ExpressionSpecification): LayerSpecification => ({
    id: `${source}-${id}`,
    type: 'fill',
    source,
    filter: layerIs(id),
    paint: { 'fill-color': colour, 'fill-antialias': false },
  });
  const line: LineLayerSpecification['paint'] = {
    'line-color': ['match', ['get', 'layer'], 'river', river, 'lake', water, border],
    'line-width': ['match', ['get', 'layer'], 'river', 1.1, 1.2],
  };
  return [
    fill('land', ['case', isLit, lit, own, land, farLand]),
    {
      id: `${source}-river`,
      type: 'line',
      source,
      filter: layerIs('river'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: line,
    },
    fill('lake', forEach(water)),
    {
      // Borders, and the edges of lakes, which it makes smooth.
      id: `${source}-border`,
      type: 'line',
      source,
      filter: ['in', ['get', 'layer'], ['literal', ['border', 'lake']]],
      layout: { 'line-join': 'round' },
      paint: line,
    },
    {
      id: `${source}-disputed`,
      type: 'line',
      source,
      filter: layerIs('disputed'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': forEach(dash),
        'line-width': forEach(1.2),
        'line-dasharray': [4, 3],
      },
    },
  ];
}

/** What the base map names: other countries, seas, lakes; `labels` are the names that the story does not have itself. */
export function baseNames(
  source: string,
  tokens: Tokens,
  labels: readonly string[],
): LayerSpecification {
  const country: ExpressionSpecification = ['==', ['get', 'kind'], 'country'];
  return {
    id: `${source}-names`,
    type: 'symbol',
    source,
    filter: ['all', layerIs('label'), ['in', ['get', 'name'], ['literal', [...labels]]]],
    layout: {
      'text-field': named([['case', country, ['upcase', ['get', 'name']], ['get', 'name']], {}]),
      'text-font': fonts(tokens),
      'text-size': ['case', country, 12.5, 11.5],
      'text-letter-spacing': ['case', country, 0.22, 0.06],
      'text-max-width': 7,
    },
    paint: {
      'text-color': forEach(tokens.soft),
      'text-halo-color': ['case', country, tokens.farLand, tokens.water],
      'text-halo-width': 1.2,
    },
  };
}
