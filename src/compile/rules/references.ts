/** Every id refers to something. */
import type { Draft } from '../draft.ts';
import type { Report, SoughtMend } from '../diagnostic.ts';
import { nearestWord } from '../nearest.ts';
import type { Located } from '../schema.ts';
import type { AllIds, Ids } from './ids.ts';

/** Reports ids that nothing has. */
export function checkReferences(draft: Draft, ids: AllIds, report: Report): void {
  const refer = (id: Located<string> | undefined, to: Ids) => {
    if (id && isUnknown(id.value, to)) {
      report('reference-unknown', id.at, ...unknown(id.value, to));
    }
  };
  for (const { value: event } of draft.events?.value ?? []) {
    for (const { value: where } of event.where?.value ?? []) refer(where.place, ids.places);
    for (const { value: claim } of event.claims?.value ?? []) {
      refer(claim.source, ids.sources);
      refer(claim.speaker, ids.speakers);
      refer(claim.via, ids.speakers);
    }
  }
  for (const { value: dispute } of draft.disputes?.value ?? []) {
    for (const { value: position } of dispute.positions?.value ?? []) {
      for (const claim of position.claims?.value ?? []) refer(claim, ids.claims);
    }
  }
  for (const { value: step } of draft.story?.steps?.value ?? []) {
    for (const event of step.events?.value ?? []) refer(event, ids.events);
    for (const place of step.camera?.value ?? []) refer(place, ids.places);
    refer(step.dispute, ids.disputes);
  }
  for (const { value: place } of draft.places?.value ?? []) {
    for (const { value: name } of place.names?.value ?? []) {
      refer(name.tradition, ids.traditions);
      for (const { value: citation } of name.citations?.value ?? []) {
        const id = citation['@id'];
        // An address or a key such as gn:146970 is looked up elsewhere; a bare id is an article of the story.
        if (id && /^[a-z0-9-]+$/.test(id.value)) refer(id, ids.sources);
      }
    }
  }
}

/** Whether nothing has the id; never where a record that may have it could not be read. */
export function isUnknown(id: string, { known, isComplete }: Ids): boolean {
  return isComplete && !known.has(id);
}

/** Message and mend for an id that nothing has. */
export function unknown(
  id: string,
  { noun, file, known, drafted }: Ids,
): [message: string, mend: string | SoughtMend] {
  if (drafted.has(id)) {
    return [
      `The ${noun} "${id}" in ${file} is a draft, so it is not published.`,
      `take the mark "draft" away there, once it is right, or leave it out here.`,
    ];
  }
  const plain = `add the ${noun} to ${file}, or write the id of one that is there.`;
  const seek = () => {
    const near = nearestWord(id, known.keys());
    return near === null ? plain : `write "${near}", or add the ${noun} to ${file}.`;
  };
  // A table of edits for each id.
  return [`There is no ${noun} "${id}" in ${file}.`, { cost: known.size * 400, seek, plain }];
}
