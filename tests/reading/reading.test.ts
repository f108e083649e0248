import { describe, expect, test } from 'vitest';

import { Reading } from '../../src/reading/reading.svelte.ts';
import { ALL } from '../../src/story/filter.ts';
import { outlineOf, restOf, wordsOf } from '../../src/story/outline.ts';
import { harbour } from './harbour.ts';

const parts = {
  words: () => Promise.resolve(wordsOf(harbour)),
  rest: () => Promise.resolve(restOf(harbour)),
};
const begin = () => new Reading(harbour, parts);
const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date);

describe('a reading', () => {
  test('begins at the title, with the whole time and the places of all events', () => {
    const reading = begin();
    expect(reading.step).toBeNull();
    expect(reading.window).toEqual(reading.whole);
    expect(reading.camera.places).toEqual(['harbour', 'town-hall', 'island']);
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
    await reading.complete();
    expect(asked).toBe(1);
    expect(reading.story).toEqual(harbour);
  });

  test('says when a part does not arrive, and asks again the next time', async () => {
    let isThere = false;
    const reading = new Reading(outlineOf(harbour), {
      ...parts,
      words: () => (isThere ? parts.words() : Promise.reject(new Error('offline'))),
    });
    await expect(reading.read()).rejects.toThrow('offline');
    expect(reading.notices.join()).toContain('did not arrive');
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
