/** What a press on the lanes asks for: which bunch it reaches, and which of its events. Pure. */
import type { Stretch } from '../../story/story.ts';
import { drawn } from '../../story/time.ts';
import { holds, membersOf } from './bunch.ts';
import type { Bunch } from './bunch.ts';
import { FILLED } from './layout.ts';
import type { LaneLayout } from './layout.ts';
import type { Mark } from './marks.ts';

/** Which of a bunch's events a press selects: after the selected one, which is on its own, the next of the lane; else the first. */
export function nextOf(bunch: Bunch, selected: string | null): Mark {
  const at = selected === null ? -1 : (bunch.lane.byId.get(selected)?.mark.order ?? -1);
  return membersOf(bunch).find(({ order }) => order > at) ?? bunch.first;
}

/** The stretch of some marks, with some air, if going there would set them apart; null if they share their time. */
export function closerTo(marks: readonly Mark[], window: Stretch, whole: Stretch): Stretch | null {
  const stretches = marks.map(({ when }) => drawn(when, whole));
  const from = stretches.reduce((least, one) => Math.min(least, one.from), Infinity);
  const to = stretches.reduce((most, one) => Math.max(most, one.to), -Infinity);
  const isOneTime = stretches.every((one) => one.from === from && one.to === to);
  const air = (to - from) * 0.1;
  const closer = { from: from - air, to: to + air };
  return isOneTime || closer.to - closer.from > 0.6 * (window.to - window.from) ? null : closer;
}

/** All that is drawn of a lane, each with where it is seen: ends in per cent of the width, and its row. */
export function placesIn({ marks, bins }: LaneLayout) {
  return [
    ...marks.map(({ bunch, shape, row }) => ({ bunch, from: shape.from, to: shape.to, row })),
    ...bins.map(({ bunch, at, row }) => ({ bunch, from: at, to: at, row })),
  ];
}

/** What holds an event in a lane's layout; null where it is not seen. */
export function bunchWith(layout: LaneLayout, eventId: string): Bunch | null {
  const mark = layout.lane.byId.get(eventId)?.mark;
  if (!mark) return null;
  return placesIn(layout).find(({ bunch }) => holds(bunch, mark))?.bunch ?? null;
}

/** Where the middle of a row is, in per cent of its lane's height. One row may take all of it; several keep apart from the next lane's. */
export function middleOf(row: number, rows: number): number {
  return 50 + ((row + 0.5) / rows - 0.5) * shareOf(rows) * 100;
}

/** The share of a lane's height that its rows fill. */
export function shareOf(rows: number): number {
  return rows === 1 ? 1 : FILLED;
}

/**
 * What a press beside the marks means: the nearest within reach (px), with its lane. `x` and `y` are px from the lanes' top left,
 * `size` is one lane's. A finger is broader than most marks.
 */
export function nearestTo(
  { x, y }: { readonly x: number; readonly y: number },
  layouts: readonly LaneLayout[],
  size: { readonly width: number; readonly height: number },
  reach: number,
): { readonly lane: number; readonly bunch: Bunch } | null {
  let best: { lane: number; bunch: Bunch; distance: number } | null = null;
  for (const [lane, layout] of layouts.entries()) {
    for (const { bunch, from, to, row } of placesIn(layout)) {
      const [left, right] = [(from / 100) * size.width, (to / 100) * size.width];
      const middle = (lane + middleOf(row, layout.rows) / 100) * size.height;
      const distance = Math.hypot(Math.max(0, left - x, x - right), middle - y);
      if (distance <= reach && distance < (best?.distance ?? Infinity)) {
        best = { lane, bunch, distance };
      }
    }
  }
  return best && { lane: best.lane, bunch: best.bunch };
}
