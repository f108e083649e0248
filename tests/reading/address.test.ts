import { describe, expect, test } from 'vitest';

import { fragmentOf, readAddress, writeAddress } from '../../src/reading/address.ts';
import { ALL } from '../../src/story/filter.ts';
import { lookup } from '../../src/story/lookup.ts';
import { harbour } from './harbour.ts';

const finder = lookup(harbour);
const at = (address: string) =>
  readAddress(new URL(address, 'https://example.org/harbour/'), finder);

/** What an address says that says nothing. */
const TITLE_VISIT = {
  mode: 'scroll',
  tab: 'map',
  selection: { kind: 'title' },
  filter: ALL,
  colour: 'none',
  dispute: null,
  window: null,
  names: 'both',
  source: null,
  lesson: null,
};

describe('an address', () => {
  test('without a word opens the title', () => {
    expect(at('').visit).toEqual(TITLE_VISIT);
  });

  test("of a step selects the step's leading event", () => {
    expect(at('#dawn').visit.selection).toEqual({ kind: 'event', event: 'blast' });
  });

  test('of an event selects it, and is written as it was read', () => {
    const { visit } = at('#statement');
    expect(visit.selection).toEqual({ kind: 'event', event: 'statement' });
    expect(writeAddress(visit, finder)).toBe('#statement');
  });

  test('of a leading event is that of its step', () => {
    expect(fragmentOf('blast', finder)).toBe('dawn');
    expect(writeAddress(at('#blast').visit, finder)).toBe('#dawn');
  });

  test('of an event in the list selects the event', () => {
    const { visit, notices } = at('#list-statement');
    expect(visit.selection).toEqual({ kind: 'event', event: 'statement' });
    expect(notices).toEqual([]);
  });

  test('of what stands behind the story is no mistake, and selects nothing', () => {
    expect(at('#colophon')).toEqual({ visit: TITLE_VISIT, notices: [] });
  });

  test('of a place selects it', () => {
    const { visit } = at('?place=harbour');
    expect(visit.selection).toEqual({ kind: 'place', place: 'harbour' });
    expect(writeAddress(visit, finder)).toBe('?place=harbour');
  });

  test('of a place and a step leads to the step, as a link within the text does', () => {
    const { visit } = at('?place=harbour#dawn');
    expect(visit.selection).toEqual({ kind: 'event', event: 'blast' });
    expect(writeAddress(visit, finder)).toBe('#dawn');
  });

  test('names the days of a window, both included', () => {
    const { visit } = at('?from=2021-03-04&to=2021-03-05#dawn');
    expect(visit.window).toEqual({ from: Date.UTC(2021, 2, 4), to: Date.UTC(2021, 2, 6) });
    expect(writeAddress(visit, finder)).toBe('?from=2021-03-04&to=2021-03-05#dawn');
  });

  test.each([
    ['#nowhere', 'no step or event “nowhere”'],
    ['?place=atlantis', 'no place “atlantis”'],
    ['?from=yesterday&to=2021-03-05', '“yesterday – 2021-03-05” are not two days'],
    ['?from=2021-03-05&to=2021-03-04', 'are not two days'],
    ['#%E0%A4%A', 'no step or event “%E0%A4%A”'],
    ['?source=z', 'no article “z”'],
    ['?dispute=z', 'no question “z”'],
    ['?sources=z', 'no article “z”'],
    ['?speakers=z', 'Nobody called “z” speaks'],
    ['?kinds=party', 'no kind of event “party”'],
    ['?mode=dream', 'no mode “dream”'],
    ['?tab=pie', 'nothing to explore called “pie”'],
    ['?colour=mood', 'not coloured by “mood”'],
  ])('%s opens the story and says what it names in vain', (address, sentence) => {
    const { visit, notices } = at(address);
    expect(visit).toEqual(TITLE_VISIT);
    expect(notices.join(' ')).toContain(sentence);
  });

  test('of a lesson names what its windows share, and is written as it was read', () => {
    const { visit } = at('?mode=notes&lesson=a1b2#dawn');
    expect(visit).toMatchObject({ mode: 'notes', lesson: 'a1b2' });
    expect(writeAddress(visit, finder)).toBe('?mode=notes&lesson=a1b2#dawn');
  });

  test('names a lesson in its own modes alone, and none that no browser made', () => {
    expect(at('?lesson=a1b2').visit.lesson).toBeNull();
    expect(at('?mode=present&lesson=../x').visit.lesson).toBeNull();
  });

  test('of explore mode names its tab, and is written as it was read', () => {
    const { visit } = at('?mode=explore&tab=matrix');
    expect(visit).toMatchObject({ mode: 'explore', tab: 'matrix' });
    expect(writeAddress(visit, finder)).toBe('?mode=explore&tab=matrix');
  });

  test('says what is shown and coloured, and is written as it was read', () => {
    const { visit } = at('?speakers=own-voice&kinds=attack,incident&colour=side');
    expect(visit).toMatchObject({
      filter: { sources: null, speakers: ['own-voice'], kinds: ['attack', 'incident'] },
      colour: 'side',
    });
    expect(writeAddress(visit, finder)).toBe(
      '?speakers=own-voice&kinds=attack,incident&colour=side',
    );
  });

  test('keeps what the story has of a list, and says what it has not', () => {
    const { visit, notices } = at('?kinds=attack,party');
    expect(visit.filter.kinds).toEqual(['attack']);
    expect(notices).toHaveLength(1);
  });

  test('with keys that are not ours says nothing of them', () => {
    expect(at('?utm_source=letter').notices).toEqual([]);
  });
});
