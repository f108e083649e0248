import { describe, expect, test } from 'vitest';

import {
  elapsed,
  lasting,
  minutesInWords,
  NEW_WATCH,
  paused,
  plannedBeat,
  setBack,
  started,
} from '../../../src/modes/present/plan.ts';

const MINUTE = 60_000;

describe('the watch of a lesson', () => {
  test('stands until it is started', () => {
    expect(elapsed(NEW_WATCH, 5 * MINUTE)).toBe(0);
  });

  test('keeps what it has measured over a pause', () => {
    const rested = paused(started(NEW_WATCH, 0), 3 * MINUTE);
    expect(elapsed(rested, 10 * MINUTE)).toBe(3 * MINUTE);
    expect(elapsed(started(rested, 10 * MINUTE), 12 * MINUTE)).toBe(5 * MINUTE);
  });

  test('goes on from nothing when it is set back while it goes', () => {
    const again = setBack(started(NEW_WATCH, 0), 9 * MINUTE);
    expect(elapsed(again, 10 * MINUTE)).toBe(MINUTE);
    expect(elapsed(setBack(paused(again, 10 * MINUTE), 10 * MINUTE), 11 * MINUTE)).toBe(0);
  });

  test('goes on when it is started twice', () => {
    expect(elapsed(started(started(NEW_WATCH, 0), MINUTE), 2 * MINUTE)).toBe(2 * MINUTE);
  });

  test('never runs backwards when the clock of the machine is set back', () => {
    expect(elapsed(started(NEW_WATCH, 5 * MINUTE), 0)).toBe(0);
  });

  test('takes whole minutes between one and six hundred, and keeps its own for what is no number', () => {
    expect(lasting(NEW_WATCH, 45.4).minutes).toBe(45);
    expect(lasting(NEW_WATCH, 0).minutes).toBe(1);
    expect(lasting(NEW_WATCH, 9999).minutes).toBe(600);
    expect(lasting(NEW_WATCH, Number.NaN).minutes).toBe(40);
  });

  test('tells the beat that the plan has by now, and past the plan the last', () => {
    const watch = started(NEW_WATCH, 0);
    expect(plannedBeat(watch, 0, 80)).toBe(0);
    expect(plannedBeat(watch, 20 * MINUTE, 80)).toBe(40);
    expect(plannedBeat(watch, 90 * MINUTE, 80)).toBe(79);
  });

  test('is read as minutes and seconds', () => {
    expect(minutesInWords(0)).toBe('0:00');
    expect(minutesInWords(245_999)).toBe('4:05');
    expect(minutesInWords(61 * MINUTE)).toBe('61:00');
  });
});
