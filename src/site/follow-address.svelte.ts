/**
 * Keeps the page's address and the Reading together: the address is opened once and at each step back or forward; then
 * scrolling replaces it and a press pushes it, so that "back" leaves the story after any amount of scrolling, and a lesson after any
 * number of its beats.
 */
import { untrack } from 'svelte';

import { readAddress, writeAddress } from '../reading/address.ts';
import type { Reading } from '../reading/reading.svelte.ts';
import { isLesson } from '../reading/visit.ts';

/** A dragged window settles this long, in milliseconds, before the address names it. */
const SETTLE = 300;

/** Follows until the returned function is called. To be called within an effect. */
export function followAddress(reading: Reading): () => void {
  const { scrollRestoration } = history;
  history.scrollRestoration = 'manual';

  const open = () => {
    const { visit, notices } = readAddress(new URL(location.href), reading.lookup);
    reading.open(visit, notices);
  };
  const address = () => writeAddress(reading.visit, reading.lookup);
  untrack(open);
  addEventListener('popstate', open);

  const stop = $effect.root(() => {
    $effect(() => {
      void reading.selection;
      const { cause } = reading;
      untrack(() => {
        const isKept = cause === 'press' && !isLesson(reading.mode);
        return isKept ? push(address()) : replace(address());
      });
    });
    // An article, a dispute and another mode are opened and closed by presses alone.
    $effect(() => {
      const isOpen = reading.article !== null;
      untrack(() => (isOpen ? push(address()) : replace(address())));
    });
    $effect(() => {
      const isOpen = reading.dispute !== null;
      untrack(() => (isOpen ? push(address()) : replace(address())));
    });
    $effect(() => {
      void reading.tab;
      const isOpen = reading.mode !== 'scroll';
      untrack(() => (isOpen ? push(address()) : replace(address())));
    });
    $effect(() => {
      void [reading.names, reading.filter, reading.colour, reading.lesson];
      untrack(() => replace(address()));
    });
    $effect(() => {
      void reading.ownWindow;
      const timer = setTimeout(() => replace(address()), SETTLE);
      return () => clearTimeout(timer);
    });
  });

  return () => {
    stop();
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
