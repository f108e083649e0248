/** In which language the names of a place stand where the page shows them, for those who hear them read. */
import { inLanguage, namesInTitle } from './speech.ts';
import type { Language, Place, PlaceName } from './story.ts';

/** A piece of a text; `language` is null where it is the page's, or is not known. */
export interface Piece {
  readonly text: string;
  readonly language: Language | null;
}

type Named = Pick<Place, 'title' | 'names'>;

/** The text cut where it shows a name of the place that is in another language than the page's. */
export function inTongues(text: string, place: Named, page: Language): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { toponym, lang } of foreignNames(place, page)) {
    const start = text.indexOf(toponym, at);
    if (start === -1) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), language: null });
    pieces.push({ text: toponym, language: lang });
    at = start + toponym.length;
  }
  return at < text.length ? [...pieces, { text: text.slice(at), language: null }] : pieces;
}

/** The names of which the title of a place is made, those that are in no language of the page, in its order. */
export function foreignNames({ title, names }: Named, page: Language): readonly PlaceName[] {
  return namesInTitle(title).flatMap((part) => {
    const own = names.filter(({ toponym }) => toponym === part);
    return own.some(({ lang }) => inLanguage(lang, page)) ? [] : own.slice(0, 1);
  });
}
