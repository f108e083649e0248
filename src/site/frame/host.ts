/** The frame's end of the talk with its host page, if it has one that talks: `embed/messages.ts` says what is said. */
import { fromHost, PROTOCOL, type FromFrame, type FromHost } from '../../embed/messages.ts';

export class Host {
  #port: MessagePort | null = null;
  #waiting: FromFrame[] = [];
  #listener: ((said: FromHost) => void) | null = null;

  constructor() {
    if (window.parent === window) return;
    const hear = ({ data, source, ports: [port] }: MessageEvent) => {
      if (source !== window.parent || data !== PROTOCOL || !port) return;
      removeEventListener('message', hear);
      this.#port = port;
      if (this.#listener) this.hear(this.#listener);
      for (const waiting of this.#waiting.splice(0)) port.postMessage(waiting);
    };
    addEventListener('message', hear);
    window.parent.postMessage({ [PROTOCOL]: 'listening' }, '*');
  }

  /** Hears what the host says, from what it has said already on. */
  hear(listener: (said: FromHost) => void): void {
    this.#listener = listener;
    if (!this.#port) return;
    this.#port.onmessage = ({ data }: MessageEvent) => {
      const said = fromHost(data);
      if (said) listener(said);
    };
  }

  /** Says it to the host, or once there is one. */
  say(message: FromFrame): void {
    if (this.#port) this.#port.postMessage(message);
    else this.#waiting.push(message);
  }
}
