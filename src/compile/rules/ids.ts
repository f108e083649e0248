/** Which ids a story defines, and that none is defined twice. */
import { OWN_VOICE } from '../../story/filter.ts';
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
  /** Those of records that are drafts, which nothing published may refer to. */
  readonly drafted: ReadonlySet<string>;
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

/** What a component of the page calls itself, as Svelte counts them: `c1` in the browser, `s1` on the server, there with the part it is in. */
const OWN = '(?:(?:timeline|title|everything|colophon|step\\d+)-)?[cs]\\d+';
const END = '(?:sharp|soft|open)';

/** What the page itself has anchors and ids for, where those of events and steps stand. */
export const RESERVED = new RegExp(
  [
    '^(?:page|colophon|taken|list-.+',
    'still-(?:narrow|wide|large|hatch)|ground-(?:far-land|land-.+|borders?|disputed|lakes?|rivers?)',
    `${OWN}(?:-(?:menu|title|panel|hatch|legend|text|map|matrix|list|\\d+))?`,
    `(?:timeline-${OWN}|still-time)-${END}-${END}(?:-fade)?)$`,
  ].join('|'),
);

export function collectIds(draft: Draft, report: Report): AllIds {
  const { story, sources, speakers, places, events, disputes, drafted } = draft;
  const byId = (record: { readonly id?: Located<string> }) => record.id;
  const ids = {
    sources: idsOf('source', 'sources.yaml', sources, byId, report),
    speakers: idsOf('speaker', 'speakers.yaml', speakers, byId, report, drafted.speakers),
    places: idsOf('place', 'places.json', places, (at) => at['@id'], report, drafted.places),
    events: idsOf('event', 'events.yaml', events, byId, report, drafted.events),
    steps: idsOf('step', 'story.yaml', story?.steps, byId, report),
    disputes: idsOf('dispute', 'disputes.yaml', disputes, byId, report),
    traditions: idsOf('tradition', 'story.yaml', story?.traditions, byId, report),
    claims: claimIds(draft, report),
  };
  for (const { known } of [ids.events, ids.steps]) {
    for (const [id, at] of known) if (RESERVED.test(id)) reportReserved(id, at, report);
  }
  const outlets = ids.speakers.known.get(OWN_VOICE);
  if (outlets) {
    report(
      'id-reserved',
      outlets,
      `"${OWN_VOICE}" stands for the outlets' own voice where a reader chooses speakers.`,
      'give the speaker another id.',
    );
  }
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
  drafted: readonly Located<T>[] = [],
): Ids {
  const known = new Map<string, Node>();
  let isComplete = isWhole(records, drafted.length);
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
  const ofDrafts = new Set(drafted.flatMap(({ value }) => idOf(value)?.value ?? []));
  return { noun, file, known, drafted: ofDrafts, isComplete };
}

function claimIds({ events, drafted }: Draft, report: Report): Ids {
  const known = new Map<string, Node>();
  let isComplete = isWhole(events, drafted.events.length);
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
  const ofDrafts = drafted.events.flatMap(({ value: { id, claims } }) =>
    (claims?.value ?? []).map(
      ({ value }) => `${id?.value ?? ''}/${(value.id ?? value.source)?.value ?? ''}`,
    ),
  );
  return { noun: 'claim', file: 'events.yaml', known, drafted: new Set(ofDrafts), isComplete };
}

/** Whether every record of a list was read; `apart` are those that were put apart. */
function isWhole<T>(records: Records<T> | undefined, apart = 0): boolean {
  return (
    records !== undefined &&
    records.at.kind === 'list' &&
    records.at.items.length === records.value.length + apart
  );
}

function reportReserved(id: string, at: Node, report: Report): void {
  report(
    'id-reserved',
    at,
    `The page has something of its own that is called "${id}".`,
    'give the event or the step another id, with another word in it.',
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
