/** The files of a new story: what is known of it, and comments that say what to write next. */
import type { Bounds } from '../../story/story.ts';
import { idGiver, idOf } from '../ids.ts';
import { traditionLines, type NewTradition } from '../traditions.ts';
import { comment, inComment, scalar } from '../yaml-text.ts';
import type { NewArticle, PrintedWords } from './article.ts';

export interface NewStory {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly traditions: readonly NewTradition[];
  readonly region: Bounds;
  /** IANA name. */
  readonly timeZone: string;
  readonly articles: readonly NewArticle[];
  /** The day, as EDTF and in words. */
  readonly today: string;
  readonly todayInWords: string;
}

/** The sign of each source. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The files by their path in the story's folder. */
export function newStoryFiles(story: NewStory): ReadonlyMap<string, string | Uint8Array> {
  const giveId = idGiver();
  const named = story.articles.map((article) => {
    const stem = article.path.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
    return { article, id: giveId(idOf(stem, 'article')) };
  });
  return new Map<string, string | Uint8Array>([
    ['story.yaml', storyYaml(story)],
    [
      'sources.yaml',
      `${comment(SOURCES)}${named.map(({ article, id }, at) => sourceYaml(article, id, at, story)).join('') || '[]\n'}`,
    ],
    ...named.map(({ article, id }) => [`sources/${id}.txt`, article.bytes] as const),
    ['places.json', '{\n  "type": "FeatureCollection",\n  "features": []\n}\n'],
    ['speakers.yaml', `${comment(SPEAKERS)}[]\n`],
    ['events.yaml', `${comment(EVENTS)}[]\n`],
  ]);
}

const SOURCES = `The articles, one entry each (data/README.md, "sources.yaml").
What an article does not say is not made up: an outlet that it does not name is null.`;

const SPEAKERS = `Who says something, one entry each, whatever the articles call them:
- { id: the-port, name: The port, role: runs the harbour, side: Harbour town }
Take the [] away when you write the first.`;

const EVENTS = `What is reported, each event with the exact words that report it (data/README.md, "events.yaml"):
- id: crane-falls
  title: A crane falls into the harbour
  kind: incident
  when: 2024-03-03
  part: morning
  basis: "“Sunday morning”, in an article of Monday 4 March 2024"
  where: [{ place: harbour, role: site }]
  claims:
    - source: the-articles-id
      quote: words copied from the article
      speaker: the-port
      stance: reports
Take the [] away when you write the first. npm run check says what is missing, with its line and the mend.`;

function storyYaml({ id, title, language, traditions, region, timeZone, today }: NewStory): string {
  return [
    comment(
      `A new story. data/README.md says what each field means; "npm run check ${id}" says what is missing, "npm run dev" shows it.`,
    ),
    `title: ${scalar(title)}\n`,
    comment('One to three sentences under the title.'),
    'standfirst: What this story tells is still to be written.\n',
    `language: ${language}\n`,
    'version: "0.1"\n',
    `published: ${today}\nupdated: ${today}\n`,
    comment('contentNote: Stands before the first step, for reports of violence.'),
    comment('[west, south, east, north]: where it plays; places outside must be marked as far.'),
    `region: [${region.join(', ')}]\n`,
    comment('The clock in which its hours are told.'),
    `timeZone: ${timeZone}\n`,
    comment('Whose names there are, and the languages of each.'),
    `traditions:\n${traditionLines(traditions)}`,
    comment('Say here by which rule places are named; readers see it.'),
    'naming: The policy for names is still to be written.\n',
    comment('Say here which lines the map draws, which are dashed, and why; readers see it.'),
    'borders: The policy for borders is still to be written.\n',
    comment('Say here how the story was made; readers see it.'),
    'method: How this story was made is still to be written.\n',
    comment(
      'Words that one party uses and the story does not endorse:\npartyWords:\n  - { words: liberated, whose: one side, instead: taken }',
    ),
    'steps:\n',
    comment(
      'The telling, in order. The step’s first event leads. Prose may hold *emphasis*, [words](place:<id>) and [words](event:<id>).',
      '  ',
    ),
    '  - id: beginning\n    heading: The first step\n    prose: Its prose is still to be written.\n',
    comment('Ids from events.yaml, at least one as soon as there are any.', '    '),
    '    events: []\n',
  ].join('');
}

function sourceYaml(
  article: NewArticle,
  id: string,
  at: number,
  { language, today, todayInWords }: NewStory,
): string {
  const { date, outlet, firstLine, sentenceCount, text } = article;
  const day = date !== null && 'day' in date ? date.day : null;
  const quoted = day && occurrenceAt(text, day.words, day.at);
  const doubt =
    date !== null && 'ambiguous' in date
      ? `It prints “${date.ambiguous}”, which may be two days: write the right one, with these words.`
      : 'It prints no day in a line of its own. If its words tell one, write it, with the words under "quotes".';
  return [
    comment(`Its first line: ${inComment(firstLine).slice(0, 200)}`),
    `- id: ${id}\n  letter: ${LETTERS[at] ?? 'A'}\n  file: sources/${id}.txt\n`,
    outlet === null
      ? `${comment('It does not say who publishes it in one of the usual ways. If it does: { name: …, quote: the words }.', '  ')}  outlet: null\n`
      : `  outlet: { name: ${JSON.stringify(outlet.words)}, quote: ${quotation(outlet)} }\n`,
    '  published:\n',
    day === null
      ? `${comment(doubt, '    ')}    when: ../${today}\n    basis: ${scalar(`No day was read from the article; it was there on ${todayInWords}.`)}\n    quotes: []\n`
      : `    when: ${day.edtf}\n    basis: ${scalar(`Printed in the article as “${day.words}”.`)}\n    quotes: [${quotation(quoted ?? { words: day.words, occurrence: null })}]\n`,
    `  language: ${language}\n`,
    comment(
      'excerpts: the site carries the sentences that are quoted; full: all of it, if its outlet allows that.',
      '  ',
    ),
    '  rights: excerpts\n',
    comment(
      `Each of its ${sentenceCount} sentences is to be quoted in events.yaml, or set aside here with the reason.\nThis mark lets the story be built until then; delete it when the check says that none is left.`,
      '  ',
    ),
    '  unfinished: true\n',
    comment(
      `setAside:\n  - { quote: ${JSON.stringify(inComment(firstLine).slice(0, 120))}, reason: The headline. }`,
      '  ',
    ),
  ].join('');
}

function quotation({ words, occurrence }: PrintedWords): string {
  const exact = JSON.stringify(words);
  return occurrence === null ? exact : `{ exact: ${exact}, occurrence: ${occurrence} }`;
}

function occurrenceAt(text: string, words: string, at: number): PrintedWords {
  const before = text.slice(0, at + words.length).split(words).length - 1;
  return { words, occurrence: text.split(words).length > 2 ? before : null };
}
