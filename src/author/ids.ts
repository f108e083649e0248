/** Ids from words: kebab-case, as data/README.md has them, and each given once. */
import { RESERVED } from '../compile/rules/ids.ts';
import { latin } from '../story/names/transliterate.ts';

/** Words as an id, in Latin letters whatever their script, cut at a word's end; `otherwise` where they hold no letter. */
export function idOf(words: string, otherwise: string): string {
  const parts = (isPlain(words) ? words.toLowerCase() : latin(words))
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
  let id = '';
  for (const part of parts) {
    if (id !== '' && id.length + part.length + 1 > LONGEST) break;
    id = (id === '' ? part : `${id}-${part}`).slice(0, LONGEST);
  }
  return id === '' ? otherwise : id;
}

const LONGEST = 60;

/** Looking letters up is slow, and most words need none. */
function isPlain(words: string): boolean {
  return /^[\x20-\x7e]*$/.test(words) && !words.includes("'");
}

/** Gives each id once, and none that the page has for itself: what was given before gets a number. */
export function idGiver(taken: readonly string[] = []): (id: string) => string {
  const given = new Set(taken);
  const numbers = new Map<string, number>();
  return (wanted) => {
    const id = RESERVED.test(wanted) || RESERVED.test(`${wanted}-2`) ? `own-${wanted}` : wanted;
    let number = numbers.get(id) ?? 1;
    let own = number === 1 ? id : `${id}-${number}`;
    while (given.has(own)) own = `${id}-${++number}`;
    numbers.set(id, number);
    given.add(own);
    return own;
  };
}
