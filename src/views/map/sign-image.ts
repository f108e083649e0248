/** Draws the sign that accounts differ for the canvas: ≠ in a small rounded square, as it stands everywhere on the page. */
import type { ExpressionSpecification } from 'maplibre-gl';

import type { Tokens } from './tokens.ts';

export const SIGN_IMAGE = 'differs';
/** An image of next to no size that shows nothing. */
export const NOTHING_IMAGE = 'nothing';

/** Pieces of a formatted text. */
type Written = ExpressionSpecification extends infer E
  ? E extends ['format', ...infer Pieces]
    ? Pieces
    : never
  : never;

/**
 * A text as a name. MapLibre draws all texts of a tile bolder, with another shader, where one of them holds an image such as the sign:
 * so every text holds one, be it of nothing.
 */
export function named(pieces: Written): ExpressionSpecification {
  return ['format', ...pieces, ['image', NOTHING_IMAGE], {}];
}

/** Its side in CSS pixels. */
export const SIGN_SIDE = 16;

/** The sign on a card, quieter than the one that can be pressed, `pixelRatio` times as fine. */
export function drawSign({ card, soft }: Tokens, pixelRatio: number): ImageData | null {
  const canvas = document.createElement('canvas');
  canvas.width = SIGN_SIDE * pixelRatio;
  canvas.height = SIGN_SIDE * pixelRatio;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.scale(pixelRatio, pixelRatio);
  context.fillStyle = card;
  context.strokeStyle = soft;
  context.lineWidth = 1.3;
  context.lineCap = 'round';
  context.beginPath();
  context.roundRect(0.8, 0.8, SIGN_SIDE - 1.6, SIGN_SIDE - 1.6, 3.5);
  context.fill();
  context.stroke();
  context.stroke(new Path2D(SIGN_PATH));
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** The strokes of ≠ in a square of the sign's side. */
export const SIGN_PATH = 'M4.6 6.4H11.4M4.6 9.6H11.4M9.7 3.9 6.3 12.1';
