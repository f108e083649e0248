/** The story's scroll follows that of its host's page; where the reader goes within the frame, the host is asked to follow. */
import { watchHeight } from '../../modes/embed/watch-height.ts';
import type { Host } from './host.ts';

/** How long after a press what changes is its doing, in milliseconds. */
const AFTER_PRESS = 600;

/** Follows until `signal` is aborted. Returns what takes the host's progress, from 0 to 1. */
export function followHost(host: Host, signal: AbortSignal): (at: number) => void {
  const root = document.documentElement;
  let progress = 0;
  /** Where the page was scrolled to for the host: that it is there is no news to it. */
  let brought = 0;
  const length = () => root.scrollHeight - innerHeight;
  const bring = () => {
    brought = Math.round(progress * length());
    if (Math.abs(scrollY - brought) >= 1) scrollTo({ top: brought, behavior: 'instant' });
  };
  addEventListener(
    'scroll',
    () => {
      if (Math.abs(scrollY - brought) < 2 || length() <= 0) return;
      progress = Math.min(scrollY / length(), 1);
      brought = scrollY;
      host.say({ type: 'go', at: progress });
    },
    { signal, passive: true },
  );
  addEventListener('resize', bring, { signal });
  const leave = watchHeight(() => {
    host.say({ type: 'height', height: Math.min(root.scrollHeight, 1e6), isAsked: wasPressed() });
  })(document.body);
  signal.addEventListener('abort', () => leave?.());
  return (at) => {
    progress = at;
    bring();
  };
}

let pressed = -Infinity;

/** Notes when the reader presses something, or turns her phone, so that `wasPressed` knows of it. */
export function notePresses(): void {
  const note = () => (pressed = performance.now());
  for (const press of ['pointerup', 'keydown']) {
    addEventListener(press, note, { capture: true, passive: true });
  }
  let width = innerWidth;
  addEventListener('resize', () => {
    if (innerWidth !== width) note();
    width = innerWidth;
  });
}

/** Whether the reader has pressed something a moment ago, or made the page narrower or wider: what changes now, she asked for. */
export function wasPressed(): boolean {
  return performance.now() - pressed < AFTER_PRESS;
}
