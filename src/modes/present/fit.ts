/** Fits type to its room, in steps that are the same from beat to beat: what is little is set larger, what does not fit smaller. */
import type { Attachment } from 'svelte/attachments';

const STEPS = [1.45, 1.3, 1.15, 1, 0.92, 0.84, 0.77, 0.7, 0.64, 0.58, 0.52];

/** No type is set smaller than this, in CSS pixels: there a small window scrolls. */
const LEAST = 12;

/**
 * Sets `--fit`, by which the box multiplies its size of type, to the largest step at which all of it can be seen.
 * @param content reads what the box shows, so that it is fitted anew when that changes
 */
export function fit(content: () => unknown): Attachment<HTMLElement> {
  return (box) => {
    content();
    const refit = () => {
      for (const step of STEPS) {
        box.style.setProperty('--fit', String(step));
        const isWhole =
          box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1;
        if (isWhole || Number.parseFloat(getComputedStyle(box).fontSize) <= LEAST) return;
      }
    };
    const observer = new ResizeObserver(refit);
    observer.observe(box);
    let isHere = true;
    void document.fonts.ready.then(() => isHere && refit());
    return () => {
      isHere = false;
      observer.disconnect();
    };
  };
}

/**
 * Magnifies a part of the window with it, so that it can be read from the last row.
 * @param plain the height of a window, in CSS pixels, in which it is as it is; in a lower one too
 */
export function magnify(plain: number): Attachment<HTMLElement> {
  return (box) => {
    const set = () => {
      const times = Math.min(innerHeight / plain, innerWidth / ((plain * 4) / 3));
      box.style.setProperty('zoom', String(Math.max(1, Math.round(times * 20) / 20)));
    };
    set();
    addEventListener('resize', set);
    return () => removeEventListener('resize', set);
  };
}
