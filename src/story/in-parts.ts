/** Takes a story apart for `outline.ts` to put together again. For the build; pure. */
import {
  EVENTS_IN_A_PART,
  toldIn,
  type Article,
  type EventsPart,
  type EventWords,
  type Rest,
  type Words,
} from './outline.ts';
import { foreignNames } from './tongues.ts';
import type { Mention, Quote, Story, StoryEvent } from './story.ts';

const NO_QUOTE = { exact: '', start: 0, end: 0 };

/** The story without its other parts: ids, titles, times, places, who says what in which article. */
export function outlineOf(story: Story): Story {
  return {
    ...story,
    standfirst: '',
    contentNote: null,
    corrections: [],
    method: [],
    reporting: [],
    naming: [],
    borders: [],
    mentions: [],
    places: story.places.map((place) => ({
      ...place,
      names: foreignNames(place, story.language).map((name) => ({ ...name, citations: [] })),
      links: [],
      note: null,
      when: [],
      geometries: place.geometries.map((geometry) => ({ ...geometry, note: null })),
    })),
    sources: story.sources.map(({ published, outlet, ...source }) => ({
      ...source,
      published: { ...published, basis: '', quotes: [] },
      outlet: outlet && { ...outlet, quote: NO_QUOTE },
      passages: [],
      setAside: [],
    })),
    speakers: story.speakers.map((speaker) => ({ ...speaker, role: null })),
    events: story.events.map((event) => ({
      ...event,
      basis: '',
      claims: event.claims.map((claim) => ({
        ...claim,
        quote: NO_QUOTE,
        figures: [],
        basis: null,
      })),
    })),
    disputes: story.disputes.map((dispute) => ({
      ...dispute,
      question: '',
      positions: dispute.positions.map((position) => ({ ...position, answer: '' })),
    })),
    steps: story.steps.map((step) => ({ ...step, prose: [], notes: null, questions: [] })),
  };
}

/** What the text shows. */
export function wordsOf(story: Story): Words {
  const { standfirst, contentNote, corrections, method, reporting, naming, borders } = story;
  const told = story.events.filter(toldIn(story));
  return {
    standfirst,
    contentNote,
    corrections,
    method,
    reporting,
    naming,
    borders,
    mentions: mentionsOf(told, story),
    sources: story.sources.map(({ published, outlet }) => ({ published, outlet })),
    events: told.map(wordsOfEvent),
    disputes: story.disputes.map(({ question, positions }) => ({
      question,
      answers: positions.map(({ answer }) => answer),
    })),
    steps: story.steps.map(({ prose }) => ({ prose })),
  };
}

/** What is said of places, and what is for a class. */
export function restOf(story: Story): Rest {
  const { places, speakers, steps, events, mentions } = story;
  const known = new Set(mentionsOf(events.filter(toldIn(story)), story));
  return {
    places: places.map(({ names, links, note, when, geometries }) => ({
      names,
      links,
      note,
      when,
      notes: geometries.map((geometry) => geometry.note),
    })),
    speakers: speakers.map(({ role }) => ({ role })),
    mentions: mentions.filter((mention) => !known.has(mention)),
    steps: steps.map(({ notes, questions }) => ({ notes, questions })),
  };
}

/** The words of the events that no step tells, by parts. */
export function eventsOf(story: Story): readonly EventsPart[] {
  const isTold = toldIn(story);
  const count = Math.ceil(story.events.length / EVENTS_IN_A_PART);
  return Array.from({ length: count }, (_, part) => {
    const from = part * EVENTS_IN_A_PART;
    const own = story.events.slice(from, from + EVENTS_IN_A_PART).filter((event) => !isTold(event));
    return { events: own.map(wordsOfEvent), mentions: mentionsOf(own, story) };
  });
}

/** The texts of the articles, in the order of the sources. */
export function articlesOf({ sources }: Story): readonly Article[] {
  return sources.map(({ passages, setAside }) => ({ passages, setAside }));
}

function wordsOfEvent({ basis, claims }: StoryEvent): EventWords {
  return {
    basis,
    claims: claims.map(({ quote, figures, basis: own }) => ({ quote, figures, basis: own })),
  };
}

/** The mentions that a quote of some events touches. */
function mentionsOf(
  events: readonly StoryEvent[],
  { mentions }: Pick<Story, 'mentions'>,
): readonly Mention[] {
  const quotes = new Map<string, Quote[]>();
  for (const { source, quote } of events.flatMap(({ claims }) => claims)) {
    const known = quotes.get(source);
    if (known) known.push(quote);
    else quotes.set(source, [quote]);
  }
  return mentions.filter(({ source, start, end }) =>
    quotes.get(source)?.some((quote) => quote.start < end && quote.end > start),
  );
}
