/** What looks like a place in English articles and is in no gazetteer, without what other words show to be people, works or no names at all. */
import type { FoundMention } from '../../story/names/mentions.ts';
import { unlistedPlaces } from '../../story/names/unlisted.ts';
import type { People } from './english-people.ts';
import { IN_NOUNS } from './english-places.ts';

/** UTF-16 units, the end exclusive. */
export interface Unlisted {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** @param points turns code points of the text into UTF-16 units @param apart words that are known to be no place */
export function unlistedIn(
  text: string,
  mentions: readonly FoundMention[],
  apart: readonly string[],
  people: People,
  points: (point: number) => number,
): readonly Unlisted[] {
  return unlistedPlaces(text, mentions, apart)
    .map(({ start, end, text: words }) => ({ start: points(start), end: points(end), words }))
    .filter(
      ({ start, end, words }) =>
        !people.holds(text, start) &&
        !people.isFamily(text, start, end) &&
        !isNoName(words, text.slice(Math.max(0, start - 80), start)),
    );
}

/** A work's or an outlet's name begins so within a sentence. */
const WORK = /^The[ \u00a0]/;
/** Three words in capitals before "in", small ones between: a title of a work, in which any noun has its capital. */
const TITLE =
  /(?:(?:\p{Lu}[\p{L}\p{M}’'-]*|of|the|and|for|to|in|on|a|an)[ \u00a0])+(?:in|at|from|into|across|between|near|around)[ \u00a0](?:the[ \u00a0])?$/u;

function isNoName(words: string, before: string): boolean {
  if (WORK.test(words) || IN_NOUNS.has(words.toLowerCase())) return true;
  const title = TITLE.exec(before)?.[0].match(/\p{Lu}\p{L}+/gu) ?? [];
  return !/[ \u00a0]/.test(words) && title.length > 2;
}
