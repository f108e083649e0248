/** What each file of a story holds as a whole, made of the records that `records.ts` and its like declare. */
import { GAZETTEER } from './gazetteer-records.ts';
import { MOST_RECORDS } from './limits.ts';
import { MENTIONS } from './mention-records.ts';
import { DISPUTE, EVENT, SOURCE, SPEAKER, STORY } from './records.ts';
import { list } from './schema.ts';

/** By the file's name in the story's folder. */
export const READERS = {
  'story.yaml': STORY,
  'sources.yaml': list(SOURCE),
  'speakers.yaml': list(SPEAKER, null, MOST_RECORDS),
  'places.json': GAZETTEER,
  'events.yaml': list(EVENT, null, MOST_RECORDS),
  'disputes.yaml': list(DISPUTE, null, MOST_RECORDS),
  'mentions.yaml': MENTIONS,
} as const;
