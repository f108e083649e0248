import { describe, expect, test } from 'vitest';

import { compile } from '../../src/compile/compile.ts';
import { readFolder } from '../../src/compile/folder.ts';
import { articlesOf, eventsOf, outlineOf, restOf, wordsOf } from '../../src/story/in-parts.ts';
import {
  EVENTS_IN_A_PART,
  hasWords,
  withArticle,
  withEvents,
  withRest,
  withWords,
} from '../../src/story/outline.ts';
import type { Story } from '../../src/story/story.ts';

const folder = 'tests/stories/kivisatama-2024';
const { files, diagnostics } = readFolder(folder);
const { story } = compile(files, diagnostics);
if (!story) throw new Error('the story compiles');
const { events } = story;
const untold = { ...story, steps: [] };

/** Ways to put a part in, one for each part. */
function parts(of: Story): ((before: Story) => Story)[] {
  const [words, rest] = [wordsOf(of), restOf(of)];
  return [
    (before) => withWords(before, words),
    (before) => withRest(before, rest),
    ...eventsOf(of).map((part, index) => (before: Story) => withEvents(before, index, part)),
    ...articlesOf(of).map((part, index) => (before: Story) => withArticle(before, index, part)),
  ];
}

const put = (ways: readonly ((before: Story) => Story)[], outline: Story) =>
  ways.reduce((before, way) => way(before), outline);

describe('an outline and its other parts', () => {
  test('are the whole story again, in any order', () => {
    expect(put(parts(story), outlineOf(story))).toEqual(story);
    expect(put(parts(story).reverse(), outlineOf(story))).toEqual(story);
  });

  test('are the whole story where no step tells its events', () => {
    expect(put(parts(untold), outlineOf(untold))).toEqual(untold);
    expect(put(parts(untold).reverse(), outlineOf(untold))).toEqual(untold);
  });

  test('are the whole story where it has more events than a part', () => {
    const copies = Array.from({ length: Math.ceil((2 * EVENTS_IN_A_PART + 3) / events.length) });
    const many = {
      ...story,
      events: copies.flatMap((_, copy) =>
        events.map((event) => (copy === 0 ? event : { ...event, id: `${event.id}-${copy}` })),
      ),
    };
    expect(eventsOf(many)).toHaveLength(3);
    expect(put(parts(many), outlineOf(many))).toEqual(many);
  });
});

test('an outline holds no words of an article', () => {
  const outline = JSON.stringify(outlineOf(story));
  const quotes = story.events.flatMap(({ claims }) => claims.map(({ quote }) => quote.exact));
  expect(quotes.length).toBeGreaterThan(0);
  expect(quotes.filter((quote) => outline.includes(quote))).toEqual([]);
});

test('an outline is found in by the same ids', () => {
  const ids = (of: Story) => [...of.places, ...of.events, ...of.steps].map(({ id }) => id);
  expect(ids(outlineOf(story))).toEqual(ids(story));
});

test('words leave the quotes of events that no step tells to the parts of the events', () => {
  const quotes = story.events.flatMap(({ claims }) => claims.map(({ quote }) => quote.exact));
  const words = JSON.stringify(wordsOf(untold));
  expect(quotes.filter((quote) => words.includes(quote))).toEqual([]);
  expect(wordsOf(untold).mentions).toEqual([]);
  const given = JSON.stringify(eventsOf(untold));
  expect(quotes.filter((quote) => !given.includes(JSON.stringify(quote).slice(1, -1)))).toEqual([]);
});

test('the text of an article is in its own part alone', () => {
  const [first] = story.sources;
  const passage = first?.passages[0]?.text ?? '';
  const others = [outlineOf(story), restOf(story), ...articlesOf(story).slice(1)];
  expect(JSON.stringify(articlesOf(story)[0])).toContain(JSON.stringify(passage));
  expect(others.filter((part) => JSON.stringify(part).includes(JSON.stringify(passage)))).toEqual(
    [],
  );
});

test('it is told of an event whether its words are there', () => {
  const [event] = story.events;
  const [bare] = outlineOf(story).events;
  expect(event && hasWords(event)).toBe(true);
  expect(bare && hasWords(bare)).toBe(false);
});
