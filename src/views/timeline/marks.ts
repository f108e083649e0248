/** What each lane holds: its marks in order of time, found by id, and by the times that they share. Built once for its events. */
import type { Claim, Source, Span, StoryEvent } from '../../story/story.ts';
import { byTime } from '../../story/time.ts';
import { timesOf } from './times.ts';
import type { Time, Times } from './times.ts';

/** One event in one lane, at the time which that source gives it. */
export interface Mark {
  readonly event: StoryEvent;
  readonly when: Span;
  /** Its place among the lane's marks, from 0. */
  readonly order: number;
  /** The name of the custom property with its colour; null for the accent. */
  readonly hue: string | null;
  /** Accounts of the event differ. */
  readonly isDisputed: boolean;
}

export interface Lane {
  readonly source: Source;
  /** In order of time. */
  readonly marks: readonly Mark[];
  readonly times: Times;
  /** The mark of an event with its time, by the event's id. */
  readonly byId: ReadonlyMap<string, { readonly mark: Mark; readonly time: Time }>;
}

/** What marks show of their claims. */
export interface Signs {
  /** Ids of the events of which accounts differ. */
  readonly disputed: ReadonlySet<string>;
  /** The name of the custom property with the colour of claims; null for none. */
  readonly hue: (claims: readonly Claim[]) => string | null;
}

/** A lane for each source, with a mark for each event that it reports. */
export function lanesOf(
  events: readonly StoryEvent[],
  sources: readonly Source[],
  signs: Signs,
): Lane[] {
  const reports = new Map<string, Omit<Mark, 'order'>[]>(sources.map(({ id }) => [id, []]));
  for (const event of events) {
    const isDisputed = signs.disputed.has(event.id);
    event.claims.forEach(({ source, when }, index) => {
      const isFirst = event.claims.findIndex((claim) => claim.source === source) === index;
      const lane = isFirst && reports.get(source);
      if (!lane) return;
      const claims = event.claims.filter((claim) => claim.source === source);
      lane.push({ event, when: when ?? event.when, hue: signs.hue(claims), isDisputed });
    });
  }
  return sources.map((source) => {
    const marks = (reports.get(source.id) ?? [])
      .sort(byTime)
      .map((mark, order) => ({ ...mark, order }));
    const times = timesOf(marks);
    const byId = new Map<string, { mark: Mark; time: Time }>();
    for (const time of times.all) {
      for (const mark of time.marks) byId.set(mark.event.id, { mark, time });
    }
    return { source, marks, times, byId };
  });
}
