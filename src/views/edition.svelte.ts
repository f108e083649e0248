/**
 * Of which build the page is that is open, and whether the site has a newer one meanwhile. A page never takes a part of another build:
 * the names of its parts say what is in them, and when a new build has taken the place of the old, they are gone.
 */

/** The site may take so long to answer, in milliseconds. */
const PATIENCE = 8000;

class Edition {
  #isOld = $state(false);

  /** Whether the site is known to have a newer build than the page. */
  get isOld(): boolean {
    return this.#isOld;
  }

  /** Asks the site of which build the page is now; null where it does not answer. A page that names none is always the newest. */
  async look(): Promise<'same' | 'newer' | null> {
    const { version } = document.documentElement.dataset;
    if (this.#isOld) return 'newer';
    if (version === undefined) return 'same';
    const now = await versionOf(location.href.replace(/[?#].*$/, '')).catch(() => null);
    this.#isOld = now !== null && now !== version;
    return now === null ? null : this.#isOld ? 'newer' : 'same';
  }

  /** Loads the page anew, where it is; a page that cannot be had now stays. Whether it can. */
  async reload(): Promise<boolean> {
    const isThere = (await this.look()) !== null;
    if (isThere) location.reload();
    return isThere;
  }
}

/** That of this page. */
export const edition = new Edition();

/** The build that a page says it is of: its first bytes do. Rejects where there is no such page. */
async function versionOf(address: string): Promise<string | null> {
  const signal = AbortSignal.timeout(PATIENCE);
  const { ok, body } = await fetch(address, { cache: 'no-store', signal });
  const reader = ok ? body?.getReader() : undefined;
  let head = '';
  const decoder = new TextDecoder();
  while (reader && !/<html[^>]*>/.test(head)) {
    const { done, value } = await reader.read();
    if (done) break;
    head += decoder.decode(value, { stream: true });
  }
  await reader?.cancel();
  return /<html[^>]* data-version="(\w+)"/.exec(head)?.[1] ?? null;
}
