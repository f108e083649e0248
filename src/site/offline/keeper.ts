/**
 * Keeps stories, each whole and of one build, and answers from what is kept. A page comes from the network where there is one, else
 * from the newest build that is kept whole; what has a hash in its name comes from wherever it is; anything else of a page comes from
 * the page's own build, or not at all. So no reader sees half of an old page and half of a new one.
 */
import { HASHED, type Kept } from './kept.ts';

/** What it needs of the browser. */
export interface Surroundings {
  /** The site's root, with a slash at its end. */
  readonly scope: string;
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
  /** The ids of the pages that are open. */
  readonly openPages: () => Promise<readonly string[]>;
}

/** What of a request it looks at. */
export type Asked = Pick<Request, 'method' | 'url' | 'mode' | 'headers'>;

/** A page from the network may take so long, in milliseconds, before the one that is kept is shown. */
const PATIENCE = 4000;

export class Keeper {
  readonly #kept: Kept;
  readonly #around: Surroundings;
  /** How the names of all its caches begin: another site of the same host has its own. */
  readonly #prefix: string;
  /** Where it notes of which build an open page is; the browser ends a worker at any time. */
  readonly #notes: string;

  constructor(kept: Kept, around: Surroundings) {
    this.#kept = kept;
    this.#around = around;
    this.#prefix = `dateline ${around.scope} `;
    this.#notes = `${this.#prefix}pages`;
  }

