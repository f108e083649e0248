/**
 * A story in parts, so that the page works before all of it is there. Its outline is what map and timeline draw; the other parts are
 * asked for when they are needed, and put in here. `in-parts.ts` takes a story apart. Pure; nothing is lost.
 */
import type {
  Claim,
  Dispute,
  Mention,
  Place,
  Source,
  Speaker,
  Step,
  Story,
  StoryEvent,
} from './story.ts';

/** What is said of an event. */
export type EventWords = Pick<StoryEvent, 'basis'> & {
  readonly claims: readonly Pick<Claim, 'quote' | 'figures' | 'basis'>[];
};

/** What the text shows; the page has it as HTML from the first. Lists are in the order of the story's. */
export interface Words extends Pick<
  Story,
  'standfirst' | 'contentNote' | 'corrections' | 'method' | 'reporting' | 'naming' | 'borders'
> {
  readonly sources: readonly Pick<Source, 'published' | 'outlet'>[];
  /** Of the events that steps tell. */
  readonly events: readonly EventWords[];
  /** Those that a quote of these events touches. */
  readonly mentions: readonly Mention[];
  readonly disputes: readonly (Pick<Dispute, 'question'> & {
    readonly answers: readonly string[];
  })[];
  readonly steps: readonly Pick<Step, 'prose'>[];
}

/** What a reader may ask for: all names of the places and where they are printed, what is for a class. */
export interface Rest {
  /** Those that the words do not have. */
  readonly mentions: readonly Mention[];
  readonly places: readonly (Pick<Place, 'names' | 'links' | 'note' | 'when'> & {
    /** Of the geometries. */
    readonly notes: readonly (string | null)[];
  })[];
  readonly speakers: readonly Pick<Speaker, 'role'>[];
  readonly steps: readonly Pick<Step, 'notes' | 'questions'>[];
}

/** So many events of the story, told or not, are a part. */
export const EVENTS_IN_A_PART = 1000;

/** The words of the events of a part that no step tells: most events of a large story. */
export interface EventsPart {
  readonly events: readonly EventWords[];
  /** Those that a quote of these events touches. */
  readonly mentions: readonly Mention[];
}

/** The text of one article, as far as it may be shown. */
export type Article = Pick<Source, 'passages' | 'setAside'>;

/** The story with these words. */
export function withWords(
  story: Story,
  { sources, events, mentions, disputes, steps, ...own }: Words,
): Story {
  return {
    ...story,
    ...own,
    mentions: merged(story, mentions),
    sources: story.sources.map((source, index) => ({ ...source, ...sources[index] })),
    events: withEventWords(story.events, toldIn(story), events),
    disputes: story.disputes.map((dispute, index) => ({
      ...dispute,
      question: disputes[index]?.question ?? dispute.question,
      positions: dispute.positions.map((position, at) => ({
        ...position,
        answer: disputes[index]?.answers[at] ?? position.answer,
      })),
    })),
    steps: story.steps.map((step, index) => ({ ...step, ...steps[index] })),
  };
}

/** The story with this rest. */
export function withRest(story: Story, { places, speakers, mentions, steps }: Rest): Story {
  return {
    ...story,
    mentions: merged(story, mentions),
    places: story.places.map((place, index) => {
      const { notes = [], ...own } = places[index] ?? {};
      const geometries = place.geometries.map((one, at) => ({ ...one, note: notes[at] ?? null }));
      return { ...place, ...own, geometries };
    }),
    speakers: story.speakers.map((speaker, index) => ({ ...speaker, ...speakers[index] })),
    steps: story.steps.map((step, index) => ({ ...step, ...steps[index] })),
  };
}

/** The story with a part of its events' words, the first of which is part 0. */
export function withEvents(story: Story, part: number, { events, mentions }: EventsPart): Story {
  const isTold = toldIn(story);
  const from = part * EVENTS_IN_A_PART;
  const to = from + EVENTS_IN_A_PART;
  const own = withEventWords(story.events.slice(from, to), (event) => !isTold(event), events);
  return {
    ...story,
    mentions: merged(story, mentions),
    events: [...story.events.slice(0, from), ...own, ...story.events.slice(to)],
  };
}

/** The story with the text of an article; `index` is that of its source. */
export function withArticle(story: Story, index: number, article: Article): Story {
  const sources = story.sources.map((source, at) =>
    at === index ? { ...source, ...article } : source,
  );
  return { ...story, sources };
}

/** Whether the words of an event are there. */
export function hasWords({ claims }: StoryEvent): boolean {
  return claims.some(({ quote }) => quote.exact !== '');
}

/** Tells of an event whether a step of the story tells it. */
export function toldIn({ steps }: Story): (event: StoryEvent) => boolean {
  const told = new Set(steps.flatMap(({ events }) => events));
  return ({ id }) => told.has(id);
}

/** The events, those that `has` picks with their words, which are in the same order. */
function withEventWords(
  events: readonly StoryEvent[],
  has: (event: StoryEvent) => boolean,
  given: readonly EventWords[],
): readonly StoryEvent[] {
  let next = 0;
  return events.map((event) => {
    const words = has(event) ? given[next++] : undefined;
    if (!words) return event;
    const claims = event.claims.map((claim, at) => ({ ...claim, ...words.claims[at] }));
    return { ...event, basis: words.basis, claims };
  });
}

/** The mentions that a story has and these, each once, in the order of its articles. */
function merged({ mentions, sources }: Story, others: readonly Mention[]): readonly Mention[] {
  const rank = new Map(sources.map(({ id }, index) => [id, index]));
  const at = ({ source }: Mention) => rank.get(source) ?? 0;
  const all = [...mentions, ...others].sort((a, b) => at(a) - at(b) || a.start - b.start);
  return all.filter(({ source, start }, index) => {
    const before = all[index - 1];
    return before?.source !== source || before.start !== start;
  });
}
