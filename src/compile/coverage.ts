/**
 * What of each article is quoted, what is set aside with a reason, and what is neither. Made from the draft, so that it
 * can be told of a story that has mistakes.
 */
import { extentOf, type Article, type Articles, type Extent } from './articles.ts';
import type { Draft } from './draft.ts';
import type { Spot } from './text.ts';

export interface SentenceCoverage {
  readonly at: Spot;
  readonly text: string;
  /** The claims that quote words of it, as `<event id>/<claim id>`, with ` (draft)` after those of drafts. */
  readonly claims: readonly string[];
  /** Why passages of it are set aside. */
  readonly reasons: readonly string[];
  /** No claim quotes from it, and some of its words are not set aside. */
  readonly isUnused: boolean;
}

export interface ArticleCoverage {
  readonly source: string;
  readonly sentences: readonly SentenceCoverage[];
  /** UTF-16 units of the sentences, and those that quotes and passages set aside hold. */
  readonly length: number;
  readonly held: number;
}

/** The articles in the order of the sources; one that could not be read is left out. */
export function coverageOf(draft: Draft, articles: Articles): readonly ArticleCoverage[] {
  const marks = marksOf(draft, articles);
  return [...articles.values()].map((article) =>
    articleCoverage(article, marks.get(article.source) ?? []),
  );
}

/** A stretch of an article that a claim quotes, or that is set aside for a reason. */
interface Mark extends Extent {
  readonly claim: string | null;
  readonly reason: string | null;
}

function marksOf(draft: Draft, articles: Articles): ReadonlyMap<string, readonly Mark[]> {
  const marks = new Map<string, Mark[]>([...articles.keys()].map((source) => [source, []]));
  // A draft holds its sentence: that it is left is said of it, and need not be said of the sentence too.
  for (const { value: event } of [...(draft.events?.value ?? []), ...draft.drafted.events]) {
    for (const { value: claim } of event.claims?.value ?? []) {
      const { id, source, quote, occurrence } = claim;
      const article = articles.get(source?.value ?? '');
      const extent = article && quote && extentOf({ exact: quote, occurrence }, article);
      if (!article || !extent) continue;
      const sign = event.draft?.value === true ? ' (draft)' : '';
      const path = `${event.id?.value ?? ''}/${(id ?? source)?.value ?? ''}${sign}`;
      marks.get(article.source)?.push({ ...extent, claim: path, reason: null });
    }
  }
  for (const { value: source } of draft.sources?.value ?? []) {
    const article = articles.get(source.id?.value ?? '');
    for (const { value: passage } of source.setAside?.value ?? []) {
      const quotation = passage.quote?.value;
      if (!article || !quotation) continue;
      const occurrence = quotation.occurrence ?? passage.occurrence;
      const extent = extentOf({ ...quotation, occurrence }, article);
      const reason = passage.reason?.value ?? '';
      if (extent) marks.get(article.source)?.push({ ...extent, claim: null, reason });
    }
  }
  return marks;
}

function articleCoverage(article: Article, marks: readonly Mark[]): ArticleCoverage {
  const cut = article.sentences();
  const onEach: Mark[][] = cut.map(() => []);
  for (const mark of marks) {
    for (let i = firstEndingAfter(cut, mark.start); i < cut.length; i++) {
      const sentence = cut[i];
      if (!sentence || sentence.start >= mark.end) break;
      onEach[i]?.push(mark);
    }
  }
  const { text } = article.text;
  let length = 0;
  let held = 0;
  const sentences = cut.map(({ start, end }, i): SentenceCoverage => {
    const here = (onEach[i] ?? []).filter((mark) =>
      hasWords(text.slice(Math.max(start, mark.start), Math.min(end, mark.end))),
    );
    const claims = here.flatMap(({ claim }) => claim ?? []);
    const bare = gaps({ start, end }, here);
    length += end - start;
    held += end - start - bare.reduce((sum, gap) => sum + gap.end - gap.start, 0);
    return {
      at: { file: article.text, offset: start },
      text: text.slice(start, end),
      claims,
      reasons: here.flatMap(({ reason }) => reason ?? []),
      isUnused: claims.length === 0 && bare.some((gap) => hasWords(text.slice(gap.start, gap.end))),
    };
  });
  return { source: article.source, sentences, length, held };
}

function firstEndingAfter(sentences: readonly Extent[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What of a stretch none of the marks holds. */
function gaps({ start, end }: Extent, marks: readonly Extent[]): Extent[] {
  const found: Extent[] = [];
  let from = start;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    if (mark.start > from) found.push({ start: from, end: mark.start });
    from = Math.max(from, mark.end);
  }
  if (from < end) found.push({ start: from, end });
  return found;
}

/** A quote that reaches only a full stop quotes nothing of a sentence. */
function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
