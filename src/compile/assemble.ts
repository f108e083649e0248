/** The story of a draft that has passed every rule. Nothing is checked here. */
import type {
  Claim,
  Dispute,
  Paragraph,
  Speaker,
  Step,
  Story,
  StoryEvent,
} from '../story/story.ts';
import type { NameIndex } from '../story/names/name-index.ts';
import { quoteOf, type Articles } from './articles.ts';
import type { Draft } from './draft.ts';
import { appearance, placeOf } from './gazetteer.ts';
import { findAll, indexOf, mentionsOf, type ArticleMentions } from './mentions.ts';
import { must } from './must.ts';
import { readProse } from './prose.ts';
import type { RawClaim, RawDispute, RawEvent, RawSpeaker, RawStep } from './records.ts';
import type { Located } from './schema.ts';
import { quotesBySource, sourceOf } from './sources.ts';
import { spanOf } from './spans.ts';
import type { WhenReader } from './when.ts';

export interface Assembled {
  readonly story: Story;
  /** The mentions of its places, with what is in doubt about them. */
  readonly mentions: readonly ArticleMentions[];
  readonly names: NameIndex;
}

/** The story, told on the clock of `read`; it throws where a rule has let something pass. */
export function assemble(draft: Draft, articles: Articles, read: WhenReader): Assembled {
  const story = must(draft.story);
  const sources = must(draft.sources).value.map(({ value }) => value);
  const events = must(draft.events).value.map(({ value }) => eventOf(value, articles, read));
  const quotes = quotesBySource(events);
  const listed = sources.map((source) => sourceOf(source, articles, quotes, read));
  const attested = appearance(listed);
  const places = must(draft.places).value.map(({ value }) => placeOf(value, attested));
  const placesOf = new Map(events.map(({ id, where }) => [id, where.map(({ place }) => place)]));
  const names = indexOf(draft, places);
  const mentions = findAll(draft, articles, names);
  const assembled: Story = {
    id: draft.id,
    title: must(story.title).value,
    standfirst: must(story.standfirst).value,
    byline: story.byline?.value ?? null,
    publisher: story.publisher?.value ?? null,
    version: must(story.version).value,
    published: must(story.published).value,
    updated: must(story.updated).value,
    corrections: (story.corrections?.value ?? []).map(({ value }) => ({
      date: must(value.date).value,
      text: must(value.text).value,
      before: value.before?.value ?? null,
    })),
    contentNote: story.contentNote?.value ?? null,
    method: paragraphsOf(must(story.method)),
    reporting: story.reporting ? paragraphsOf(story.reporting) : [],
    language: must(story.language).value,
    region: regionOf(must(story.region).value.map(({ value }) => value)),
    timeZone: must(story.timeZone).value,
    traditions: must(story.traditions).value.map(({ value }) => ({
      id: must(value.id).value,
      name: must(value.name).value,
      languages: must(value.languages).value.map((language) => language.value),
    })),
    naming: paragraphsOf(must(story.naming)),
    borders: paragraphsOf(must(story.borders)),
    sources: listed,
    places,
    speakers: must(draft.speakers).value.map(({ value }) => speakerOf(value)),
    events,
    disputes: (draft.disputes?.value ?? []).map(({ value }) => disputeOf(value)),
    mentions: mentionsOf(mentions),
    steps: must(story.steps).value.map(({ value }) => stepOf(value, placesOf)),
  };
  return { story: assembled, mentions, names };
}

function speakerOf(raw: RawSpeaker): Speaker {
  return {
    id: must(raw.id).value,
    name: must(raw.name).value,
    role: raw.role?.value ?? null,
    side: must(raw.side).value,
  };
}

function eventOf(raw: RawEvent, articles: Articles, read: WhenReader): StoryEvent {
  return {
    id: must(raw.id).value,
    title: must(raw.title).value,
    kind: must(raw.kind).value,
    when: spanOf(must(raw.when), raw.part, read),
    basis: must(raw.basis).value,
    where: must(raw.where).value.map(({ value }) => ({
      place: must(value.place).value,
      role: must(value.role).value,
    })),
    claims: must(raw.claims).value.map(({ value }) => claimOf(value, articles, read)),
    ...(raw.links && raw.links.value.length > 0 && { links: raw.links.value.map(linkOf) }),
  };
}

function linkOf({ value: { url, title } }: NonNullable<RawEvent['links']>['value'][number]) {
  return { url: must(url).value, title: title?.value ?? null };
}

function claimOf(raw: RawClaim, articles: Articles, read: WhenReader): Claim {
  const source = must(raw.source).value;
  const quotation = { exact: must(raw.quote), occurrence: raw.occurrence };
  return {
    id: raw.id?.value ?? source,
    source,
    quote: quoteOf(quotation, must(articles.get(source))),
    speaker: raw.speaker?.value ?? null,
    via: raw.via?.value ?? null,
    stance: must(raw.stance).value,
    figures: (raw.figures?.value ?? []).map(({ value }) => ({
      words: must(value.words).value,
      value: must(value.value).value,
      of: must(value.of).value,
    })),
    when: raw.when ? spanOf(raw.when, raw.part, read) : null,
    basis: raw.basis?.value ?? null,
  };
}

function disputeOf(raw: RawDispute): Dispute {
  return {
    id: must(raw.id).value,
    question: must(raw.question).value,
    kind: must(raw.kind).value,
    positions: must(raw.positions).value.map(({ value }) => ({
      answer: must(value.answer).value,
      claims: must(value.claims).value.map((claim) => claim.value),
    })),
  };
}

/** A step without a camera looks at the places of its events. */
function stepOf(raw: RawStep, placesOf: ReadonlyMap<string, readonly string[]>): Step {
  const events = must(raw.events).value.map(({ value }) => value);
  const camera = raw.camera?.value.map(({ value }) => value);
  return {
    id: must(raw.id).value,
    heading: must(raw.heading).value,
    prose: paragraphsOf(must(raw.prose)),
    events,
    camera: camera ?? [...new Set(events.flatMap((event) => placesOf.get(event) ?? []))],
    dispute: raw.dispute?.value ?? null,
    notes: raw.notes?.value ?? null,
    questions: (raw.questions?.value ?? []).map(({ value }) => value),
  };
}

function paragraphsOf({ value, at }: Located<string>): readonly Paragraph[] {
  return readProse(value, at.kind === 'text' && at.keepsLines).paragraphs;
}

function regionOf([west, south, east, north]: readonly number[]): Story['region'] {
  return [must(west), must(south), must(east), must(north)];
}
