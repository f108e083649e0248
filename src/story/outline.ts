/**
 * A story in parts, so that the page works before all of it is there: the outline, which map and timeline draw; the words, which the
 * text shows (the page has them as HTML from the first); the names and passages, which a reader may ask for. Pure; nothing is lost.
 */
import type { Claim, Dispute, Place, Source, Step, Story, StoryEvent } from './story.ts';

/** What the text shows. Lists are in the order of the story's. */
export interface Words extends Pick<
  Story,
  | 'standfirst'
  | 'contentNote'
  | 'corrections'
  | 'method'
  | 'reporting'
  | 'naming'
  | 'borders'
  | 'mentions'
> {
  readonly sources: readonly Pick<Source, 'published' | 'outlet'>[];
  readonly events: readonly (Pick<StoryEvent, 'basis'> & {
    readonly claims: readonly Pick<Claim, 'quote' | 'figures' | 'basis'>[];
  })[];
  readonly disputes: readonly (Pick<Dispute, 'question'> & {
    readonly answers: readonly string[];
  })[];
  readonly steps: readonly Pick<Step, 'prose'>[];
}

/** What a reader may ask for: all names of the places, the passages of the articles, what is for a class. */
export interface Rest {
  readonly places: readonly Pick<Place, 'names' | 'links' | 'note' | 'when'>[];
  readonly sources: readonly Pick<Source, 'passages' | 'setAside'>[];
  readonly steps: readonly Pick<Step, 'notes' | 'questions'>[];
}

const NO_QUOTE = { exact: '', start: 0, end: 0 };

/** The story without its words and its rest: ids, titles, times, places, who says what in which article. */
export function outlineOf(story: Story): Story {
  const silent = withWords(story, {
    standfirst: '',
    contentNote: null,
    corrections: [],
    method: [],
    reporting: [],
    naming: [],
    borders: [],
    mentions: [],
    sources: story.sources.map(({ published, outlet }) => ({
      published: { ...published, basis: '', quotes: [] },
      outlet: outlet && { ...outlet, quote: NO_QUOTE },
    })),
    events: story.events.map(({ claims }) => ({
      basis: '',
      claims: claims.map(() => ({ quote: NO_QUOTE, figures: [], basis: null })),
    })),
    disputes: story.disputes.map(({ positions }) => ({
      question: '',
      answers: positions.map(() => ''),
    })),
    steps: story.steps.map(() => ({ prose: [] })),
  });
  return withRest(silent, {
    places: story.places.map(() => ({ names: [], links: [], note: null, when: [] })),
    sources: story.sources.map(() => ({ passages: [], setAside: [] })),
    steps: story.steps.map(() => ({ notes: null, questions: [] })),
  });
}

/** The words that its outline leaves out. */
export function wordsOf(story: Story): Words {
  const { standfirst, contentNote, corrections, method, reporting, naming, borders, mentions } =
    story;
  return {
    standfirst,
    contentNote,
    corrections,
    method,
    reporting,
    naming,
    borders,
    mentions,
    sources: story.sources.map(({ published, outlet }) => ({ published, outlet })),
    events: story.events.map(({ basis, claims }) => ({
      basis,
      claims: claims.map(({ quote, figures, basis: own }) => ({ quote, figures, basis: own })),
    })),
    disputes: story.disputes.map(({ question, positions }) => ({
      question,
      answers: positions.map(({ answer }) => answer),
    })),
    steps: story.steps.map(({ prose }) => ({ prose })),
  };
}

/** What else its outline leaves out. */
export function restOf({ places, sources, steps }: Story): Rest {
  return {
    places: places.map(({ names, links, note, when }) => ({ names, links, note, when })),
    sources: sources.map(({ passages, setAside }) => ({ passages, setAside })),
    steps: steps.map(({ notes, questions }) => ({ notes, questions })),
  };
}

/** The story with these words. */
export function withWords(
  story: Story,
  { sources, events, disputes, steps, ...own }: Words,
): Story {
  return {
    ...story,
    ...own,
    sources: story.sources.map((source, index) => ({ ...source, ...sources[index] })),
    events: story.events.map((event, index) => ({
      ...event,
      basis: events[index]?.basis ?? event.basis,
      claims: event.claims.map((claim, at) => ({ ...claim, ...events[index]?.claims[at] })),
    })),
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
export function withRest(story: Story, { places, sources, steps }: Rest): Story {
  return {
    ...story,
    places: story.places.map((place, index) => ({ ...place, ...places[index] })),
    sources: story.sources.map((source, index) => ({ ...source, ...sources[index] })),
    steps: story.steps.map((step, index) => ({ ...step, ...steps[index] })),
  };
}
