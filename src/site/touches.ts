/**
 * What a reader does in a part of the page that does not answer yet: kept, and done again once it answers. Links that lead to another
 * page, and what the browser does of itself, are left to it.
 */

export interface Touches {
  /** Keeps no more, and does again what was kept. */
  replay(): void;
  /** Keeps no more, and forgets what was kept. */
  drop(): void;
}

/** Keeps the presses on what answers to a press. @param onpress is called at each that is kept */
export function keepTouches(part: EventTarget, onpress: () => void): Touches {
  return keep(part, 'click', (event, target) => {
    if (!(event instanceof MouseEvent) || !isOurs(event, target)) return null;
    event.preventDefault();
    event.stopPropagation();
    onpress();
    return new MouseEvent('click', event);
  });
}

/** Keeps the keys that are pressed anywhere in the page. */
export function keepKeys(): Touches {
  return keep(document, 'keydown', (event) =>
    event instanceof KeyboardEvent ? new KeyboardEvent('keydown', event) : null,
  );
}

/** @param again gives the event that does the same again; null for one that is not kept */
function keep(
  part: EventTarget,
  type: string,
  again: (event: Event, target: Element) => Event | null,
): Touches {
  const end = new AbortController();
  const kept: (() => void)[] = [];
  part.addEventListener(
    type,
    (event) => {
      const { target } = event;
      const copy = target instanceof Element ? again(event, target) : null;
      if (copy) kept.push(() => target?.dispatchEvent(copy));
    },
    { signal: end.signal, capture: true },
  );
  return {
    replay() {
      end.abort();
      for (const touch of kept.splice(0)) touch();
    },
    drop: () => end.abort(),
  };
}

/** Whether a click is on something of this page, and asks for no window of its own. */
function isOurs(event: MouseEvent, target: Element): boolean {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false;
  const found = target.closest('a, button, summary');
  if (!found) return false;
  return !(found instanceof HTMLAnchorElement) || /^[?#]/.test(found.getAttribute('href') ?? '');
}
