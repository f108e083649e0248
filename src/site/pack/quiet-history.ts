/** Lets the page go on where the browser does not let a page on a disc change its address: the address then stays as it was opened. */

/** @param history the window's, or what can be changed like it */
export function quieten(history: Pick<History, 'pushState' | 'replaceState'>): void {
  for (const name of ['pushState', 'replaceState'] as const) {
    const change = history[name].bind(history);
    history[name] = (...to) => {
      try {
        change(...to);
      } catch {
        // The page shows what was asked for all the same.
      }
    };
  }
}
