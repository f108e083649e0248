/**
 * What an author wants to know of a story while writing it: what is wrong, what is left to do, and where in its files each thing on
 * the page is written. For the dev server alone; nothing of it is published.
 */
import { articlesOf, extentOf, type Articles } from './articles.ts';
import type { Compiled } from './compile.ts';
import type { ArticleCoverage } from './coverage.ts';
import type { Diagnostic } from './diagnostic.ts';
import { readDraft, type Draft } from './draft.ts';
import type { RawClaim } from './records.ts';
import type { Located } from './schema.ts';
import { positionAt, type Spot } from './text.ts';

/** Of a list so many are told. */
const MOST_LISTED = 200;

/** A list of which the first are told, and how many there are. */
export interface Listing {
  readonly count: number;
  readonly first: readonly Written[];
}

/** Something with the place where it is written, `data/<story>/events.yaml:12:3`, line and column from 1. */
export interface Written {
  readonly what: string;
  readonly at: string;
}

/** How many sentences of an article are quoted, set aside, or neither. */
export interface ArticleLeft {
  readonly source: string;
  readonly sentences: number;
  readonly quoted: number;
  readonly setAside: number;
  readonly unused: Listing;
}

export interface Desk {
  readonly story: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly drafts: Listing;
  /** In the order of the sources. */
  readonly articles: readonly ArticleLeft[];
  /** Places without a position. */
  readonly unplaced: Listing;
}

/** Where things are written, by a key such as `event:crane-falls` or `claim:crane-falls/post`; a claim also has the place of its quote in the article. */
export type Origins = ReadonlyMap<string, readonly string[]>;

/** @param files as `compile` takes them, of which `compiled` was made */
export function deskOf(
  files: ReadonlyMap<string, Uint8Array>,
  unread: readonly Diagnostic[],
  { diagnostics, coverage }: Compiled,
): { readonly desk: Desk; readonly origins: Origins } {
  const nobody = () => undefined;
  const draft = readDraft(files, unread, nobody, nobody);
  const desk = {
    story: draft.id,
    diagnostics,
    drafts: listing(draftsOf(draft)),
    articles: coverage.map(leftOf),
    unplaced: listing(unplacedOf(draft)),
  };
  return { desk, origins: originsOf(draft, articlesOf(draft)) };
}

function draftsOf({ drafted }: Draft): readonly (readonly [string, Spot])[] {
  return [
    ...drafted.events.map(({ value, at }) => [value.title?.value ?? '', at] as const),
    ...drafted.places.map(({ value: { properties }, at }) => {
      return [properties?.value.title?.value ?? '', at] as const;
    }),
    ...drafted.speakers.map(({ value, at }) => [value.name?.value ?? '', at] as const),
  ];
}

function unplacedOf({ places }: Draft): readonly (readonly [string, Spot])[] {
  return (places?.value ?? [])
    .filter(({ value: { geometry } }) => geometry?.value.length === 0)
    .map(({ value: { properties }, at }) => [properties?.value.title?.value ?? '', at]);
}

function leftOf({ source, sentences }: ArticleCoverage): ArticleLeft {
  const quoted = sentences.filter(({ claims }) => claims.length > 0).length;
  const unused = sentences.filter(({ isUnused }) => isUnused);
  return {
    source,
    sentences: sentences.length,
    quoted,
    setAside: sentences.length - quoted - unused.length,
    unused: listing(unused.map(({ text, at }) => [text, at])),
  };
}

function originsOf(draft: Draft, articles: Articles): Origins {
  const origins = new Map<string, readonly string[]>();
  const put = (key: string, ...spots: readonly Spot[]) => void origins.set(key, spots.map(printed));
  const { story } = draft;
  if (story?.title) put('story', story.title.at);
  for (const { value, at } of story?.steps?.value ?? []) put(`step:${value.id?.value}`, at);
  for (const { value, at } of draft.sources?.value ?? []) {
    const article = articles.get(value.id?.value ?? '');
    put(`source:${value.id?.value}`, at, ...(article ? [{ file: article.text, offset: 0 }] : []));
  }
  for (const { value, at } of draft.places?.value ?? []) put(`place:${value['@id']?.value}`, at);
  for (const { value, at } of draft.disputes?.value ?? []) put(`dispute:${value.id?.value}`, at);
  for (const { value: event, at } of draft.events?.value ?? []) {
    put(`event:${event.id?.value}`, at);
    for (const claim of event.claims?.value ?? []) {
      const id = (claim.value.id ?? claim.value.source)?.value;
      put(`claim:${event.id?.value}/${id}`, ...spotsOf(claim, articles));
    }
  }
  return origins;
}

function spotsOf({ value, at }: Located<RawClaim>, articles: Articles): readonly Spot[] {
  const { quote, source, occurrence } = value;
  const article = articles.get(source?.value ?? '');
  const extent = article && quote && extentOf({ exact: quote, occurrence }, article);
  return [quote?.at ?? at, ...(extent ? [{ file: article.text, offset: extent.start }] : [])];
}

function listing(all: readonly (readonly [string, Spot])[]): Listing {
  const first = all.slice(0, MOST_LISTED).map(([what, at]) => ({ what, at: printed(at) }));
  return { count: all.length, first };
}

function printed(spot: Spot): string {
  const { line, column } = positionAt(spot);
  return `${spot.file.path}:${line}:${column}`;
}
