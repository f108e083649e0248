/** Who calls a place what: its names by tradition, each with the articles that print it. Pure. */
import type { Lookup } from '../../story/lookup.ts';
import type { Place, PlaceName, Source, Tradition } from '../../story/story.ts';

export interface Called {
  readonly name: PlaceName;
  /** The articles that print it, with their places in the story's list, from 0. */
  readonly printedIn: readonly { readonly source: Source; readonly index: number }[];
}

export interface CalledBy {
  readonly tradition: Tradition;
  readonly names: readonly Called[];
}

/** The names of a place by tradition, in the story's order of both; a tradition without a name for it is left out. */
export function namesByTradition({ id, names }: Place, { story }: Lookup): readonly CalledBy[] {
  const printed = new Map<PlaceName, Set<string>>(names.map((name) => [name, new Set()]));
  const languages = new Map(story.sources.map((source) => [source.id, source.language]));
  for (const { place, text, source } of story.mentions) {
    if (place !== id) continue;
    for (const name of namesMeant(text, languages.get(source) ?? '', names)) {
      printed.get(name)?.add(source);
    }
  }
  return story.traditions
    .map((tradition) => ({
      tradition,
      names: names
        .filter((name) => name.tradition === tradition.id)
        .map((name) => ({
          name,
          printedIn: story.sources.flatMap((source, index) =>
            printed.get(name)?.has(source.id) ? { source, index } : [],
          ),
        })),
    }))
    .filter((by) => by.names.length > 0);
}

/** The names that an article prints with these words: of its own language where there is one. */
function namesMeant(text: string, language: string, names: readonly PlaceName[]) {
  const alike = names.filter(({ toponym }) => keyOf(toponym) === keyOf(text));
  const own = alike.filter(({ lang }) => baseOf(lang) === baseOf(language));
  return own.length > 0 ? own : alike;
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** The language of a tag without its script and region. */
function baseOf(tag: string): string | undefined {
  return tag.split('-')[0];
}

/** A language in English, such as "Armenian"; its tag where the browser does not know it. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    // No tag of a language.
    return tag;
  }
}
