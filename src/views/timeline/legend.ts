/** Which drawings of time there are among some events, each once, with a sample and a real time as its example. Pure. */
import type { Span, StoryEvent } from '../../story/story.ts';
import { drawingOf, SHAPE_KINDS } from './shape.ts';
import type { Shape } from './shape.ts';

export interface Drawn {
  /** How it looks in a box of its own, which is a window to it. */
  readonly shape: Shape;
  readonly example: Span;
}

/** Where a sample ends that does not go on, in per cent of its box. */
const EDGE = { from: 12, to: 88 };

/** The drawings of the times of events and of what single articles say of them, from the most to the least exact. */
export function drawingsAmong(events: readonly StoryEvent[]): readonly Drawn[] {
  const found = new Map<string, Drawn>();
  for (const { when, claims } of events) {
    for (const span of [when, ...claims.flatMap((claim) => claim.when ?? [])]) {
      const { kind, start, end, isDashed } = drawingOf(span);
      const key = [kind, start, end, isDashed].join(' ');
      if (found.has(key)) continue;
      const from = start === 'open' ? 0 : EDGE.from;
      const to = end === 'open' ? 100 : EDGE.to;
      const choices = [{ from, to }];
      found.set(key, { shape: { kind, start, end, isDashed, from, to, choices }, example: span });
    }
  }
  return [...found.values()].sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ shape: { kind, start, end, isDashed } }: Drawn): number {
  const doubts = [start !== 'sharp', end !== 'sharp', isDashed].filter(Boolean).length;
  return SHAPE_KINDS.indexOf(kind) * 4 + doubts;
}
