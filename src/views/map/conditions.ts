/** What the layers ask of a feature and of the reading, as expressions: https://maplibre.org/maplibre-style-spec/expressions/ */
import type { ExpressionSpecification } from 'maplibre-gl';

import type { Standing } from './marks.ts';
import type { Tokens } from './tokens.ts';

/** Whether a feature's place is among those that the reading names. */
export const isIn = (key: 'selected' | 'lit' | 'tagged'): ExpressionSpecification => [
  'in',
  ['get', 'id'],
  ['global-state', key],
];
export const hovered: ExpressionSpecification = ['==', ['get', 'id'], ['global-state', 'hover']];
/** The first of these has its name and count where there is not room for all. */
export const order: ExpressionSpecification = [
  'case',
  isIn('selected'),
  0,
  isIn('lit'),
  1,
  ['>', ['get', 'count'], 0],
  2,
  3,
];
export const layerIs = (layer: string): ExpressionSpecification => ['==', ['get', 'layer'], layer];
export const isSchematic: ExpressionSpecification = ['==', ['get', 'certainty'], 'schematic'];
/** The hue of a mark, else the ink of marks. */
export const inkOf = ({ accent }: Tokens): ExpressionSpecification => [
  'case',
  ['==', ['get', 'ink'], ''],
  accent,
  ['to-color', ['get', 'ink'], accent],
];
export const stands = (standing: Standing): ExpressionSpecification => [
  '==',
  ['get', 'standing'],
  standing,
];
/** Whether accounts differ of an event there. */
export const differs: ExpressionSpecification = ['boolean', ['get', 'differs'], false];
export const isName: ExpressionSpecification = ['==', ['get', 'part'], 'name'];
export const isPoint: ExpressionSpecification = ['all', isName, ['==', ['get', 'shape'], 'point']];

/**
 * A font stack. Without a glyph server MapLibre asks the page for the families by name, and takes the weight out of the first
 * one's name: so a name that no font has goes first to ask for a weight.
 */
export function fonts({ sans }: Tokens, weight?: 'SemiBold'): string[] {
  return weight ? [`Dateline ${weight}`, ...sans] : [...sans];
}
