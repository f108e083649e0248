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
  addEventListener('keydown', scrollByKey, { signal });
  const leave = watchHeight(() => {
    host.say({ type: 'height', height: Math.min(root.scrollHeight, 1e6), isAsked: wasPressed() });
  })(document.body);
  signal.addEventListener('abort', () => leave?.());
  return (at) => {
    // Where the page already is: it must not end a journey within the frame.
    if (at === progress) return;
    progress = at;
    bring();
  };
}

/** A screen on or back, less what the reader needs to find her line again. */
const SCREEN = 0.875;
/** Where these keys have another use than to scroll. */
const OTHER_USE =
  'button, input, select, textarea, summary, [contenteditable], [data-map], [data-timeline]';

/** Goes a screen on or back by key. Browsers hand the host most keys that scroll, but not the space bar, nor always the others. */
function scrollByKey(event: KeyboardEvent): void {
  const by = screensOf(event);
  if (by === 0 || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.target instanceof Element && event.target.closest(OTHER_USE)) return;
  const { scrollHeight } = document.documentElement;
  // From its ends on the host goes alone.
  if (by > 0 ? scrollY + innerHeight >= scrollHeight - 1 : scrollY < 1) return;
  event.preventDefault();
  scrollBy({ top: by * SCREEN * innerHeight, behavior: 'smooth' });
}

function screensOf({ key, shiftKey }: KeyboardEvent): -1 | 0 | 1 {
  if (key === ' ') return shiftKey ? -1 : 1;
  if (shiftKey) return 0;
  return key === 'PageDown' ? 1 : key === 'PageUp' ? -1 : 0;
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
    // A frame may have no width before its first one.
    if (width > 0 && innerWidth !== width) note();
    width = innerWidth;
  });
}

/** Whether the reader has pressed something a moment ago, or made the page narrower or wider: what changes now, she asked for. */
export function wasPressed(): boolean {
  return performance.now() - pressed < AFTER_PRESS;
}
