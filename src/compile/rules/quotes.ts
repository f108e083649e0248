/** Every quote stands in its article, character for character, and says which one it is where there are several. */
import type { Article, Articles } from '../articles.ts';
import type { Draft } from '../draft.ts';
import type { Report } from '../diagnostic.ts';
import type { Quotation } from '../values.ts';
import { MOST_PRINTED } from '../limits.ts';
import { firstDifference, nearestPassage, searchCost } from '../quotes.ts';
import { onOneLine, positionAt, type Spot, type TextFile } from '../text.ts';

/** So many places are named at which an article prints a quote. */
const MOST_SPOTS = 12;

/** Reports the quotes of claims, and those of what articles say of themselves, that are not in their article or may be one of several. */
export function checkQuotes(draft: Draft, articles: Articles, report: Report): void {
  const sources = draft.sources?.value ?? [];
  const others = [...articles.values()];

  for (const { value: source } of sources) {
    const article = articles.get(source.id?.value ?? '');
    if (!article) continue;
    const quotations = [
      source.outlet?.value?.quote,
      ...(source.published?.value.quotes?.value ?? []),
    ];
    for (const quotation of quotations) {
      if (quotation) checkQuotation(quotation.value, article, [], report);
    }
    for (const { value: passage } of source.setAside?.value ?? []) {
      const quotation = passage.quote?.value;
      if (!quotation) continue;
      const occurrence = quotation.occurrence ?? passage.occurrence;
      checkQuotation({ ...quotation, occurrence }, article, [], report);
    }
  }
  for (const { value: event } of draft.events?.value ?? []) {
    for (const { value: claim } of event.claims?.value ?? []) {
      const article = articles.get(claim.source?.value ?? '');
      if (claim.quote && article) {
        const quotation = { exact: claim.quote, occurrence: claim.occurrence };
        checkQuotation(quotation, article, others, report);
      }
    }
  }
}

/**
 * Reports a quote that the article does not print, or prints several times while it does not say which. @param others in which the words
 * may be instead
 */
export function checkQuotation(
  { exact, occurrence }: Quotation,
  article: Article,
  others: readonly Article[],
  report: Report,
): void {
  const found = article.printed(exact.value);
  if (found.length === 0) {
    report(
      'quote-not-found',
      exact.at,
      `"${shown(exact.value)}" is not in the article ${article.source}.`,
      {
        cost: searchCost(article.text.text),
        seek: () => mendFor(exact.value, article, others),
        plain: `copy the words from the article ${article.file}.`,
      },
    );
  } else if (occurrence && occurrence.value > found.length) {
    const times = found.length === 1 ? 'once only' : `${countOf(found)} times`;
    report(
      'occurrence-out-of-range',
      occurrence.at,
      `Occurrence ${occurrence.value} is asked for, but the article ${article.source} prints the quote ${times}.`,
      found.length === 1 ? 'delete "occurrence".' : `write a number from 1 to ${found.length}.`,
    );
  } else if (found.length > 1 && !occurrence) {
    const spots = found.slice(0, MOST_SPOTS).map((offset) => spotIn(article, offset));
    const more = found.length > spots.length ? ' and further on' : '';
    report(
      'quote-ambiguous',
      exact.at,
      `"${shown(exact.value)}" stands ${countOf(found)} times in the article ${article.source}:\nat ${spots.join(' and ')}${more}.`,
      'add "occurrence" with the number of the one that is meant, from 1, or quote more words.',
    );
  }
}

/** Those that an article prints too often are not counted to the end. */
function countOf(found: readonly number[]): string {
  return found.length < MOST_PRINTED ? String(found.length) : `${MOST_PRINTED} or more`;
}

function mendFor(quote: string, article: Article, others: readonly Article[]): string {
  const owner = others.find(({ text }) => text.text.includes(quote));
  if (owner) {
    const at = spotIn(owner, owner.text.text.indexOf(quote));
    return `name the source ${owner.source}, whose article has these words at ${at}.`;
  }
  const { text } = article.text;
  const passage = nearestPassage(text, quote);
  if (!passage)
    return `copy the words from the article ${article.file}; nothing in it is like them.`;
  const near = text.slice(passage.start, passage.end);
  return [
    `copy the words from the article; the nearest are at ${spotIn(article, passage.start)},`,
    `"${shown(near)}".`,
    firstDifference(quote, text, passage),
  ].join('\n');
}

/** Checks the words between “ and ” in the steps' prose against all articles. */
export function checkQuotedWords(
  quoted: readonly { readonly words: string | null; readonly spot: () => Spot }[],
  draft: Draft,
  report: Report,
): void {
  const texts = [...draft.articles.values()].filter((article) => article !== null);
  const areAllRead = draft.sources?.value.every(({ value }) =>
    draft.articles.get(value.file?.value ?? ''),
  );
  for (const { words, spot } of quoted) {
    if (words === null) {
      report(
        'prose-quote-unclosed',
        spot(),
        'A “ is opened here and not closed in the same paragraph, so it is not known which words are quoted.',
        'close the quotation with ”.',
      );
    } else if (areAllRead && !texts.some(({ text }) => text.includes(words))) {
      report(
        'prose-quote-not-found',
        spot(),
        `“${shown(words)}” is in none of the story's articles.`,
        {
          cost: texts.reduce((sum, { text }) => sum + searchCost(text), 0),
          seek: () => proseMend(words, texts, draft.folder),
          plain: 'copy the words from an article, or write them without “ and ”.',
        },
      );
    }
  }
}

function proseMend(words: string, articles: readonly TextFile[], folder: string): string {
  const bare = words.replace(/[.,;:]$/, '');
  if (bare !== words && articles.some(({ text }) => text.includes(bare))) {
    return `put the "${words.slice(-1)}" after the ”; the articles have the words without it.`;
  }
  const near = articles
    .flatMap((article) => {
      const passage = nearestPassage(article.text, words);
      return passage ? [{ article, passage }] : [];
    })
    .sort((a, b) => a.passage.difference - b.passage.difference)[0];
  if (!near) return 'copy the words from an article, or write them without “ and ”.';
  const { article, passage } = near;
  const { line, column } = positionAt({ file: article, offset: passage.start });
  return [
    `copy the words from an article; the nearest are at ${article.path.slice(folder.length + 1)}:${line}:${column},`,
    `"${shown(article.text.slice(passage.start, passage.end))}".`,
    firstDifference(words, article.text, passage),
  ].join('\n');
}

/** Words on one line, the middle left out where they are long. */
export function shown(words: string): string {
  const line = onOneLine(words);
  return line.length <= 200 ? line : `${line.slice(0, 120)} … ${line.slice(-60)}`;
}

function spotIn({ file, text }: Article, offset: number): string {
  const { line, column } = positionAt({ file: text, offset });
  return `${file}:${line}:${column}`;
}
