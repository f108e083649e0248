/**
 * Where on the screen the reader reads, which step is there, and how the text is brought there. The reading area begins
 * under the header (and, on a phone, under the stage): CSS says where, as the steps' `scroll-margin-top`.
 */

/** How far down the reading area the line lies which a step's start must have passed to be the one that is read. */
const LINE = 0.35;

/** The top of the reading area and the reading line, in CSS pixels from the viewport's top. */
export function lineAt(text: Element): { readonly top: number; readonly line: number } {
  const step = text.querySelector('[data-step]');
  const top = step ? parseFloat(getComputedStyle(step).scrollMarginTop) : 0;
  return { top, line: top + (innerHeight - top) * LINE };
}

/** Id of the last step within `text` that begins above the reading line; null above the first. */
export function stepAtLine(text: Element): string | null {
  const { line } = lineAt(text);
  let found: string | null = null;
  for (const step of text.querySelectorAll<HTMLElement>('[data-step]')) {
    if (step.getBoundingClientRect().top > line) break;
    found = step.dataset['step'] ?? null;
  }
  return found;
}

/** Whether the reading line is in what follows the last step: there, scrolling selects nothing. */
export function isPastSteps(text: Element): boolean {
  const after = text.querySelector('[data-after-steps]');
  return after !== null && after.getBoundingClientRect().top <= lineAt(text).line;
}

/**
 * Scrolls the page until `element` is at the top of the reading area, smoothly if asked and if the reader allows motion.
 * Calls `onarrive` once the page rests, with whether it rests there: the reader may have scrolled it elsewhere meanwhile.
 * Abort the returned controller to be spared the call.
 */
export function travel(
  element: Element,
  isSmooth: boolean,
  onarrive: (isThere: boolean) => void,
): AbortController | null {
  const margin = parseFloat(getComputedStyle(element).scrollMarginTop);
  const limit = document.documentElement.scrollHeight - innerHeight;
  const wanted = scrollY + element.getBoundingClientRect().top - margin;
  const top = Math.round(Math.max(0, Math.min(limit, wanted)));
  if (Math.abs(top - scrollY) < 1) {
    // Ends a journey elsewhere that has only just begun.
    scrollTo({ top, behavior: 'instant' });
    return null;
  }

  const journey = new AbortController();
  const arrive = () => {
    journey.abort();
    onarrive(Math.abs(top - scrollY) < 2);
  };
  if ('onscrollend' in window) {
    const end = () => {
      // Elsewhere it is the end of a journey that this one cut off, or the reader's own scroll.
      if (Math.abs(top - scrollY) < 2) arrive();
      else restAfterScroll(arrive, journey.signal);
    };
    addEventListener('scrollend', end, { signal: journey.signal });
  } else {
    restAfterScroll(arrive, journey.signal);
  }
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollTo({ top, behavior: isSmooth && !isStill ? 'smooth' : 'instant' });
  return journey;
}

/** Calls once the page has not scrolled for a tenth of a second, which stands in for `scrollend` where the browser has none. */
function restAfterScroll(onrest: () => void, signal: AbortSignal): void {
  const rest = () => {
    if (!signal.aborted) onrest();
  };
  let timer = setTimeout(rest, 100);
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = setTimeout(rest, 100);
    },
    { signal },
  );
}
