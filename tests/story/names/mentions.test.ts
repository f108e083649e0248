import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/story/names/mentions.ts';
import { nameIndex } from '../../../src/story/names/name-index.ts';
import type { NameStatus, Place } from '../../../src/story/story.ts';

function place(id: string, type: string, names: string, status: NameStatus = 'common'): Place {
  return {
    id,
    title: id,
    type,
    far: false,
    fclasses: ['P'],
    ccodes: [],
    when: [],
    names: names.split('|').map((toponym) => ({
      toponym,
      lang: 'en',
      script: 'Latn',
      tradition: 'international',
      status,
      when: [],
      citations: [],
      note: null,
      verified: true,
    })),
    geometries: [],
    links: [],
    note: null,
  };
}

const PLACES = [
  place('lachin', 'town', 'Lachin'),
  place('lachin-corridor', 'corridor', 'Lachin corridor'),
  place('baku', 'capital city', 'Baku'),
  place('azerbaijan', 'country', 'Azerbaijan'),
  place('armenia', 'country', 'Armenia'),
  place('stepanakert', 'city', 'Step’anakert|Xankəndi'),
  place('nagorno-karabakh', 'region', 'Nagorno-Karabakh|Karabakh'),
  place('paris', 'city', 'Paris'),
  place('caucasus', 'region', 'Caucasus'),
  place('new-york', 'city', 'New York|New York City'),
  place('united-states', 'country', 'US|U.S.|United States'),
  place('khojavend', 'town', 'Khojavend'),
  place('khojavend-district', 'district', 'Khojavend', 'variant'),
];
const index = nameIndex(PLACES);
const found = (text: string) => findMentions(index, text);
const texts = (text: string) => found(text).map((mention) => mention.text);
const uses = (text: string) => found(text).map(({ text: name, use }) => `${name}: ${use}`);

describe('a name is found', () => {
  test.each([
    ['in any case', 'LACHIN and lachin', ['LACHIN', 'lachin']],
    [
      'with another hyphen, dash or space',
      'Nagorno Karabakh, Nagorno–Karabakh, Nagorno\u00a0Karabakh',
      ['Nagorno Karabakh', 'Nagorno–Karabakh', 'Nagorno\u00a0Karabakh'],
    ],
    ['over a line’s end', 'the Lachin\ncorridor', ['Lachin\ncorridor']],
    [
      'with another apostrophe or none',
      "Step'anakert, Stepanakert",
      ["Step'anakert", 'Stepanakert'],
    ],
    ['with other accents, composed or not', 'Párís, Pari\u0301s', ['Párís', 'Pari\u0301s']],
    ['without its possessive', "Karabakh's and Paris’ and Baku’s", ['Karabakh', 'Paris', 'Baku']],
    ['with the generic word after it', 'the Baku district', ['Baku district']],
    ['as the longest', 'Lachin corridor, New York City', ['Lachin corridor', 'New York City']],
    ['as part of a compound', 'Anti-Azerbaijan sentiment', ['Azerbaijan']],
    ['with its dots', 'the U.S. and U.S.-led', ['U.S.', 'U.S.']],
    ['after an article that an apostrophe joins', 'd’Armenia', ['Armenia']],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test('wherever in a long text it stands', () => {
    const offsets = Array.from({ length: 40 }, (_, i) => 8170 + i);
    const starts = offsets.map((offset) =>
      found(`${'a '.repeat(offset).slice(0, offset - 1)} Baku.`),
    );
    expect(starts.map((mentions) => mentions.map(({ start }) => start))).toEqual(
      offsets.map((offset) => [offset]),
    );
  });

  test('at its code points, after characters of two units', () => {
    expect(found('😀😀 in Baku')[0]).toMatchObject({ start: 6, end: 10 });
  });

  test('under another word for a road', () => {
    expect(found('the Lachin route')[0]).toMatchObject({
      text: 'Lachin route',
      place: 'lachin-corridor',
    });
  });
});

describe('none is found', () => {
  test.each([
    ['inside a word', 'Parisian, Bakuvian, Armenian, Azerbaijani'],
    ['of an abbreviation in small letters', 'between us'],
    ['inside a newspaper’s name', 'the New York Times'],
    ['inside a treaty’s name', 'the Paris Agreement'],
    ['inside another place', 'the North Caucasus'],
    ['over a paragraph’s end', 'New\n\nYork'],
    ['in an address', 'www.baku.az'],
    ['in an empty text', ''],
  ])('%s', (_, text) => {
    expect(texts(text)).toEqual([]);
  });

  test('in words that the story sets apart', () => {
    const apart = nameIndex(PLACES, { meant: [], notPlaces: ['Paris Hilton'] });

    expect(findMentions(apart, 'Paris Hilton in Paris').map(({ start }) => start)).toEqual([16]);
  });
});

describe('a name stands for those who act', () => {
  test.each([
    'Baku has stated that',
    'Azerbaijan launched an operation',
    'the US called for calm',
    'according to Baku',
    'despatched by Baku in 2020',
    'accused Azerbaijan of launching an attack',
    'calls on Azerbaijan to cease',
    'Azerbaijan’s defence ministry said so',
    'Karabakh authorities have reported',
    'Baku, however, denied it',
    'Azerbaijan on Tuesday said',
    'with Baku unable to act',
    'The United States is deeply concerned',
    'both Armenia and Azerbaijan claim it',
    'a claim Azerbaijan denies',
  ])('%s', (text) => {
    expect(uses(text).every((use) => use.endsWith('actor'))).toBe(true);
  });
});

describe('a name stands for its place', () => {
  test.each([
    'in Baku',
    'residents of Karabakh have reported',
    'the president of Azerbaijan said',
    'Karabakh is recognised as part of Azerbaijan',
    'conflict between Azerbaijan and Armenia occurred',
    'Azerbaijan’s actions',
    'Baku was shelled',
    'the Lachin corridor closed',
    'US Secretary of State Antony Blinken said',
  ])('%s', (text) => {
    expect(uses(text).every((use) => use.endsWith('place'))).toBe(true);
  });
});

describe('a name of two places', () => {
  test('means the kind that is named before it', () => {
    expect(found('in the district of Khojavend')[0]).toMatchObject({
      place: 'khojavend-district',
      doubt: null,
    });
  });

  test('means the place of the stronger name, and says so', () => {
    expect(found('in Khojavend')[0]).toMatchObject({
      place: 'khojavend',
      doubt: '“Khojavend” is also a name of khojavend-district.',
    });
  });

  test('means what the story’s rule says', () => {
    const meant = [{ name: 'khojavend', place: 'khojavend-district' }];

    const [mention] = findMentions(nameIndex(PLACES, { meant, notPlaces: [] }), 'in Khojavend');

    expect(mention).toMatchObject({ place: 'khojavend-district', doubt: null });
  });
});

test('what a rule cannot know is in doubt', () => {
  expect(found('relations with Baku')[0]?.doubt).toBe(
    'A capital’s name may stand for the government.',
  );
  expect(found('Azerbaijan talks failed')[0]?.doubt).toContain('“talks”');
});
