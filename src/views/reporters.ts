/** Names the articles that report something, in words. */
import type { Source, StoryEvent } from '../story/story.ts';
import { words } from '../words/en.ts';

/** Such as "article A, article B and Middle East Eye (E)", in the order of the sources. */
export function reportersInWords({ claims }: StoryEvent, sources: readonly Source[]): string {
  const ids = new Set(claims.map(({ source }) => source));
  const names = sources
    .filter(({ id }) => ids.has(id))
    .map(({ outlet, letter }) =>
      outlet ? words.list.outlet(outlet.name, letter) : words.list.article(letter),
    );
  return words.list.and(names);
}
