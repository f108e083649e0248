import { describe, expect, test } from 'vitest';

import { datesOf, doubtsOf, numbersOf, unknownsOf } from '../../src/site/method.ts';
import { isDatePrinted } from '../../src/site/printed.ts';
import type { Story, StoryEvent } from '../../src/story/story.ts';
import { FERRY, REAL, stories, storyOf } from '../exports/stories.ts';
import { methodHtml } from './documents.ts';

/** The page's words as a reader has them. */
function textOf(html: string): string {
  return html
    .replace(/<(style|script)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each([...stories])('the method page of %s', (id, story) => {
  const html = methodHtml(story);
  const text = textOf(html);

  test('asks each question on which accounts differ, and has every answer to it', () => {
    for (const { question, positions } of story.disputes) {
      expect(text).toContain(flat(question));
      for (const { answer } of positions) expect(text).toContain(flat(answer));
    }
  });

  test('says of each article how it is dated, in the words that decide', () => {
    for (const { published, outlet } of story.sources) {
      expect(text).toContain(flat(published.basis));
      for (const { exact } of published.quotes) expect(text).toContain(flat(exact));
      if (outlet) expect(text).toContain(flat(outlet.quote.exact));
    }
  });

  test('says of each event how its date was read, and leads to it', () => {
    for (const event of story.events) {
      expect(text).toContain(flat(event.basis));
      expect(html).toContain(`href="../#${event.id}"`);
    }
  });

  test('needs no script and asks for nothing but the site’s own', () => {
    expect(html).not.toContain('<script');
    expect(html).not.toMatch(/(?:src|href)="(?!\.\.\/|#|https:\/\/example\.org\/stories\/)/);
    expect(html).not.toContain(' style="');
  });

  test('leads to every file of the story’s data', () => {
    for (const file of ['story.json', 'story.schema.json', 'events.csv', 'events.geojson']) {
      expect(html).toContain(`href="../data/${file}"`);
    }
    expect(html).toContain(`<html lang="${story.language}" data-story="${id}">`);
  });
});

test('a correction stands with its day and what the story said before', () => {
  const story: Story = {
    ...storyOf(FERRY),
    corrections: [{ date: '2024-03-07', text: 'The day is right now.', before: 'On Friday' }],
    reporting: [[{ kind: 'text', text: 'Write to the harbour master.' }]],
  };
  const text = textOf(methodHtml(story));
  expect(text).toMatch(/7 March 2024 ?: The day is right now\./);
  expect(text).toContain('It said before: On Friday');
  expect(text).toContain('Write to the harbour master.');
});

test('a story’s marks are text', () => {
  const html = methodHtml({ ...storyOf(FERRY), byline: '<b onclick="x">me</b>' });
  expect(html).not.toContain('<b onclick');
});

test('what is counted is what the story holds', () => {
  const [first] = storyOf(FERRY).events;
  const story = { ...storyOf(FERRY), events: first ? [first, first] : [], disputes: [] };
  expect(numbersOf(story)).toMatchObject({
    articles: 2,
    events: 2,
    claims: 2 * (first?.claims.length ?? 0),
    disputes: 0,
  });
});

test('every event is dated by print or by inference', () => {
  const story = storyOf(REAL);
  const { printed, inferred } = datesOf(story);
  expect(printed.length + inferred.length).toBe(story.events.length);
});

/** The ferry's first event, with other words and another date. */
function reported(edtf: string, ...quotes: string[]): StoryEvent {
  const [event] = storyOf(FERRY).events;
  const [claim] = event?.claims ?? [];
  if (!event || !claim) throw new Error('the ferry’s story has no event');
  const claims = quotes.map((exact) => ({ ...claim, quote: { exact, start: 0, end: 0 } }));
  return { ...event, when: { ...event.when, edtf }, claims };
}

describe('a date is printed', () => {
  test.each([
    ['2024-03-03', 'on 3 March 2024'],
    ['1994', 'a 1994 truce'],
    ['1992/1994', 'the war of 1992-94'],
    ['1988/..', 'since 1988'],
    ['-0499', 'Marathon was fought in 500 BC.'],
    ['-0043-03-15', 'on 15 March 44 BC'],
    ['-0043~/0014', 'from about 44 BC to AD 14'],
    ['Y-11999', 'about 12000 BC'],
    ['Y12000', 'in the year 12000'],
  ])('as %s by “%s”', (edtf, quote) => {
    expect(isDatePrinted(reported(edtf, quote))).toBe(true);
  });

  test.each([
    ['2024-03-03', 'on Sunday'],
    ['2024-03-03', 'on 3 March'],
    ['2024-03-03', 'in March 2024'],
    ['1992/1994', 'in 1992'],
    ['-0499', 'in 499 BC'],
    ['-0043-03-15', 'in March 44 BC'],
    ['Y-11999', 'in 1199 BC'],
  ])('not as %s by “%s”', (edtf, quote) => {
    expect(isDatePrinted(reported(edtf, quote))).toBe(false);
  });

  test('not by two quotes that print half of it each', () => {
    expect(isDatePrinted(reported('2024-03-03', 'on 3 March', 'in 2024'))).toBe(false);
  });
});

test('a date may have several doubts', () => {
  const { when } = reported('2022~/..', 'x');
  expect(doubtsOf({ ...when, part: null, approximate: true, to: null, precision: 'year' })).toEqual(
    ['about', 'noEnd', 'yearAtBest'],
  );
});

describe('what is not known', () => {
  const story = storyOf(REAL);
  const unknowns = unknownsOf(story);

  test('is which outlet printed an article that does not say', () => {
    expect(unknowns.outlets.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
  });

  test('is the place of an event that has none, and the point of one in an area', () => {
    for (const { where } of unknowns.eventsWithoutPlace) expect(where).toEqual([]);
    expect(unknowns.eventsWithoutPoint.map(({ id }) => id)).toContain('two-civilians-killed');
  });

  test('is the position of a place that has none, and the course of a schematic one', () => {
    expect(unknowns.placesWithoutPosition.map(({ id }) => id)).toContain('artsakh-republic');
    expect(unknowns.placesDrawnRoughly.map(({ id }) => id)).toContain('lachin-corridor');
  });
});