  /** Keeps a story: its page last, so that a story whose page is kept is kept whole. Rejects when a file is missing or another. */
  async keep(id: string): Promise<void> {
    const files = this.#kept.stories[id];
    if (!files) return;
    const cache = await this.#around.caches.open(this.#own);
    const page = `${id}/`;
    const paths = Object.keys(files).filter((path) => path !== page);
    for (const path of [...paths, page]) {
      const address = this.#address(path);
      if (await cache.match(address)) continue;
      await cache.put(address, await this.#file(path, files[path] ?? ''));
    }
    await this.sweep();
  }

  /** Keeps what older builds have kept, in its own. What cannot be kept now stays as it was. */
  async renew(): Promise<void> {
    for (const id of Object.keys(this.#kept.stories)) {
      if (await this.#newest(`${id}/`, id)) await this.keep(id).catch(() => undefined);
    }
  }

  /** Notes of which build an open page is. */
  async note(page: string, version: string): Promise<void> {
    const notes = await this.#around.caches.open(this.#notes);
    await notes.put(this.#noteOf(page), new Response(version));
  }

  /**
   * The answer to a request, or null for one that is left to the browser.
   * @param from the id of the page that asks @param page the id of the page that it opens
   */
  answer(request: Asked, from: string, page: string): Promise<Response> | null {
    const { scope } = this.#around;
    const url = new URL(request.url);
    const address = url.origin + url.pathname;
    if (request.method !== 'GET' || request.headers.has('range') || !address.startsWith(scope)) {
      return null;
    }
    const path = address.slice(scope.length).replace(/(^|\/)index\.html$/, '$1');
    if (path.startsWith(HASHED)) return this.#hashed(request, address);
    const id = this.#storyOf(path);
    if (id === null) return null;
    if (request.mode === 'navigate') return this.#page(request, path, id, page);
    return this.#ofPage(request, path, id, from);
  }

  /** Lets go of the builds that no open page is of, and of which no story is still the newest that is kept. */
  async sweep(): Promise<void> {
    const { caches, openPages } = this.#around;
    const open = await openPages();
    const used = new Set<string>();
    const notes = await caches.open(this.#notes);
    for (const request of await notes.keys()) {
      const version = await (await notes.match(request))?.text();
      if (!open.some((page) => this.#noteOf(page) === request.url)) await notes.delete(request);
      else if (version !== undefined) used.add(this.#prefix + version);
    }
    for (const name of await this.#older()) {
      if (!used.has(name) && !(await this.#isNeeded(name))) await caches.delete(name);
    }
  }

  async #isNeeded(older: string): Promise<boolean> {
    const [old, own] = await Promise.all([older, this.#own].map((name) => this.#open(name)));
    for (const id of Object.keys(this.#kept.stories)) {
      const address = this.#address(`${id}/`);
      if ((await old?.match(address)) && !(await own?.match(address))) return true;
    }
    return false;
  }

  async #page(request: Asked, path: string, id: string, page: string): Promise<Response> {
    const asked = this.#ask(request);
    // A browser may lose what it kept, or have no room: then the network alone answers, here and below.
    const kept = await this.#newest(path, id).catch(() => null);
    if (!kept) return asked;
    const sent = await Promise.race([asked.catch(() => null), after(PATIENCE)]);
    if (sent && sent.status < 500) return sent;
    if (page !== '') await this.note(page, kept.version).catch(() => undefined);
    return kept.response;
  }

  async #hashed(request: Asked, address: string): Promise<Response> {
    const found = await this.#around.caches.match(address).catch(() => undefined);
    return found ?? this.#ask(request);
  }

  async #ofPage(request: Asked, path: string, id: string, from: string): Promise<Response> {
    const version = await this.#versionOf(from).catch(() => null);
    if (version === null) return this.#ask(request);
    const cache = await this.#open(this.#prefix + version);
    const found = await cache?.match(this.#address(path)).catch(() => undefined);
    if (found) return found;
    if (version !== this.#kept.version) return Response.error();
    return this.#file(path, this.#kept.stories[id]?.[path] ?? '').catch(() => Response.error());
  }

  /** A file of a story that is kept whole, of its own build or else of the latest before. */
  async #newest(path: string, id: string) {
    for (const name of [this.#own, ...(await this.#older()).toReversed()]) {
      const cache = await this.#open(name);
      const isWhole = await cache?.match(this.#address(`${id}/`));
      const response = isWhole && (await cache?.match(this.#address(path)));
      if (response) return { version: name.slice(this.#prefix.length), response };
    }
    return null;
  }

  /** A file as the build has it, from the network or, if its name says what is in it, from wherever it is. */
  async #file(path: string, integrity: string): Promise<Response> {
    const { caches, fetch } = this.#around;
    const address = this.#address(path);
    const isHashed = path.startsWith(HASHED);
    const had = isHashed ? await caches.match(address) : undefined;
    if (had) return had;
    const cache = isHashed ? 'default' : 'no-cache';
    const response = await fetch(address, { integrity, cache, priority: 'low' });
    if (!response.ok) throw new Error(`${path} is not there`);
    // A browser shows no page that was led elsewhere on its way.
    const { headers } = response;
    return response.redirected ? new Response(await response.blob(), { headers }) : response;
  }

  #ask(request: Asked): Promise<Response> {
    return this.#around.fetch(request instanceof Request ? request : request.url);
  }

  /** The cache of that name; there is none that is not there already. */
  async #open(name: string): Promise<Cache | null> {
    const { caches } = this.#around;
    return (await caches.has(name)) ? caches.open(name) : null;
  }

  async #older(): Promise<readonly string[]> {
    const names = await this.#around.caches.keys();
    const apart = [this.#own, this.#notes];
    return names.filter((name) => name.startsWith(this.#prefix) && !apart.includes(name));
  }

  async #versionOf(page: string): Promise<string | null> {
    const notes = await this.#open(this.#notes);
    return (await (await notes?.match(this.#noteOf(page)))?.text()) ?? null;
  }

  #storyOf(path: string): string | null {
    const found = Object.entries(this.#kept.stories).find(([, files]) => path in files);
    return found?.[0] ?? null;
  }

  #address(path: string): string {
    return this.#around.scope + path;
  }

  #noteOf(page: string): string {
    return this.#address(`?page=${encodeURIComponent(page)}`);
  }

  get #own(): string {
    return this.#prefix + this.#kept.version;
  }
}

function after(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), ms));
}
