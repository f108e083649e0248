/**
 * A story in the words of schema.org (https://schema.org), for search engines: an Article about Events at Places, with the
 * Quotations that report them. It says of articles and dates what is known and nothing else. Addresses are relative to the page.
 */
import { whenInWords } from '../story/dates.ts';
import type {
  Claim,
  EventPlace,
  Place,
  PlaceRole,
  Source,
  Span,
  Story,
  StoryEvent,
} from '../story/story.ts';
import { isPublishedPrinted } from './printed.ts';

/** What a place must be to an event for the event to have been there. */
const THERE: readonly PlaceRole[] = ['site', 'venue', 'region', 'route'];

/** A story of more events is told to search engines by those that its steps tell: the page must not be twice as large for them. */
const MOST_EVENTS = 500;

/** The story as JSON-LD. */
export function schemaOrg(whole: Story) {
  const story = { ...whole, events: eventsToTell(whole) };
  const speakers = new Map(story.speakers.map(({ id, name }) => [id, name]));
  const used = new Set(placesOfEvents(story));
  const places = new Map(
    story.places.filter(({ id }) => used.has(id)).map((place) => [place.id, place]),
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': './',
    url: './',
    headline: story.title,
    description: story.standfirst,
    inLanguage: story.language,
    version: story.version,
    datePublished: story.published,
    dateModified: story.updated,
    ...(story.byline !== null && { creditText: story.byline }),
    ...(story.publisher !== null && {
      publisher: { '@type': 'Organization', name: story.publisher },
    }),
    ...(story.corrections.length > 0 && {
      correction: story.corrections.map(({ date, text }) => ({
        '@type': 'CorrectionComment',
        datePublished: date,
        text,
      })),
    }),
    citation: story.sources.map(cited),
    about: story.events.map((event) => told(event, places, speakers)),
    contentLocation: [...places.values()].map(located),
  };
}

function eventsToTell({ events, steps }: Story): readonly StoryEvent[] {
  if (events.length <= MOST_EVENTS) return events;
  const told = new Set(steps.flatMap((step) => step.events));
  return events.filter(({ id }) => told.has(id));
}

/** Ids of the places that events were at, each once. */
export function placesOfEvents({ events }: Pick<Story, 'events'>): readonly string[] {
  const there = events.flatMap(({ where }) => where.filter(isThere));
  return [...new Set(there.map(({ place }) => place))];
}

/** An article, by what is known of it: the day on which it appeared only where it prints the day. */
function cited(source: Source) {
  const { outlet, published, language } = source;
  return {
    '@type': 'NewsArticle',
    '@id': articleAddress(source.id),
    inLanguage: language,
    ...(outlet && { publisher: { '@type': 'Organization', name: outlet.name } }),
    ...(isPublishedPrinted(source) && dated(published.span, 'datePublished')),
  };
}

function told(
  event: StoryEvent,
  places: ReadonlyMap<string, Place>,
  speakers: ReadonlyMap<string, string>,
) {
  const there = event.where.filter(isThere).filter(({ place }) => places.has(place));
  const dates = dated(event.when, 'startDate', 'endDate');
  return {
    '@type': 'Event',
    '@id': `#${event.id}`,
    name: event.title,
    // In words where dates do not say it.
    ...(dates['endDate'] === undefined && { description: whenInWords(event.when) }),
    ...dates,
    ...(there.length > 0 && {
      location: there.map(({ place }) => ({ '@id': placeAddress(place) })),
    }),
    subjectOf: event.claims.map((claim) => quoted(claim, speakers)),
  };
}

/** The speaker is a credit in words: the story does not say whether it is a person or a body. */
function quoted({ source, quote, speaker }: Claim, speakers: ReadonlyMap<string, string>) {
  const name = speaker === null ? undefined : speakers.get(speaker);
  return {
    '@type': 'Quotation',
    text: quote.exact,
    ...(name !== undefined && { creditText: name }),
    isPartOf: { '@id': articleAddress(source) },
  };
}

function located({ id, title, geometries: [first] }: Place) {
  const point = first?.type === 'Point' && first.certainty === 'surveyed' ? first : null;
  return {
    '@type': 'Place',
    '@id': placeAddress(id),
    name: title,
    ...(point && {
      geo: {
        '@type': 'GeoCoordinates',
        longitude: point.coordinates[0],
        latitude: point.coordinates[1],
      },
    }),
  };
}

/**
 * A span's dates as its EDTF writes them, where they are dates of ISO 8601 without a doubt; nothing otherwise, since the
 * vocabulary has no word for "about" or "one of".
 */
function dated(span: Span, start: string, end?: string): Record<string, string> {
  const { edtf, approximate, uncertain, choices } = span;
  if (approximate || uncertain || choices.length > 0) return {};
  const [first = '', last = first] = edtf.split('/');
  return {
    ...(isDate(first) && { [start]: first }),
    ...(end !== undefined && isDate(last) && { [end]: last }),
  };
}

function isDate(text: string): boolean {
  return /^\d{4}(-\d\d){0,2}($|T)/.test(text);
}

function isThere({ role }: EventPlace): boolean {
  return THERE.includes(role);
}

function articleAddress(id: string): string {
  return `?source=${id}`;
}

function placeAddress(id: string): string {
  return `?place=${id}`;
}
