/**
 * The service worker of a site: it keeps the stories that were visited. A new build brings a new one, which first renews what is kept
 * and then takes over. https://w3c.github.io/ServiceWorker/
 */
import { isDear } from '../../modes/connection.ts';
import { Keeper } from './keeper.ts';
import { readWish, type Kept } from './kept.ts';

/** An event that is not over before its work is. */
interface Work extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Told extends Work {
  readonly data: unknown;
  readonly source: { readonly id: string } | null;
}

interface Ask extends Work {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

/** What of a service worker's surroundings it uses. TypeScript's own types of them change those of pages. */
declare const self: {
  /** Stands before this in the worker's file. */
  readonly kept: Kept;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: object): Promise<readonly { readonly id: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Work) => void): void;
  addEventListener(type: 'message', listener: (event: Told) => void): void;
  addEventListener(type: 'fetch', listener: (event: Ask) => void): void;
};

const keeper = new Keeper(self.kept, {
  scope: self.registration.scope,
  caches,
  fetch: (...asked) => fetch(...asked),
  openPages: async () => {
    const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    return pages.map(({ id }) => id);
  },
});

self.addEventListener('install', (event) => {
  void self.skipWaiting();
  if (!isDear()) event.waitUntil(keeper.renew());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), keeper.sweep()]));
});

self.addEventListener('message', (event) => {
  const wish = readWish(event.data);
  if (!wish || !event.source) return;
  const work = async ({ id }: { readonly id: string }) => {
    await keeper.note(id, wish.version);
    await keeper.keep(wish.keep);
  };
  // What did not arrive is asked for again at the next visit.
  event.waitUntil(work(event.source).catch(() => undefined));
});

self.addEventListener('fetch', (event) => {
  const answer = keeper.answer(event.request, event.clientId, event.resultingClientId);
  if (answer) event.respondWith(answer);
});
