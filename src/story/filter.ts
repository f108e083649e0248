/** Which of a story's claims a reader wants to see: those of some articles, of some speakers, of events of some kinds. Pure. */
import type { Claim, EventKind, StoryEvent } from './story.ts';

/** What a reader asked for; null asks for all of them. */
export interface Filter {
  /** Ids of sources. */
  readonly sources: readonly string[] | null;
  /** Ids of speakers, with `OWN_VOICE` among them. */
  readonly speakers: readonly string[] | null;
  readonly kinds: readonly EventKind[] | null;
}

/** What a filter may choose by. */
export type Facet = keyof Filter;

/** Stands among the speakers for the outlets' own voice. No speaker may have it for an id: the compiler refuses that. */
export const OWN_VOICE = 'own-voice';

export const ALL: Filter = { sources: null, speakers: null, kinds: null };

/** Whether a filter lets everything pass. */
export function isAll({ sources, speakers, kinds }: Filter): boolean {
  return sources === null && speakers === null && kinds === null;
}

/** The events that pass, in their order, each with the claims that pass; an event without such a claim does not. */
export function passing(events: readonly StoryEvent[], filter: Filter): readonly StoryEvent[] {
  if (isAll(filter)) return events;
  const sources = filter.sources && new Set(filter.sources);
  const speakers = filter.speakers && new Set(filter.speakers);
  const kinds = filter.kinds && new Set(filter.kinds);
  const passes = (claim: Claim) =>
    (!sources || sources.has(claim.source)) &&
    (!speakers || voicesOf(claim).some((voice) => speakers.has(voice)));
  return events.flatMap((event) => {
    if (kinds && !kinds.has(event.kind)) return [];
    const claims = event.claims.filter(passes);
    if (claims.length === event.claims.length) return [event];
    return claims.length > 0 ? [{ ...event, claims }] : [];
  });
}

/** How many events pass with each value of a facet, as the other facets stand: what a choice would show. */
export function countsBy(
  facet: Facet,
  events: readonly StoryEvent[],
  filter: Filter,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of passing(events, { ...filter, [facet]: null })) {
    for (const value of new Set(valuesOf(facet, event))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

function valuesOf(facet: Facet, { kind, claims }: StoryEvent): readonly string[] {
  if (facet === 'kinds') return [kind];
  return facet === 'sources' ? claims.map(({ source }) => source) : claims.flatMap(voicesOf);
}

/** Who speaks in a claim, and who passed it on. */
function voicesOf({ speaker, via }: Claim): readonly string[] {
  return via === null ? [speaker ?? OWN_VOICE] : [speaker ?? OWN_VOICE, via];
}

/** A facet with one of its values chosen, or no longer; all of them chosen, or none, is the same as not choosing. */
export function toggled(
  chosen: readonly string[] | null,
  value: string,
  all: readonly string[],
): readonly string[] | null {
  const now = new Set(chosen ?? []);
  if (!now.delete(value)) now.add(value);
  return now.size === 0 || now.size === all.length ? null : all.filter((each) => now.has(each));
}
