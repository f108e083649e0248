import { describe, expect, test } from 'vitest';

import { propose } from '../../../src/author/draft/propose.ts';
import { article, placeCalled, story } from './sample-story.ts';
import { world } from './sample-world.ts';

/** Names that a draft takes for places, and those that it asks about. */
function places(text: string, ...others: readonly string[]) {
  const articles = [text, ...others].map((each, at) => article(each, { source: `a${at}` }));
  const found = propose(story(articles), world);
  return {
    places: found.places.map(({ title }) => title),
    asked: found.unknown.map(({ words }) => words),
  };
}

describe('a name in the gazetteer is no place', () => {
  test.each([
    ['after a title', 'Dr. Turku reported eleven cases.'],
    ['after a title without a full stop', 'They thanked Mrs Turku for it.'],
    ['after two titles', 'Rev. Mr. Turku will preach.'],
    ['after the name of an office', 'The late President Turku was remembered.'],
    ['with a first name', 'The physician Anna Turku came. The work of Anna Turku was praised.'],
    [
      'where somebody of that family name is known',
      'Coach Thomas Turku came. It was Turku, who left.',
    ],
    ['where it says something', 'It was late, and Turku said so.'],
    ['where a ship bears it', 'The steamer Turku sank, and the Turku was old.'],
    ['where a canal bears it', 'Boats waited in the Turku canal.'],
    ['in a title of a work', 'He read “A Walk through Old Turku” to them.'],
    ['in a title of a work between marks of italics', 'He read _A History of Old Turku_ to them.'],
  ])('%s', (_, text) => {
    expect(places(text).places).toEqual([]);
  });

  test('where it may be a common word that opens a sentence', () => {
    expect(places('It was old. Hope is fading.').places).toEqual([]);
    expect(places('Hope is fading.', 'They went to school in Hope.').places).toEqual(['Hope']);
  });
});

describe('a name in the gazetteer is a place', () => {
  test.each([
    ['after a word that leads to one', 'Dr. Turku was born in Turku.'],
    ['in a name that is told of no person', 'Turku was quiet.'],
    ['in a dateline', 'TURKU.\nTurku, Saturday, June 9.'],
    ['in what somebody says', '“We sailed to Turku on Monday,” said Anna Holm.'],
    ['in quotes of its own', 'They call it “Turku”.'],
  ])('%s', (_, text) => {
    expect(places(text).places).toEqual(['Turku']);
  });

  test('where a country or a capital speaks', () => {
    expect(places('Finland said so. Paris said no.').places).toEqual(['Finland', 'Paris']);
  });
});

describe('no words are asked about', () => {
  test.each([
    ['that are a person', 'The physician John Snow came. It stands in John Snow, On Chloroform.'],
    ['that are a work', 'He wrote in The Transactions of the Society.'],
    ['that are no name', 'They read the Inquiries in Relation to the Outbreak.'],
    ['that are a word of a title', 'They read Relation of the Outbreak to the Water in Use.'],
  ])('%s', (_, text) => {
    expect(places(text).asked).toEqual([]);
  });

  test('but those that are written like a place', () => {
    expect(places('The pump stood in Golden Lane.').asked).toEqual(['Golden Lane']);
  });
});

test('a name of thousands of parts is read at once', () => {
  const name = `Aa${'-Bb'.repeat(3000)}`;
  expect(places(`Dr. ${name} came. ${name} ${name}, they heard.`).places).toEqual([]);
});

test('a place of the story is not named where a person bears its name', () => {
  const text = 'Dr. Kivi came on Monday. He went to Kivi on Tuesday.';
  const { events, known } = propose(
    story([article(text)], { places: [placeCalled('kivi', 'Kivi')] }),
    world,
  );

  expect(known).toEqual(['kivi']);
  expect(events.map(({ where }) => where.map(({ place }) => place))).toEqual([[], ['kivi']]);
});
