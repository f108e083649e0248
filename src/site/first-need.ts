/** When the page must answer: the reader does something, or its address asks for more than it shows. */

const NEEDS = ['scroll', 'pointerdown', 'keydown', 'focusin', 'click'] as const;

/** Calls once, at the first need. */
export function atFirstNeed(answer: () => void): void {
  if (location.search !== '' || location.hash !== '' || scrollY > 0) return answer();
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

/** Calls once the page has been painted. */
export function whenPainted(begin: () => void): void {
  requestAnimationFrame(() => setTimeout(begin));
}
