/** Finds the parts of a story by id, and the step that tells an event. Built once for a story. */
import { voiceOf, type Voice } from './speech.ts';
import type {
  Claim,
  Dispute,
  Mention,
  Place,
  Source,
  Speaker,
  Step,
  Story,
  StoryEvent,
} from './story.ts';

export interface Lookup {
  readonly story: Story;
  /** Whose names its titles and prose speak. */
  readonly voice: Voice;
  event(id: string): StoryEvent | undefined;
  place(id: string): Place | undefined;
  source(id: string): Source | undefined;
  speaker(id: string): Speaker | undefined;
  dispute(id: string): Dispute | undefined;
  step(id: string): Step | undefined;
  /** The step that tells an event; at most one does. */
  stepOf(eventId: string): Step | undefined;
  /** The disputes that a claim of an event takes part in, in the story's order. */
  disputesOf(eventId: string): readonly Dispute[];
  /** Ids of the events that take part in a dispute. */
  readonly disputed: ReadonlySet<string>;
  /** The mentions of places in an article, in its order. */
  mentionsIn(sourceId: string): readonly Mention[];
  /** The claim that a dispute names as `<event id>/<claim id>`, with its event. */
  claim(path: string): { readonly event: StoryEvent; readonly claim: Claim } | undefined;
}

/** Makes the lookup of a story, which is already told in the voice. */
export function lookup(story: Story, voice: Voice = voiceOf(story, 'both', new Map())): Lookup {
  // Each is made when it is first asked for: a story's words arrive one part after the other.
  const events = onFirstUse(() => byId(story.events));
  const places = onFirstUse(() => byId(story.places));
  const sources = onFirstUse(() => byId(story.sources));
  const speakers = onFirstUse(() => byId(story.speakers));
  const disputes = onFirstUse(() => byId(story.disputes));
  const steps = onFirstUse(() => byId(story.steps));
  const disputesOfEvent = onFirstUse(() => disputesByEvent(story.disputes));
  const disputed = onFirstUse(() => new Set(disputesOfEvent().keys()));
  const mentions = onFirstUse(() => mentionsBySource(story.mentions));
  const stepOfEvent = onFirstUse(
    () => new Map(story.steps.flatMap((step) => step.events.map((id) => [id, step]))),
  );

  return {
    story,
    voice,
    event: (id) => events().get(id),
    place: (id) => places().get(id),
    source: (id) => sources().get(id),
    speaker: (id) => speakers().get(id),
    dispute: (id) => disputes().get(id),
    step: (id) => steps().get(id),
    stepOf: (eventId) => stepOfEvent().get(eventId),
    disputesOf: (eventId) => disputesOfEvent().get(eventId) ?? [],
    get disputed() {
      return disputed();
    },
    mentionsIn: (sourceId) => mentions().get(sourceId) ?? [],
    claim(path) {
      const [eventId, claimId] = partsOf(path);
      const event = events().get(eventId);
      const claim = event?.claims.find(({ id }) => id === claimId);
      return event && claim && { event, claim };
    },
  };
}

function disputesByEvent(disputes: readonly Dispute[]): Map<string, Dispute[]> {
  const found = new Map<string, Dispute[]>();
  for (const dispute of disputes) {
    const paths = dispute.positions.flatMap(({ claims }) => claims);
    for (const id of new Set(paths.map((path) => partsOf(path)[0]))) {
      const known = found.get(id);
      if (known) known.push(dispute);
      else found.set(id, [dispute]);
    }
  }
  return found;
}

function mentionsBySource(mentions: readonly Mention[]): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const known = found.get(mention.source);
    if (known) known.push(mention);
    else found.set(mention.source, [mention]);
  }
  return found;
}

/** Event and claim of a path, `<event id>/<claim id>`. */
function partsOf(path: string): [event: string, claim: string] {
  const slash = path.indexOf('/');
  return [path.slice(0, slash), path.slice(slash + 1)];
}

function onFirstUse<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
