/** A story of two articles and two places with many names, made up for the tests of teaching with sources. */
import type { Place, PlaceName, Source, Story } from '../../../src/story/story.ts';
import { claim, lesson } from './lesson.ts';

const [first] = lesson.events;
if (!first) throw new Error('The story has events.');
const { when } = first;

export function article(id: string, letter: string, outlet: string | null): Source {
  return {
    id,
    letter,
    file: `sources/${id}.txt`,
    outlet: outlet === null ? null : { name: outlet, quote: { exact: outlet, start: 0, end: 1 } },
    published: { span: when, basis: '', quotes: [] },
    language: 'en',
    rights: 'full',
    setAside: [],
    passages: [],
  };
}

function named(toponym: string, lang: string, tradition: string): PlaceName {
  return {
    toponym,
    lang,
    script: 'Latn',
    tradition,
    status: 'common',
    when: [],
    citations: [],
    note: null,
    verified: true,
  };
}

function town(id: string, title: string, longitude: number, names: readonly PlaceName[]): Place {
  return {
    id,
    title,
    type: 'town',
    far: false,
    fclasses: ['P'],
    ccodes: [],
    when: [],
    names,
    geometries: [
      { type: 'Point', coordinates: [longitude, 51], certainty: 'surveyed', when: [], note: null },
    ],
    links: [],
    note: null,
  };
}

export const teaching: Story = {
  ...lesson,
  title: 'Harbour, by The Gull',
  traditions: [
    { id: 'northern', name: 'Northern', languages: ['hy', 'en'] },
    { id: 'southern', name: 'Southern', languages: ['az', 'en'] },
    { id: 'silent', name: 'Silent', languages: ['ru'] },
  ],
  sources: [article('first', 'A', 'The Gull'), article('second', 'B', null)],
  places: [
    town('harbour', 'Stepanakert / Khankendi', 11, [
      named('Stepanakert', 'en', 'northern'),
      named('Ստեփանակերտ', 'hy', 'northern'),
      named('Step’anakert', 'en', 'northern'),
      named('Khankendi', 'en', 'southern'),
      named('Xankəndi', 'az', 'southern'),
      named('Stepanakert', 'az', 'southern'),
      named('Ханкенди', 'ru', 'southern'),
    ]),
    town('town-hall', 'Shusha / Shushi', 10.5, [
      named('Shusha', 'en', 'southern'),
      named('Shushi', 'en', 'northern'),
      named('Шуша', 'ru', 'southern'),
    ]),
    town('island', 'Lachin', 11.5, [named('Lachin', 'en', 'southern')]),
  ],
  mentions: [
    { source: 'first', start: 0, end: 1, text: 'Stepanakert', place: 'harbour', use: 'place' },
    { source: 'second', start: 0, end: 1, text: 'Xankəndi', place: 'harbour', use: 'place' },
  ],
  disputes: lesson.disputes.map((dispute) => ({
    ...dispute,
    positions: [
      { answer: 'The Gull writes: one.', claims: ['blast/a'] },
      { answer: 'Two, writes The Gull.', claims: ['blast/b'] },
    ],
  })),
  events: lesson.events.map((event) =>
    event.id === 'blast'
      ? { ...event, claims: [claim('a', 'The Gull saw a blast'), claim('b', 'two blasts')] }
      : event,
  ),
};
