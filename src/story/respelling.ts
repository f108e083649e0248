/**
 * Prose in the names that the reader chose. It is written once, in the story's own naming (`both`); in another, the name of
 * a place inside a link or a title gives way to the chosen one, and every other word stays. What an article printed,
 * between “ and ”, never changes.
 */
import { spoken, type Voice } from './speech.ts';
import type { Place } from './story.ts';

/**
 * The words of a link to a place: "the Lachin corridor" becomes "the Berdzor corridor", "Karabakh’s" "Artsakh’s". Words without
 * a name of the place, "the regional capital", stay.
 */
export function respelled(words: string, place: Place, voice: Voice): string {
  const { text } = spoken(place, voice);
  if (text === place.title) return words;
  const names = [place.title, ...place.title.split(' / '), ...place.names.map((n) => n.toponym)];
  return replaced(words, new Map(names.map((name) => [name, text])));
}

/**
 * A heading, the title of an event or a piece of prose that holds the title of a place: "Explosions in Stepanakert / Khankendi"
 * becomes "Explosions in Khankendi", "forces in Nagorno-Karabakh" "forces in Artsakh".
 */
export function respelledTitle(text: string, places: readonly Place[], voice: Voice): string {
  const held = places.filter(({ title }) => text.includes(title));
  return replaced(text, new Map(held.map((place) => [place.title, spoken(place, voice).text])));
}

/** Whole words only, the longest name first, outside “ and ”. */
function replaced(text: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return text;
  const byLength = [...names.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(
    `“[^”]*”|(?<![\\p{L}\\p{N}])(?:${byLength.join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return text.replace(pattern, (found) => names.get(found) ?? found);
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
