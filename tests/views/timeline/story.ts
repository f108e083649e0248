/** A small made-up story for the timeline: three articles, and a time of each kind. */
import type { Source, Span, StoryEvent } from '../../../src/story/story.ts';
import type { Signs } from '../../../src/views/timeline/marks.ts';
import { closure, dawn19, day18, day19, either, since1988, span } from '../../story/spans.ts';

function source(id: string, letter: string, outlet: string | null): Source {
  const quote = { exact: '', start: 0, end: 0 };
  return {
    id,
    letter,
    file: `sources/${id}.txt`,
    outlet: outlet === null ? null : { name: outlet, quote },
    published: { span: day19, basis: '', quotes: [] },
    language: 'en',
    rights: 'excerpts',
    setAside: [],
    passages: [],
  };
}

export const sources: readonly Source[] = [
  source('a', 'A', 'Harbour Post'),
  source('b', 'B', null),
  source('c', 'C', 'The Gazette'),
];

/** An event that the given articles report; each may give a time of its own. */
export function event(
  id: string,
  when: Span,
  reports: Readonly<Record<string, Span | null>>,
): StoryEvent {
  return {
    id,
    title: id.replaceAll('-', ' '),
    kind: 'incident',
    when,
    basis: '',
    where: [],
    claims: Object.entries(reports).map(([sourceId, own]) => ({
      id: sourceId,
      source: sourceId,
      quote: { exact: '', start: 0, end: 0 },
      speaker: null,
      via: null,
      stance: 'reports',
      figures: [],
      when: own,
      basis: null,
    })),
  };
}

/** Nothing disputed, nothing coloured. */
export const plain: Signs = { disputed: new Set(), hue: () => null };

export const minute19 = span('2023-09-19T13:00Z', '2023-09-19T13:00:00Z', '2023-09-19T13:01:00Z', {
  precision: 'minute',
});

export const events: readonly StoryEvent[] = [
  event('road-closed', closure, { a: null }),
  event('movement', since1988, { c: null }),
  event('convoy', day18, { b: null }),
  event('blast', dawn19, { a: null, c: either }),
  event('speech', minute19, { b: null }),
];
