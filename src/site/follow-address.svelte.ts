/**
 * Keeps the page's address and the Reading together: the address is opened once and at each step back or forward; then
 * scrolling replaces it and a press pushes it, so that "back" leaves the story after any amount of scrolling.
 */
import { untrack } from 'svelte';

import { readAddress, writeAddress } from '../reading/address.ts';
import type { Reading } from '../reading/reading.svelte.ts';

/** A dragged window settles this long, in milliseconds, before the address names it. */
const SETTLE = 300;

/** Follows until the returned function is called. To be called within an effect. */
export function followAddress(reading: Reading): () => void {
  const { lookup } = reading;
  const { scrollRestoration } = history;
  history.scrollRestoration = 'manual';

  const open = () => {
    const { visit, notices } = readAddress(new URL(location.href), lookup);
    reading.open(visit.selection, visit.window, notices);
  };
  untrack(open);
  addEventListener('popstate', open);

  const stopSelection = $effect.root(() => {
    $effect(() => {
      const { selection, cause } = reading;
      untrack(() => {
        const address = writeAddress({ selection, window: reading.ownWindow }, lookup);
        if (cause === 'press') push(address);
        else replace(address);
      });
    });
    $effect(() => {
      const window = reading.ownWindow;
      const timer = setTimeout(() => {
        replace(writeAddress({ selection: reading.selection, window }, lookup));
      }, SETTLE);
      return () => clearTimeout(timer);
    });
  });

  return () => {
    stopSelection();
    removeEventListener('popstate', open);
    history.scrollRestoration = scrollRestoration;
  };
}

function push(address: string): void {
  if (!isHere(address)) history.pushState(null, '', pageAddress() + address);
}

function replace(address: string): void {
  if (!isHere(address)) history.replaceState(null, '', pageAddress() + address);
}

function isHere(address: string): boolean {
  return pageAddress() + address === location.href;
}

/** The page's address without what it says of the reading. */
function pageAddress(): string {
  return location.href.replace(/[?#].*$/, '');
}
