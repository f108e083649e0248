/** The telling: an event is told once, and what the prose links to and quotes is there. */
import type { Draft } from '../draft.ts';
import type { Report } from '../diagnostic.ts';
import { spotIn, type Node } from '../nodes.ts';
import { readProse } from '../prose.ts';
import type { Located } from '../schema.ts';
import { positionAt } from '../text.ts';
import type { AllIds } from './ids.ts';
import { checkQuotedWords } from './quotes.ts';
import { isUnknown, unknown } from './references.ts';

/** Reports steps without an event, events told twice, and links and quotes of the prose that lead nowhere. */
export function checkSteps(draft: Draft, ids: AllIds, report: Report): void {
  const { story } = draft;
  const told = new Map<string, { at: Node; step: string | undefined }>();
  // A story that has no event yet may have a step all the same, to begin with.
  const isBegun = draft.events !== undefined && draft.events.value.length > 0;
  for (const { value: step } of story?.steps?.value ?? []) {
    if (isBegun && step.events?.value.length === 0) {
      report(
        'step-without-event',
        step.events.at,
        'The step tells no event, so map and timeline would have nothing to show.',
        'name the event that it tells.',
      );
    }
    for (const { value: event, at } of step.events?.value ?? []) {
      const first = told.get(event);
      if (first) {
        const { line, column } = positionAt(first.at);
        const where = `${first.at.file.path}:${line}:${column}`;
        report(
          'event-told-twice',
          at,
          first.step === step.id?.value
            ? `The step names the event "${event}" twice: here and at ${where}.`
            : `The event "${event}" is told by two steps: by this one, and by "${first.step}" at ${where}.`,
          'keep it in one step; the prose of the other may link to it.',
        );
      } else told.set(event, { at, step: step.id?.value });
    }
    if (step.prose) checkProse(step.prose, draft, ids, report);
  }
  for (const prose of [story?.naming, story?.borders, story?.method, story?.reporting]) {
    if (prose) checkMarks(prose, ids, report);
  }
}

function checkProse(prose: Located<string>, draft: Draft, ids: AllIds, report: Report): void {
  const { quoted } = checkMarks(prose, ids, report);
  const spotted = quoted.map(({ words, ordinal }) => ({
    words,
    spot: () => spotIn(prose.at, '“', ordinal),
  }));
  checkQuotedWords(spotted, draft, report);
}

function checkMarks({ value, at }: Located<string>, ids: AllIds, report: Report) {
  const prose = readProse(value, at.kind === 'text' && at.keepsLines);
  for (const { kind, id, ordinal } of prose.links) {
    const known = kind === 'place' ? ids.places : ids.events;
    if (isUnknown(id, known)) {
      report('prose-link-unknown', spotIn(at, '](', ordinal, 2), ...unknown(id, known));
    }
  }
  for (const { text, ordinal } of prose.strays) {
    report(
      'prose-mark-unknown',
      spotIn(at, '](', ordinal),
      `"${text}" looks like a mark, but is shown as it stands.`,
      'link as [words](place:<place id>) or [words](event:<event id>), outside *emphasis*; there are no other links.',
    );
  }
  return prose;
}
