/** What a story's card on the shelf says of it: its first words, its days, its places. */
import { placesOfEvents } from '../schema-org.ts';
import type { GroundNotes } from '../../story/ground-notes.ts';
import { sentences } from '../../story/sentences.ts';
import type { Place, Span, Story, Stretch } from '../../story/story.ts';
import { DAY, wholeStretch } from '../../story/time.ts';
import { creditsOf } from '../../views/map/legend.ts';

export interface Summary extends Pick<
  Story,
  'id' | 'title' | 'language' | 'publisher' | 'updated'
> {
  /** The first words of the standfirst. */
  readonly opening: string;
  /** The days that it tells, in UTC ms; null for a story of no events. */
  readonly days: Stretch | null;
  /** The first few of its places, those of most events first. */
  readonly places: readonly Pick<Place, 'id' | 'title' | 'names'>[];
  /** How many others there are. */
  readonly more: number;
  /** Whose data its map is; empty where nobody's is told. */
  readonly credits: string;
}

/** Code points of an opening. */
const LONGEST = 170;
const PLACES = 3;
/** A span that is longer is told as the background of days. */
const FEW_DAYS = 4 * DAY;
/** What most of them are, as a share. */
const MOST = 0.8;

/** @param story the whole one */
export function summaryOf(story: Story, notes: GroundNotes): Summary {
  const { id, title, language, publisher, updated, standfirst } = story;
  const ids = placesByEvents(story);
  const byId = new Map(story.places.map((place) => [place.id, place]));
  return {
    ...{ id, title, language, publisher, updated },
    opening: openingOf(standfirst),
    days: daysOf(story),
    places: ids.slice(0, PLACES).flatMap((place) => byId.get(place) ?? []),
    more: Math.max(ids.length - PLACES, 0),
    credits: creditsOf(notes),
  };
}

/** As many of the first sentences as have room; of one that is too long, its first words. */
function openingOf(standfirst: string): string {
  const points = [...standfirst];
  const end = sentences(standfirst).reduce(
    (last, { end: next }) => (next <= LONGEST ? next : last),
    0,
  );
  if (end > 0) return points.slice(0, end).join('');
  const cut = points.slice(0, LONGEST).join('');
  return points.length <= LONGEST ? cut : `${cut.replace(/[\s.,;:–—-]+\S*$/u, '')}…`;
}

/**
 * The days of most events that lead a step, or of most events at all where no step is led by one of few days; where none of its dates
 * is so fine, all the time that it tells of.
 */
function daysOf({ events, steps }: Story): Stretch | null {
  if (events.length === 0) return null;
  const leads = new Set(steps.map((step) => step.events[0]));
  const all = events.map(({ when }) => when);
  const fine = all.filter(isFewDays);
  const leading = events.filter(({ id }) => leads.has(id)).map(({ when }) => when);
  const days = [leading.filter(isFewDays), fine].find(({ length }) => length > 0);
  return days ? stretchOfMost(days) : wholeStretch(all);
}

/** The shortest stretch from the start of one to the end of another that holds most of the spans. */
function stretchOfMost(spans: readonly Span[]): Stretch {
  const sorted = spans.toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0));
  const count = Math.ceil(sorted.length * MOST);
  return sorted
    .slice(0, sorted.length - count + 1)
    .map((_, at) => wholeStretch(sorted.slice(at, at + count)))
    .reduce((best, next) => (next.to - next.from < best.to - best.from ? next : best));
}

function isFewDays({ from, to }: Span): boolean {
  return from !== null && to !== null && to - from <= FEW_DAYS;
}

/** Ids of the places where its events were, those of most of them first. */
function placesByEvents(story: Story): readonly string[] {
  const counts = new Map(placesOfEvents(story).map((id) => [id, 0]));
  for (const { where } of story.events) {
    for (const id of new Set(where.map(({ place }) => place))) {
      const count = counts.get(id);
      if (count !== undefined) counts.set(id, count + 1);
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
}
