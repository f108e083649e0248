/** What the records of mentions.yaml hold: data/README.md as data. */
import { MENTION_USES } from '../story/story.ts';
import { count, list, needed, oneOf, optional, record, type Read } from './schema.ts';
import { exact, text } from './texts.ts';

export const MENTIONS = record('mentions.yaml', {
  names: optional(
    list(
      record('a rule for a name', {
        name: needed(text),
        place: needed(text),
        reason: optional(text),
      }),
    ),
  ),
  notPlaces: optional(list(text)),
  background: optional(list(text)),
  mentions: optional(
    list(
      record('a mention', {
        source: needed(text),
        quote: needed(exact),
        occurrence: optional(count),
        text: optional(exact),
        place: optional(text),
        use: optional(oneOf(MENTION_USES)),
        reason: optional(text),
      }),
    ),
  ),
});

export type RawMentions = Read<typeof MENTIONS>;
