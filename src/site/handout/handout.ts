/**
 * What a story's handout holds, found in the story itself: its steps with their claims, its questions, and a number for each stretch of
 * an article that is quoted, in the order in which the paper quotes them.
 */
import { lookup } from '../../story/lookup.ts';
import type { Claim, Dispute, Quote, Source, Step, Story, StoryEvent } from '../../story/story.ts';

/** A claim as the paper quotes it. Claims that quote the same stretch of an article have the same number. */
export interface Cited {
  /** From 1; it stands for the article and the position of the quote in it. */
  readonly number: number;
  readonly claim: Claim;
  readonly source: Source;
}

/** A question on which accounts differ, with the words of each position. */
export interface Table {
  readonly dispute: Dispute;
  readonly positions: readonly { readonly answer: string; readonly cited: readonly Cited[] }[];
}

/** An event of a step. */
export interface Told {
  readonly event: StoryEvent;
  /** Quoted under the event; empty where the step's table quotes them all. */
  readonly cited: readonly Cited[];
  /** Quoted in the step's table. */
  readonly inTable: readonly Cited[];
}

export interface Part {
  readonly step: Step;
  readonly told: readonly Told[];
  /** Null for a step without a question on which accounts differ. */
  readonly table: Table | null;
}

/** A stretch of an article that the paper quotes. */
export interface Reference {
  readonly number: number;
  /** The line of the article's file in which it begins, from 1. */
  readonly line: number;
}

export interface Handout {
  readonly parts: readonly Part[];
  /** The questions on which accounts differ that no step shows. */
  readonly more: readonly Table[];
  /** The numbers of the quotes that the steps print. */
  readonly quoted: ReadonlySet<number>;
  /** Every article, with what is quoted of it, by number. */
  readonly sources: readonly { readonly source: Source; readonly quoted: readonly Reference[] }[];
}

/** The handout of a whole story. */
export function handoutOf(story: Story): Handout {
  const known = lookup(story);
  const numbers = new Map<string, Reference & { readonly source: string }>();

  const cite = (claim: Claim): readonly Cited[] => {
    const source = known.source(claim.source);
    if (!source) return [];
    const { start, end } = claim.quote;
    const key = `${source.id} ${start} ${end}`;
    const number = numbers.get(key)?.number ?? numbers.size + 1;
    numbers.set(key, { number, line: lineOf(claim.quote, source), source: source.id });
    return [{ number, claim, source }];
  };
  const tableOf = (dispute: Dispute): Table => ({
    dispute,
    positions: dispute.positions.map(({ answer, claims }) => ({
      answer,
      cited: claims.flatMap((path) => known.claim(path)?.claim ?? []).flatMap(cite),
    })),
  });

  const parts = story.steps.map((step): Part => {
    const dispute = step.dispute === null ? undefined : known.dispute(step.dispute);
    const tabled = new Set(dispute?.positions.flatMap(({ claims }) => claims));
    const events = step.events.flatMap((id) => known.event(id) ?? []);
    const isTabled = (event: StoryEvent, claim: Claim) => tabled.has(`${event.id}/${claim.id}`);
    // What stands under the events is numbered before the table, which follows it.
    const quoted = events.map((event) =>
      event.claims.filter((claim) => !isTabled(event, claim)).flatMap(cite),
    );
    const table = dispute ? tableOf(dispute) : null;
    const told = events.map((event, index) => ({
      event,
      cited: quoted[index] ?? [],
      inTable: event.claims.filter((claim) => isTabled(event, claim)).flatMap(cite),
    }));
    return { step, told, table };
  });
  const quoted = new Set([...numbers.values()].map(({ number }) => number));
  const shown = new Set(story.steps.map(({ dispute }) => dispute));
  const more = story.disputes.filter(({ id }) => !shown.has(id)).map(tableOf);
  const references = [...numbers.values()];
  const sources = story.sources.map((source) => ({
    source,
    quoted: references.filter((each) => each.source === source.id),
  }));
  return { parts, more, quoted, sources };
}

/** The line of the article's file in which a quote begins, from 1; the passage that holds it tells. */
function lineOf({ start }: Quote, { passages }: Source): number {
  const passage = passages.findLast((each) => each.start <= start);
  if (!passage) return 1;
  const before = Array.from(passage.text).slice(0, start - passage.start);
  return passage.line + before.filter((letter) => letter === '\n').length;
}

/** The steps that ask the class something. */
export function worksheetOf({ parts }: Handout): readonly Part[] {
  return parts.filter(({ step }) => step.questions.length > 0);
}
