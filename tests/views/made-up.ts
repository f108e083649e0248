/** A story of two articles about a fire, made up for the tests of text, list and matrix. */
import { lookup } from '../../src/story/lookup.ts';
import type {
  Claim,
  Dispute,
  DisputeKind,
  Source,
  Span,
  Story,
  StoryEvent,
} from '../../src/story/story.ts';
import { harbour } from '../reading/harbour.ts';
import { day19 } from '../story/spans.ts';

const source = (id: string, letter: string, outlet: string | null): Source => ({
  id,
  letter,
  file: `${id}.txt`,
  outlet: outlet === null ? null : { name: outlet, quote: { exact: outlet, start: 0, end: 1 } },
  published: { span: day19, basis: 'made up', quotes: [] },
  language: 'en',
  rights: 'excerpts',
  setAside: [],
  passages: [],
});

export const claim = (sourceId: string, more: Partial<Claim> = {}): Claim => ({
  id: sourceId,
  source: sourceId,
  quote: { exact: 'a mill burned', start: 0, end: 13 },
  speaker: null,
  via: null,
  stance: 'reports',
  figures: [],
  when: null,
  basis: null,
  ...more,
});

export const event = (id: string, when: Span, ...claims: readonly Claim[]): StoryEvent => ({
  id,
  title: `The ${id}`,
  kind: 'incident',
  when,
  basis: 'made up',
  where: [],
  claims,
});

export const dispute = (
  id: string,
  kind: DisputeKind,
  ...positions: Dispute['positions']
): Dispute => ({
  id,
  question: `What of the ${id}?`,
  kind,
  positions,
});

/** Told by article A, whose outlet is not named, and B, of The Post; the mayor and the owner speak. */
export function storyOf(events: readonly StoryEvent[], disputes: readonly Dispute[] = []): Story {
  return {
    ...harbour,
    title: 'A fire',
    sources: [source('first', 'A', null), source('second', 'B', 'The Post')],
    speakers: [
      { id: 'mayor', name: 'The mayor', role: null, side: 'town' },
      { id: 'owner', name: 'The owner', role: null, side: 'mill' },
    ],
    events,
    disputes,
    steps: [
      {
        id: 'step',
        heading: 'A step',
        prose: [],
        events: events.map(({ id }) => id),
        camera: [],
        dispute: disputes[0]?.id ?? null,
        notes: null,
        questions: [],
      },
    ],
  };
}

export function lookupOf(events: readonly StoryEvent[], disputes: readonly Dispute[] = []) {
  return lookup(storyOf(events, disputes));
}
