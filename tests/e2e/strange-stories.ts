/**
 * Writes the stories that the browser tests open beside the first: those of tests/stories, and some that nobody would write on purpose
 * and that are too large to keep.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { hostile } from './hostile-story.ts';

/** Events of the story `crowd`, all at one place and on one day; the first step tells one, the second two. */
export const CROWD = 10_000;
/** What the place of the story `long-words` is called: 300 letters and spaces. */
export const LONG_NAME = `The ${'Outermost Northern '.repeat(15)}Skerries`.slice(0, 300);
/** What the event of the story `long-words` is quoted by: 5 000 letters and spaces. */
export const LONG_QUOTE =
  `Boats came in ${'one after the other '.repeat(250)}`.slice(0, 4999) + 's';

/** What the event of the story `two-ways` is quoted by, and what its place is called there. */
export const HEBREW_QUOTE = 'סירות נכנסו אל הנמל';
export const HEBREW_NAME = 'האי';

const DAY = '2024-03-03';

/** A story in files; a value that is no text is written as JSON, which is YAML too. */
export type Files = Readonly<Record<string, unknown>>;

interface Made {
  readonly title: string;
  readonly article: string;
  readonly events: readonly object[];
  readonly steps?: readonly object[];
  readonly setAside?: readonly object[];
  readonly placeName?: string;
  /** Of the article. */
  readonly language?: string;
  /** Of the place, beside its title. */
  readonly otherNames?: readonly {
    readonly toponym: string;
    readonly lang: string;
    readonly script: string;
  }[];
}

/** One article and one place, and what is given of the rest. */
function story({ title, article, events, steps = [], setAside = [], ...rest }: Made): Files {
  const { placeName = 'Skerry', language = 'en', otherNames = [] } = rest;
  return {
    'story.yaml': {
      title: `${title} (invented for tests)`,
      standfirst: 'Told by one invented newspaper.',
      language: 'en',
      version: '1',
      published: '2024-03-05',
      updated: '2024-03-05',
      region: [20.2, 59.7, 23, 60.8],
      timeZone: 'Europe/Helsinki',
      traditions: [{ id: 'english', name: 'English', languages: ['en'] }],
      naming: 'One name is all that there is.',
      borders: 'None is drawn.',
      method: 'Invented for tests.',
      steps,
    },
    'sources.yaml': [
      {
        id: 'post',
        letter: 'A',
        file: 'sources/post.txt',
        outlet: null,
        published: { when: '2024-03-04', basis: 'Invented.', quotes: [] },
        language,
        rights: 'full',
        setAside,
      },
    ],
    'speakers.yaml': [],
    'events.yaml': events,
    'mentions.yaml': { background: ['skerry', 'town'] },
    'places.json': {
      type: 'FeatureCollection',
      features: [
        place('skerry', placeName, [21.5, 60.2], otherNames),
        place('town', 'Turku', [22.27, 60.45]),
      ],
    },
    'sources/post.txt': article,
  };
}

function place(
  id: string,
  title: string,
  coordinates: readonly number[],
  others: Made['otherNames'] = [],
) {
  const citations = [{ label: 'Invented', year: 2024 }];
  const name = { lang: 'en', script: 'Latn', tradition: 'english', status: 'official', citations };
  return {
    '@id': id,
    type: 'Feature',
    properties: { title, fclasses: ['T'], ccodes: ['FI'] },
    names: [{ ...name, toponym: title }, ...others.map((other) => ({ ...name, ...other }))],
    types: [{ label: 'skerry' }],
    geometry: { type: 'Point', coordinates, certainty: 'schematic' },
  };
}

function event(id: string, title: string, quote: string, when = DAY) {
  const where = [{ place: 'skerry', role: 'site' }];
  const claims = [{ source: 'post', quote, stance: 'reports' }];
  return { id, title, kind: 'incident', when, basis: 'Invented for tests.', where, claims };
}

const step = (id: string, events: readonly string[]) => ({
  id,
  heading: `What is told of ${events.length}`,
  prose: 'At [the place](place:skerry) boats came in.',
  events,
});

function crowd(): Files {
  const boats = Array.from({ length: CROWD }, (_, i) => `Boat ${i} came in on the tide`);
  return story({
    title: 'Ten thousand boats in a day',
    article: `${boats.join('.\n')}.\n`,
    events: boats.map((quote, i) => event(`boat-${i}`, `Boat ${i} comes in`, quote)),
    steps: [step('one', ['boat-0']), step('two', ['boat-5000', 'boat-5001'])],
  });
}

function longArticle(): Files {
  const first = 'In the morning the lamp went out';
  const last = 'At the very last the lamp was lit again';
  const line = 'Of what else was seen that day on the water nothing is to be told here.';
  const passage = Array.from({ length: 5_000_000 / (line.length + 7) }, (_, i) => `${i}: ${line}`);
  const within = passage.join('\n');
  return story({
    title: 'An article of five million letters',
    article: `${first}.\n${within}\n${last}.\n`,
    setAside: [{ quote: within, reason: 'Reports nothing.' }],
    events: [event('out', 'The lamp goes out', first), event('lit', 'It is lit', last)],
    steps: [step('lamp', ['out', 'lit'])],
  });
}

const stories: Readonly<Record<string, () => Files>> = {
  crowd,
  'long-article': longArticle,
  'long-words': () =>
    story({
      title: 'A long name and a long quote',
      article: `${LONG_QUOTE}. One stayed out.\n`,
      placeName: LONG_NAME,
      events: [
        event('boats', 'Boats come in', LONG_QUOTE),
        event('one', 'One stays out', 'One stayed out'),
      ],
      steps: [step('in', ['boats'])],
    }),
  // Quotes and names that run from right to left, in a page that runs from left to right.
  'two-ways': () =>
    story({
      title: 'An article in Hebrew',
      article: `${HEBREW_QUOTE}. (BBC) 12 ${HEBREW_QUOTE.split(' ')[0]}.\n`,
      language: 'he',
      otherNames: [
        { toponym: HEBREW_NAME, lang: 'he', script: 'Hebr' },
        { toponym: 'الجزيرة', lang: 'ar', script: 'Arab' },
      ],
      setAside: [{ quote: `(BBC) 12 ${HEBREW_QUOTE.split(' ')[0]}.`, reason: 'Reports nothing.' }],
      events: [event('boats', 'Boats come in', HEBREW_QUOTE)],
      steps: [step('in', ['boats'])],
    }),
  ages: () =>
    story({
      title: 'Two thousand years and one event',
      article: 'The light burned all that time.\n',
      events: [event('light', 'A light burns', 'The light burned all that time', '0024/2023')],
      steps: [step('burning', ['light'])],
    }),
  empty: () =>
    story({
      title: 'Nothing is reported',
      article: 'Nothing happened.\n',
      setAside: [{ quote: 'Nothing happened.', reason: 'Reports nothing.' }],
      events: [],
    }),
};

/** Ids of the strange stories. */
export const STRANGE: readonly string[] = Object.keys(stories);

/** The id of a story whose every text would run or lead elsewhere, if it were taken for more than text. */
export const HOSTILE = 'hostile';

/** Makes the folder anew, as a folder of story folders. */
export function writeStories(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync('tests/stories', folder, { recursive: true });
  for (const [id, make] of Object.entries({ ...stories, [HOSTILE]: hostile })) {
    for (const [path, content] of Object.entries(make())) {
      const file = join(folder, id, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 1));
    }
  }
}
