/** The air that a reader gives to letters and words, https://www.w3.org/TR/WCAG22/#text-spacing: what stands on the map has room for it. */

/** What is added after each letter, and after each word, in ems. */
export interface Spacing {
  readonly letters: number;
  readonly words: number;
}

/** The spacing that holds in an element now. */
export function spacingOf(element: Element): Spacing {
  const { letterSpacing, wordSpacing, fontSize } = getComputedStyle(element);
  const ems = (length: string) => (parseFloat(length) || 0) / parseFloat(fontSize);
  return { letters: ems(letterSpacing), words: ems(wordSpacing) };
}

/** How much wider a text gets by a spacing, in CSS pixels, at a size in CSS pixels. */
export function spaced(text: string, size: number, { letters, words }: Spacing): number {
  const gaps = text.split(' ').length - 1;
  return ([...text].length * letters + gaps * words) * size;
}

/** Calls when the spacing in an element becomes another. */
export function watchSpacing(element: Element, onchange: () => void, signal: AbortSignal): void {
  const probe = document.createElement('span');
  probe.textContent = 'a a';
  probe.ariaHidden = 'true';
  probe.style.cssText = 'position: absolute; visibility: hidden; white-space: nowrap';
  element.append(probe);
  let last = JSON.stringify(spacingOf(element));
  const watch = new ResizeObserver(() => {
    const now = JSON.stringify(spacingOf(element));
    if (now === last) return;
    last = now;
    onchange();
  });
  watch.observe(probe);
  signal.addEventListener('abort', () => {
    watch.disconnect();
    probe.remove();
  });
}
