/**
 * A story's events for TimelineJS 3 (https://timeline.knightlab.com/docs/json-format.html): a slide an event, in the story's order, with
 * each claim's words as a quotation. What is not known exactly is said in words, since TimelineJS knows no doubt.
 */
import { whenInWords } from '../story/dates.ts';
import { eventRows } from './event-rows.ts';
import type { Claim, Precision, Span, Story, StoryEvent } from '../story/story.ts';

/** A date in TimelineJS's parts, as far as it is known. There a year before our era is told by its number: -44 is 44 BC. */
interface TimelineDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
}

/** The timeline. `address` is the story's own, with a slash at its end, for links back to it; null where it is not known. */
export function timelineJson(
  story: Pick<Story, 'title' | 'standfirst' | 'events' | 'places' | 'sources' | 'speakers'>,
  address: string | null,
) {
  const positions = new Map(eventRows(story).map(({ id, position }) => [id, position]));
  const titles = new Map(story.places.map(({ id, title }) => [id, title]));
  const saidBy = speakersOf(story);
  return {
    scale: 'human',
    title: { text: { headline: escaped(story.title), text: paragraph(escaped(story.standfirst)) } },
    events: story.events.map((event) => {
      const position = positions.get(event.id);
      const site = event.where.find(({ role }) => role === 'site')?.place ?? event.where[0]?.place;
      const name = site === undefined ? undefined : titles.get(site);
      return {
        unique_id: event.id,
        ...datesOf(event.when),
        text: { headline: escaped(event.title), text: textOf(event, saidBy, address) },
        group: event.kind,
        ...(name !== undefined && {
          location: { name, ...(position && { lat: position[1], lon: position[0] }) },
        }),
      };
    }),
    eras: [],
  };
}

type SaidBy = (claim: Claim) => string;

/** Who says a claim and in which outlet; empty where neither is named. */
function speakersOf({ speakers, sources }: Pick<Story, 'speakers' | 'sources'>): SaidBy {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const outlets = new Map(sources.map(({ id, outlet }) => [id, outlet?.name]));
  return ({ speaker, via, source }) =>
    [names.get(speaker ?? ''), names.get(via ?? ''), outlets.get(source)]
      .filter((name) => name !== undefined)
      .join(', ');
}

function textOf(
  { id, claims, links = [] }: StoryEvent,
  saidBy: SaidBy,
  address: string | null,
): string {
  const quotes = claims.map((claim) => {
    const by = saidBy(claim);
    return `<blockquote>${escaped(claim.quote.exact)}${by === '' ? '' : ` <cite>${escaped(by)}</cite>`}</blockquote>`;
  });
  const elsewhere = links.map(({ url, title }) => paragraph(link(url, title ?? url)));
  const back = address === null ? [] : [paragraph(link(`${address}#${id}`, address))];
  return [...quotes, ...elsewhere, ...back].join('');
}

function datesOf(span: Span) {
  const { from, to, precision, choices } = span;
  const last = to === null ? null : to - 1;
  const start = from ?? last;
  if (start === null)
    return { start_date: partsOf(0, 'year'), display_date: escaped(whenInWords(span)) };
  const isOne = from === null || last === null || isOneUnit(from, last, precision);
  const isUnsure =
    span.approximate ||
    span.uncertain ||
    span.openStart ||
    span.openEnd ||
    choices.length > 0 ||
    span.part !== null;
  // A stretch's ends may be of unlike precision, and only its words say which.
  const isWide = span.edtf.includes('/') || precision === 'decade' || precision === 'century';
  return {
    start_date: partsOf(start, precision),
    ...(!isOne && { end_date: partsOf(last, precision) }),
    ...((isUnsure || isWide) && { display_date: escaped(whenInWords(span)) }),
  };
}

function isOneUnit(from: number, last: number, precision: Precision): boolean {
  return JSON.stringify(partsOf(from, precision)) === JSON.stringify(partsOf(last, precision));
}

function partsOf(ms: number, precision: Precision): TimelineDate {
  const date = new Date(ms);
  const astronomical = date.getUTCFullYear();
  const year = astronomical > 0 ? astronomical : astronomical - 1;
  if (precision === 'century' || precision === 'decade' || precision === 'year') return { year };
  const month = date.getUTCMonth() + 1;
  if (precision === 'month') return { year, month };
  const day = date.getUTCDate();
  if (precision === 'day') return { year, month, day };
  return { year, month, day, hour: date.getUTCHours(), minute: date.getUTCMinutes() };
}

function link(url: string, words: string): string {
  return `<a href="${escaped(url)}">${escaped(words)}</a>`;
}

function paragraph(html: string): string {
  return `<p>${html}</p>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** TimelineJS takes its texts for HTML. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
