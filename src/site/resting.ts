/** Parts of the page that rest: out of sight, they have only about the height that they will have (`page.css`). */

const SECTIONS = '[data-title], [data-step], [data-after-steps], footer';

/** Gives all of them their own height; what the reader has before her eyes stays there. */
export function rouse(page: Element): void {
  const seen = [...page.querySelectorAll(SECTIONS)].find(
    (section) => section.getBoundingClientRect().bottom > innerHeight / 2,
  );
  const before = seen?.getBoundingClientRect().top ?? 0;
  const { style } = document.documentElement;
  // The browser would move the page, too, a frame later.
  style.overflowAnchor = 'none';
  for (const part of page.querySelectorAll('.resting')) part.classList.remove('resting');
  const moved = (seen?.getBoundingClientRect().top ?? 0) - before;
  if (scrollY > 0 && moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
  requestAnimationFrame(() => requestAnimationFrame(() => (style.overflowAnchor = '')));
}
