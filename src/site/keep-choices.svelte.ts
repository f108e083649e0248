/**
 * Keeps what the reader chose, whose names and whether single keys are shortcuts, from one visit to the next, where the browser
 * allows it. An address that names the names comes first.
 */
import { canSpeak } from '../reading/address.ts';
import type { Reading } from '../reading/reading.svelte.ts';

const NAMES = 'dateline:names';
const SHORTCUTS = 'dateline:shortcuts';

/** Takes up the kept choices, and keeps each later one. To be called within an effect, once the address has been opened. */
export function keepChoices(reading: Reading): void {
  const names = read(NAMES);
  const isSaid = new URL(location.href).searchParams.has('names');
  if (!isSaid && names !== null && canSpeak(names, reading.lookup)) reading.speakIn(names);
  if (read(SHORTCUTS) === 'off') reading.useShortcuts(false);
  $effect(() => write(NAMES, reading.names));
  $effect(() => write(SHORTCUTS, reading.hasShortcuts ? 'on' : 'off'));
}

// A page in a sandboxed frame, or one whose reader forbids it, throws at the very word.
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Then the choice lasts as long as the page.
  }
}
