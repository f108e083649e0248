/** Which ids a story defines, and that none is defined twice. */
import type { Draft, Records } from '../draft.ts';
import type { Report } from '../diagnostic.ts';
import type { Node } from '../nodes.ts';
import type { Located } from '../schema.ts';
import { positionAt } from '../text.ts';

/** The ids of one kind, with where each was defined. */
export interface Ids {
  /** "source", "place". */
  readonly noun: string;
  /** The file that defines them. */
  readonly file: string;
  readonly known: ReadonlyMap<string, Node>;
  /** False when some record could not be read, so that an unknown id may be no mistake. */
  readonly isComplete: boolean;
}

export interface AllIds {
  readonly sources: Ids;
  readonly speakers: Ids;
  readonly places: Ids;
  readonly events: Ids;
  readonly steps: Ids;
  readonly disputes: Ids;
  readonly traditions: Ids;
  /** As `<event id>/<claim id>`. */
  readonly claims: Ids;
}

export function collectIds(draft: Draft, report: Report): AllIds {
  const { story, sources, speakers, places, events, disputes } = draft;
  const byId = (record: { readonly id?: Located<string> }) => record.id;
  const ids = {
    sources: idsOf('source', 'sources.yaml', sources, byId, report),
    speakers: idsOf('speaker', 'speakers.yaml', speakers, byId, report),
    places: idsOf('place', 'places.json', places, (place) => place['@id'], report),
    events: idsOf('event', 'events.yaml', events, byId, report),
    steps: idsOf('step', 'story.yaml', story?.steps, byId, report),
    disputes: idsOf('dispute', 'disputes.yaml', disputes, byId, report),
    traditions: idsOf('tradition', 'story.yaml', story?.traditions, byId, report),
    claims: claimIds(draft, report),
  };
  // Events and steps are fragments of one address.
  for (const [id, at] of ids.steps.known) {
    const event = ids.events.known.get(id);
    if (event) reportTwice(id, at, event, 'an event', report);
  }
  return ids;
}

function idsOf<T>(
  noun: string,
  file: string,
  records: Records<T> | undefined,
  idOf: (record: T) => Located<string> | undefined,
  report: Report,
): Ids {
  const known = new Map<string, Node>();
  let isComplete = isWhole(records);
  for (const { value } of records?.value ?? []) {
    const id = idOf(value);
    if (id === undefined) {
      isComplete = false;
      continue;
    }
    const first = known.get(id.value);
    if (first) reportTwice(id.value, id.at, first, `another ${noun}`, report);
    else known.set(id.value, id.at);
  }
  return { noun, file, known, isComplete };
}

function claimIds({ events }: Draft, report: Report): Ids {
  const known = new Map<string, Node>();
  let isComplete = isWhole(events);
  for (const { value: event } of events?.value ?? []) {
    isComplete &&= isWhole(event.claims);
    const own = new Map<string, Node>();
    for (const { value: claim } of event.claims?.value ?? []) {
      const id = claim.id ?? claim.source;
      if (id === undefined) {
        isComplete = false;
        continue;
      }
      const first = own.get(id.value);
      if (first) reportTwice(id.value, id.at, first, 'another claim of this event', report);
      own.set(id.value, id.at);
      known.set(`${event.id?.value ?? ''}/${id.value}`, id.at);
    }
  }
  return { noun: 'claim', file: 'events.yaml', known, isComplete };
}

/** Whether every record of a list was read. */
function isWhole<T>(records: Records<T> | undefined): boolean {
  return (
    records !== undefined &&
    records.at.kind === 'list' &&
    records.at.items.length === records.value.length
  );
}

function reportTwice(id: string, at: Node, first: Node, owner: string, report: Report): void {
  const { line, column } = positionAt(first);
  report(
    'id-twice',
    at,
    `The id "${id}" is used twice: here, and by ${owner} at ${first.file.path}:${line}:${column}.`,
    owner.endsWith('claim of this event')
      ? 'give one of the claims an "id" of its own.'
      : 'give one of the two another id.',
  );
}
