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

/** Whether the reading line is in what follows the text: there, scrolling selects nothing. */
export function isPastSteps(text: Element): boolean {
  const after = document.querySelector('[data-after-steps]');
  return after !== null && after.getBoundingClientRect().top <= lineAt(text).line;
}

/**
 * Scrolls the page until `element` is at the top of the reading area, smoothly if asked and if the reader allows motion.
 * Calls `onarrive` once the page rests, with whether it rests there: the reader may have scrolled it elsewhere meanwhile.
 * `isUnderWay` says that it cuts off another journey. Abort the returned controller to be spared the call.
 */
export function travel(
  element: Element,
  isSmooth: boolean,
  isUnderWay: boolean,
  onarrive: (isThere: boolean) => void,
): AbortController | null {
  const margin = parseFloat(getComputedStyle(element).scrollMarginTop);
  const limit = document.documentElement.scrollHeight - innerHeight;
  const wanted = scrollY + element.getBoundingClientRect().top - margin;
  const top = Math.round(Math.max(0, Math.min(limit, wanted)));
  const isThere = () => Math.abs(top - scrollY) < 2;
  if (isThere() && !isUnderWay) return null;

  const journey = new AbortController();
  const { signal } = journey;
  const arrive = () => {
    journey.abort();
    onarrive(isThere());
  };
  if (isUnderWay) hold(top, arrive, signal);
  else if ('onscrollend' in window) addEventListener('scrollend', arrive, { signal });
  else onRest(100, arrive, signal);

  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = isSmooth && !isUnderWay && !isStill ? 'smooth' : 'instant';
  scrollTo({ top, behavior });
  return journey;
}

/**
 * Keeps the page at `top` until it rests or the reader scrolls it herself: a smooth scroll that was cut off goes on for a while, out
 * of this thread's sight, and would carry the page away.
 */
function hold(top: number, onrest: () => void, signal: AbortSignal): void {
  const release = new AbortController();
  const holding = AbortSignal.any([signal, release.signal]);
  const back = () => {
    if (Math.abs(top - scrollY) >= 2) scrollTo({ top, behavior: 'instant' });
  };
  addEventListener('scroll', back, { signal: holding });
  for (const input of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    addEventListener(input, () => release.abort(), { signal: holding, passive: true });
  }
  onRest(600, onrest, signal);
}

/** Calls once the page has not scrolled for so many milliseconds; where the browser has no `scrollend` it stands in for that. */
function onRest(pause: number, onrest: () => void, signal: AbortSignal): void {
  const rest = () => {
    if (!signal.aborted) onrest();
  };
  let timer = setTimeout(rest, pause);
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = setTimeout(rest, pause);
    },
    { signal },
  );
}
