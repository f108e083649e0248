import { describe, expect, test } from 'vitest';

import { propose } from '../../../src/author/draft/propose.ts';
import type { DraftStory } from '../../../src/author/draft/proposals.ts';
import { article, story } from './sample-story.ts';
import { world } from './sample-world.ts';

const proposed = (text: string, more: Partial<DraftStory> = {}) =>
  propose(story([article(text)], more), world);
const placesIn = (text: string) => proposed(text).places.map(({ id, place }) => [id, place.id]);

describe('the places of an article', () => {
  test('are those of the world gazetteer that stand where a place would', () => {
    expect(placesIn('A crane fell in Turku. Finland is sorry.')).toEqual([
      ['turku', 'gn:3'],
      ['finland', 'iso:FI'],
    ]);
  });

  test('are no months, verbs, people, or bodies of the same name', () => {
    expect(placesIn('In March she met Anna Paris. Reading the Paris Agreement helped us.')).toEqual(
      [],
    );
  });

  test('are no small towns at the other end of the earth, whose names are told as not found', () => {
    const { places, unknown } = proposed('A crane fell in Golden Square.');

    expect(places).toEqual([]);
    expect(unknown.map(({ words }) => words)).toEqual(['Golden Square']);
  });

  test('are proposed once, with the articles that print them', () => {
    const { places } = propose(
      story([article('It fell in Turku.'), article('It rose in Turku.', { source: 'b' })]),
      world,
    );

    expect(places.map(({ sources }) => sources)).toEqual([['a', 'b']]);
  });

  test('outside the region are marked as far', () => {
    const { places } = proposed('From Turku she went to Paris.');

    expect(places.map(({ title, isFar }) => [title, isFar])).toEqual([
      ['Turku', false],
      ['Paris', true],
    ]);
  });

  test('with several of a name carry the others, the nearest to the region first', () => {
    const [vik] = proposed('The ship lay in Vik.').places;

    expect(vik && [vik.place, ...vik.others].map(({ country }) => country).sort()).toEqual([
      'IS',
      'NO',
      'SE',
    ]);
    const order = ['SE', 'NO', 'IS'].filter((country) => country !== vik?.place.country);
    expect(vik?.others.map(({ country }) => country)).toEqual(order);
  });

  test('of another language are found where readers know them, and its sentences are left unread', () => {
    const { places, events, unread } = propose(
      story([article('Kraanu kukkus Turku sadamas 5. märtsil. Us on siin.', { language: 'et' })]),
      world,
    );

    expect(places.map(({ title }) => title)).toEqual(['Turku']);
    expect(events).toEqual([]);
    expect(unread).toEqual(['a']);
  });
});

describe('the events of an article', () => {
  test('are its dated sentences, as they are printed', () => {
    const { events } = proposed(
      'A crane fell in Turku on Monday. It was old. Nobody was hurt in 2023.',
    );

    expect(events.map(({ quote, when }) => [quote, when])).toEqual([
      ['A crane fell in Turku on Monday.', '2024-03-04'],
      ['Nobody was hurt in 2023.', '2023'],
    ]);
    expect(events[0]).toMatchObject({
      id: 'a-crane-fell-in-turku-on',
      where: [{ place: 'turku', role: 'site' }],
      speaker: null,
      stance: 'reports',
    });
  });

  test.each(['TURKU, March 4, 2024 (Harbour Post) - ', 'TURKU — ', 'Turku, 4 March (HP) – '])(
    'are dated by their own words, and without the dateline %s',
    (dateline) => {
      const { events, places } = proposed(`${dateline}A crane fell in Turku on Sunday.`);

      expect(events.map(({ quote, when }) => [quote, when])).toEqual([
        ['A crane fell in Turku on Sunday.', '2024-03-03'],
      ]);
      expect(places.map(({ title }) => title)).toEqual(['Turku']);
    },
  );

  test('have who speaks as their speaker, the known one where it is known', () => {
    const { events, speakers } = proposed(
      'The mayor said on Monday that it was old. Anna Holm denied it on Monday. President Holm said so on Monday.',
      { speakers: [{ id: 'anna', name: 'Anna Holm' }] },
    );

    expect(events.map(({ speaker, stance }) => [speaker, stance])).toEqual([
      ['mayor', 'reports'],
      ['anna', 'denies'],
      ['president-holm', 'reports'],
    ]);
    expect(speakers.map(({ id }) => id)).toEqual(['mayor', 'president-holm']);
  });

  test('name a speaker as the article does: by what they are, with its article', () => {
    const { speakers } = proposed(
      'The ferry company promised it on Monday. The Red Cross said so. It sank, the hospital said.',
    );

    expect(speakers).toEqual([
      { id: 'ferry-company', name: 'The ferry company' },
      { id: 'red-cross', name: 'Red Cross' },
      { id: 'hospital', name: 'The hospital' },
    ]);
  });

  test('are dated by the article where somebody speaks and no words date it', () => {
    const { events } = proposed('The mayor said that it was old.');

    expect(events.map(({ when }) => when)).toEqual(['2024-03-05?']);
  });

  test('are none that tell of the article itself', () => {
    const { events } = proposed(
      'Crane falls\nThe Harbour Post, 5 March 2024\nBy Anna Holm, Tuesday\n\nA crane fell on Monday.',
    );

    expect(events.map(({ quote }) => quote)).toEqual(['A crane fell on Monday.']);
  });

  test('are dated in the year of a day that their paragraph names before', () => {
    const { events } = proposed('It fell on 7 May 1904. It rose on 9 May.\nIt fell on 1 March.');

    expect(events.map(({ when }) => when)).toEqual(['1904-05-07', '1904-05-09', '2024-03-01']);
  });

  test('count on from a day that is named in words, and from no other', () => {
    const { events } = proposed(
      'It fell from 3 to 5 May 1904. The next day it rose. It fell last week. The next day it rose again.',
    );

    expect(events.map(({ when }) => when)).toEqual([
      '1904-05-03/1904-05-05',
      '1904-05-06',
      '2024-02-26/2024-03-03',
      '1904-05-07',
    ]);
  });

  test('are no attacks where nature strikes', () => {
    const { events } = proposed('An earthquake struck on Monday. A shell struck on Monday.');

    expect(events.map(({ kind }) => kind)).toEqual(['incident', 'attack']);
  });

  test('are none that the outlet says, a claim quotes already, or the article repeats', () => {
    const text = 'The Post says it fell. It fell on Monday. It rose on Monday. It rose on Monday.';
    const held = [{ start: text.indexOf('fell on'), end: text.indexOf('fell on') + 4 }];
    const { events } = propose(story([article(text, { held, outlet: 'The Post' })]), world);

    expect(events.map(({ quote, occurrence }) => [quote, occurrence])).toEqual([
      ['It rose on Monday.', 1],
    ]);
  });

  test('get ids that no event and no step has', () => {
    const { events } = proposed('It fell on Monday.', { taken: ['it-fell-on-monday'] });

    expect(events.map(({ id }) => id)).toEqual(['it-fell-on-monday-2']);
  });

  test('are looked for in no time, however a text goes on', () => {
    for (const words of ['The government of ', 'Mr A ', 'By 1.1.', '“A ', 'May to ', 'A, ']) {
      expect(proposed(`${words.repeat(3000)}!`).unknown).toHaveLength(0);
    }
  });
});
