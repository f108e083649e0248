import { describe, expect, test } from 'vitest';

import { Typeahead } from '../../../src/views/map/typeahead.ts';

const titles = ['Stepanakert', 'Yerevan', 'Şuşa', 'Shusha district', 'Xankəndi'];

describe('letters typed on the list of marks', () => {
  test('lead to the next name that begins with them, round the end of the list', () => {
    expect(new Typeahead().find('y', 0, titles, 0)).toBe(1);
    expect(new Typeahead().find('s', 0, titles, 4)).toBe(0);
  });

  test('are taken together when they come soon, and begin anew after a pause', () => {
    const list = new Typeahead();
    expect(list.find('s', 0, titles, 1)).toBe(2);
    expect(list.find('h', 300, titles, 2)).toBe(3);
    expect(list.find('y', 5000, titles, 3)).toBe(1);
  });

  test('need no accents, and the same one again leads on', () => {
    const list = new Typeahead();
    expect(list.find('s', 0, titles, 0)).toBe(2);
    expect(list.find('s', 200, titles, 2)).toBe(3);
    expect(list.find('s', 400, titles, 3)).toBe(0);
  });

  test('take a space within a name only', () => {
    const list = new Typeahead();
    expect(list.find(' ', 0, titles, 0)).toBeNull();
    for (const [press, letter] of [...'shusha'].entries()) list.find(letter, press, titles, 0);
    expect(list.find(' ', 10, titles, 2)).toBe(3);
  });

  test('leave all other keys alone, and letters with which no name begins', () => {
    const list = new Typeahead();
    expect(list.find('Tab', 0, titles, 0)).toBeNull();
    expect(list.find('?', 0, titles, 0)).toBeNull();
    expect(list.find('q', 0, titles, 0)).toBeNull();
    expect(list.find('y', 1, titles, 0)).toBe(1);
  });
});
