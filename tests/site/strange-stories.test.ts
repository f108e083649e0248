/** Stories that nobody would write on purpose: each renders, and none of it is lost or many times as large. */
import { describe, expect, test } from 'vitest';

import { listPages } from '../../src/site/rendered.ts';
import type { Story, StoryEvent } from '../../src/story/story.ts';
import { stories } from '../exports/stories.ts';
import { storyHtml } from './documents.ts';

const made = stories.get('kivisatama-2024');
if (!made) throw new Error('the story is there');
const story = made;
const event = story.events[0];
const claim = event?.claims[0];
if (!event || !claim) throw new Error('the story has an event');
const sample = event;

/** The story with these events alone, told by no step. */
function untold(...events: readonly StoryEvent[]): Story {
  return { ...story, events, steps: [], disputes: [] };
}

describe('a story renders', () => {
  test('when it has no events at all', () => {
    expect(storyHtml(untold())).toContain(story.title);
  });

  test('when it has a title of 300 letters and a quote of 5 000', () => {
    const title = 'Ylitys'.repeat(50);
    const exact = 'sanoi '.repeat(834).trim();
    const quote = { exact, start: 0, end: exact.length };
    const html = storyHtml(untold({ ...event, title, claims: [{ ...claim, quote }] }));
    expect(html).toContain(title);
    expect(html).toContain(exact);
  });

  test('when it has two thousand years with one event', () => {
    const from = new Date(0).setUTCFullYear(23, 0, 1);
    const to = Date.UTC(2024, 0, 1);
    const when = { ...event.when, edtf: '0023/2023', from, to, precision: 'year' as const };
    const html = storyHtml(untold({ ...event, when }));
    expect(html).toContain(`id="${event.id}"`);
    expect(html.length).toBeLessThan(1_000_000);
  });
});

/** So many events at one place and on one day. */
function crowd(length: number): Story {
  return untold(...Array.from({ length }, (_, index) => ({ ...sample, id: `event-${index}` })));
}

describe('a story of many events at one place and on one day', () => {
  test('has a page that holds the first of them and leads on', { timeout: 60_000 }, () => {
    const html = storyHtml(crowd(10_000));
    expect(html.match(/id="list-event-\d+"/g)).toHaveLength(200);
    expect(html).toContain('href="list/2/"');
    expect(html.length).toBeLessThan(5_000_000);
  });

  test(
    'has pages that hold all others, with their quotes, and lead to the story',
    { timeout: 60_000 },
    () => {
      let count = 0;
      for (const { path, body } of listPages(crowd(1_000))) {
        count += body.match(/id="event-\d+"/g)?.length ?? 0;
        if (path.endsWith('/list/5/')) {
          expect(body).toContain(claim.quote.exact.slice(0, 20));
          expect(body).toContain('href="../4/"');
          expect(body).not.toContain('rel="next"');
          expect(body).not.toMatch(/href="[#?]/);
        }
      }
      expect(count).toBe(800);
    },
  );
});

test('a story of five hundred events is whole in its page', { timeout: 60_000 }, () => {
  const some = crowd(500);
  expect(storyHtml(some).match(/id="list-event-\d+"/g)).toHaveLength(500);
  expect([...listPages(some)]).toEqual([]);
});
