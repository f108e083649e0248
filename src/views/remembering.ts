/** State for pages and pictures that are rendered at build. */
import { render } from 'svelte/server';

import Making from './Making.svelte';

/**
 * Makes something whose derived values are found once. On the server Svelte remembers only those that are made while it renders; any
 * other is found anew each time it is read, which for a large story is for ever.
 */
export function remembering<T extends object>(make: () => T): T {
  let made: T | null = null;
  // What it renders is asked for: only then it does.
  void render(Making, { props: { make: () => void (made = make()) } }).body;
  if (made === null) throw new Error('Nothing was made.');
  return made;
}
