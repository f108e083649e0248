/** Finds an entry of a list by the letters typed, https://www.w3.org/WAI/ARIA/apg/patterns/listbox/. */

/** So long after a letter, in ms, the next one begins anew. */
const PAUSE = 1000;

const alike = new Intl.Collator(undefined, { usage: 'search', sensitivity: 'base' });

export class Typeahead {
  #typed = '';
  #last = -Infinity;

  /**
   * Which of the titles a key leads to, and null for a key that is no letter or leads nowhere. A first letter, or the same one
   * again, leads on from the title at `from`; more letters are the start of a name. `at` is when it was pressed, in ms.
   */
  find(key: string, at: number, titles: readonly string[], from: number): number | null {
    const isBegun = at - this.#last < PAUSE && this.#typed !== '';
    if (!/^(?:\p{L}|\p{N})$/u.test(key) && !(isBegun && key === ' ')) return null;
    const isSame = isBegun && [...this.#typed].every((letter) => letter === key);
    this.#typed = isBegun && !isSame ? this.#typed + key : key;
    this.#last = at;
    const sought = this.#typed;
    // The name that is being typed may be the one that is come to.
    const start = isBegun && !isSame ? from : from + 1;
    for (let step = 0; step < titles.length; step++) {
      const index = (start + step) % titles.length;
      const title = titles[index] ?? '';
      if (alike.compare(title.slice(0, sought.length), sought) === 0) return index;
    }
    this.#typed = '';
    return null;
  }
}
