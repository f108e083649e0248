/** Cuts a stretch of an article where mentions and quotes begin and end, so that a view can mark each piece. */
import type { Mention } from './story.ts';

/** A quote as an article carries it: code points, `end` exclusive, and the event whose claim it is. */
export interface QuotedSpan {
  readonly start: number;
  readonly end: number;
  readonly event: string;
}

/** A piece of text that lies in one mention or none, and in the same quotes throughout. */
export interface Segment {
  /** Code points from the start of the article. */
  readonly start: number;
  readonly text: string;
  readonly mention: Mention | null;
  /** Ids of the events whose quotes hold it, without repeats, in the order of the quotes given. */
  readonly events: readonly string[];
}

/**
 * The segments of `text`, which begins at code point `start` of its article, in order and without gaps. Mentions do not overlap;
 * quotes may.
 */
export function segments(
  text: string,
  start: number,
  mentions: readonly Mention[],
  quotes: readonly QuotedSpan[] = [],
): readonly Segment[] {
  const points = [...text];
  const end = start + points.length;
  const isHere = (span: { readonly start: number; readonly end: number }) =>
    span.start < end && span.end > start;
  const named = mentions.filter(isHere);
  const quoted = quotes.filter(isHere);
  const cuts = [...named, ...quoted]
    .flatMap((span) => [span.start, span.end])
    .filter((cut) => cut > start && cut < end);
  const edges = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);

  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? end;
    const covers = (span: { readonly start: number; readonly end: number }) =>
      span.start <= from && span.end >= to;
    return {
      start: from,
      text: points.slice(from - start, to - start).join(''),
      mention: named.find(covers) ?? null,
      events: [...new Set(quoted.filter(covers).map(({ event }) => event))],
    };
  });
}
