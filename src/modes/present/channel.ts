/** What the windows of a lesson speak through, and the id by which they know each other. */
import { channelName } from './messages.ts';

/** A `BroadcastChannel`, or what stands for it in a test. */
export type Channel = Pick<
  BroadcastChannel,
  'postMessage' | 'addEventListener' | 'removeEventListener' | 'close'
>;

/** The channel of a lesson; null where the browser has none. */
export function openChannel(story: string, lesson: string): Channel | null {
  try {
    return new BroadcastChannel(channelName(story, lesson));
  } catch {
    // One that does not know it, or forbids it.
    return null;
  }
}

/** An id for a new lesson, of small letters and digits. */
export function newLesson(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(5)), (byte) =>
    byte.toString(36).padStart(2, '0'),
  ).join('');
}
