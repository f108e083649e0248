/** The mentions of places in a draft's articles: found by the index of names, mended by mentions.yaml. */
import type { Mention, Place } from '../story/story.ts';
import { findMentions, type FoundMention } from '../story/names/mentions.ts';
import { nameIndex, type NameIndex, type NameRules } from '../story/names/name-index.ts';
import { extentOf, type Article, type Articles } from './articles.ts';
import type { Draft } from './draft.ts';
import { must } from './must.ts';
import type { RawMentions } from './mention-records.ts';
import type { Located } from './schema.ts';
import { pointAt } from './text.ts';

/** A line of mentions.yaml about one mention. */
export type RawMention = NonNullable<RawMentions['mentions']>['value'][number]['value'];

/** An article with what is found in it. */
export interface ArticleMentions {
  readonly article: Article;
  readonly language: string;
  readonly found: readonly FoundMention[];
}

/** The mentions in each article, in the order of the sources. Every rule but those about mentions has been passed. */
export function findAll(
  draft: Draft,
  articles: Articles,
  index: NameIndex,
): readonly ArticleMentions[] {
  const overrides = new Map<string, RawMention[]>();
  for (const { value } of draft.mentions?.mentions?.value ?? []) {
    const source = must(value.source).value;
    overrides.set(source, [...(overrides.get(source) ?? []), value]);
  }
  return must(draft.sources).value.map(({ value: raw }) => {
    const article = must(articles.get(must(raw.id).value));
    const found = (overrides.get(article.source) ?? []).reduce(
      (mentions, override) => mended(mentions, override, article),
      findMentions(index, article.text.text),
    );
    return { article, language: must(raw.language).value, found };
  });
}

/** The index of the names of a draft's places, by its rules. */
export function indexOf(draft: Draft, places: readonly Place[]): NameIndex {
  return nameIndex(places, nameRules(draft));
}

/** What the story's `mentions` holds of them. */
export function mentionsOf(articles: readonly ArticleMentions[]): Mention[] {
  return articles.flatMap(({ article: { source }, found }) =>
    found.map(({ start, end, text, place, use }) => ({ source, start, end, text, place, use })),
  );
}

/** What the author says of names as such: which place one means, and which words are no place. */
export function nameRules({ mentions }: Draft): NameRules {
  return {
    meant: (mentions?.names?.value ?? []).flatMap(({ value: { name, place } }) =>
      name && place ? [{ name: name.value, place: place.value }] : [],
    ),
    notPlaces: (mentions?.notPlaces?.value ?? []).map(({ value }) => value),
  };
}

/** The words that are meant: those of `text`, which stand once in the quote, or the whole quote. */
export function wordsMeant({ quote, text }: RawMention): Located<string> {
  return text ?? must(quote);
}

/** The mentions with one set as it is written by hand; one that was not found is added. */
function mended(mentions: FoundMention[], override: RawMention, article: Article): FoundMention[] {
  const exact = must(override.quote);
  const words = wordsMeant(override).value;
  const quoted = must(extentOf({ exact, occurrence: override.occurrence }, article) ?? undefined);
  const from = quoted.start + exact.value.indexOf(words);
  const start = pointAt(article.text, from);
  const end = pointAt(article.text, from + words.length);
  const before = mentions.find((mention) => mention.start === start && mention.end === end);
  const place = override.place?.value ?? before?.place;
  const use = override.use?.value ?? before?.use ?? 'place';
  if (place === undefined) return mentions;
  return [
    ...mentions.filter((mention) => mention.end <= start || end <= mention.start),
    { start, end, text: words, place, use, doubt: null },
  ].sort((a, b) => a.start - b.start);
}
