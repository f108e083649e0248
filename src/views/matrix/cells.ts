/** What each article has to say of an event: a row of the matrix. */
import type { Lookup } from '../../story/lookup.ts';
import { STANCES, type Source, type Stance, type StoryEvent } from '../../story/story.ts';

/** What one article has of one event. */
export interface Cell {
  readonly source: Source;
  /** How many quotes; 0 where it does not report the event, or where the reader's filter hides what it says. */
  readonly quotes: number;
  /** Each once, in the order of the model. */
  readonly stances: readonly Stance[];
  /** Whether it reports the event, but nothing that passes the reader's filter. */
  readonly isHidden: boolean;
}

/** The cells of an event, whose claims are those that pass the filter, in the order of the sources. */
export function cellsOf(event: StoryEvent, lookup: Lookup): readonly Cell[] {
  const all = lookup.event(event.id)?.claims ?? event.claims;
  return lookup.story.sources.map((source) => {
    const claims = event.claims.filter((claim) => claim.source === source.id);
    return {
      source,
      quotes: claims.length,
      stances: STANCES.filter((stance) => claims.some((claim) => claim.stance === stance)),
      isHidden: claims.length === 0 && all.some((claim) => claim.source === source.id),
    };
  });
}

/** The stances that are taken anywhere in some events, in the order of the model: those that a legend has to tell. */
export function stancesIn(events: readonly StoryEvent[]): readonly Stance[] {
  const taken = new Set(events.flatMap(({ claims }) => claims.map(({ stance }) => stance)));
  return STANCES.filter((stance) => taken.has(stance));
}

/** In how many events each source has a say. */
export function countsBySource(events: readonly StoryEvent[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { claims } of events) {
    for (const source of new Set(claims.map((claim) => claim.source))) {
      counts.set(source, (counts.get(source) ?? 0) + 1);
    }
  }
  return counts;
}
