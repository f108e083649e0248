/** The shape in which a span is drawn, with its doubt: each kind has its own. Pure; positions in per cent of the window. */
import type { Span, Stretch } from '../../story/story.ts';
import { approximateEnds, touches } from '../../story/time.ts';
import type { Scale } from './scale.ts';
import { scaleFor } from './scale.ts';

/** A day, part of a day, a minute, a month or more in which it was, from one time to another, one of several. */
export const SHAPE_KINDS = ['dot', 'box', 'bar', 'stripes', 'bracket', 'range'] as const;
export type ShapeKind = (typeof SHAPE_KINDS)[number];

/** How an end is drawn: where it is known, soft where it is "about", with an arrow where it goes on or is not told. */
export type End = 'sharp' | 'soft' | 'open';

export interface Shape {
  readonly kind: ShapeKind;
  /** Per cent; just beyond the edge where it goes on there. */
  readonly from: number;
  readonly to: number;
  readonly start: End;
  readonly end: End;
  /** In doubt. */
  readonly isDashed: boolean;
  /** The stretches between the brackets, in per cent; neighbours are one. */
  readonly choices: readonly { readonly from: number; readonly to: number }[];
}

/** What of a shape does not depend on the window. */
export type Drawing = Pick<Shape, 'kind' | 'start' | 'end' | 'isDashed'>;

/** Spans never change, and are drawn at every frame. */
const drawings = new WeakMap<Span, Drawing & Pick<Span, 'choices'>>();

/** What a span is drawn as; its choices where they touch are one. */
export function drawingOf(when: Span): Drawing & Pick<Span, 'choices'> {
  const before = drawings.get(when);
  if (before) return before;
  const [isStartAbout, isEndAbout] = approximateEnds(when);
  const drawing = {
    kind: kindOf(when),
    start: endOf(when.from, isStartAbout),
    end: endOf(when.to, isEndAbout),
    isDashed: when.uncertain,
    choices: joinedChoices(when.choices),
  };
  drawings.set(when, drawing);
  return drawing;
}

function endOf(ms: number | null, isAbout: boolean): End {
  if (ms === null) return 'open';
  return isAbout ? 'soft' : 'sharp';
}

/** How a span is drawn in a window; null when it is not seen in it. */
export function shapeOf(when: Span, window: Stretch): Shape | null {
  if (!touches(when, window)) return null;
  const scale = scaleFor(window);
  const drawing = drawingOf(when);
  return {
    ...drawing,
    from: when.from === null ? 0 : placed(when.from, scale, drawing.start),
    to: when.to === null ? 100 : placed(when.to, scale, drawing.end),
    choices: drawing.choices.map(({ from, to }) => ({
      from: placed(from, scale, drawing.start),
      to: placed(to, scale, drawing.end),
    })),
  };
}

/** Not far beyond the edge; but a soft end keeps its true place there, so that its softness does too. */
function placed(ms: number, scale: Scale, end: End): number {
  const beyond = end === 'soft' ? 100 : 2;
  return Math.min(Math.max(scale(ms), -beyond), 100 + beyond);
}

function kindOf({ edtf, from, to, choices, precision, part }: Span): ShapeKind {
  if (choices.length > 1) return 'bracket';
  if (from === null || to === null || edtf.includes('/')) return 'range';
  if (precision === 'minute') return 'dot';
  if (part) return 'box';
  return precision === 'day' ? 'bar' : 'stripes';
}

function joinedChoices(choices: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const choice of choices) {
    const last = joined.at(-1);
    if (last && last.to === choice.from) {
      joined.splice(-1, 1, { from: last.from, to: choice.to });
    } else joined.push(choice);
  }
  return joined;
}
