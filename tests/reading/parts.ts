/** What gives the parts of a story that its outline leaves out, as a built page has it. */
import type { Parts } from '../../src/reading/story-in-parts.svelte.ts';
import { articlesOf, eventsOf, restOf, wordsOf } from '../../src/story/in-parts.ts';
import type { Story } from '../../src/story/story.ts';

/** The parts of a story, each when it is asked for. */
export function partsOf(story: Story): Parts {
  const from = async <Part>(parts: readonly Part[], index: number): Promise<Part> => {
    const part = parts[index];
    if (part === undefined) throw new Error(`The story has no part ${index}.`);
    return part;
  };
  return {
    words: async () => wordsOf(story),
    rest: async () => restOf(story),
    events: (part) => from(eventsOf(story), part),
    article: (index) => from(articlesOf(story), index),
  };
}
