/** Which place a typed answer names, in any of its names and any script. Pure. */
import { search, type MatchKind, type SearchIndex } from '../../story/names/search.ts';
import type { Place } from '../../story/story.ts';

/** Ways in which what was typed is a place's name; its beginning, or a word of it, is not. */
const NAMED: ReadonlySet<MatchKind> = new Set([
  'same',
  'folded',
  'transliterated',
  'sound',
  'error',
]);

/**
 * The place that a typed answer names; null where it names none. A name that several places have, or that is as near to all of them, is
 * the name of the one that is asked for.
 * @param asked the id of the place that is asked for
 */
export function placeNamed(index: SearchIndex, text: string, asked: string): Place | null {
  const named = search(index, text, index.places.length).filter(({ match }) => NAMED.has(match));
  const [best] = named;
  if (!best) return null;
  const alike = named.filter(({ match }) => match === best.match);
  return (alike.find(({ place }) => place.id === asked) ?? best).place;
}
