import { beforeEach, describe, expect, it } from 'vitest';

import type { Stretch } from '../../../src/story/story.ts';
import { lanesGestures } from '../../../src/views/timeline/gestures.ts';

let lanes: EventTarget;
let shown: Stretch;

beforeEach(() => {
  shown = { from: 1000 * 60_000, to: 2000 * 60_000 };
  // A px for a minute, and as much of an element as the gestures ask for.
  const page = Object.assign(new EventTarget(), {
    getBoundingClientRect: () => ({ left: 0, width: 1000 }),
    setPointerCapture: () => undefined,
  });
  const limits = { from: 0, to: 10_000 * 60_000 };
  lanesGestures({
    shown: () => shown,
    limits: () => limits,
    onwindow: (window) => (shown = window),
  })(page as unknown as HTMLElement);
  lanes = page;
});

/** Whether what happens goes on to what lies under it. */
function send(kind: string, more: Readonly<Record<string, number>>): boolean {
  return lanes.dispatchEvent(Object.assign(new Event(kind, { cancelable: true }), more));
}
const pointer = (kind: string, clientX: number, buttons: number) =>
  send(`pointer${kind}`, { pointerId: 1, button: 0, clientX, buttons });
const click = (detail: number) => send('click', { detail });

describe('a hand on the lanes', () => {
  it('takes the window along, and presses nothing at the end', () => {
    pointer('down', 500, 1);
    pointer('move', 400, 1);
    pointer('up', 400, 0);
    expect(shown.from).toBe(1100 * 60_000);
    expect(click(1)).toBe(false);
    expect(click(1)).toBe(true);
  });

  it('has let go when it comes back without a button down', () => {
    pointer('down', 500, 1);
    pointer('move', 502, 1);
    // It leaves downwards, and the button goes up where the lanes do not hear of it.
    pointer('move', 300, 0);
    pointer('move', 200, 0);
    expect(shown.from).toBe(1000 * 60_000);
  });

  it('leaves the next press by key to its mark, after a drag that no click followed', () => {
    pointer('down', 500, 1);
    pointer('move', 400, 1);
    pointer('up', 400, 0);
    expect(click(0)).toBe(true);
  });
});
