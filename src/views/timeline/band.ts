/** Where the selected time lies in a window, for the band that is drawn behind the marks. */
import type { Span, Stretch } from '../../story/story.ts';
import { drawn, touches } from '../../story/time.ts';
import { scaleFor } from './scale.ts';

/** What is seen of the selected time, in per cent of the window. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** The band of a time, for as much of it as the window shows; null where it shows nothing of it. */
export function bandOf(when: Span, window: Stretch): Band | null {
  if (!touches(when, window)) return null;
  const time = drawn(when, { from: -Infinity, to: Infinity });
  const scale = scaleFor(window);
  return {
    from: Math.max(0, scale(Math.max(time.from, window.from))),
    to: Math.min(100, scale(Math.min(time.to, window.to))),
  };
}
