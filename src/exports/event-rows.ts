/** What tables say of an event: one row each, in the story's order, the same for every format. */
import type { Position, Span, Story, StoryEvent } from '../story/story.ts';

/** An event as a row. Lists keep the order of the event's places and claims; no place and no article is named twice. */
export interface EventRow {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly edtf: string;
  /**
   * The first and the last day on which it may have been, or the minute where the words give one, as ISO 8601 on the story's own
   * clock; null where the end is open.
   */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Ids of places. */
  readonly places: readonly string[];
  /** [longitude, latitude] of the first place where it happened that is a point; null where there is none. */
  readonly position: Position | null;
  /** Ids of the articles that report it. */
  readonly sources: readonly string[];
  /** The words of each claim, verbatim. */
  readonly quotes: readonly string[];
}

/** The rows of a story's events. */
export function eventRows({ events, places }: Pick<Story, 'events' | 'places'>): EventRow[] {
  const points = new Map(
    places.flatMap(({ id, geometries: [first] }) =>
      first?.type === 'Point' ? [[id, first.coordinates] as const] : [],
    ),
  );
  return events.map((event) => rowOf(event, points));
}

function rowOf(event: StoryEvent, points: ReadonlyMap<string, Position>): EventRow {
  const { id, title, kind, when, where, claims } = event;
  const sites = where.filter(({ role, place }) => role === 'site' && points.has(place));
  return {
    id,
    title,
    kind,
    edtf: when.edtf,
    earliest: when.from === null ? null : iso(when.from, when),
    latest: when.to === null ? null : iso(lastOf(when.to, when), when),
    places: once(where.map(({ place }) => place)),
    position: points.get(sites[0]?.place ?? '') ?? null,
    sources: once(claims.map(({ source }) => source)),
    quotes: claims.map(({ quote }) => quote.exact),
  };
}

const MINUTE = 60_000;

/** The last minute before an exclusive end; it lies on the last day, too. */
function lastOf(to: number, { from }: Span): number {
  return Math.max(to - MINUTE, from ?? -Infinity);
}

/** A part of the day has no clock time: its hours are the drawing's. */
function iso(ms: number, { precision }: Span): string {
  const text = new Date(ms).toISOString();
  return precision === 'minute' ? text.slice(0, text.lastIndexOf(':')) : text.replace(/T.*/, '');
}

function once(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}
