/** The layers of a base map: https://maplibre.org/maplibre-style-spec/layers/ */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';

import { fonts, layerIs } from './conditions.ts';
import type { Tokens } from './tokens.ts';

/** Land, water and lines. `storyLand` names the countries that are the story's own. */
export function groundLayers(
  source: string,
  tokens: Tokens,
  storyLand: readonly string[],
): LayerSpecification[] {
  const own: ExpressionSpecification = ['in', ['get', 'name'], ['literal', [...storyLand]]];
  const isLit: ExpressionSpecification = ['in', ['get', 'name'], ['global-state', 'litLand']];
  return [
    {
      id: `${source}-land`,
      type: 'fill',
      source,
      filter: layerIs('land'),
      paint: {
        'fill-color': ['case', own, tokens.land, tokens.farLand],
        'fill-antialias': false,
      },
    },
    {
      id: `${source}-lit-land`,
      type: 'fill',
      source,
      filter: layerIs('land'),
      paint: { 'fill-color': tokens.accent, 'fill-opacity': ['case', isLit, 0.07, 0] },
    },
    {
      id: `${source}-river`,
      type: 'line',
      source,
      filter: layerIs('river'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': tokens.river, 'line-width': 1.1 },
    },
    {
      id: `${source}-lake`,
      type: 'fill',
      source,
      filter: layerIs('lake'),
      paint: { 'fill-color': tokens.water },
    },
    {
      id: `${source}-border`,
      type: 'line',
      source,
      filter: layerIs('border'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': tokens.border, 'line-width': 1.2 },
    },
    {
      id: `${source}-disputed`,
      type: 'line',
      source,
      filter: layerIs('disputed'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': tokens.dash, 'line-width': 1.2, 'line-dasharray': [4, 3] },
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
      'text-field': ['case', country, ['upcase', ['get', 'name']], ['get', 'name']],
      'text-font': fonts(tokens),
      'text-size': ['case', country, 12.5, 11.5],
      'text-letter-spacing': ['case', country, 0.22, 0.06],
      'text-max-width': 7,
    },
    paint: {
      'text-color': tokens.soft,
      'text-halo-color': ['case', country, tokens.farLand, tokens.water],
      'text-halo-width': 1.2,
    },
  };
}
