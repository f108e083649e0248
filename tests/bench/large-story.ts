/** A story of any size, made up by a generator without chance: articles of 10 kB whose every sentence a claim quotes. */
import { gazetteerOf } from './large-gazetteer.ts';
import { numbers } from './numbers.ts';

export interface LargeStory {
  /** As `compile` takes them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Every date of its YAML files. */
  readonly dates: readonly string[];
  readonly quotes: number;
  readonly articles: number;
}

const QUOTES_TO_AN_EVENT = 3;
const EVENTS_TO_AN_ARTICLE = 20;
/** From 10 000 events on, several quote the same sentence. */
const MOST_ARTICLES = 500;
const EVENTS_TO_A_STEP = 5;
const SENTENCES = QUOTES_TO_AN_EVENT * EVENTS_TO_AN_ARTICLE;
/** With this an article of 60 sentences has 10 kB. */
const WORDS_TO_A_SENTENCE = 23;
const EVENTS_TO_A_PLACE = 25;
const EVENTS_TO_A_SPEAKER = 50;
const FOLDER = 'data/large';
const DAY = 86_400_000;

const SYLLABLES =
  'ba ke li mor tu san vek dra shi gor nal pes rim zan hov yer cha lun tav mek'.split(' ');
const KINDS = ['attack', 'casualties', 'incident', 'statement', 'aid', 'closure', 'military'];
const STANCES = ['reports', 'confirms', 'denies', 'accuses', 'comments'];

