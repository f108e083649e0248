import { describe, expect, test } from 'vitest';

import { Reading } from '../../src/reading/reading.svelte.ts';
import { ALL } from '../../src/story/filter.ts';
import { outlineOf } from '../../src/story/in-parts.ts';
import type { Source } from '../../src/story/story.ts';
import { harbour } from './harbour.ts';
import { partsOf } from './parts.ts';

const parts = partsOf(harbour);
const begin = () => new Reading(harbour, parts);
const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date);

function article(id: string): Source {
  const [first] = harbour.events;
  if (!first) throw new Error('The story has events.');
  return {
    id,
    letter: id.toUpperCase(),
    file: `sources/${id}.txt`,
    outlet: null,
    published: { span: first.when, basis: '', quotes: [] },
    language: 'en',
    rights: 'full',
    setAside: [],
    passages: [{ start: 0, text: 'What an article says.', line: 1 }],
  };
}

describe('a reading', () => {
  test('begins at the title, with the whole time and the places of all events', () => {
    const reading = begin();
    expect(reading.step).toBeNull();
    expect(reading.window).toEqual(reading.whole);
    expect(reading.camera.places).toEqual(['harbour', 'town-hall', 'island']);
  });

  test('of a story without events has the days of its articles', () => {
    const { whole } = new Reading(
      { ...harbour, events: [], steps: [], sources: [article('a')] },
      parts,
    );
    expect(whole.from).toBe(harbour.events[0]?.when.from);
  });

  test("finds the step that tells the selected event, and goes to the step's places", () => {
    const reading = begin();
    reading.selectEvent('blast', 'scroll');
    expect(reading.step?.id).toBe('dawn');
    expect(reading.current).toEqual(['blast', 'statement']);
    expect(reading.camera.places).toEqual(['harbour', 'town-hall']);
  });

  test("goes to its own places when it is not the step's leading event", () => {
    const reading = begin();
    reading.selectEvent('statement', 'press');
    expect(reading.step?.id).toBe('dawn');
    expect(reading.camera.places).toEqual(['town-hall']);
  });

  test('in a lesson goes to the places of its step, as in the text', () => {
    const reading = begin();
    reading.openDispute('how-many');
    reading.present('a1');
    expect(reading.visit).toMatchObject({ mode: 'present', lesson: 'a1', dispute: null });
    reading.selectEvent('blast', 'scroll');
    expect(reading.current).toEqual(['blast', 'statement']);
    expect(reading.camera.places).toEqual(['harbour', 'town-hall']);
  });

  test('leaves a lesson into the text, to where the lesson was', () => {
    const reading = begin();
    reading.present('a1');
    reading.selectEvent('statement', 'scroll');
    reading.leaveLesson();
    expect(reading.visit).toMatchObject({ mode: 'scroll', lesson: null });
    expect(reading.selection).toEqual({ kind: 'event', event: 'statement' });
    expect(reading.cause).toBe('address');
  });

  test('leaves a lesson once: the text stays when the other window ends it again', () => {
    const reading = begin();
    reading.present('a1');
    reading.leaveLesson();
    reading.selectEvent('blast', 'press');
    reading.leaveLesson();
    expect(reading.cause).toBe('press');
  });

  test('has no step at an event that none tells', () => {
    const reading = begin();
    reading.selectEvent('storm', 'press');
    expect(reading.step).toBeNull();
    expect(reading.current).toEqual(['storm']);
    expect(reading.camera.places).toEqual(['island']);
  });

  test('at a place is at the events there, and its window is theirs', () => {
    const reading = begin();
    reading.selectPlace('island', 'press');
    expect(reading.current).toEqual(['storm']);
    expect(reading.camera.places).toEqual(['island']);
    expect(reading.window.to).toBeLessThan(day(2020, 1, 1));
  });

  test('shows the events that the window touches', () => {
    const reading = begin();
    reading.moveWindow({ from: day(2019, 1, 1), to: day(2019, 2, 1) });
    expect(reading.events.map(({ id }) => id)).toEqual(['storm']);
  });

  test('looks round once the window or the map was moved, until it goes back to the story', () => {
    const reading = begin();
    reading.selectEvent('blast', 'press');
    const camera = reading.camera;
    reading.lookRound();
    reading.moveWindow({ from: day(2019, 1, 1), to: day(2019, 2, 1) });
    expect(reading.isLookingRound).toBe(true);
    reading.backToStory();
    expect(reading.isLookingRound).toBe(false);
    expect(reading.window).toEqual(reading.stepWindow);
    expect(reading.camera).not.toBe(camera);
    expect(reading.camera).toEqual(camera);
  });

  test('leaves a moved window when another event is selected', () => {
    const reading = begin();
    reading.moveWindow({ from: day(2019, 1, 1), to: day(2019, 2, 1) });
    reading.selectEvent('blast', 'scroll');
    expect(reading.ownWindow).toBeNull();
  });

  test('shows what passes the filter', () => {
    const reading = begin();
    reading.selectEvent('blast', 'scroll');
    reading.show({ ...ALL, kinds: ['attack'] });
    expect(reading.events).toEqual([]);
    reading.showAll();
    expect(reading.shown.size).toBe(3);
  });

  test('explores the whole time, keeps the window that it is given, and goes back to where it was', () => {
    const reading = begin();
    reading.selectEvent('statement', 'press');
    reading.explore();
    expect(reading.window.from).toBeLessThanOrEqual(reading.whole.from);
    reading.moveWindow({ from: day(2019, 1, 1), to: day(2019, 2, 1) });
    reading.selectEvent('storm', 'press');
    expect(reading.ownWindow).not.toBeNull();
    expect(reading.current).toEqual(['storm']);
    reading.leaveExplore();
    expect(reading.mode).toBe('scroll');
    expect(reading.event?.id).toBe('statement');
    expect(reading.ownWindow).toBeNull();
  });

  test('leaves explore mode for an event that the reader wants to read of in the text', () => {
    const reading = begin();
    reading.explore('matrix');
    reading.leaveExplore('blast');
    expect(reading.step?.id).toBe('dawn');
  });

  test('asks for the parts of the story once, when they are needed', async () => {
    let asked = 0;
    const reading = new Reading(outlineOf(harbour), {
      ...parts,
      rest: () => {
        asked += 1;
        return parts.rest();
      },
    });
    reading.selectEvent('blast', 'press');
    await reading.read();
    expect(asked).toBe(0);
    expect(reading.event?.claims[0]?.quote.exact).toBe('a blast');
    reading.selectPlace('island', 'press');
    await reading.readNames();
    expect(asked).toBe(1);
    await reading.complete();
    expect(asked).toBe(1);
    expect(reading.story).toEqual(harbour);
  });

  test('asks for the words of an event that no step tells with its part alone', async () => {
    const asked: string[] = [];
    const reading = new Reading(outlineOf(harbour), {
      words: () => {
        asked.push('words');
        return parts.words();
      },
      rest: () => {
        asked.push('rest');
        return parts.rest();
      },
      events: (part) => {
        asked.push(`events ${part}`);
        return parts.events(part);
      },
      article: parts.article,
    });
    const storm = reading.lookup.event('storm');
    if (!storm) throw new Error('The story has the event.');
    await reading.readOf(storm);
    expect(asked).toEqual(['events 0']);
    expect(reading.lookup.event('storm')).toEqual(harbour.events.find(({ id }) => id === 'storm'));
  });

  test('asks for the text of an article once it is open, and for no other', async () => {
    const asked: number[] = [];
    const story = { ...harbour, sources: [article('a'), article('b')] };
    const its = partsOf(story);
    const reading = new Reading(outlineOf(story), {
      ...its,
      article: (index) => {
        asked.push(index);
        return its.article(index);
      },
    });
    reading.openArticle('b', null);
    await reading.readArticle('b');
    expect(asked).toEqual([1]);
    expect(reading.story.sources.map(({ passages }) => passages.length)).toEqual([0, 1]);
  });

  test('leaves what map and timeline draw as it is when words arrive', async () => {
    const reading = new Reading(outlineOf(harbour), parts);
    const { drawn, outline } = reading;
    await reading.complete();
    expect(reading.drawn).toBe(drawn);
    expect(reading.outline.story).toBe(outline.story);
  });

  test('asks again the next time for a part that did not arrive', async () => {
    let isThere = false;
    const reading = new Reading(outlineOf(harbour), {
      ...parts,
      words: () => (isThere ? parts.words() : Promise.reject(new Error('offline'))),
    });
    await expect(reading.read()).rejects.toThrow('offline');
    isThere = true;
    await reading.complete();
    expect(reading.story).toEqual(harbour);
  });

  test('lets the text sleep until the reader does something, or there is time', () => {
    const [idle, scrolled, called] = [begin(), begin(), begin()];
    expect(idle.isAwake).toBe(false);
    idle.wake();
    scrolled.selectEvent('blast', 'scroll');
    called.speakIn('as-written');
    expect([idle, scrolled, called].map(({ isAwake }) => isAwake)).toEqual([true, true, true]);
  });
});
