/** Asks for what an exercise shows of the story, which may not have arrived. */
import type { Reading } from '../../reading/reading.svelte.ts';
import type { Exercise } from './exercise.ts';

/** Resolves once it is there. */
export async function prepare(
  kind: Exercise['kind'],
  subject: string,
  reading: Reading,
): Promise<void> {
  switch (kind) {
    case 'questions':
      return reading.read();
    case 'ask':
      return reading.readDispute(subject);
    case 'voices': {
      const event = reading.lookup.event(subject);
      await Promise.all([reading.read(), event && reading.readOf(event)]);
      return;
    }
    case 'names':
    case 'map':
      return reading.readNames();
  }
}
