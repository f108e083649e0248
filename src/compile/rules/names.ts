/** The names of the gazetteer: each in a language, in the letters of its script, and used for a time that can be. */
import type { TimespanBound } from '../../story/story.ts';
import { isBackwards } from '../../story/timespans.ts';
import type { Draft } from '../draft.ts';
import type { Report } from '../diagnostic.ts';
import type { RawName, RawTimespans } from '../gazetteer-records.ts';
import { timespanOf } from '../gazetteer.ts';
import type { Located } from '../schema.ts';
import { strayLetter } from '../scripts.ts';

/** Reports names without a language or in letters of another script, and timespans that run backwards. */
export function checkNames({ places }: Draft, report: Report): void {
  for (const { value: place } of places?.value ?? []) {
    checkWhen(place.when, report);
    for (const { value } of place.geometry?.value ?? []) checkWhen(value.when, report);
    for (const name of place.names?.value ?? []) {
      checkWhen(name.value.when, report);
      checkLanguage(name, report);
      checkScript(name.value, report);
    }
  }
}

function checkLanguage({ value: { toponym }, at }: Located<RawName>, report: Report): void {
  // A language that is there but is none was reported as it was read.
  const lang = at.kind === 'record' ? at.entries.find(({ key }) => key === 'lang') : undefined;
  if (lang && lang.value.kind !== 'nothing') return;
  report(
    'toponym-without-language',
    at,
    `${toponym ? `"${toponym.value}"` : 'This name'} has no language, so it is not known whose readers it is for.`,
    'add "lang", such as "en", "hy" or "az".',
  );
}

function checkScript({ toponym, script }: RawName, report: Report): void {
  const stray = toponym && script ? strayLetter(toponym.value, script.value) : null;
  if (!toponym || !script || !stray) return;
  report(
    'toponym-in-other-script',
    toponym.at,
    `"${toponym.value}" is said to be in ${script.value}, but its "${stray.letter}" is ${stray.script}.`,
    'type that letter anew, or write the script that the whole name is in.',
  );
}

function checkWhen(when: Located<RawTimespans> | undefined, report: Report): void {
  for (const { value, at } of when?.value.timespans?.value ?? []) {
    if (!value.start) continue;
    const timespan = timespanOf(value);
    if (!isBackwards(timespan)) continue;
    const { start, end } = timespan;
    report(
      'timespan-backwards',
      at,
      `This timespan ends before it starts: from ${written(start)} to ${written(end ?? start)}.`,
      'write the earlier date as its start; within a bound, "earliest" before "latest".',
    );
  }
}

function written({ in: within, earliest, latest }: TimespanBound): string {
  return [within, earliest && `${earliest} at the earliest`, latest && `${latest} at the latest`]
    .filter((part) => part !== undefined)
    .join(', ');
}
