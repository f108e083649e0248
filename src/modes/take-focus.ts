/** The focus of a panel that opens over the page. */

/** Gives an opened panel the focus, and back to where it was when the panel goes, unless the reader has moved it elsewhere. */
export function takeFocus(panel: HTMLElement): () => void {
  const before = document.activeElement;
  panel.focus({ preventScroll: true });
  return () => {
    const now = document.activeElement;
    const isHere = now === null || now === document.body || panel.contains(now);
    if (isHere && (before instanceof HTMLElement || before instanceof SVGElement)) {
      before.focus({ preventScroll: true });
    }
  };
}
