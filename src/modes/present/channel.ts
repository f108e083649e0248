/** What the windows of a lesson speak through. */
import { channelName } from './messages.ts';

/** A `BroadcastChannel`, or what stands for it in a test. */
export type Channel = Pick<
  BroadcastChannel,
  'postMessage' | 'addEventListener' | 'removeEventListener' | 'close'
>;

/** The channel of a lesson; null where the browser has none. */
export function openChannel(story: string, lesson: string): Channel | null {
  try {
    const { version = '' } = document.documentElement.dataset;
    return new BroadcastChannel(channelName(story, lesson, version));
  } catch {
    // One that does not know it, or forbids it.
    return null;
  }
}
