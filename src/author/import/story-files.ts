/** The files of a story that is brought along: its events as they were read, and beside them what its author has yet to write. */
import type { Bounds } from '../../story/story.ts';
import { DAY } from '../../story/time.ts';
import { spansIn } from '../spans.ts';
import { traditionLines, type NewTradition } from '../traditions.ts';
import { comment, inComment, scalar } from '../yaml-text.ts';
import type { ImportedEvent } from './events.ts';
import type { ImportedPlace } from './row-places.ts';
import { mentionsYaml, placesJson, regionOf } from './place-files.ts';
import { sourceText } from './source-text.ts';

export interface ImportedStory {
  /** HTML has been made text in these. */
  readonly title: string;
  readonly standfirst: string;
  /** The imported file's name. */
  readonly file: string;
  /** What it was made with, in words: "a spreadsheet for TimelineJS". */
  readonly made: string;
  readonly language: string;
  readonly traditions: readonly NewTradition[];
  /** Null: what holds all places. */
  readonly region: Bounds | null;
  readonly timeZone: string;
  readonly outlet: string | null;
  readonly rights: 'excerpts' | 'full';
  /** The day of the import, as EDTF and in words. */
  readonly today: string;
  readonly todayInWords: string;
  /** Id of the source that holds the rows' words. */
  readonly source: string;
  readonly events: readonly ImportedEvent[];
  readonly places: readonly ImportedPlace[];
  /** Names that two places bear, with the place that the name alone means. */
  readonly namesakes: ReadonlyMap<string, ImportedPlace>;
}

/** More slides than anyone scrolls through are told by map, timeline and list alone. */
const MOST_STEPS = 60;

/** The files by their path in the story's folder. */
export function storyFiles(story: ImportedStory): ReadonlyMap<string, string> {
  const by = story.outlet === null ? '' : `${story.outlet}. `;
  const head = `${by}Imported from ${inComment(story.file)} on ${story.todayInWords}.`;
  const { text, quotes } = sourceText(head, story.events);
  return new Map([
    ['story.yaml', storyYaml(story)],
    ['sources.yaml', sourcesYaml(story, head)],
    [`sources/${story.source}.txt`, text],
    [
      'events.yaml',
      story.events.map((event, at) => eventYaml(event, story, quotes[at])).join('') || '[]\n',
    ],
    ['places.json', placesJson(story)],
    ['speakers.yaml', `${comment('Who says something: id, name, role and side of each.')}[]\n`],
    ...(story.namesakes.size > 0 ? [['mentions.yaml', mentionsYaml(story)] as const] : []),
  ]);
}

function storyYaml(story: ImportedStory): string {
  const { events, places, file, made, todayInWords } = story;
  const steps = events.length > MOST_STEPS ? [] : events;
  return [
    comment(`Brought along from ${inComment(file)}. data/README.md says what each field means.`),
    `title: ${scalar(story.title)}\n`,
    comment('One to three sentences under the title.'),
    `standfirst: ${scalar(story.standfirst)}\n`,
    `language: ${story.language}\n`,
    'version: "0.1"\n',
    `published: ${story.today}\n`,
    `updated: ${story.today}\n`,
    comment('[west, south, east, north]: what the map shows of the earth.'),
    `region: [${(story.region ?? regionOf(places)).join(', ')}]\n`,
    comment('The clock in which hours are told, and on which times without a zone were read.'),
    `timeZone: ${story.timeZone}\n`,
    comment('Whose names there are.'),
    `traditions:\n${traditionLines(story.traditions)}`,
    comment('The policy for names, shown to the reader.'),
    'naming: Places bear the names that the imported file gives them.\n',
    comment('Which lines the map draws, and why.'),
    'borders: Borders are drawn as the base map has them.\n',
    `method: ${scalar(
      `The events were brought along from a file, ${file}, ${made}, on ${todayInWords}. Their words are the file’s own and stand as one article; nobody has compared them with other accounts.`,
    )}\n`,
    comment(
      steps.length > 0
        ? 'A step a row, in the file’s order and in its words: write the telling anew, and merge what belongs together.'
        : 'Write the telling here: id, heading, prose and events of each step (data/README.md).',
    ),
    steps.length > 0 ? `steps:\n${steps.map(stepYaml).join('')}` : 'steps: []\n',
  ].join('');
}

function stepYaml({ id, title, prose }: ImportedEvent, at: number): string {
  return `  - id: step-${at + 1}\n    heading: ${scalar(title)}\n    prose: ${scalar(prose)}\n    events: [${id}]\n`;
}

function sourcesYaml(
  { source, outlet, language, rights, today, todayInWords }: ImportedStory,
  head: string,
): string {
  return [
    comment(
      'The imported file’s own words are the only article yet. Add others beside it, and quote them in events.yaml.',
    ),
    `- id: ${source}\n  letter: A\n  file: sources/${source}.txt\n`,
    outlet === null
      ? '  outlet: null\n'
      : `  outlet:\n    name: ${scalar(outlet)}\n    quote: { exact: ${JSON.stringify(outlet)}, occurrence: 1 }\n`,
    `  published:\n    when: ../${today}\n`,
    `    basis: ${scalar(`The file does not say when it was made; it was there when it was imported, on ${todayInWords}.`)}\n`,
    `    quotes: []\n  language: ${language}\n`,
    comment('excerpts: the site carries what is quoted; full: all of it.', '  '),
    `  rights: ${rights}\n  setAside:\n`,
    `    - quote: { exact: ${JSON.stringify(head)}, occurrence: 1 }\n      reason: It says how this text was made.\n`,
  ].join('');
}

type Quoted = { readonly exact: string; readonly occurrence: number | null } | undefined;

function eventYaml(event: ImportedEvent, story: ImportedStory, quote: Quoted): string {
  const { id, label, group, title, kind, edtf, basis, place, links } = event;
  const isAhead = startOf(edtf, story.timeZone) >= startOf(story.today, story.timeZone) + DAY;
  return [
    comment(inComment(group === '' ? label : `${label}; group “${group}”`)),
    `- id: ${id}\n  title: ${scalar(title)}\n  kind: ${kind}\n  when: ${JSON.stringify(edtf)}\n  basis: ${scalar(basis)}\n`,
    `  where: ${place === null ? '[]' : `[{ place: ${place.id}, role: site }]`}\n`,
    links.length === 0 ? '' : '  links:\n',
    ...links.map(
      (link) =>
        `    - url: ${JSON.stringify(link.url)}\n${link.title === null ? '' : `      title: ${scalar(link.title)}\n`}`,
    ),
    `  claims:\n    - source: ${story.source}\n      quote: ${scalar(quote?.exact ?? '')}\n`,
    quote?.occurrence == null ? '' : `      occurrence: ${quote.occurrence}\n`,
    '      stance: reports\n',
    // What a file dates after the day on which it was read is its own reading of the time.
    isAhead
      ? `      when: ${JSON.stringify(edtf)}\n      basis: The file dates it so, after the day on which it was imported.\n`
      : '',
  ].join('');
}

function startOf(edtf: string, timeZone: string): number {
  const span = spansIn(timeZone)(edtf);
  return 'code' in span ? -Infinity : (span.from ?? -Infinity);
}
