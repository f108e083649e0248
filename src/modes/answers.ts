/** What a search answers: first the places that any of their names finds, then the events whose titles have the words. */
import { whenInWords } from '../story/dates.ts';
import type { Lookup } from '../story/lookup.ts';
import type { foldedKey } from '../story/names/fold.ts';
import type { search, SearchIndex } from '../story/names/search.ts';
import type { PlaceName } from '../story/story.ts';
import { words } from '../words/en.ts';

export interface Answer {
  readonly id: string;
  readonly kind: 'place' | 'event';
  readonly title: string;
  /** The name that was found, with its language; null for an event. */
  readonly name: Pick<PlaceName, 'toponym' | 'lang'> | null;
  readonly why: string;
}

/** What finds names, and those of the story; it comes when it is first needed. */
export interface Engine {
  readonly search: typeof search;
  readonly foldedKey: typeof foldedKey;
  readonly index: SearchIndex;
}

/** As many as can be read without scrolling far. */
const MOST = 8;

/** The answers to what was typed, the best first, told in the names that the reader chose. */
export function answersTo(text: string, engine: Engine, lookup: Lookup): readonly Answer[] {
  if (text.trim() === '') return [];
  return [...placesNamed(text, engine, lookup), ...eventsTitled(text, engine, lookup)].slice(
    0,
    MOST,
  );
}

function placesNamed(text: string, { search, index }: Engine, lookup: Lookup): Answer[] {
  const traditions = new Map(lookup.story.traditions.map(({ id, name }) => [id, name]));
  return search(index, text, MOST).map(({ place, name, why }) => ({
    id: place.id,
    kind: 'place',
    title: lookup.place(place.id)?.title ?? place.title,
    name,
    why: words.search.why(traditions.get(name.tradition) ?? name.tradition, why),
  }));
}

function eventsTitled(text: string, { foldedKey }: Engine, { story }: Lookup): Answer[] {
  const key = foldedKey(text);
  // A single letter is in nearly all of them.
  if (key.length < 2) return [];
  return story.events
    .filter(({ title }) => foldedKey(title).includes(key))
    .map(({ id, title, when }) => ({
      id,
      kind: 'event',
      title,
      name: null,
      why: whenInWords(when),
    }));
}
