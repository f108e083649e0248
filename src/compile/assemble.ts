/** The story of a draft that has passed every rule. Nothing is checked here. */
import type {
  Claim,
  Dispute,
  Paragraph,
  Quote,
  Source,
  Span,
  Speaker,
  Step,
  Story,
  StoryEvent,
  DayPart,
} from '../story/story.ts';
import { passagesOf } from '../story/sentences.ts';
import type { Draft } from './draft.ts';
import { appearance, placeOf } from './gazetteer.ts';
import { findAll, mentionsOf } from './mentions.ts';
import { must } from './must.ts';
import { readProse } from './prose.ts';
import { occurrences } from './quotes.ts';
import type { RawClaim, RawDispute, RawEvent, RawSource, RawSpeaker, RawStep } from './records.ts';
import type { Located } from './schema.ts';
import { codePointLength } from './text.ts';
import type { Quotation } from './values.ts';
import { readWhen } from './when.ts';

export function assemble(draft: Draft): Story {
  const story = must(draft.story);
  const timeZone = must(story.timeZone).value;
  const sources = must(draft.sources).value.map(({ value }) => value);
  const articles = new Map(
    sources.map((source) => {
      const article = must(draft.articles.get(must(source.file).value) ?? undefined);
      return [must(source.id).value, article.text];
    }),
  );
  const events = must(draft.events).value.map(({ value }) => eventOf(value, articles, timeZone));
  const claims = events.flatMap((event) => event.claims);
  const listed = sources.map((source) => sourceOf(source, articles, claims, timeZone));
  const attested = appearance(listed);
  const places = must(draft.places).value.map(({ value }) => placeOf(value, attested));
  const placesOf = new Map(events.map(({ id, where }) => [id, where.map(({ place }) => place)]));
  return {
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
    })),
    contentNote: story.contentNote?.value ?? null,
    method: paragraphsOf(must(story.method)),
    language: must(story.language).value,
    region: regionOf(must(story.region).value.map(({ value }) => value)),
    timeZone,
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
    mentions: mentionsOf(findAll(draft, places)),
    steps: must(story.steps).value.map(({ value }) => stepOf(value, placesOf)),
  };
}

type Articles = ReadonlyMap<string, string>;

function sourceOf(
  raw: RawSource,
  articles: Articles,
  claims: readonly Claim[],
  timeZone: string,
): Source {
  const id = must(raw.id).value;
  const text = must(articles.get(id));
  const quote = (quotation: Quotation) => quoteOf(quotation, id, articles);
  const outlet = must(raw.outlet).value;
  const outletQuote = outlet && quote(must(outlet.quote).value);
  const published = must(raw.published).value;
  const publishedQuotes = must(published.quotes).value.map(({ value }) => quote(value));
  const rights = must(raw.rights).value;
  const shown = [
    ...claims.filter(({ source }) => source === id).map((claim) => claim.quote),
    ...publishedQuotes,
    ...(outletQuote ? [outletQuote] : []),
  ];
  return {
    id,
    letter: must(raw.letter).value,
    file: must(raw.file).value,
    outlet: outlet && outletQuote && { name: must(outlet.name).value, quote: outletQuote },
    published: {
      span: spanOf(must(published.when), undefined, timeZone),
      basis: must(published.basis).value,
      quotes: publishedQuotes,
    },
    language: must(raw.language).value,
    rights,
    setAside: (raw.setAside?.value ?? []).map(({ value }) => {
      const quotation = must(value.quote).value;
      const occurrence = quotation.occurrence ?? value.occurrence;
      return { quote: quote({ ...quotation, occurrence }), reason: must(value.reason).value };
    }),
    passages: rights === 'full' ? [{ start: 0, text }] : passagesOf(text, shown),
  };
}

function speakerOf(raw: RawSpeaker): Speaker {
  return {
    id: must(raw.id).value,
    name: must(raw.name).value,
    role: raw.role?.value ?? null,
    side: must(raw.side).value,
  };
}

function eventOf(raw: RawEvent, articles: Articles, timeZone: string): StoryEvent {
  return {
    id: must(raw.id).value,
    title: must(raw.title).value,
    kind: must(raw.kind).value,
    when: spanOf(must(raw.when), raw.part, timeZone),
    basis: must(raw.basis).value,
    where: must(raw.where).value.map(({ value }) => ({
      place: must(value.place).value,
      role: must(value.role).value,
    })),
    claims: must(raw.claims).value.map(({ value }) => claimOf(value, articles, timeZone)),
  };
}

function claimOf(raw: RawClaim, articles: Articles, timeZone: string): Claim {
  const source = must(raw.source).value;
  return {
    id: raw.id?.value ?? source,
    source,
    quote: quoteOf({ exact: must(raw.quote), occurrence: raw.occurrence }, source, articles),
    speaker: raw.speaker?.value ?? null,
    via: raw.via?.value ?? null,
    stance: must(raw.stance).value,
    figures: (raw.figures?.value ?? []).map(({ value }) => ({
      words: must(value.words).value,
      value: must(value.value).value,
      of: must(value.of).value,
    })),
    when: raw.when ? spanOf(raw.when, raw.part, timeZone) : null,
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

function spanOf(when: Located<string>, part: Located<DayPart> | undefined, timeZone: string): Span {
  const span = readWhen(when.value, { timeZone, part: part?.value ?? null });
  if ('code' in span) throw new Error(`a date passed the rules: ${span.message}`);
  return span;
}

/** The quote with its place in the article (https://www.w3.org/TR/annotation-model/#text-position-selector). */
function quoteOf({ exact, occurrence }: Quotation, source: string, articles: Articles): Quote {
  const text = must(articles.get(source));
  const at = must(occurrences(text, exact.value)[(occurrence?.value ?? 1) - 1]);
  const start = codePointLength(text.slice(0, at));
  return { exact: exact.value, start, end: start + codePointLength(exact.value) };
}
