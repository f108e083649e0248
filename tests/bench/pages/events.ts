/** The same events in the forms that each page of the bench wants them in. Pure. */
import type { Position, Shape, Story, StoryEvent } from '../../../src/story/story.ts';
import { drawn, wholeStretch } from '../../../src/story/time.ts';

/** What stands beside the pages, by file name. */
export function dataOf(story: Story): ReadonlyMap<string, string> {
  const whole = wholeStretch(story.events.map(({ when }) => when));
  const times = story.events.map((event) => ({ event, ...drawn(event.when, whole) }));
  const points = story.events.flatMap((event) => {
    const coordinates = positionOf(event, story);
    if (!coordinates) return [];
    return [{ type: 'Feature', geometry: { type: 'Point', coordinates }, properties: {} }];
  });
  const items = times.map(({ event, from, to }) => ({
    id: event.id,
    content: event.title,
    start: from,
    end: Math.max(to, from + 1),
  }));
  const events = times.map(({ event, from, to }) => ({
    unique_id: event.id,
    start_date: dateOf(from),
    end_date: dateOf(to - 1),
    text: {
      headline: event.title,
      text: event.claims.map(({ quote }) => `<p>“${quote.exact}”</p>`).join(''),
    },
  }));
  const title = { text: { headline: story.title, text: `<p>${story.standfirst}</p>` } };
  return new Map([
    ['points.geojson', JSON.stringify({ type: 'FeatureCollection', features: points })],
    ['items.json', JSON.stringify(items)],
    ['timeline.json', JSON.stringify({ title, events })],
  ]);
}

/** [longitude, latitude] of the first place of an event that has one. */
function positionOf({ where }: StoryEvent, { places }: Story): Position | undefined {
  for (const { place: id } of where) {
    const geometry = places.find((place) => place.id === id)?.geometries[0];
    if (geometry) return firstOf(geometry);
  }
  return undefined;
}

function firstOf(shape: Shape): Position | undefined {
  if (shape.type === 'Point') return shape.coordinates;
  if (shape.type === 'LineString') return shape.coordinates[0];
  return shape.type === 'Polygon' ? shape.coordinates[0]?.[0] : shape.coordinates[0]?.[0]?.[0];
}

function dateOf(ms: number) {
  const day = new Date(ms);
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}
