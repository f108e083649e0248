/** The articles of a draft with what they print: every quote is looked up once, and every text cut into sentences once. */
import { sentences } from '../story/sentences.ts';
import type { Quote } from '../story/story.ts';
import type { Draft } from './draft.ts';
import { must } from './must.ts';
import { finderIn } from './quote-index.ts';
import { offsetAt, pointAt, type TextFile } from './text.ts';
import type { Quotation } from './values.ts';

/** Offsets (UTF-16) in a text; `end` is exclusive. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

export interface Article {
  readonly source: string;
  /** Path in the story's folder. */
  readonly file: string;
  readonly text: TextFile;
  /** The offsets at which it prints the words, in order. */
  readonly printed: (words: string) => readonly number[];
  /** Its sentences, in order. */
  readonly sentences: () => readonly Extent[];
}

/** By source id. */
export type Articles = ReadonlyMap<string, Article>;

/** The articles by source. One that two sources claim belongs to the first; the other's quotes cannot be judged. */
export function articlesOf({ sources, articles }: Draft): Articles {
  const found = new Map<string, Article>();
  const taken = new Set<string>();
  for (const { value } of sources?.value ?? []) {
    const source = value.id?.value;
    const file = value.file?.value;
    if (source === undefined || file === undefined || found.has(source) || taken.has(file))
      continue;
    taken.add(file);
    const text = articles.get(file);
    if (text) found.set(source, articleOf(source, file, text));
  }
  return found;
}

function articleOf(source: string, file: string, text: TextFile): Article {
  const find = finderIn(text.text);
  const known = new Map<string, readonly number[]>();
  let cut: readonly Extent[] | null = null;
  return {
    source,
    file,
    text,
    printed(words) {
      const before = known.get(words);
      if (before) return before;
      const offsets = find(words);
      known.set(words, offsets);
      return offsets;
    },
    sentences: () =>
      (cut ??= sentences(text.text).map(({ start, end }) => ({
        start: offsetAt(text, start),
        end: offsetAt(text, end),
      }))),
  };
}

/** Where the article prints a quote; null where it does not, or where it is not said which of several is meant. */
export function extentOf({ exact, occurrence }: Quotation, article: Article): Extent | null {
  const offsets = article.printed(exact.value);
  if (offsets.length > 1 && !occurrence) return null;
  const start = offsets[(occurrence?.value ?? 1) - 1];
  return start === undefined ? null : { start, end: start + exact.value.length };
}

/** The quote with its place in the article (https://www.w3.org/TR/annotation-model/#text-position-selector). */
export function quoteOf(quotation: Quotation, article: Article): Quote {
  const { start, end } = must(extentOf(quotation, article) ?? undefined);
  const exact = quotation.exact.value;
  return { exact, start: pointAt(article.text, start), end: pointAt(article.text, end) };
}
