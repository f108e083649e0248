/** Escape closes one panel at a press, wherever the focus is: the panel that has it, else the uppermost. */

interface Opened {
  readonly panel: HTMLElement;
  readonly close: () => void;
}

/** Those that are open, in the order in which they came. */
let opened: readonly Opened[] = [];

function press(event: KeyboardEvent) {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  // The browser closes what it holds above the page.
  if (document.querySelector(':popover-open')) return;
  const { activeElement } = document;
  const closed = opened.find(({ panel }) => panel.contains(activeElement)) ?? uppermost();
  if (!closed) return;
  event.preventDefault();
  closed.close();
}

/** By its layer: an address may open those beneath last. */
function uppermost(): Opened | undefined {
  const layer = ({ panel }: Opened) => Number(getComputedStyle(panel).zIndex);
  return opened.toSorted((one, other) => layer(one) - layer(other)).at(-1);
}

/** An attachment for a panel over the page: `close` is called when the reader presses Escape and the panel is the one to go. */
export function closeByEscape(close: () => void): (panel: HTMLElement) => () => void {
  return (panel) => {
    const own = { panel, close };
    opened = [...opened, own];
    // After what has the focus has had its say, and before a lesson takes the key for its end.
    document.addEventListener('keydown', press);
    return () => {
      opened = opened.filter((each) => each !== own);
      if (opened.length === 0) document.removeEventListener('keydown', press);
    };
  };
}
