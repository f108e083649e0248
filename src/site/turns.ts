/** Work that can wait, done piece by piece when the browser has time, so that no task is long. */

const waiting = new Map<Element, () => void>();

/** Resolves when it is the turn of a part of the page: what is nearest to what is in sight comes first. */
export function turnOf(part: Element): Promise<void> {
  return new Promise((go) => {
    if (waiting.size === 0) whenIdle(next);
    waiting.set(part, go);
  });
}

function next(): void {
  const parts = [...waiting.keys()].map((part) => ({ part, distance: distanceOf(part) }));
  const nearest = parts.reduce((best, one) => (one.distance < best.distance ? one : best));
  const go = waiting.get(nearest.part);
  waiting.delete(nearest.part);
  if (waiting.size > 0) whenIdle(next);
  go?.();
}

/** How far from the viewport a part lies, in CSS pixels. */
function distanceOf(part: Element): number {
  const { top, bottom } = part.getBoundingClientRect();
  return Math.max(0, top - innerHeight, -bottom);
}

/** Calls once the browser has time, and within a tenth of a second all the same. */
function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: 100 });
  else setTimeout(task);
}
