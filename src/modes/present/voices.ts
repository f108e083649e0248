/** What each article writes of one event, side by side, in pages on which every article has its column. Pure. */
import type { Claim, Source, StoryEvent } from '../../story/story.ts';
import { filled, piecesOf } from './pages.ts';

/** A claim in a column, or a piece of its quote where that is too long for one. */
export interface Told {
  readonly claim: Claim;
  readonly text: string;
  /** The number of the piece, from 0, and how many there are. */
  readonly piece: number;
  readonly pieces: number;
}

/** An article's column on a page: what it writes; empty where it has written all on the pages before, or is silent. */
export interface Column {
  readonly source: Source;
  /** The place of the article in the story's list, from 0. */
  readonly index: number;
  readonly isSilent: boolean;
  readonly told: readonly Told[];
}

/** As many columns stand side by side. */
const ABREAST = 5;

/** Letters in a line of a column in large type, lines in it, and those under a quote. */
const LINE = 19;
const LINES = 21;
const CAPTION = 3.5;

/** The pages of an event, each with a column for each article, in the order of the articles. More than five go on, on pages of their own. */
export function pagesOfVoices(
  { claims }: StoryEvent,
  sources: readonly Source[],
): readonly (readonly Column[])[] {
  const articles = sources.map((source, index) => {
    const told = claims.filter((claim) => claim.source === source.id).flatMap(toldOf);
    return { source, index, isSilent: told.length === 0, pages: filled(told, linesOf, LINES) };
  });
  return inFives(articles).flatMap((abreast) => {
    const count = Math.max(1, ...abreast.map(({ pages }) => pages.length));
    return Array.from({ length: count }, (_, page) =>
      abreast.map(({ pages, ...article }) => ({ ...article, told: pages[page] ?? [] })),
    );
  });
}

function toldOf(claim: Claim): readonly Told[] {
  const pieces = piecesOf(claim.quote.exact, LINE * (LINES - CAPTION));
  return pieces.map((text, piece) => ({ claim, text, piece, pieces: pieces.length }));
}

function linesOf({ text }: Told): number {
  return Math.ceil(text.length / LINE) + CAPTION;
}

function inFives<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / ABREAST);
  return Array.from({ length: count }, (_, row) => items.slice(row * ABREAST, (row + 1) * ABREAST));
}
