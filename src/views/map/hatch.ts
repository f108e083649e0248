/** Draws the hatching of an area whose events happened somewhere in it. */

/** A tile of slanted lines that meets itself on all sides, 10 CSS pixels wide. */
export function drawHatch(colour: string, pixelRatio: number): ImageData | null {
  const side = 10 * pixelRatio;
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.strokeStyle = colour;
  context.lineWidth = 1.1 * pixelRatio;
  for (const shift of [-side, 0, side]) {
    context.beginPath();
    context.moveTo(shift - side / 2, side * 1.5);
    context.lineTo(shift + side * 1.5, -side / 2);
    context.stroke();
  }
  return context.getImageData(0, 0, side, side);
}
