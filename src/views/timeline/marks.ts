/** What each lane holds: its marks in order of time, found by id, and by the times that they share. Built once for its events. */
import type { Claim, Source, Span, StoryEvent } from '../../story/story.ts';
import { byTime } from '../../story/time.ts';
import { shared, type Sharing } from './shared.ts';
import { timesOf } from './times.ts';
import type { Time, Times } from './times.ts';

/** One event in one lane, at the time which its source gives it; of several sources that share a lane, the first. */
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
  /** One, or several where there are too many for a lane each. */
  readonly sources: Sharing;
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

/** The lanes of some sources, with a mark for each event that a source of the lane reports. */
export function lanesOf(
  events: readonly StoryEvent[],
  sources: readonly Source[],
  signs: Signs,
): Lane[] {
  const lanes = shared(sources).map((those) => ({
    sources: those,
    reports: new Array<Omit<Mark, 'order'>>(),
  }));
  const laneOf = new Map(lanes.flatMap((lane) => lane.sources.map(({ id }) => [id, lane])));
  for (const event of events) {
    const isDisputed = signs.disputed.has(event.id);
    event.claims.forEach(({ source, when }, index) => {
      const lane = laneOf.get(source);
      const isIn = (claim: Claim) => laneOf.get(claim.source) === lane;
      if (!lane || event.claims.findIndex(isIn) !== index) return;
      const hue = signs.hue(event.claims.filter(isIn));
      lane.reports.push({ event, when: when ?? event.when, hue, isDisputed });
    });
  }
  return lanes.map(({ sources: those, reports }) => {
    const marks = reports.sort(byTime).map((mark, order) => ({ ...mark, order }));
    const times = timesOf(marks);
    const byId = new Map<string, { mark: Mark; time: Time }>();
    for (const time of times.all) {
      for (const mark of time.marks) byId.set(mark.event.id, { mark, time });
    }
    return { sources: those, marks, times, byId };
  });
}
