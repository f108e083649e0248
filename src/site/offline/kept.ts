/** What a browser keeps of a site for a reader without a network, as the build writes it into the worker. */

export interface Kept {
  /** Of the build: a hash over its files. */
  readonly version: string;
  /**
   * By a story's id its files: their addresses from the site's root, a folder's own ending in a slash, and what they must be, as
   * Subresource Integrity has it. https://www.w3.org/TR/SRI/
   */
  readonly stories: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The folder of the files whose names say what is in them: one of the same name is the same in every build. */
export const HASHED = 'assets/';

/** The service worker's address, from a story's page: it answers for the whole site. */
export const KEEPER = '../sw.js';

/** By what the worker's script finds it. */
export const KEPT = 'kept';

/** What a page tells the worker: that its story is to be kept, and of which build it is itself. */
export interface Wish {
  readonly keep: string;
  readonly version: string;
}

/** A wish, or null for what is none. */
export function readWish(data: unknown): Wish | null {
  if (typeof data !== 'object' || data === null || !('keep' in data) || !('version' in data)) {
    return null;
  }
  const { keep, version } = data;
  return typeof keep === 'string' && typeof version === 'string' ? { keep, version } : null;
}
