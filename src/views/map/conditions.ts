/** What the layers ask of a feature and of the reading, as expressions: https://maplibre.org/maplibre-style-spec/expressions/ */
import type { ExpressionSpecification } from 'maplibre-gl';

import type { Standing } from './marks.ts';
import type { MapState } from './style.ts';
import type { Tokens } from './tokens.ts';

/** Whether a feature's place is among those that the reading names. */
export const isIn = (key: keyof MapState['places']): ExpressionSpecification => [
  'in',
  ['get', 'id'],
  ['array', ['get', key, ['object', ['global-state', 'places']]]],
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
  'to-color',
  ['get', 'ink'],
  accent,
];
export const stands = (standing: Standing): ExpressionSpecification => [
  '==',
  ['get', 'standing'],
  standing,
];
/**
 * A colour that lets so much of what is under it through. Each set of paint properties that are asked of every feature is a shader
 * of its own, which takes a phone tens of milliseconds: so opacity is said in the colour, and layers of a kind ask the same.
 */
export function faded(
  colour: ExpressionSpecification | string,
  opacity: ExpressionSpecification | number,
): ExpressionSpecification {
  const part = (i: number): ExpressionSpecification => ['at', i, ['var', 'of']];
  return [
    'let',
    'of',
    ['to-rgba', typeof colour === 'string' ? ['to-color', colour] : colour],
    ['rgba', part(0), part(1), part(2), ['*', part(3), opacity]],
  ];
}
/** A value that is the same for every feature, asked of each so that its layer shares the shader of others. */
export const forEach = <T extends string | number>(value: T): ExpressionSpecification => [
  'case',
  ['has', 'layer'],
  value,
  value,
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
