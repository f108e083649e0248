/** Nothing is overlooked: each sentence of an article is quoted by a claim, or set aside with a reason. */
import type { ArticleCoverage } from '../coverage.ts';
import type { Report } from '../diagnostic.ts';

/** @param unfinished ids of the sources that the author still reads */
export function checkSentences(
  coverage: readonly ArticleCoverage[],
  unfinished: ReadonlySet<string>,
  report: Report,
): void {
  for (const { source, sentences } of coverage) {
    const unused = sentences.filter(({ isUnused }) => isUnused);
    const [first] = unused;
    if (first && unfinished.has(source)) {
      report(
        'article-unfinished',
        first.at,
        `${unused.length} of ${sentences.length} sentences of the article ${source} are neither quoted nor set aside; this is the first.`,
        `go on with it; when none is left, delete "unfinished" of ${source} in sources.yaml.`,
      );
      continue;
    }
    for (const { at } of unused) {
      report(
        'sentence-unused',
        at,
        'No claim quotes from this sentence, and it is not set aside.',
        `quote it in a claim of the event that it reports; or, if it reports nothing, set all of it\naside under "setAside" of ${source} in sources.yaml, with the reason.`,
      );
    }
  }
}
