/** Nothing is overlooked: each sentence of an article is quoted by a claim, or set aside with a reason. */
import type { ArticleCoverage } from '../coverage.ts';
import type { Report } from '../diagnostic.ts';

export function checkSentences(coverage: readonly ArticleCoverage[], report: Report): void {
  for (const { source, sentences } of coverage) {
    for (const { at, isUnused } of sentences) {
      if (!isUnused) continue;
      report(
        'sentence-unused',
        at,
        'No claim quotes from this sentence, and it is not set aside.',
        `quote it in a claim of the event that it reports; or, if it reports nothing, set all of it\naside under "setAside" of ${source} in sources.yaml, with the reason.`,
      );
    }
  }
}
