/** The layers of the marks, their names apart: https://maplibre.org/maplibre-style-spec/layers/ */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';

import { hovered, inkOf, isIn, isPoint, isSchematic, stands } from './conditions.ts';
import type { Tokens } from './tokens.ts';

/** Areas and roads: an outline that lights up, never a pin. */
export function extentLayers(tokens: Tokens): LayerSpecification[] {
  const source = 'marks';
  const extent = (shape: string): ExpressionSpecification => [
    'all',
    ['==', ['get', 'part'], 'extent'],
    ['==', ['get', 'shape'], shape],
  ];
  const has: ExpressionSpecification = ['>', ['get', 'count'], 0];
  const ink = inkOf(tokens);
  return [
    {
      id: 'areas',
      type: 'fill',
      source,
      filter: extent('area'),
      paint: {
        'fill-color': tokens.accent,
        'fill-opacity': ['case', isIn('lit'), 0.13, hovered, 0.1, has, 0.04, 0],
      },
    },
    {
      id: 'area-hatch',
      type: 'fill',
      source,
      filter: extent('area'),
      paint: { 'fill-pattern': 'hatch', 'fill-opacity': ['case', isIn('selected'), 0.55, 0] },
    },
    {
      // Under the dashes: it covers what the base map draws along the same line.
      id: 'area-casing',
      type: 'line',
      source,
      filter: ['all', extent('area'), isSchematic],
      paint: {
        'line-color': tokens.land,
        'line-width': 3,
        'line-opacity': ['case', isIn('lit'), 1, hovered, 1, 0],
      },
    },
    {
      id: 'area-outline',
      type: 'line',
      source,
      filter: extent('area'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ink,
        'line-width': ['case', hovered, 2.4, isIn('selected'), 2, 1.5],
        'line-dasharray': ['case', isSchematic, ['literal', [4, 1.6]], ['literal', [1, 0]]],
        'line-opacity': ['case', isIn('lit'), 1, hovered, 1, has, 0.25, 0],
      },
    },
    {
      id: 'roads',
      type: 'line',
      source,
      filter: extent('road'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': ink,
        'line-width': 8,
        'line-opacity': ['case', hovered, 0.45, isIn('lit'), 0.38, 0.2],
      },
    },
    {
      id: 'road-centre',
      type: 'line',
      source,
      filter: extent('road'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': ink,
        'line-width': 2,
        // Dots where only the course is known.
        'line-dasharray': ['case', isSchematic, ['literal', [0, 2.2]], ['literal', [1, 0]]],
        'line-opacity': ['case', isIn('lit'), 1, hovered, 1, 0.55],
      },
    },
  ];
}

/** Towns: a dot to find one's way, an open ring where events lead to or speak of, a ring with their count where they happened. */
export function pointLayers(tokens: Tokens): LayerSpecification[] {
  const source = 'marks';
  const ink = inkOf(tokens);
  const isPlain: ExpressionSpecification = ['==', ['get', 'ink'], ''];
  return [
    {
      // A wide soft edge: the position is about right.
      id: 'halos',
      type: 'circle',
      source,
      filter: ['all', isPoint, isSchematic],
      paint: {
        'circle-radius': ['+', ['get', 'radius'], 11],
        'circle-color': ink,
        'circle-opacity': ['case', isIn('lit'), 0.3, hovered, 0.3, 0.16],
        'circle-blur': 0.5,
      },
    },
    {
      id: 'dots',
      type: 'circle',
      source,
      filter: ['all', isPoint, ['==', ['get', 'count'], 0]],
      paint: {
        'circle-radius': ['case', hovered, 5, isIn('lit'), 4.2, stands('mentioned'), 3.6, 2.6],
        'circle-color': [
          'case',
          isIn('selected'),
          tokens.accent,
          stands('mentioned'),
          tokens.land,
          tokens.card,
        ],
        'circle-stroke-color': [
          'case',
          ['any', isIn('lit'), stands('mentioned')],
          tokens.accent,
          tokens.ink,
        ],
        'circle-stroke-width': ['case', isIn('lit'), 2, stands('mentioned'), 1.6, 1.2],
      },
    },
    {
      id: 'rings',
      type: 'circle',
      source,
      filter: ['all', isPoint, ['>', ['get', 'count'], 0]],
      layout: {
        'circle-sort-key': ['case', isIn('selected'), 2, isIn('lit'), 1, 0],
      },
      paint: {
        'circle-radius': ['-', ['get', 'radius'], 1],
        'circle-color': ['case', isIn('selected'), tokens.accent, tokens.card],
        // Open, where something only came from or went to: what is under it shows through.
        'circle-opacity': ['case', isIn('selected'), 1, stands('end'), 0.35, 1],
        'circle-stroke-color': ink,
        'circle-stroke-width': ['case', hovered, 3.4, isIn('lit'), 2.2, isPlain, 1.2, 2.2],
        'circle-stroke-opacity': ['case', hovered, 1, isIn('lit'), 1, isPlain, 0.6, 1],
      },
    },
  ];
}
