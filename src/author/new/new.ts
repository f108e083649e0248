/** `npm run new <story>`: makes the folder of a new story, which compiles and says what to write next. */
import { join } from 'node:path';
import { isLanguage, isTimeZone } from '../../compile/values.ts';
import type { Bounds } from '../../story/story.ts';
import { compiled } from '../compiled.ts';
import { placeFolder, reasonAgainst } from '../new-folder.ts';
import { isRefused, refuse, type Refused } from '../refused.ts';
import { readRegion } from '../region.ts';
import { giveUp, readOptions, today, type Terminal } from '../terminal.ts';
import { readTradition, type NewTradition } from '../traditions.ts';
import { readWorld } from '../world/packages.ts';
import type { NewArticle } from './article.ts';
import { pathsOf, readArticles } from './articles.ts';
import { newStoryFiles } from './story-files.ts';

const USAGE = [
  'Usage: npm run new -- <story> [--title text] [--language en] [--tradition "Name: en"]... [--region "west south east north" | town]',
  '         [--time-zone Europe/Paris] [--article path]... [--outlet name]...',
].join('\n');

/**
 * Runs the command and returns its exit code: 1 when nothing was written.
 * @param root the folder of the stories
 */
export async function newStory(
  words: readonly string[],
  root: string,
  terminal: Terminal,
): Promise<0 | 1> {
  const answer = await make(words, root, terminal);
  if (isRefused(answer)) return giveUp(answer, terminal);
  terminal.print(answer);
  return 0;
}

async function make(
  words: readonly string[],
  root: string,
  { ask, complain }: Terminal,
): Promise<string | Refused> {
  const read = readOptions(
    words,
    {
      title: { type: 'string' },
      language: { type: 'string' },
      tradition: { type: 'string', multiple: true },
      region: { type: 'string' },
      'time-zone': { type: 'string' },
      article: { type: 'string', multiple: true },
      outlet: { type: 'string', multiple: true },
    },
    USAGE,
  );
  if (isRefused(read)) return read;
  const { values, positionals } = read;
  const [named, more] = positionals;
  if (more !== undefined)
    return refuse(`One story at a time: ${named ?? ''} and ${more} are two.`, USAGE);

  /** What an option gives, or an answer in the terminal; each must be `right`. Enter alone is for `usual`. */
  async function told<T>(
    given: string | undefined,
    option: string,
    question: string,
    right: (words: string) => T | Refused,
    usual = '',
  ): Promise<T | Refused> {
    if (given !== undefined) return right(given);
    if (!ask) return refuse(`${option} is missing. ${question}`);
    for (;;) {
      const answer = right((await ask(`${question} `)).trim() || usual);
      if (!isRefused(answer)) return answer;
      complain(answer.refused);
    }
  }

  const id = await told(
    named,
    'The story’s id',
    'Its id is its address, such as harbour-2024:',
    (id) => reasonAgainst(root, id) ?? id,
  );
  if (isRefused(id)) return id;
  const title = await told(values.title, '--title', 'Its title, neutral:', notEmpty);
  if (isRefused(title)) return title;
  const language = await told(
    values.language,
    '--language',
    'The language of its prose, such as en:',
    languageOf,
  );
  if (isRefused(language)) return language;
  const own = `${new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language}: ${language}`;
  const traditions = await told(
    values.tradition?.join(';'),
    '--tradition',
    `Whose names there are, and in which languages, such as Finnish: fi; Swedish: sv (Enter for ${own}):`,
    traditionsOf,
    own,
  );
  if (isRefused(traditions)) return traditions;
  const region = await told<Bounds>(
    values.region,
    '--region',
    'Where it plays: west, south, east and north in degrees, or a town:',
    (words) => readRegion(words, (name) => readWorld([language]).named(name)),
  );
  if (isRefused(region)) return region;
  const timeZone = zoneOf(values['time-zone'] ?? 'UTC');
  if (isRefused(timeZone)) return timeZone;
  const paths =
    values.article ??
    (ask
      ? pathsOf(
          await ask('Its articles, as text files, with commas between them (Enter for none yet): '),
        )
      : []);
  const articles = readArticles(paths, values.outlet ?? [], language);
  if (isRefused(articles)) return articles;

  const day = today();
  const files = newStoryFiles({
    id,
    title,
    language,
    traditions,
    region,
    timeZone,
    articles,
    today: day.edtf,
    todayInWords: day.words,
  });
  const made = compiled(join(root, id), files);
  if (isRefused(made)) return made;
  const failed = placeFolder(root, id, files);
  if (failed !== null) return failed;
  return report(join(root, id), id, articles);
}

function notEmpty(words: string): string | Refused {
  return words.trim() === ''
    ? refuse('The title is empty.', 'Write one; it can be changed later.')
    : words.trim();
}

function languageOf(words: string): string | Refused {
  return isLanguage(words)
    ? words
    : refuse(
        `"${words}" is not a language tag of BCP 47.`,
        'Write a tag such as en, hy or az-Latn.',
      );
}

function zoneOf(words: string): string | Refused {
  return isTimeZone(words)
    ? words
    : refuse(
        `"${words}" is not a time zone.`,
        'Write a name of the IANA list, such as Europe/Paris.',
      );
}

function traditionsOf(words: string): readonly NewTradition[] | Refused {
  const traditions: NewTradition[] = [];
  for (const each of words.split(';')) {
    const tradition = readTradition(each.trim());
    if (isRefused(tradition)) return tradition;
    if (traditions.some(({ id }) => id === tradition.id)) {
      return refuse(
        `The tradition "${tradition.name}" is named twice.`,
        'Name it once, with all its languages.',
      );
    }
    traditions.push(tradition);
  }
  return traditions;
}

function report(folder: string, id: string, articles: readonly NewArticle[]): string {
  const lines = articles.map(({ path, date, outlet, text }) => {
    const day =
      date === null
        ? 'no day printed'
        : 'day' in date
          ? `of ${date.day.edtf} (“${date.day.words}”)`
          : `“${date.ambiguous}” may be two days`;
    const mark = text.startsWith('\ufeff') ? '; its byte-order mark is kept' : '';
    return `  ${path}: ${day}, ${outlet === null ? 'no outlet read' : `outlet “${outlet.words}”`}${mark}.`;
  });
  return [
    `${folder} is made, with ${articles.length === 1 ? '1 article' : `${articles.length} articles`}.`,
    ...lines,
    `Next: "npm run basemap ${id}" cuts its map, "npm run draft ${id}" proposes places and events for you to edit, "npm run dev" shows it, and "npm run check ${id}" tells what is missing.`,
  ].join('\n');
}
