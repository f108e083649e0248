/** Keeps whose names the reader chose from one visit to the next, where the browser allows it. An address that names them comes first. */
import { canSpeak } from '../reading/address.ts';
import type { Reading } from '../reading/reading.svelte.ts';

const KEY = 'dateline:names';

/** Takes up the kept choice, and keeps each later one. To be called within an effect, once the address has been opened. */
export function keepNames(reading: Reading): void {
  const kept = read();
  const isSaid = new URL(location.href).searchParams.has('names');
  if (!isSaid && kept !== null && canSpeak(kept, reading.lookup)) reading.speakIn(kept);
  $effect(() => write(reading.names));
}

// A page in a sandboxed frame, or one whose reader forbids it, throws at the very word.
function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function write(names: string): void {
  try {
    localStorage.setItem(KEY, names);
  } catch {
    // Then the choice lasts as long as the page, and its address.
  }
}
