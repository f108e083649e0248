/**
 * The beats of a lesson: what a class sees from one press of a key to the next. They are found in the story as it was written, so that
 * both windows of a lesson count them alike, whatever names each speaks.
 *
 * Another kind of beat is a member of `Beat`; `beatsOfStep` says where it comes, `said.ts` what it is in words, `BeatView.svelte` how it looks.
 */
import type { Lookup } from '../../story/lookup.ts';
import type { Claim, Dispute, Step, StoryEvent } from '../../story/story.ts';
import { linesOf, pagesOf, piecesOf } from './pages.ts';

/** A claim of an event, or a piece of its quote where that is too long for a page. */
export interface Told {
  /** The claim's id in its event. */
  readonly claim: string;
  /** The number of the piece, from 0, and how many there are. */
  readonly piece: number;
  readonly pieces: number;
}

/** What stands in focus. Ids are the story's; `step` is null at the title alone. */
export type Beat =
  | { readonly kind: 'title'; readonly step: null }
  /** The heading of a step, over map and timeline. */
  | { readonly kind: 'step'; readonly step: string }
  /** Claims of a step's leading event: a page of them, of which the first `shown` stand there, the last of these new. */
  | {
      readonly kind: 'claims';
      readonly step: string;
      readonly event: string;
      readonly page: readonly Told[];
      readonly shown: number;
    }
  /** Other events of a step. */
  | { readonly kind: 'events'; readonly step: string; readonly events: readonly string[] }
  /** The question on which accounts of a step differ: a page of its positions, by number, from 0. */
  | {
      readonly kind: 'dispute';
      readonly step: string;
      readonly dispute: string;
      readonly positions: readonly number[];
    };

/** As many positions stand side by side. */
const ABREAST = 4;

/** All beats of a lesson, in order; the first is the title. */
export function beatsOf(lookup: Lookup): readonly Beat[] {
  return [
    { kind: 'title', step: null },
    ...lookup.story.steps.flatMap((step) => beatsOfStep(step, lookup)),
  ];
}

/** The beats of a step: where and when, who says what of the event that leads it, its other events, on what accounts differ. */
function beatsOfStep(step: Step, lookup: Lookup): readonly Beat[] {
  const [lead, ...others] = step.events.flatMap((id) => lookup.event(id) ?? []);
  const dispute = step.dispute === null ? undefined : lookup.dispute(step.dispute);
  return [
    { kind: 'step', step: step.id },
    ...(lead ? beatsOfClaims(step.id, lead) : []),
    ...pagesOf(others, linesOfEvent).map((page) => ({
      kind: 'events' as const,
      step: step.id,
      events: page.map(({ id }) => id),
    })),
    ...(dispute ? beatsOfDispute(step.id, dispute) : []),
  ];
}

/** One beat a claim; it joins those of its page. */
function beatsOfClaims(step: string, { id, claims }: StoryEvent): readonly Beat[] {
  const all = claims.flatMap((claim) => {
    const pieces = piecesOf(claim.quote.exact);
    return pieces.map((text, piece) => ({
      lines: linesOf(text) + CAPTION,
      told: { claim: claim.id, piece, pieces: pieces.length },
    }));
  });
  return pagesOf(all, ({ lines }) => lines).flatMap((items) => {
    const page = items.map(({ told }) => told);
    return page.map((_, index) => ({
      kind: 'claims' as const,
      step,
      event: id,
      page,
      shown: index + 1,
    }));
  });
}

function beatsOfDispute(step: string, dispute: Dispute): readonly Beat[] {
  return pagesOfPositions(dispute).map((positions) => ({
    kind: 'dispute' as const,
    step,
    dispute: dispute.id,
    positions,
  }));
}

/** The positions of a dispute, by number, from 0, as many on a page as stand side by side. */
export function pagesOfPositions({ positions }: Dispute): readonly (readonly number[])[] {
  const count = Math.ceil(positions.length / ABREAST);
  const abreast = Math.ceil(positions.length / count);
  return Array.from({ length: count }, (_, page) =>
    positions.flatMap((_, at) => (Math.floor(at / abreast) === page ? [at] : [])),
  );
}

/** What a piece of a claim says, in the words of its article. */
export function wordsOfPiece({ quote }: Claim, { piece }: Told): string {
  return piecesOf(quote.exact)[piece] ?? '';
}

/** The claim with which an event is shown among others: the first that the story tells. */
export function firstClaim({ claims }: StoryEvent): Claim | undefined {
  return claims[0];
}

/** Lines under a quote: who says it, and the space between. */
const CAPTION = 1.3;

function linesOfEvent(event: StoryEvent): number {
  const quote = firstClaim(event)?.quote.exact ?? '';
  return linesOf(event.title) * 1.2 + Math.min(linesOf(quote), 13) + CAPTION + 2;
}

/** The number of the first beat of a step; that of the title where the lesson has no such step. */
export function beatOfStep(beats: readonly Beat[], step: string): number {
  return Math.max(
    0,
    beats.findIndex((beat) => beat.step === step),
  );
}

/** The number of the beat that shows an event first; null where none does. */
export function beatOfEvent(beats: readonly Beat[], eventId: string, { stepOf }: Lookup) {
  const step = stepOf(eventId);
  if (!step) return null;
  const at = beats.findIndex((beat) => beat.kind === 'events' && beat.events.includes(eventId));
  return at < 0 ? beatOfStep(beats, step.id) : at;
}

/** How many answers to a question a beat shows side by side. */
export function answersOf(beat: Beat | undefined): number {
  return beat?.kind === 'dispute' ? beat.positions.length : 0;
}
