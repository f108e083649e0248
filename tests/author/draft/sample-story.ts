/** Articles and stories as a draft reads them, for tests. */
import type { DraftArticle, DraftStory } from '../../../src/author/draft/proposals.ts';
import { sentences } from '../../../src/story/sentences.ts';
import type { Place } from '../../../src/story/story.ts';

/** The day on which the articles appeared, UTC ms. */
export const TUESDAY = Date.UTC(2024, 2, 5);

export function article(text: string, more: Partial<DraftArticle> = {}): DraftArticle {
  return {
    source: 'a',
    language: 'en',
    text,
    appeared: { days: [TUESDAY], year: TUESDAY },
    outlet: null,
    sentences: sentences(text),
    held: [],
    ...more,
  };
}

export function story(
  articles: readonly DraftArticle[],
  more: Partial<DraftStory> = {},
): DraftStory {
  return {
    region: [20, 59, 24, 62],
    articles,
    places: [],
    rules: { meant: [], notPlaces: [] },
    speakers: [],
    taken: [],
    ...more,
  };
}

/** A place of the story's own gazetteer, with one name. */
export function placeCalled(id: string, toponym: string): Place {
  return {
    id,
    title: toponym,
    type: 'town',
    far: false,
    fclasses: ['P'],
    ccodes: [],
    when: [],
    names: [
      {
        toponym,
        lang: 'en',
        script: 'Latn',
        tradition: 't',
        status: 'common',
        when: [],
        citations: [],
        note: null,
        verified: true,
      },
    ],
    geometries: [],
    links: [],
    note: null,
  };
}
