/** Events in order of time under the headings of days and longer periods, as list and matrix have them. */
import { whenInWords } from '../story/dates.ts';
import type { Span, StoryEvent } from '../story/story.ts';
import { byTime } from '../story/time.ts';

/** Events that are known to the same day, or to the same longer time. */
export interface Period {
  /** Such as "Tuesday 19 September 2023", "19 or 20 September 2023", "since about December 2022". */
  readonly label: string;
  /** By time. */
  readonly events: readonly StoryEvent[];
}

/**
 * Groups events by the days that their spans name, in order of time. A part of a day and a clock time belong to their day; doubt
 * about the day is kept, so that nothing that was on one of two days stands under one of them.
 */
export function periodsOf(events: readonly StoryEvent[]): readonly Period[] {
  const labels = new Map<string, string>();
  const periods = new Map<string, StoryEvent[]>();
  for (const event of events.toSorted(byTime)) {
    const days = inDays(event.when);
    const label = labels.get(days.edtf) ?? whenInWords(days);
    labels.set(days.edtf, label);
    const known = periods.get(label);
    if (known) known.push(event);
    else periods.set(label, [event]);
  }
  return [...periods].map(([label, members]) => ({ label, events: members }));
}

/** How many events a view draws at once; more are drawn as the reader comes to them. */
export const PART = 500;

/** The first `count` events, under the headings of their periods. */
export function firstOf(periods: readonly Period[], count: number): readonly Period[] {
  const first: Period[] = [];
  let left = count;
  for (const period of periods) {
    if (left <= 0) break;
    const { events } = period;
    first.push(events.length <= left ? period : { ...period, events: events.slice(0, left) });
    left -= events.length;
  }
  return first;
}

/** What a period's label does not say of an event's time: "at dawn", "14:30"; empty where it says all. */
export function timeWithin({ label }: Period, { when }: StoryEvent): string {
  const rest = whenInWords(when).replace(`on ${label}`, '').replace(label, '');
  return rest.replace(/^[, ]+|[, ]+$/g, '');
}

/** The span as far as its days go. */
function inDays(span: Span): Span {
  return {
    ...span,
    edtf: span.edtf.replace(/T[^/,\]]*/g, ''),
    precision: span.precision === 'minute' ? 'day' : span.precision,
    part: null,
  };
}
