/**
 * A story's claims and mentions as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): words of an article linked
 * to the event that they report, or to the place that they name. Addresses are relative to the file,
 * `<story>/data/annotations.jsonld`.
 */
import type { Quote, Story } from '../story/story.ts';

const FILE = 'annotations.jsonld';

/**
 * The collection of a story's annotations: one for each claim, then one for each mention, whose `dateline:use` says whether
 * the name stands for its place or for those who act there. Positions are code points, ends exclusive.
 */
export function annotations(story: Story) {
  const files = new Map(story.sources.map(({ id, file }) => [id, file]));
  const claims = story.events.flatMap((event) =>
    event.claims.map((claim) => ({
      id: `${FILE}#${event.id}/${claim.id}`,
      type: 'Annotation',
      motivation: 'linking',
      body: `../#${event.id}`,
      target: { source: files.get(claim.source), selector: selectors(claim.quote) },
    })),
  );
  const mentions = story.mentions.map(({ source, start, end, text, place, use }) => ({
    id: `${FILE}#${source}/${start}-${end}`,
    type: 'Annotation',
    motivation: 'identifying',
    'dateline:use': use,
    body: `../?place=${place}`,
    target: { source: files.get(source), selector: selectors({ exact: text, start, end }) },
  }));
  const items = [...claims, ...mentions];
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
