/**
 * A story's claims as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): each links words of an article
 * to the event that they report. Addresses are relative to the file, `<story>/data/annotations.jsonld`.
 */
import type { Quote, Story } from '../story/story.ts';

const FILE = 'annotations.jsonld';

/** The collection of a story's annotations, one for each claim. Positions are code points, ends exclusive. */
export function annotations(story: Story) {
  const files = new Map(story.sources.map(({ id, file }) => [id, file]));
  const items = story.events.flatMap((event) =>
    event.claims.map((claim) => ({
      id: `${FILE}#${event.id}/${claim.id}`,
      type: 'Annotation',
      motivation: 'linking',
      body: `../#${event.id}`,
      target: { source: files.get(claim.source), selector: selectors(claim.quote) },
    })),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: FILE,
    type: 'AnnotationCollection',
    label: story.title,
    total: items.length,
    first: { id: `${FILE}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

/** The site holds quotes, not articles: the words around a quote are left out, and its position tells it apart. */
function selectors({ exact, start, end }: Quote) {
  return [
    { type: 'TextPositionSelector', start, end },
    { type: 'TextQuoteSelector', exact },
  ];
}
