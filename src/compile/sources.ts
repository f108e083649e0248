/** The sources of a draft that has passed every rule: each article with what it says of itself and what may be shown of it. */
import { passagesOf } from '../story/sentences.ts';
import type { Quote, Source, StoryEvent } from '../story/story.ts';
import { quoteOf, type Articles } from './articles.ts';
import { must } from './must.ts';
import type { RawSource } from './records.ts';
import { spanOf } from './spans.ts';
import type { Quotation } from './values.ts';
import type { WhenReader } from './when.ts';

/** The quotes of all claims, by source. */
export function quotesBySource(
  events: readonly StoryEvent[],
): ReadonlyMap<string, readonly Quote[]> {
  const quotes = new Map<string, Quote[]>();
  for (const { source, quote } of events.flatMap(({ claims }) => claims)) {
    const others = quotes.get(source);
    if (others) others.push(quote);
    else quotes.set(source, [quote]);
  }
  return quotes;
}

/** A source with its passages. @param quotes of all claims, by source */
export function sourceOf(
  raw: RawSource,
  articles: Articles,
  quotes: ReadonlyMap<string, readonly Quote[]>,
  read: WhenReader,
): Source {
  const id = must(raw.id).value;
  const article = must(articles.get(id));
  const { text } = article.text;
  const quote = (quotation: Quotation) => quoteOf(quotation, article);
  const outlet = must(raw.outlet).value;
  const outletQuote = outlet && quote(must(outlet.quote).value);
  const published = must(raw.published).value;
  const publishedQuotes = must(published.quotes).value.map(({ value }) => quote(value));
  const rights = must(raw.rights).value;
  const shown = [
    ...(quotes.get(id) ?? []),
    ...publishedQuotes,
    ...(outletQuote ? [outletQuote] : []),
  ];
  return {
    id,
    letter: must(raw.letter).value,
    file: must(raw.file).value,
    outlet: outlet && outletQuote && { name: must(outlet.name).value, quote: outletQuote },
    published: {
      span: spanOf(must(published.when), undefined, read),
      basis: must(published.basis).value,
      quotes: publishedQuotes,
    },
    language: must(raw.language).value,
    rights,
    setAside: (raw.setAside?.value ?? []).map(({ value }) => {
      const quotation = must(value.quote).value;
      const occurrence = quotation.occurrence ?? value.occurrence;
      return { quote: quote({ ...quotation, occurrence }), reason: must(value.reason).value };
    }),
    passages: rights === 'full' ? [{ start: 0, text, line: 1 }] : passagesOf(text, shown),
  };
}
