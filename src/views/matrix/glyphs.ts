/** Stances as shapes, in ink alone: nine that are told apart without colour, drawn side by side as one SVG path. */
import type { Stance } from '../../story/story.ts';

/** The square of a shape, and what lies between two, in units of the drawing. */
const SIZE = 12;
const GAP = 3;

/** A drawing of some shapes: a path to be filled by the even-odd rule, and the box that holds it. */
export interface Glyphs {
  readonly viewBox: string;
  readonly path: string;
}

/** Outlines as moves from the left edge `x` of a shape's square; a second one inside the first leaves a hole. */
const SHAPES: Readonly<Record<Stance, (x: number) => string>> = {
  reports: (x) => circle(x, 4.5),
  confirms: (x) => circle(x, 5.3) + circle(x, 3.8) + circle(x, 1.9),
  denies: (x) =>
    `M${x + 2.6} 1.1l3.4 3.4l3.4-3.4l1.5 1.5l-3.4 3.4l3.4 3.4l-1.5 1.5l-3.4-3.4l-3.4 3.4l-1.5-1.5l3.4-3.4l-3.4-3.4z`,
  accuses: (x) => `M${x + 2} 1l9 5l-9 5z`,
  demands: (x) => square(x, 4.4),
  offers: (x) => square(x, 4.7) + square(x, 3.2),
  warns: (x) => `M${x + 6} .7l5.8 10.4h-11.6zM${x + 6} 3.8l-3.2 5.8h6.4z`,
  promises: (x) => `M${x + 6} .4l5.6 5.6l-5.6 5.6l-5.6-5.6z`,
  comments: (x) => circle(x, 5) + circle(x, 3.5),
};

/** Draws the shapes of some stances in a row. */
export function glyphs(stances: readonly Stance[]): Glyphs {
  const width = stances.length * (SIZE + GAP) - GAP;
  return {
    viewBox: `0 0 ${Math.max(width, SIZE)} ${SIZE}`,
    path: stances.map((stance, index) => SHAPES[stance](index * (SIZE + GAP))).join(''),
  };
}

function circle(x: number, radius: number): string {
  const arc = (across: number) => `a${radius} ${radius} 0 1 1 ${across} 0`;
  return `M${x + 6 - radius} 6${arc(2 * radius)}${arc(-2 * radius)}z`;
}

function square(x: number, half: number): string {
  return `M${x + 6 - half} ${6 - half}h${2 * half}v${2 * half}h${-2 * half}z`;
}
