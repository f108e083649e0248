import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { Aloud } from '../../src/views/aloud.ts';

let heard: string[];
let aloud: Aloud;

beforeEach(() => {
  vi.useFakeTimers();
  heard = [];
  aloud = new Aloud();
  aloud.into({ replaceChildren: (text) => heard.push(text) });
});
afterEach(() => {
  vi.useRealTimers();
});

test('steps that pass quickly are said once, the last of them', () => {
  for (const step of ['Step 1.', 'Step 2.', 'Step 3.']) {
    aloud.say('step', step);
    vi.advanceTimersByTime(200);
  }
  vi.runAllTimers();
  expect(heard).toEqual(['Step 3.']);
});

test('a reader who is back where she was hears nothing', () => {
  aloud.take('step', 'Step 1.');
  aloud.say('step', 'Step 2.');
  aloud.say('step', 'Step 1.');
  vi.runAllTimers();
  expect(heard).toEqual([]);
});

test('what changes at once is said in one go', () => {
  aloud.say('filter', '3 events.');
  aloud.say('step', 'Step 2.');
  aloud.tell('Closed.');
  vi.runAllTimers();
  expect(heard).toEqual(['Closed. 3 events. Step 2.']);
});

test('what happens again is said again, what stands as it stood is not', () => {
  for (let turn = 0; turn < 2; turn++) {
    aloud.tell('Copied.');
    aloud.say('names', 'Both.');
    vi.runAllTimers();
  }
  expect(heard).toEqual(['Copied. Both.', 'Copied.']);
});

test('a topic that has nothing to say is silent, and says its sentence anew after it', () => {
  aloud.say('card', 'Town.');
  vi.runAllTimers();
  aloud.say('card', '');
  vi.runAllTimers();
  aloud.say('card', 'Town.');
  vi.runAllTimers();
  expect(heard).toEqual(['Town.', 'Town.']);
});

test('what stands as it stood is not said again in other words', () => {
  aloud.say('step', 'Step 1: 3 events.', 'step-1');
  vi.runAllTimers();
  aloud.say('step', 'Step 1: 2 events.', 'step-1');
  aloud.say('filter', '2 events.');
  vi.runAllTimers();
  aloud.say('step', 'Step 2: 2 events.', 'step-2');
  vi.runAllTimers();
  expect(heard).toEqual(['Step 1: 3 events.', '2 events.', 'Step 2: 2 events.']);
});

test('a region that is gone is not written into', () => {
  const silent: string[] = [];
  const other = new Aloud();
  const stop = other.into({ replaceChildren: (text) => silent.push(text) });
  other.say('step', 'Step 1.');
  stop();
  vi.runAllTimers();
  expect(silent).toEqual([]);
});
