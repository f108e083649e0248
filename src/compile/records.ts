/**
 * What each record of a story's YAML files holds: data/README.md as data. What a field's value must be in itself is said
 * here; how values must fit together is said by `rules/`.
 */
import {
  DAY_PARTS,
  DISPUTE_KINDS,
  EVENT_KINDS,
  PLACE_ROLES,
  RIGHTS,
  STANCES,
} from '../story/story.ts';
import {
  count,
  flag,
  list,
  needed,
  number,
  oneOf,
  optional,
  orNull,
  record,
  some,
  type Read,
} from './schema.ts';
import { exact, text } from './texts.ts';
import { id, language, letter, quotation, timeZone, webAddress } from './values.ts';

export const SOURCE = record('a source', {
  id: needed(id),
  letter: needed(letter),
  file: needed(text),
  outlet: needed(orNull(record('an outlet', { name: needed(text), quote: needed(quotation) }))),
  published: needed(
    record('a publication', {
      when: needed(text),
      basis: needed(text),
      quotes: needed(list(quotation)),
    }),
  ),
  language: needed(language),
  rights: needed(oneOf(RIGHTS)),
  unfinished: optional(flag),
  setAside: optional(
    list(
      record('a passage set aside', {
        quote: needed(quotation),
        occurrence: optional(count),
        reason: needed(text),
      }),
    ),
  ),
});

export const SPEAKER = record('a speaker', {
  id: needed(id),
  name: needed(text),
  role: optional(text),
  side: needed(text),
  draft: optional(flag),
});

const CLAIM = record('a claim', {
  id: optional(id),
  source: needed(text),
  quote: needed(exact),
  occurrence: optional(count),
  speaker: optional(text),
  via: optional(text),
  stance: needed(oneOf(STANCES)),
  figures: optional(
    list(record('a figure', { words: needed(exact), value: needed(number), of: needed(text) })),
  ),
  when: optional(text),
  part: optional(oneOf(DAY_PARTS)),
  basis: optional(text),
});

const LINK = record('a link', { url: needed(webAddress), title: optional(text) });

export const EVENT = record('an event', {
  id: needed(id),
  title: needed(text),
  kind: needed(oneOf(EVENT_KINDS)),
  when: needed(text),
  part: optional(oneOf(DAY_PARTS)),
  basis: needed(text),
  where: needed(
    list(record('a place of an event', { place: needed(text), role: needed(oneOf(PLACE_ROLES)) })),
  ),
  links: optional(list(LINK)),
  claims: needed(
    list(CLAIM, {
      count: 1,
      code: 'event-without-claim',
      message: 'The event has no claim, so nothing shows that an article reports it.',
      mend: 'add a claim with the words of an article, or delete the event.',
    }),
  ),
  draft: optional(flag),
});

export const DISPUTE = record('a dispute', {
  id: needed(id),
  question: needed(text),
  kind: needed(oneOf(DISPUTE_KINDS)),
  positions: needed(
    list(
      record('a position', {
        answer: needed(text),
        claims: needed(
          list(text, {
            count: 1,
            code: 'position-without-claim',
            message: 'The position cites no claim, so nothing shows that anyone gives this answer.',
            mend: 'name the claims that give it, as <event id>/<claim id>, or delete the position.',
          }),
        ),
      }),
    ),
  ),
});

const STEP = record('a step', {
  id: needed(id),
  heading: needed(text),
  prose: needed(text),
  // At least one, by a rule that knows whether the story has any.
  events: needed(list(text)),
  camera: optional(list(text)),
  dispute: optional(text),
  notes: optional(text),
  questions: optional(list(text)),
});

export const STORY = record('story.yaml', {
  title: needed(text),
  standfirst: needed(text),
  language: needed(language),
  byline: optional(text),
  publisher: optional(text),
  version: needed(text),
  published: needed(text),
  updated: needed(text),
  corrections: optional(
    list(
      record('a correction', { date: needed(text), text: needed(text), before: optional(text) }),
    ),
  ),
  contentNote: optional(text),
  region: needed(list(number)),
  timeZone: needed(timeZone),
  traditions: needed(
    list(
      record('a tradition', {
        id: needed(id),
        name: needed(text),
        languages: needed(list(language, some('A tradition', 'language'))),
      }),
      some('A story', 'tradition'),
    ),
  ),
  naming: needed(text),
  borders: needed(text),
  method: needed(text),
  reporting: optional(text),
  partyWords: optional(
    list(
      record('a word of a party', {
        words: needed(text),
        whose: needed(text),
        instead: optional(text),
      }),
    ),
  ),
  steps: needed(list(STEP)),
});

export type RawSource = Read<typeof SOURCE>;
export type RawSpeaker = Read<typeof SPEAKER>;
export type RawClaim = Read<typeof CLAIM>;
export type RawEvent = Read<typeof EVENT>;
export type RawDispute = Read<typeof DISPUTE>;
export type RawStep = Read<typeof STEP>;
export type RawStory = Read<typeof STORY>;
