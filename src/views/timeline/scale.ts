/** Where instants lie in the window, and how the window moves. All pure; instants are UTC ms, positions per cent of the width. */
import type { Stretch } from '../../story/story.ts';
import { HOUR } from '../../story/time.ts';

/** Per cent of the window's width (0 to 100 within it) for an instant (ms UTC). */
export type Scale = (ms: number) => number;

/** Plain arithmetic: it is asked for at every mark of every frame. */
export function scaleFor({ from, to }: Stretch): Scale {
  return (ms) => ((ms - from) / (to - from)) * 100;
}

/** A number of per cent as an SVG attribute, the same on the server and in every browser. */
export function percent(value: number): string {
  return `${String(Math.round(value * 1000) / 1000)}%`;
}

/** The window zoomed by a factor (below 1: closer) about an instant, no closer than an hour, no farther than the limits. */
export function zoomed(window: Stretch, factor: number, about: number, limits: Stretch): Stretch {
  const length = window.to - window.from;
  const farthest = limits.to - limits.from;
  const asked = Math.min(Math.max(length * factor, HOUR), farthest);
  const from = about - ((about - window.from) / length) * asked;
  return within({ from, to: from + asked }, limits);
}

/** The window with one edge moved by some ms; the other stays. */
export function resized(
  window: Stretch,
  edge: 'from' | 'to',
  by: number,
  limits: Stretch,
): Stretch {
  const still = edge === 'from' ? window.to : window.from;
  const length = window.to - window.from;
  const asked = Math.max(HOUR, edge === 'from' ? length - by : length + by);
  return zoomed(window, asked / length, still, limits);
}

/** The window moved by some ms, as far as the limits let it. */
export function panned(window: Stretch, by: number, limits: Stretch): Stretch {
  return within({ from: window.from + by, to: window.to + by }, limits);
}

/** The window moved so that an instant is in its middle. */
export function centred(window: Stretch, at: number, limits: Stretch): Stretch {
  return panned(window, at - middle(window), limits);
}

/** The window pushed back between the limits, its length kept where it fits. Whole ms, so that nothing drifts. */
export function within(window: Stretch, limits: Stretch): Stretch {
  const length = Math.min(window.to - window.from, limits.to - limits.from);
  const from = Math.min(Math.max(window.from, limits.from), limits.to - length);
  return { from: Math.round(from), to: Math.round(from + length) };
}

/** The instant in the middle of a window, UTC ms. */
export function middle({ from, to }: Stretch): number {
  return from + (to - from) / 2;
}

/** Whether two windows begin and end at the same instants. */
export function isSame(a: Stretch, b: Stretch): boolean {
  return a.from === b.from && a.to === b.to;
}

/**
 * The window on its way from one to another, at a share (0 to 1) of the way. The length changes by an equal factor each
 * moment, so that going from decades to a day is one even movement; about the instant that stays where it is.
 */
export function between(start: Stretch, end: Stretch, share: number): Stretch {
  const first = start.to - start.from;
  const last = end.to - end.from;
  const length = first * (last / first) ** share;
  const isZoom = Math.abs(Math.log(last / first)) > 0.01;
  const progress = isZoom ? (length - first) / (last - first) : share;
  const centre = middle(start) + (middle(end) - middle(start)) * progress;
  return { from: centre - length / 2, to: centre + length / 2 };
}
