import { describe, expect, test } from 'vitest';

import { intentionOf, PACE, type Before, type Press } from '../../../src/modes/present/keys.ts';

const BEFORE: Before = {
  digits: '',
  hasShortcuts: true,
  hasChoice: false,
  sinceMove: Infinity,
};

function press(key: string, changes: Partial<Press> = {}, before: Partial<Before> = {}) {
  const pressed: Press = {
    key,
    code: '',
    isRepeated: false,
    isShifted: false,
    isBrowsers: false,
    focus: null,
    ...changes,
  };
  return intentionOf(pressed, { ...BEFORE, ...before });
}

describe('a key', () => {
  test.each(['ArrowRight', ' ', 'PageDown', 'Enter'])('%j goes on', (key) => {
    expect(press(key)).toEqual({ to: 'on' });
  });

  test.each([
    ['ArrowLeft', 'back'],
    ['PageUp', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    ['Escape', 'end'],
    ['f', 'screen'],
    ['p', 'window'],
    ['s', 'light'],
    ['?', 'keys'],
  ])('%s leads %s', (key, to) => {
    expect(press(key)).toEqual({ to });
  });

  test.each([
    ['h', { to: 'hide' }],
    ['r', { to: 'reveal' }],
    ['a', { to: 'ask first' }],
    ['d', { to: 'exercise', exercise: 'questions' }],
    ['v', { to: 'exercise', exercise: 'voices' }],
    ['n', { to: 'exercise', exercise: 'names' }],
    ['m', { to: 'exercise', exercise: 'map' }],
    ['/', { to: 'field' }],
  ])('%s is for teaching with sources', (key, intention) => {
    expect(press(key)).toEqual(intention);
    expect(press(key, {}, { hasShortcuts: false })).toBeNull();
  });

  test('up or down chooses where there is a choice, and not on the map, the timeline or text that goes on below', () => {
    expect(press('ArrowDown', {}, { hasChoice: true })).toEqual({ to: 'choose', by: 1 });
    expect(press('ArrowUp', {}, { hasChoice: true })).toEqual({ to: 'choose', by: -1 });
    expect(press('ArrowDown', { focus: 'text' }, { hasChoice: true })).toBeNull();
    expect(press('ArrowRight', { focus: 'text' })).toEqual({ to: 'on' });
    expect(press('ArrowDown')).toBeNull();
    expect(press('ArrowDown', { focus: 'view' }, { hasChoice: true })).toBeNull();
  });

  test('goes back as space with shift', () => {
    expect(press(' ', { isShifted: true })).toEqual({ to: 'back' });
  });

  test.each([
    ['b', 'black'],
    ['B', 'black'],
    ['.', 'black'],
    ['w', 'white'],
    [',', 'white'],
    ['q', 'code'],
  ])('%s draws a curtain: %s', (key, curtain) => {
    expect(press(key)).toEqual({ to: 'curtain', curtain });
  });

  test('of another alphabet is the Latin one in its place', () => {
    expect(press('и', { code: 'KeyB' })).toEqual({ to: 'curtain', curtain: 'black' });
    expect(press('ֆ', { code: 'KeyF' })).toEqual({ to: 'screen' });
  });

  test('of a digit joins the number, and Enter goes to that step', () => {
    expect(press('2', {}, { digits: '1' })).toEqual({ to: 'number', digits: '12' });
    expect(press('Enter', {}, { digits: '12' })).toEqual({ to: 'step', number: 12 });
  });

  test('that is held goes on no faster than the pace', () => {
    const held = { isRepeated: true };
    expect(press('ArrowRight', held, { sinceMove: PACE - 1 })).toBe('wait');
    expect(press('ArrowRight', held, { sinceMove: PACE })).toEqual({ to: 'on' });
    expect(press('b', held)).toBe('wait');
    expect(press('Escape', held)).toBe('wait');
  });

  test('with control, alt or command is the browser’s', () => {
    expect(press('f', { isBrowsers: true })).toBeNull();
    expect(press('ArrowLeft', { isBrowsers: true })).toBeNull();
  });

  test('typed in a field is the field’s', () => {
    for (const key of ['4', 'b', 'ArrowRight', 'Enter', ' ', 'Escape'])
      expect(press(key, { focus: 'field' })).toBeNull();
  });

  test('presses the button that has the focus, and else does what it does', () => {
    expect(press('Enter', { focus: 'button' })).toBeNull();
    expect(press(' ', { focus: 'button' })).toBeNull();
    expect(press('PageDown', { focus: 'button' })).toEqual({ to: 'on' });
  });

  test('of an arrow is the map’s and the timeline’s while they have the focus', () => {
    expect(press('ArrowRight', { focus: 'view' })).toBeNull();
    expect(press('PageDown', { focus: 'view' })).toEqual({ to: 'on' });
  });

  test('of a letter, digit or sign does nothing where they are turned off', () => {
    for (const key of ['b', '.', 'w', 'f', 's', 'q', 'p', '?', '3'])
      expect(press(key, {}, { hasShortcuts: false })).toBeNull();
    expect(press(' ', {}, { hasShortcuts: false })).toEqual({ to: 'on' });
  });

  test('that means nothing in a lesson is left alone', () => {
    expect(press('x')).toBeNull();
    expect(press('Tab')).toBeNull();
    expect(press('F5')).toBeNull();
  });
});
