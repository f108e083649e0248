/** What an import tells its author: what was kept, what was not and why, what was changed, and what to do next. */
import type { ImportedEvents } from './events.ts';
import { labels } from './row-places.ts';

export interface Imported {
  /** The story's folder and id. */
  readonly folder: string;
  readonly id: string;
  /** The imported file, and what it was made with, in words. */
  readonly name: string;
  readonly made: string;
  readonly found: readonly string[];
  readonly read: ImportedEvents;
  readonly timeZone: string;
  /** Of the check. */
  readonly warnings: number;
}

/** The report in lines, of which those that tell a part are indented. */
export function reportOf({
  folder,
  id,
  name,
  made,
  found,
  read,
  timeZone,
  warnings,
}: Imported): string {
  const { events, dropped, changed, places } = read;
  const withTimes = events.filter(({ edtf }) => /T\d/.test(edtf)).length;
  return [
    `${folder}: ${name}, ${made}.`,
    ...found.map((sentence) => `  ${sentence}`),
    `Kept: ${count(events.length, 'event')} at ${count(places.places().length, 'place')}.`,
    ...(withTimes > 0
      ? [
          `  ${count(withTimes, 'time')} of day: what names no zone was read on the clock of ${timeZone}; --time-zone names another.`,
        ]
      : []),
    ...(dropped.length > 0 ? [`Not kept: ${dropped.length}.`] : []),
    ...dropped.map(({ label, reason }) => `  ${label}: ${reason}.`),
    ...(changed.size > 0 ? ['Not as in the file:'] : []),
    ...[...changed].map(([what, rows]) => `  ${what}: ${labels(rows.map((label) => ({ label })))}`),
    `Next: npm run check ${id}${warnings > 0 ? ` (${count(warnings, 'warning')})` : ''}, then npm run dev.`,
  ].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
