/** What is still a draft: it is not published, and is counted until the author takes its mark away. */
import type { Draft } from '../draft.ts';
import type { Report } from '../diagnostic.ts';
import type { Located } from '../schema.ts';

/** Warns of events, places and speakers that are drafts, once a file. */
export function checkDrafts({ drafted }: Draft, report: Report): void {
  tell(drafted.events, 'event', report);
  tell(drafted.places, 'place', report);
  tell(drafted.speakers, 'speaker', report);
}

/** One message a file, at its first draft. */
function tell(records: readonly Located<unknown>[], noun: string, report: Report): void {
  const [first] = records;
  if (!first) return;
  const isOne = records.length === 1;
  report(
    'draft-left',
    first.at,
    `${isOne ? `1 ${noun} is a draft` : `${records.length} ${noun}s are drafts, of which this is the first`}: not published until you take "draft: true" away.`,
    'look at each: put it right and take the mark away, or delete it.',
  );
}
