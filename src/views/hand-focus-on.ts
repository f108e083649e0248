/** Where the focus goes when what has it goes from the page. */

/** Gives the focus to something that takes none by key, such as a heading: the tab key goes on from there. */
export function focusOn(element: HTMLElement | null): void {
  if (!element) return;
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}

/** An attachment for what goes when it is pressed: the focus goes to the nearest around it that matches, not to the page. */
export function handFocusOn(around: string): (element: HTMLElement) => () => void {
  return (element) => {
    const next = element.parentElement?.closest<HTMLElement>(around) ?? null;
    return () => {
      const { activeElement } = document;
      // What is taken out of the page has lost the focus to it.
      const isLost = activeElement === null || activeElement === document.body;
      if (isLost || element.contains(activeElement)) focusOn(next);
    };
  };
}
