/**
 * A story in parts, so that the page works before all of it is there: the outline, which map and timeline draw; the words, which the
 * text shows (the page has them as HTML from the first); the rest, which a reader may ask for: names, passages, and the words of the
 * events that no step tells, which are most events of a large story. Pure; nothing is lost.
 */
import type {
  Claim,
  Dispute,
  Mention,
  Place,
  Quote,
  Source,
  Step,
  Story,
  StoryEvent,
} from './story.ts';

/** What is said of an event. */
type EventWords = Pick<StoryEvent, 'basis'> & {
  readonly claims: readonly Pick<Claim, 'quote' | 'figures' | 'basis'>[];
};

/** What the text shows. Lists are in the order of the story's. */
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

/** What a reader may ask for: all names of the places, the passages of the articles, what no step tells, what is for a class. */
export interface Rest {
  /** Of the events that no step tells. */
  readonly events: readonly EventWords[];
  /** Those that the words do not have. */
  readonly mentions: readonly Mention[];
  readonly places: readonly Pick<Place, 'names' | 'links' | 'note' | 'when'>[];
  readonly sources: readonly Pick<Source, 'passages' | 'setAside'>[];
  readonly steps: readonly Pick<Step, 'notes' | 'questions'>[];
}

const NO_QUOTE = { exact: '', start: 0, end: 0 };

/** The story without its words and its rest: ids, titles, times, places, who says what in which article. */
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
    places: story.places.map((place) => ({ ...place, names: [], links: [], note: null, when: [] })),
    sources: story.sources.map(({ published, outlet, ...source }) => ({
      ...source,
      published: { ...published, basis: '', quotes: [] },
      outlet: outlet && { ...outlet, quote: NO_QUOTE },
      passages: [],
      setAside: [],
    })),
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

/** The words that its outline leaves out. */
export function wordsOf(story: Story): Words {
  const { standfirst, contentNote, corrections, method, reporting, naming, borders } = story;
  const isToldIn = toldIn(story);
  const isQuoted = quotedIn(story);
  return {
    standfirst,
    contentNote,
    corrections,
    method,
    reporting,
    naming,
    borders,
    mentions: story.mentions.filter(isQuoted),
    sources: story.sources.map(({ published, outlet }) => ({ published, outlet })),
    events: story.events.filter(isToldIn).map(wordsOfEvent),
    disputes: story.disputes.map(({ question, positions }) => ({
      question,
      answers: positions.map(({ answer }) => answer),
    })),
    steps: story.steps.map(({ prose }) => ({ prose })),
  };
}

/** What else its outline leaves out. */
export function restOf(story: Story): Rest {
  const { places, sources, steps, events, mentions } = story;
  const isToldIn = toldIn(story);
  const isQuoted = quotedIn(story);
  return {
    places: places.map(({ names, links, note, when }) => ({ names, links, note, when })),
    sources: sources.map(({ passages, setAside }) => ({ passages, setAside })),
    events: events.filter((event) => !isToldIn(event)).map(wordsOfEvent),
    mentions: mentions.filter((mention) => !isQuoted(mention)),
    steps: steps.map(({ notes, questions }) => ({ notes, questions })),
  };
}

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
export function withRest(story: Story, { places, sources, events, mentions, steps }: Rest): Story {
  const isToldIn = toldIn(story);
  return {
    ...story,
    mentions: merged(story, mentions),
    places: story.places.map((place, index) => ({ ...place, ...places[index] })),
    sources: story.sources.map((source, index) => ({ ...source, ...sources[index] })),
    events: withEventWords(story.events, (event) => !isToldIn(event), events),
    steps: story.steps.map((step, index) => ({ ...step, ...steps[index] })),
  };
}

function wordsOfEvent({ basis, claims }: StoryEvent): EventWords {
  return {
    basis,
    claims: claims.map(({ quote, figures, basis: own }) => ({ quote, figures, basis: own })),
  };
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

function toldIn({ steps }: Story): (event: StoryEvent) => boolean {
  const told = new Set(steps.flatMap(({ events }) => events));
  return ({ id }) => told.has(id);
}

/** Finds the mentions that a quote of a told event touches. */
function quotedIn(story: Story): (mention: Mention) => boolean {
  const quotes = new Map<string, Quote[]>();
  for (const { claims } of story.events.filter(toldIn(story))) {
    for (const { source, quote } of claims) {
      const known = quotes.get(source);
      if (known) known.push(quote);
      else quotes.set(source, [quote]);
    }
  }
  return ({ source, start, end }) =>
    quotes.get(source)?.some((quote) => quote.start < end && quote.end > start) ?? false;
}

/** The mentions that a story has and these, in the order of its articles. */
function merged({ mentions, sources }: Story, others: readonly Mention[]): readonly Mention[] {
  const rank = new Map(sources.map(({ id }, index) => [id, index]));
  const at = ({ source }: Mention) => rank.get(source) ?? 0;
  return [...mentions, ...others].sort((a, b) => at(a) - at(b) || a.start - b.start);
}
