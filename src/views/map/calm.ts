/** Tells when the reader moves nothing, so that what changes then is in nobody's way. */

const CALM_MS = 180;
const SIGNS = ['scroll', 'wheel', 'touchmove', 'pointerdown'] as const;

/** Watches the reader, and gives a function that waits until there has been no scrolling and no press for a moment. */
export function watchCalm(signal: AbortSignal): () => Promise<void> {
  let last = -Infinity;
  const listening = { capture: true, passive: true, signal };
  for (const sign of SIGNS) {
    window.addEventListener(sign, () => (last = performance.now()), listening);
  }
  return async () => {
    for (;;) {
      const left = last + CALM_MS - performance.now();
      if (left <= 0) return;
      await new Promise((resolve) => setTimeout(resolve, left));
    }
  };
}
