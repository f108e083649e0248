/** A hand-made browser for the keeper: caches that hold what is put, and a network that can be cut. */
import type { Surroundings } from '../../src/site/offline/keeper.ts';

const SCOPE = 'https://example.org/stories/';

class HandCache {
  readonly files = new Map<string, string>();

  async match(request: RequestInfo | URL): Promise<Response | undefined> {
    const text = this.files.get(addressOf(request));
    return text === undefined ? undefined : new Response(text);
  }
  async put(request: RequestInfo | URL, response: Response): Promise<void> {
    this.files.set(addressOf(request), await response.text());
  }
  async delete(request: RequestInfo | URL): Promise<boolean> {
    return this.files.delete(addressOf(request));
  }
  async keys(): Promise<readonly Request[]> {
    return [...this.files.keys()].map((address) => new Request(address));
  }
}

function addressOf(request: RequestInfo | URL): string {
  return request instanceof Request ? request.url : String(request);
}

/** What its pages ask, and what is known of it. */
export class Browser {
  readonly held = new Map<string, HandCache>();
  /** The server's files by their path; a file's text stands for its hash. */
  readonly server = new Map<string, string>();
  isOnline = true;
  pages: string[] = [];
  readonly asked: string[] = [];

  readonly around: Surroundings = {
    scope: SCOPE,
    // What the keeper asks of caches, and no more.
    caches: Object({
      open: async (name: string) => {
        const cache = this.held.get(name) ?? new HandCache();
        this.held.set(name, cache);
        return cache;
      },
      has: async (name: string) => this.held.has(name),
      keys: async () => [...this.held.keys()],
      delete: async (name: string) => this.held.delete(name),
      match: async (request: RequestInfo | URL) => {
        for (const cache of this.held.values()) {
          const found = await cache.match(request);
          if (found) return found;
        }
        return undefined;
      },
    }),
    fetch: async (request, options) => {
      const path = addressOf(Object(request)).slice(SCOPE.length);
      this.asked.push(path);
      if (!this.isOnline) throw new TypeError('no network');
      const text = this.server.get(path);
      if (text === undefined) return new Response('', { status: 404 });
      const { integrity } = options ?? {};
      if (integrity !== undefined && integrity !== text) throw new TypeError('another file');
      return new Response(text);
    },
    openPages: async () => this.pages,
  };

  /** The names of the builds that something is held of. */
  get builds(): readonly string[] {
    return [...this.held.keys()].map((name) => name.split(' ').at(-1) ?? '');
  }
}

export function asking(path: string, mode: RequestMode = 'cors') {
  return { method: 'GET', url: SCOPE + path, mode, headers: new Headers() };
}
