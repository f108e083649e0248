/** Map and timeline as text, made from what they draw: for those who hear them, and for captions. All in the words of `words/en.ts`. */
import { stretchInWords } from '../story/dates.ts';
import type { Lookup } from '../story/lookup.ts';
import type { Place, Step, StoryEvent, Stretch } from '../story/story.ts';
import { DAY, touches } from '../story/time.ts';
import { words } from '../words/en.ts';

/** How many events lie on a known day each, and how many do not, and why. */
interface Times {
  /** The first instants of the days, in order, UTC ms, with their events. */
  readonly days: ReadonlyMap<number, number>;
  readonly longer: number;
  /** Of several times, one; not known which. */
  readonly oneOf: number;
  /** Start or end is not told. */
  readonly open: number;
  /** Only about, or in doubt. */
  readonly doubtful: number;
}

/** More days than that are not said one by one. */
const MOST_DAYS = 5;
/** More places than that are counted. */
const MOST_PLACES = 4;

/** What a map shows: the places that it is to fit, by their ids, and the events on it with how well their places are known. */
export function mapAsText(
  fitted: readonly string[],
  places: readonly Place[],
  events: readonly StoryEvent[],
): string {
  const byId = new Map(places.map((place) => [place.id, place]));
  const shown = placesInWords(fitted.flatMap((id) => byId.get(id)?.title ?? []));
  const where = { point: 0, extent: 0, none: 0 };
  for (const event of events) where[positionOf(event, byId)] += 1;
  return words.asText.map(shown, words.asText.count(events.length), [
    ...(where.extent > 0 ? [words.asText.somewhere(where.extent, events.length)] : []),
    ...(where.none > 0 ? [words.asText.nowhere(where.none, events.length)] : []),
  ]);
}

/** What a timeline shows in a window (UTC ms): its events by day, and those of which no single day is known. */
export function timelineAsText(events: readonly StoryEvent[], window: Stretch): string {
  const seen = events.filter(({ when }) => touches(when, window));
  return words.asText.timeline(stretchInWords(window), eventsInWords(seen));
}

/** Where the map looks for a step, and when its `events` were: for what is said when the step comes, and for its picture. */
export function stepAsText(
  step: Step,
  lookup: Lookup,
  events: readonly StoryEvent[] = step.events.flatMap((id) => lookup.event(id) ?? []),
): string {
  const places = placesInWords(step.camera.flatMap((id) => lookup.place(id)?.title ?? []));
  return words.asText.step(places, eventsInWords(events));
}

/** Such as "4 events on 19 September 2023", or "5 events: 3 on 18 September 2023, 2 over more than one day". */
export function eventsInWords(events: readonly StoryEvent[]): string {
  const { days, longer, oneOf, open, doubtful } = timesOf(events);
  const { asText } = words;
  const groups = [
    ...daysInWords(days),
    { count: longer, when: asText.longer },
    { count: oneOf, when: asText.oneOf },
    { count: open, when: asText.open },
  ];
  return asText.events(
    events.length,
    groups.filter(({ count }) => count > 0),
    doubtful,
  );
}

function placesInWords(titles: readonly string[]): string {
  const rest = titles.length - MOST_PLACES;
  const said = rest > 1 ? titles.slice(0, MOST_PLACES) : titles;
  return words.list.and(rest > 1 ? [...said, words.asText.morePlaces(rest)] : said);
}

/** The days one by one, or, where they are many, all at once. */
function daysInWords(days: Times['days']): readonly { count: number; when: string }[] {
  const all = [...days].sort(([a], [b]) => a - b);
  const [first] = all;
  const last = all.at(-1);
  if (!first || !last) return [];
  if (all.length <= MOST_DAYS) {
    const dates = all.map(([from]) => stretchInWords({ from, to: from + DAY }));
    return all.map(([, count], index) => ({
      count,
      when: words.asText.onDay(yearOnce(dates[index] ?? '', dates[index + 1])),
    }));
  }
  const stretch = stretchInWords({ from: first[0], to: last[0] + DAY });
  const count = all.reduce((sum, [, each]) => sum + each, 0);
  return [{ count, when: words.asText.onDays(all.length, stretch) }];
}

/** A date without its year where the next one has the same: "18 September". */
function yearOnce(date: string, next: string | undefined): string {
  const year = / \S+$/.exec(date)?.[0] ?? '';
  return next?.endsWith(year) ? date.slice(0, -year.length) : date;
}

function timesOf(events: readonly StoryEvent[]): Times {
  const days = new Map<number, number>();
  const counts = { longer: 0, oneOf: 0, open: 0, doubtful: 0 };
  for (const { when } of events) {
    const { from, to } = when;
    if (when.approximate || when.uncertain) counts.doubtful += 1;
    if (from === null || to === null) counts.open += 1;
    else if (when.choices.length > 1) counts.oneOf += 1;
    else {
      const day = Math.floor(from / DAY) * DAY;
      if (Math.max(from, to - 1) < day + DAY) days.set(day, (days.get(day) ?? 0) + 1);
      else counts.longer += 1;
    }
  }
  return { days, ...counts };
}

/** The best that is known of where an event was: a point, somewhere in an area or on a road, or nothing that the map could draw. */
function positionOf(
  { where }: StoryEvent,
  places: ReadonlyMap<string, Place>,
): 'point' | 'extent' | 'none' {
  const types = where
    .filter(({ role }) => role !== 'mentioned')
    .flatMap(({ place }) => places.get(place)?.geometries[0]?.type ?? []);
  if (types.includes('Point')) return 'point';
  return types.length > 0 ? 'extent' : 'none';
}
