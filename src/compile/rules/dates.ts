/** Every date is one that the timeline can draw. */
import type { DayPart } from '../../story/story.ts';
import type { Draft } from '../draft.ts';
import type { Report } from '../diagnostic.ts';
import { reportMissing } from '../misfits.ts';
import type { Located } from '../schema.ts';
import { isDay, type WhenReader } from '../when.ts';

/** Reports dates of the story, its articles, events and claims that cannot be drawn. */
export function checkDates(
  { story, sources, events }: Draft,
  read: WhenReader,
  report: Report,
): void {
  function check(when: Located<string> | undefined, part?: Located<DayPart>): void {
    if (!when) return;
    const span = read(when.value, part?.value);
    if (!('code' in span)) return;
    const at = span.code === 'part-without-day' && part ? part.at : when.at;
    report(span.code, at, span.message, span.mend);
  }

  for (const day of [
    story?.published,
    story?.updated,
    ...(story?.corrections?.value ?? []).map(({ value }) => value.date),
  ]) {
    if (!day || isDay(day.value)) continue;
    report(
      'date-not-a-day',
      day.at,
      `"${day.value}" is not a day.`,
      'write the year, the month and the day: "2023-09-19".',
    );
  }
  for (const { value: source } of sources?.value ?? []) check(source.published?.value.when);
  for (const { value: event } of events?.value ?? []) {
    check(event.when, event.part);
    for (const { value: claim, at } of event.claims?.value ?? []) {
      check(claim.when, claim.part);
      if (claim.when && !claim.basis) {
        reportMissing(
          at,
          'a claim with a date of its own',
          'basis',
          'how the date was read',
          report,
        );
      }
      const alone = claim.when ? undefined : (claim.part ?? claim.basis);
      if (alone) {
        reportMissing(alone.at, 'a claim with a "part" or a "basis"', 'when', 'a date', report);
      }
    }
  }
}
