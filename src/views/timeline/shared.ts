/** Which articles have a lane of the timeline: each its own, or several one, where there are more than can be told apart. Pure. */
import type { Source } from '../../story/story.ts';

/** The articles of a lane, in the story's order. */
export type Sharing = readonly [Source, ...Source[]];

/** So many lanes can be told apart where the timeline is lowest. */
const MOST = 10;
/** Of more articles so many lanes are made, which have room for the marks of many. */
const SHARED = 6;

/** The articles of each lane; those that share one are neighbours, about as many in each. */
export function shared(sources: readonly Source[]): readonly Sharing[] {
  const lanes = sources.length <= MOST ? sources.length : SHARED;
  return Array.from({ length: lanes }).flatMap((_, lane) => {
    const from = Math.round((lane * sources.length) / lanes);
    const [first, ...others] = sources.slice(
      from,
      Math.round(((lane + 1) * sources.length) / lanes),
    );
    return first ? [[first, ...others] as const] : [];
  });
}

/** The letters of a lane: "A", or "A–K" of articles that share one. */
export function lettersOf(sources: Sharing): string {
  const last = sources.at(-1) ?? sources[0];
  return sources.length === 1 ? last.letter : `${sources[0].letter}–${last.letter}`;
}
