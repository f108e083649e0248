/** The line between the two windows of a lesson: what one says, the other hears, and each knows whether the other is there. */
import type { Channel } from './channel.ts';
import { readMessage, type Message, type Role } from './messages.ts';

export class Line {
  readonly #role: Role;
  /** Whether the other window has been heard of, and is not gone. */
  #isAccompanied = $state(false);
  #channel: Channel | null = null;

  constructor(role: Role) {
    this.#role = role;
  }

  get isAccompanied(): boolean {
    return this.#isAccompanied;
  }

  /**
   * Opens the line, asks the other window where it is, and calls for what it says; the returned function closes it.
   * @param onhear is given messages of the other window alone
   */
  join(channel: Channel, onhear: (message: Message) => void): () => void {
    this.#channel = channel;
    const hear = ({ data }: MessageEvent) => {
      const message = readMessage(data);
      if (!message || message.from === this.#role) return;
      this.#isAccompanied = message.kind !== 'gone' && message.kind !== 'end';
      onhear(message);
    };
    channel.addEventListener('message', hear);
    this.say({ kind: 'where', from: this.#role });
    return () => {
      this.say({ kind: 'gone', from: this.#role });
      channel.removeEventListener('message', hear);
      channel.close();
      this.#channel = null;
    };
  }

  say(message: Message): void {
    this.#channel?.postMessage(message);
  }
}
