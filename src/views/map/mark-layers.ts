/** The layers of the marks, their names apart: https://maplibre.org/maplibre-style-spec/layers/ */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';

import {
  faded,
  forEach,
  hovered,
  inkOf,
  isIn,
  isPoint,
  isSchematic,
  stands,
} from './conditions.ts';
import type { Tokens } from './tokens.ts';

const source = 'marks';

/** Areas and roads: an outline that lights up, never a pin. */
export function extentLayers(tokens: Tokens): LayerSpecification[] {
  const extent = (
    shape: string,
    ...more: readonly ExpressionSpecification[]
  ): ExpressionSpecification => [
    'all',
    ['==', ['get', 'part'], 'extent'],
    ['==', ['get', 'shape'], shape],
    ...more,
  ];
  const has: ExpressionSpecification = ['>', ['get', 'count'], 0];
  const ink = inkOf(tokens);
  const outline = {
    'line-color': faded(ink, ['case', isIn('lit'), 1, hovered, 1, has, 0.25, 0]),
    'line-width': ['case', hovered, 2.4, isIn('selected'), 2, 1.5],
  } satisfies Line;
  const centre = {
    'line-color': faded(ink, ['case', isIn('lit'), 1, hovered, 1, 0.55]),
    'line-width': forEach(2),
  } satisfies Line;
  const surveyed: ExpressionSpecification = ['!', isSchematic];
  const line = (
    id: string,
    filter: ExpressionSpecification,
    paint: Line,
    cap: 'butt' | 'round',
  ): LayerSpecification => ({
    id,
    type: 'line',
    source,
    filter,
    layout: { 'line-join': 'round', 'line-cap': cap },
    paint,
  });
  return [
    {
      id: 'areas',
      type: 'fill',
      source,
      filter: extent('area'),
      paint: {
        'fill-color': faded(tokens.accent, ['case', isIn('lit'), 0.13, hovered, 0.1, has, 0.04, 0]),
        'fill-antialias': false,
      },
    },
    {
      id: 'area-hatch',
      type: 'fill',
      source,
      filter: extent('area', isIn('selected')),
      paint: { 'fill-pattern': 'hatch', 'fill-opacity': 0.55, 'fill-antialias': false },
    },
    // Under the dashes: it covers what the base map draws along the same line.
    line(
      'area-casing',
      extent('area', isSchematic),
      {
        'line-color': faded(tokens.land, ['case', isIn('lit'), 1, hovered, 1, 0]),
        'line-width': forEach(3),
      },
      'butt',
    ),
    line('area-outline', extent('area', surveyed), outline, 'butt'),
    line(
      'area-course',
      extent('area', isSchematic),
      { ...outline, 'line-dasharray': [4, 1.6] },
      'butt',
    ),
    line(
      'roads',
      extent('road'),
      {
        'line-color': faded(ink, ['case', hovered, 0.45, isIn('lit'), 0.38, 0.2]),
        'line-width': forEach(8),
      },
      'round',
    ),
    line('road-centre', extent('road', surveyed), centre, 'round'),
    // Dots where only the course is known.
    line(
      'road-course',
      extent('road', isSchematic),
      { ...centre, 'line-dasharray': [0, 2.2] },
      'round',
    ),
  ];
}

type Line = Extract<LayerSpecification, { type: 'line' }>['paint'];

/** Towns: a dot to find one's way, an open ring where events lead to or speak of, a ring with their count where they happened. */
export function pointLayers(tokens: Tokens): LayerSpecification[] {
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
        'circle-color': faded(ink, ['case', isIn('lit'), 0.3, hovered, 0.3, 0.16]),
        'circle-blur': 0.5,
        'circle-stroke-color': ink,
        'circle-stroke-width': forEach(0),
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
        // Open, where something only came from or went to: what is under it shows through.
        'circle-color': [
          'case',
          isIn('selected'),
          tokens.accent,
          stands('end'),
          faded(tokens.card, 0.35),
          tokens.card,
        ],
        'circle-stroke-color': faded(ink, ['case', hovered, 1, isIn('lit'), 1, isPlain, 0.6, 1]),
        'circle-stroke-width': ['case', hovered, 3.4, isIn('lit'), 2.2, isPlain, 1.2, 2.2],
      },
    },
  ];
}
