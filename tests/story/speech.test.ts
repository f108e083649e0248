import { describe, expect, test } from 'vitest';
import { mostWritten, otherwise, spoken, voiceOf, type Voice } from '../../src/story/speech.ts';
import type { Place, PlaceName, Timespan } from '../../src/story/story.ts';
import { day19 } from './spans.ts';

const name = (toponym: string, tradition: string, more: Partial<PlaceName> = {}): PlaceName => ({
  toponym,
  lang: 'en',
  script: 'Latn',
  tradition,
  status: 'common',
  when: [],
  citations: [],
  note: null,
  verified: true,
  ...more,
});

const place = (title: string, names: readonly PlaceName[]): Place => ({
  id: 'harbour',
  title,
  type: 'town',
  far: false,
  fclasses: ['P'],
  ccodes: [],
  when: [],
  names,
  geometries: [],
  links: [],
  note: null,
});

const traditions = [
  { id: 'finnish', name: 'Finnish', languages: ['fi', 'en'] },
  { id: 'swedish', name: 'Swedish', languages: ['sv', 'en'] },
];

const voice = (names: string, more: Partial<Voice> = {}): Voice => ({
  names,
  language: 'en',
  traditions,
  at: Date.parse('2023-09-19T00:00Z'),
  written: new Map(),
  ...more,
});

const said = (names: readonly PlaceName[], title = 'Port / Haven') =>
  spoken(place(title, names), voice('finnish')).text;

describe('both names', () => {
  test('are the halves of the title, in its order', () => {
    const haven = name('Haven', 'swedish');

    expect(spoken(place('Port / Haven', [haven]), voice('both'))).toEqual({
      first: { text: 'Port', name: null },
      second: { text: 'Haven', name: haven },
      text: 'Port / Haven',
    });
  });

  test('are one where the place has one', () => {
    expect(spoken(place('Port', []), voice('both'))).toMatchObject({ second: null, text: 'Port' });
  });

  test('speak for a choice that is no tradition of the story', () => {
    expect(spoken(place('Port / Haven', []), voice('klingon')).text).toBe('Port / Haven');
  });
});

describe('a tradition', () => {
  test('speaks its first name in the language of the page', () => {
    const names = [
      name('Port', 'swedish'),
      name('Satama', 'finnish', { lang: 'fi' }),
      name('Satama Harbour', 'finnish', { lang: 'en-GB' }),
      name('Satama Port', 'finnish'),
    ];

    expect(said(names)).toBe('Satama Harbour');
  });

  test('speaks the common name where it has none in the language of the page', () => {
    const names = [
      name('Satama', 'finnish', { lang: 'fi' }),
      name('Hamn', 'swedish', { lang: 'sv' }),
    ];

    expect(said(names)).toBe('Port');
  });

  test('follows the language of the page', () => {
    const names = [name('Satama Harbour', 'finnish'), name('Satama', 'finnish', { lang: 'fi' })];

    const finnish = voice('finnish', { language: 'fi' });

    expect(spoken(place('Port', names), finnish).text).toBe('Satama');
  });

  test('speaks the common name where it has none of its own', () => {
    expect(said([name('Haven', 'swedish')])).toBe('Port');
  });

  test('speaks the whole common name where the title shares a word between two', () => {
    const names = [
      name('Port', 'swedish', { status: 'variant' }),
      name('Port district', 'swedish'),
    ];

    expect(said(names, 'Port / Haven district')).toBe('Port district');
  });

  test('never speaks a misspelling', () => {
    expect(said([name('Satma', 'finnish', { status: 'misspelling' })])).toBe('Port');
  });

  test('never speaks a name that nobody saw in a source', () => {
    expect(said([name('Satama', 'finnish', { verified: false })])).toBe('Port');
  });

  test('speaks no historical name without a date', () => {
    expect(said([name('Old Satama', 'finnish', { status: 'historical' })])).toBe('Port');
  });

  const until = (end: string): Timespan[] => [{ start: { latest: '1900' }, end: { in: end } }];

  test('speaks a name that is historical now and was in use when the articles appeared', () => {
    const names = [name('Satama', 'finnish', { status: 'historical', when: until('2024-01-01') })];

    expect(said(names)).toBe('Satama');
  });

  test('speaks no name that was out of use when the articles appeared', () => {
    expect(said([name('Satama', 'finnish', { when: until('1991') })])).toBe('Port');
  });

  test('speaks no name that came into use after the articles appeared', () => {
    const names = [name('Satama', 'finnish', { when: [{ start: { in: '2024' } }] })];

    expect(said(names)).toBe('Port');
  });
});

describe('as written', () => {
  const written = voice('as-written', { written: new Map([['harbour', 'Sattama']]) });

  test('is what the articles print, slips included', () => {
    expect(spoken(place('Port / Haven', []), written)).toMatchObject({
      second: null,
      text: 'Sattama',
    });
  });

  test('is the title of a place that no article names', () => {
    expect(spoken(place('Port / Haven', []), voice('as-written')).text).toBe('Port / Haven');
  });
});

describe('the form most written', () => {
  test('is counted by place, over all articles', () => {
    const mentions = [
      { place: 'harbour', text: 'Port' },
      { place: 'harbour', text: 'Haven' },
      { place: 'island', text: 'Isle' },
      { place: 'harbour', text: 'Haven' },
    ];

    expect([...mostWritten(mentions)]).toEqual([
      ['harbour', 'Haven'],
      ['island', 'Isle'],
    ]);
  });

  test('is the first where two are even', () => {
    const mentions = ['Port', 'Haven', 'Haven', 'Port'].map((text) => ({ place: 'harbour', text }));

    expect(mostWritten(mentions).get('harbour')).toBe('Port');
  });

  test('takes a no-break space for a space', () => {
    const mentions = ['Old Port', 'Port', 'Old\u00a0Port'].map((text) => ({
      place: 'harbour',
      text,
    }));

    expect(mostWritten(mentions).get('harbour')).toBe('Old Port');
  });
});

test('a story speaks at the time when its first article appeared', () => {
  const published = { span: day19, basis: '', quotes: [] };
  const source = {
    id: 'a',
    letter: 'A',
    file: 'sources/a.txt',
    outlet: null,
    published,
    language: 'en',
    rights: 'excerpts' as const,
    setAside: [],
    passages: [],
  };

  const { at, language } = voiceOf(
    { language: 'en', traditions, sources: [source] },
    'both',
    new Map(),
  );

  expect({ at, language }).toEqual({ at: day19.from, language: 'en' });
});

describe('a name in a quote', () => {
  const port = place('Port / Haven', [name('Satama', 'finnish'), name('Haven', 'swedish')]);

  test('is told otherwise where the chosen names lack it', () => {
    expect(otherwise('Haven', port, voice('finnish'))).toBe('Satama');
  });

  test('needs no word where it is one of the chosen, whatever its case', () => {
    expect(otherwise('SATAMA', port, voice('finnish'))).toBeNull();
    expect(otherwise('Haven', port, voice('both'))).toBeNull();
  });

  test('needs no word of a place with one name while both are shown', () => {
    expect(otherwise('the Port', place('Port', []), voice('both'))).toBeNull();
  });
});
