/** What runs in a page to be measured, before anything else of it. Each function is sent to the browser alone, so none calls another. */

declare global {
  interface Window {
    readonly tasks: readonly { readonly start: number; readonly duration: number }[];
    painted: number;
    shift: number;
    readyAt: number | undefined;
    /** Ready, something painted, and nothing long has run for a second. */
    isAtRest(): boolean;
  }
}

/** @param ready matches something from when the page can be used */
export function watch(ready: string): void {
  const tasks: { start: number; duration: number }[] = [];
  let busyAt = 0;
  const observe = (type: string, seen: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(seen)).observe({
      type,
      buffered: true,
    });
  observe('largest-contentful-paint', ({ startTime }) => {
    window.painted = startTime;
    busyAt = performance.now();
  });
  observe('longtask', ({ startTime, duration }) => {
    tasks.push({ start: startTime, duration });
    busyAt = performance.now();
  });
  observe('layout-shift', (entry) => {
    if ('hadRecentInput' in entry && entry.hadRecentInput) return;
    if ('value' in entry && typeof entry.value === 'number') window.shift += entry.value;
  });
  const look = () => {
    if (document.querySelector(ready)) window.readyAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  Object.assign(window, {
    tasks,
    painted: 0,
    shift: 0,
    readyAt: undefined,
    isAtRest: () =>
      window.readyAt !== undefined &&
      performance.getEntriesByName('first-contentful-paint').length > 0 &&
      performance.now() - Math.max(window.readyAt, busyAt) > 1000,
  });
}

/** What was seen in the page up to now, in ms since the navigation began. */
export function measured() {
  const ready = window.readyAt ?? performance.now();
  const blocked = window.tasks
    .filter(({ start }) => start < ready)
    .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
  return { painted: window.painted, ready, blocked, shift: window.shift };
}
