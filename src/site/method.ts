/** What the method page says of a story, found in the story itself: numbers, how its dates are known, and what is not known. */
import type { Place, PlaceGeometry, Source, Span, Story, StoryEvent } from '../story/story.ts';
import { isDatePrinted } from './printed.ts';

/** A doubt that a date may have; a date may have several. */
export type Doubt =
  'about' | 'inDoubt' | 'oneOf' | 'partOfDay' | 'noStart' | 'noEnd' | 'monthAtBest' | 'yearAtBest';

export const DOUBTS: readonly Doubt[] = [
  'oneOf',
  'about',
  'inDoubt',
  'noStart',
  'noEnd',
  'partOfDay',
  'monthAtBest',
  'yearAtBest',
];

/** The doubts of a span. */
export function doubtsOf(span: Span): readonly Doubt[] {
  const has: Readonly<Record<Doubt, boolean>> = {
    oneOf: span.choices.length > 0,
    about: span.approximate,
    inDoubt: span.uncertain,
    noStart: span.from === null,
    noEnd: span.to === null,
    partOfDay: span.part !== null,
    monthAtBest: span.precision === 'month',
    yearAtBest: ['year', 'decade', 'century'].includes(span.precision),
  };
  return DOUBTS.filter((doubt) => has[doubt]);
}

/** What is counted. */
export const COUNTED = ['articles', 'events', 'claims', 'speakers', 'places', 'disputes'] as const;

/** How many there are of each. */
export function numbersOf(story: Story): Readonly<Record<(typeof COUNTED)[number], number>> {
  return {
    articles: story.sources.length,
    events: story.events.length,
    claims: story.events.reduce((sum, { claims }) => sum + claims.length, 0),
    speakers: story.speakers.length,
    places: story.places.length,
    disputes: story.disputes.length,
  };
}

/** How the dates of events are known. */
export interface Dates {
  /** Events whose quotes print the date with its year, in the story's order. */
  readonly printed: readonly StoryEvent[];
  /** Events whose date was read from other words. */
  readonly inferred: readonly StoryEvent[];
  /** How many events have each doubt; those that none has are left out. */
  readonly doubts: ReadonlyMap<Doubt, number>;
  /** Claims whose article dates the event otherwise than the event does. */
  readonly otherwise: number;
}

/** How the dates of a story’s events are known. */
export function datesOf({ events }: Story): Dates {
  const doubts = new Map<Doubt, number>();
  for (const doubt of DOUBTS) {
    const count = events.filter(({ when }) => doubtsOf(when).includes(doubt)).length;
    if (count > 0) doubts.set(doubt, count);
  }
  return {
    printed: events.filter(isDatePrinted),
    inferred: events.filter((event) => !isDatePrinted(event)),
    doubts,
    otherwise: events.flatMap(({ claims }) => claims).filter(({ when }) => when !== null).length,
  };
}

/** What the articles, or the gazetteer, do not tell. */
export interface Unknowns {
  readonly outlets: readonly Source[];
  readonly eventsWithoutPlace: readonly StoryEvent[];
  /** Events whose site is an area or a road, so that they have no point on the map. */
  readonly eventsWithoutPoint: readonly StoryEvent[];
  readonly placesWithoutPosition: readonly Place[];
  /** Places whose outline or course is schematic, or known no better. */
  readonly placesDrawnRoughly: readonly Place[];
  /** Names that nobody saw in a source. */
  readonly namesNotSeen: number;
}

/** What the articles and the gazetteer of a story do not tell. */
export function unknownsOf({ sources, events, places }: Story): Unknowns {
  const shapes = new Map(places.map(({ id, geometries: [first] }) => [id, first]));
  return {
    outlets: sources.filter(({ outlet }) => outlet === null),
    eventsWithoutPlace: events.filter(({ where }) => where.length === 0),
    eventsWithoutPoint: events.filter((event) => isWithoutPoint(event, shapes)),
    placesWithoutPosition: places.filter(({ geometries }) => geometries.length === 0),
    placesDrawnRoughly: places.filter(
      ({ geometries: [first] }) => first !== undefined && first.certainty !== 'surveyed',
    ),
    namesNotSeen: places.flatMap(({ names }) => names).filter(({ verified }) => !verified).length,
  };
}

function isWithoutPoint(
  { where }: StoryEvent,
  shapes: ReadonlyMap<string, PlaceGeometry | undefined>,
): boolean {
  const sites = where.filter(({ role }) => role === 'site').map(({ place }) => shapes.get(place));
  return sites.length > 0 && sites.every((shape) => shape !== undefined && shape.type !== 'Point');
}
