/**
 * Speech: which toponym to show for a place. The search for names is not here, nor the drawing of what is chosen.
 *
 * The names that a reader may choose:
 * - `both`, the default: the title of the place, with both names where it has two, in the order of the story's naming policy;
 * - a tradition of the story: of the names that are this tradition's, the first in the gazetteer's order that is in the
 *   language of the page; where it has none, the common name, since a sentence does not change its letters halfway. Misspellings never speak, nor names that nobody saw in a source, nor those that were out of use when the
 *   articles appeared;
 * - `as-written`: the form that the articles print most often, the first printed where two are even; the title where
 *   none prints any.
 *
 * The common name is the first half of the title, or the name in the language of the page that begins with it
 * ("Khojavend district" for "Khojavend / Martuni district"). What is no tradition of the story speaks as `both`.
 */
import { foldedKey } from './names/fold.ts';
import type { Language, Place, PlaceName, Story, Tradition } from './story.ts';
import { wasInUse } from './timespans.ts';

/** `both`, `as-written`, or the id of a tradition. */
export type Names = string;

/** What all places of a page have in common when they are named. */
export interface Voice {
  readonly names: Names;
  /** The language of the page. */
  readonly language: Language;
  readonly traditions: readonly Tradition[];
  /** When the first article appeared, UTC ms; null where none says. */
  readonly at: number | null;
  /** The form that the articles print most, by place. */
  readonly written: ReadonlyMap<string, string>;
}

/** A toponym to show. `name` is its entry in the gazetteer, for its language and script; null where there is none. */
export interface Toponym {
  readonly text: string;
  readonly name: PlaceName | null;
}

/** The toponyms to show for a place. `text` holds them as they are printed: "Stepanakert / Khankendi". */
export interface Spoken {
  readonly first: Toponym;
  readonly second: Toponym | null;
  readonly text: string;
}

/** What the articles print for a place, once. */
export interface WrittenName {
  readonly place: string;
  readonly text: string;
}

const BETWEEN = ' / ';

/** The voice of a story in the names that a reader chose. */
export function voiceOf(
  story: Pick<Story, 'language' | 'traditions' | 'sources'>,
  names: Names,
  written: ReadonlyMap<string, string>,
): Voice {
  const appeared = story.sources.flatMap(({ published }) => published.span.from ?? []);
  return {
    names,
    language: story.language,
    traditions: story.traditions,
    at: appeared.length === 0 ? null : appeared.reduce((a, b) => Math.min(a, b)),
    written,
  };
}

/** For each place the form that is written most often, from the mentions in the order of the articles. */
export function mostWritten(mentions: readonly WrittenName[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { place, text } of mentions) {
    const form = text.replace(/\s+/gu, ' ');
    const ofPlace = counts.get(place) ?? new Map<string, number>();
    counts.set(place, ofPlace.set(form, (ofPlace.get(form) ?? 0) + 1));
  }
  return new Map(
    [...counts].flatMap(([place, forms]) => {
      const [most] = [...forms].sort(([, a], [, b]) => b - a);
      return most ? [[place, most[0]] as const] : [];
    }),
  );
}

/** Which toponym to show for a place, by the rules above. */
export function spoken(place: Place, voice: Voice): Spoken {
  const [first, second = null] = halvesOf(place, voice.language);
  if (voice.names === 'as-written') {
    const written = voice.written.get(place.id);
    return written === undefined ? titled() : alone(toponym(written, place, voice.language));
  }
  const tradition = voice.traditions.find(({ id }) => id === voice.names);
  if (!tradition) return titled();
  const name = nameIn(tradition, place, voice);
  return alone(name ? { text: name.toponym, name } : common());

  function titled(): Spoken {
    return { first, second, text: place.title };
  }

  function common(): Toponym {
    return first.name === null ? first : { text: first.name.toponym, name: first.name };
  }
}

/**
 * What the reader's own names call a place that an article calls by another; null where that is among them. Of both names
 * either will do, and a place with one name needs no word.
 */
export function otherwise(written: string, place: Place, voice: Voice): string | null {
  if (voice.names === 'as-written') return null;
  const { text, second } = spoken(place, voice);
  if (voice.names === 'both' && second === null) return null;
  const own = place.names.filter(({ tradition }) => tradition === voice.names);
  const known = [text, ...text.split(BETWEEN), ...own.map(({ toponym: each }) => each)];
  const key = foldedKey(written);
  return known.some((each) => foldedKey(each) === key) ? null : text;
}

function alone(first: Toponym): Spoken {
  return { first, second: null, text: first.text };
}

function nameIn(tradition: Tradition, place: Place, { language, at }: Voice): PlaceName | null {
  const own = place.names.filter(
    (name) =>
      name.tradition === tradition.id &&
      name.status !== 'misspelling' &&
      name.verified &&
      ((at === null ? null : wasInUse(name, at)) ?? name.status !== 'historical'),
  );
  return own.find(({ lang }) => inLanguage(lang, language)) ?? null;
}

function halvesOf(place: Place, language: Language): readonly [Toponym, Toponym?] {
  const [first = '', second] = place.title.split(BETWEEN);
  const half = (text: string) => toponym(text, place, language);
  return second === undefined ? [half(first)] : [half(first), half(second)];
}

/** A text with the name that it is, or that it begins, in the language of the page; a common name before all others. */
function toponym(text: string, place: Place, language: Language): Toponym {
  const names = place.names.filter(({ lang }) => inLanguage(lang, language));
  const is = ({ toponym }: PlaceName) => toponym.toLowerCase() === text.toLowerCase();
  const begins = ({ toponym }: PlaceName) => toponym.startsWith(`${text} `);
  const common = names.filter(({ status }) => status === 'common');
  return { text, name: common.find(is) ?? common.find(begins) ?? names.find(is) ?? null };
}

/** The names of which a title is made, in its order. */
export function namesInTitle(title: string): readonly string[] {
  return title.split(BETWEEN);
}

/** Whether a tag is of the language of another: "en-GB" is English. */
export function inLanguage(a: Language, b: Language): boolean {
  return a.split('-')[0] === b.split('-')[0];
}
