/** When the page must answer: the reader does something, or its address asks for more than it shows. */

const NEEDS = ['scroll', 'pointerdown', 'keydown', 'focusin'] as const;

/** Calls once, at the first need. */
export function atFirstNeed(answer: () => void): void {
  if (location.search !== '' || location.hash !== '') return answer();
  const met = new AbortController();
  for (const need of NEEDS) {
    const options = { signal: met.signal, capture: true, passive: true };
    addEventListener(
      need,
      () => {
        met.abort();
        answer();
      },
      options,
    );
  }
}

/** Calls once the page has been painted and the browser has time. */
export function whenPainted(begin: () => void): void {
  const whenIdle = () =>
    'requestIdleCallback' in window
      ? requestIdleCallback(begin, { timeout: 1000 })
      : setTimeout(begin);
  requestAnimationFrame(() => setTimeout(whenIdle));
}