/** A story with so many events, three quotes to each and an article to twenty; no step tells most of them. */
export function largeStory(events: number, steps = events / 50): LargeStory {
  const next = numbers();
  const pick = <T>(items: readonly T[]): T | undefined => items[next() % items.length];
  const word = () => Array.from({ length: 2 }, () => pick(SYLLABLES)).join('');
  const name = () => {
    const letters = Array.from({ length: 4 }, () => pick(SYLLABLES)).join('');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  const words = Array.from({ length: 3000 }, word);
  const places = [...new Set(Array.from({ length: events / EVENTS_TO_A_PLACE }, name))];
  const people = [...new Set(Array.from({ length: events / EVENTS_TO_A_SPEAKER }, name))];
  const articles = Math.min(MOST_ARTICLES, events / EVENTS_TO_AN_ARTICLE);
  const dates: string[] = [];
  const date = (day: number): string => {
    const iso = (at: number) =>
      new Date(Date.UTC(2000, 0, 1) + at * DAY).toISOString().slice(0, 10);
    const one = iso(day);
    const forms = [
      one,
      one,
      one,
      `${one}/${iso(day + 2)}`,
      `[${one},${iso(day + 1)}]`,
      `${one}~`,
      `${one}T10:30+02:00`,
    ];
    const written = pick(forms) ?? one;
    dates.push(written);
    return written;
  };

  const quotes: string[] = [];
  const texts = Array.from({ length: articles }, (_, article) => {
    const sentences = Array.from({ length: SENTENCES }, (_, i) => {
      const inner = Array.from({ length: WORDS_TO_A_SENTENCE }, () => pick(words));
      // Two places and a no-break space or curly quotes in some, as news have them.
      inner[7] = pick(places);
      if (i % 4 === 0) inner[12] = `“${inner[12] ?? ''}”`;
      const start = `${name()} reported ${article * SENTENCES + i} times that`;
      const quote = `${start} ${inner.join(' ')}`;
      quotes.push(quote);
      return `${quote}.`;
    });
    return sentences.join(' ').replace(/((?:[^.]*\.){5}) /g, '$1\n\n');
  });

  const eventRecords = Array.from({ length: events }, (_, event) => {
    // A sentence is quoted once, in the largest stories more often.
    const claims = Array.from({ length: QUOTES_TO_AN_EVENT }, (_, i) => {
      const sentence = (event * QUOTES_TO_AN_EVENT + i) % quotes.length;
      const quote = quotes[sentence] ?? '';
      const article = Math.floor(sentence / SENTENCES);
      const number = /\d+/.exec(quote)?.[0] ?? '';
      return [
        `    - id: claim-${i}`,
        `      source: article-${article}`,
        `      quote: ${quote}`,
        ...(i > 0 ? [`      speaker: speaker-${next() % people.length}`] : []),
        `      stance: ${pick(STANCES)}`,
        ...(i === 0
          ? ['      figures:', `        - { words: "${number}", value: ${number}, of: times }`]
          : []),
      ].join('\n');
    });
    const site = next() % places.length;
    return [
      `- id: event-${event}`,
      `  title: ${name()} is told of by those who ${pick(words)} and ${pick(words)}`,
      `  kind: ${pick(KINDS)}`,
      `  when: "${date(event % 8000)}"`,
      `  basis: The article says “on that day”, and appeared soon after.`,
      `  where: [{ place: place-${site}, role: site }, { place: place-${(site + 1) % places.length}, role: mentioned }]`,
      '  claims:',
      ...claims,
    ].join('\n');
  });
  const sourceRecords = texts.map((_, i) => {
    dates.push('2023-09-20');
    return [
      `- id: article-${i}`,
      // Letters run on in the alphabets of others: there are not five hundred in one.
      `  letter: ${LETTERS[i] ?? ''}`,
      `  file: sources/article-${i}.txt`,
      '  outlet: null',
      '  published: { when: 2023-09-20, basis: Made up., quotes: [] }',
      '  language: en',
      '  rights: excerpts',
    ].join('\n');
  });
  const disputeRecords = Array.from({ length: events / 20 }, (_, i) =>
    [
      `- id: dispute-${i}`,
      `  question: What is told of the ${pick(words)}?`,
      '  kind: contradiction',
      '  positions:',
      `    - { answer: One thing., claims: [event-${i * 20}/claim-0] }`,
      `    - { answer: Another., claims: [event-${i * 20}/claim-1, event-${i * 20}/claim-2] }`,
    ].join('\n'),
  );
  const stepRecords = Array.from({ length: steps }, (_, i) => {
    const first = Math.floor((i * events) / steps);
    const told = Array.from({ length: EVENTS_TO_A_STEP }, (_, j) => `event-${first + j}`);
    return [
      `  - id: step-${i}`,
      `    heading: The ${pick(words)} and the ${pick(words)}`,
      `    prose: At [a place](place:place-${i % places.length}) they ${Array.from({ length: 60 }, () => pick(words)).join(' ')}.`,
      `    events: [${told.join(', ')}]`,
      `    dispute: dispute-${Math.floor(first / 20)}`,
    ].join('\n');
  });
  const story = `title: A large story
standfirst: Made up to be measured.
language: en
version: "1"
published: 2023-10-01
updated: 2023-10-01
region: [-130, -45, -120, -35]
timeZone: Pacific/Pitcairn
traditions: [{ id: made-up, name: Made up, languages: [en] }]
naming: None.
borders: None.
method: None.
partyWords: [{ words: liberated, whose: one side }, { words: separatists, whose: the other }]
steps:
${stepRecords.join('\n')}
`;
  const files: readonly (readonly [string, string])[] = [
    ['story.yaml', story],
    ['sources.yaml', sourceRecords.join('\n')],
    [
      'speakers.yaml',
      people.map((person, i) => `- { id: speaker-${i}, name: ${person}, side: none }`).join('\n'),
    ],
    ['places.json', JSON.stringify(gazetteerOf(places), null, 1)],
    ['events.yaml', eventRecords.join('\n')],
    ['disputes.yaml', disputeRecords.join('\n')],
    ['mentions.yaml', `background: [${places.map((_, i) => `place-${i}`).join(', ')}]`],
    ...texts.map((text, i) => [`sources/article-${i}.txt`, text] as const),
  ];
  const encoder = new TextEncoder();
  return {
    files: new Map(files.map(([file, text]) => [`${FOLDER}/${file}`, encoder.encode(text)])),
    dates,
    quotes: quotes.length,
    articles,
  };
}

/** Capital letters of all alphabets. */
const LETTERS = Array.from({ length: 0x2d00 }, (_, i) => String.fromCodePoint(0x41 + i)).filter(
  (letter) => /^\p{Lu}$/u.test(letter),
);
