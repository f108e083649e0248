/** The mentions of places in a draft's articles: found by the index of names, mended by mentions.yaml. */
import type { Mention, Place } from '../story/story.ts';
import { findMentions, type FoundMention } from '../story/names/mentions.ts';
import { nameIndex, type NameRules } from '../story/names/name-index.ts';
import type { Draft } from './draft.ts';
import { must } from './must.ts';
import { occurrences } from './quotes.ts';
import type { RawMentions } from './records.ts';
import type { Located } from './schema.ts';
import { codePointLength, type TextFile } from './text.ts';

/** A line of mentions.yaml about one mention. */
export type RawMention = NonNullable<RawMentions['mentions']>['value'][number]['value'];

/** An article with what is found in it. */
export interface ArticleMentions {
  readonly source: string;
  readonly article: TextFile;
  readonly language: string;
  readonly found: readonly FoundMention[];
}

/** The mentions in each article, in the order of the sources. Every rule but those about mentions has been passed. */
export function findAll(draft: Draft, places: readonly Place[]): ArticleMentions[] {
  const index = nameIndex(places, nameRules(draft));
  return must(draft.sources).value.map(({ value: raw }) => {
    const source = must(raw.id).value;
    const article = must(draft.articles.get(must(raw.file).value) ?? undefined);
    const overrides = (draft.mentions?.mentions?.value ?? [])
      .map(({ value }) => value)
      .filter((each) => must(each.source).value === source);
    const found = overrides.reduce(
      (mentions, override) => mended(mentions, override, article.text),
      findMentions(index, article.text),
    );
    return { source, article, language: must(raw.language).value, found };
  });
}

/** What the story's `mentions` holds of them. */
export function mentionsOf(articles: readonly ArticleMentions[]): Mention[] {
  return articles.flatMap(({ source, found }) =>
    found.map(({ start, end, text, place, use }) => ({ source, start, end, text, place, use })),
  );
}

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
function mended(
  mentions: readonly FoundMention[],
  override: RawMention,
  article: string,
): FoundMention[] {
  const quote = must(override.quote).value;
  const words = wordsMeant(override).value;
  const at = must(occurrences(article, quote)[(override.occurrence?.value ?? 1) - 1]);
  const start = codePointLength(article.slice(0, at + quote.indexOf(words)));
  const end = start + codePointLength(words);
  const before = mentions.find((mention) => mention.start === start && mention.end === end);
  const place = override.place?.value ?? before?.place;
  const use = override.use?.value ?? before?.use ?? 'place';
  if (place === undefined) return [...mentions];
  return [
    ...mentions.filter((mention) => mention.end <= start || end <= mention.start),
    { start, end, text: words, place, use, doubt: null },
  ].sort((a, b) => a.start - b.start);
}
