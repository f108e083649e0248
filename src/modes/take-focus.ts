/** The focus of panels that open over the page, and of modes that come in the place of others. */
import { aloud } from '../views/aloud.ts';
import { focusOn } from '../views/hand-focus-on.ts';
import { words } from '../words/en.ts';

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

/** The same for a panel whose closing is said. Its opening is heard by the focus. */
export function openPanel(panel: HTMLElement): () => void {
  const giveBack = takeFocus(panel);
  return () => {
    giveBack();
    tellClosed(panel);
  };
}

/** Says that a panel goes. */
export function tellClosed(panel: HTMLElement): void {
  const name = panel.getAttribute('aria-label');
  if (name !== null) aloud.tell(words.aloud.closed(name));
}

/** Whether a mode that goes takes the focus with it. */
let isOwed = false;

/** To be called before one mode comes in the place of another: the focus is owed to the reader if it is anywhere. */
export function oweFocus(): void {
  const { activeElement } = document;
  isOwed ||= activeElement !== null && activeElement !== document.body;
}

/** Gives the focus to where a mode begins, if the mode before has taken it along. */
export function payFocus(element: HTMLElement | null): void {
  if (!isOwed) return;
  isOwed = false;
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) focusOn(element);
}
