/** `npm run import <file>`: brings a timeline or a map of another tool along as a story, and reports every row that it could not keep. */
import { basename, join } from 'node:path';
import { LARGEST_FILE } from '../../compile/limits.ts';
import { compiled } from '../compiled.ts';
import type { DateOrder } from '../date-words.ts';
import { textOf } from '../encoding.ts';
import { idOf } from '../ids.ts';
import { placeFolder, reasonAgainst } from '../new-folder.ts';
import { readBytes } from '../read-file.ts';
import { isRefused, refuse, type Refused } from '../refused.ts';
import { giveUp, today, type Terminal } from '../terminal.ts';
import { eventsOf, type ImportedEvents } from './events.ts';
import { oneLine, pairedQuotes, readHtml } from './html.ts';
import { readImportOptions, type ImportOptions } from './options.ts';
import { readImported } from './read.ts';
import { reportOf } from './report.ts';
import type { ImportedFile, ImportKind } from './row.ts';
import { labels } from './row-places.ts';
import { storyFiles } from './story-files.ts';

const MADE: Readonly<Record<ImportKind, string>> = {
  'timelinejs-csv': 'a spreadsheet for TimelineJS',
  'timelinejs-json': 'JSON for TimelineJS',
  'storymapjs-json': 'JSON for StoryMapJS',
  csv: 'a table of events',
};

/**
 * Runs the command and returns its exit code: 1 when nothing was written.
 * @param root the folder of the stories
 */
export async function importStory(
  words: readonly string[],
  root: string,
  terminal: Terminal,
): Promise<0 | 1> {
  const options = readImportOptions(words);
  const answer = isRefused(options) ? options : await bring(options, root, terminal);
  if (isRefused(answer)) return giveUp(answer, terminal);
  terminal.print(answer);
  return 0;
}

/** To check more takes longer than to bring them along; the report sends the author to the check in any case. */
const MOST_CHECKED = 20_000;

async function bring(
  options: ImportOptions,
  root: string,
  terminal: Terminal,
): Promise<string | Refused> {
  const name = oneLine(basename(options.path));
  const bytes = readBytes(options.path, LARGEST_FILE, 'a file that is brought along');
  if (isRefused(bytes)) return bytes;
  const text = textOf(bytes, name);
  if (isRefused(text)) return text;
  const file = readImported(text, name, options.kind);
  if (isRefused(file)) return file;

  const plainName = name.replace(/\.[^.]*$/, '');
  const title = oneLine(options.title ?? '') || readHtml(file.title).text || plainName;
  const id = options.story ?? idOf(title, 'imported');
  const taken = reasonAgainst(root, id);
  if (taken !== null) return refuse(taken.refused, `Name another with --story: --story ${id}-2`);

  const day = today();
  const read = await dated(file, options, `../${day.edtf}`, terminal);
  if (isRefused(read)) return read;
  if (read.events.length === 0) {
    const reasons = read.dropped.slice(0, 10).map(({ label, reason }) => `  ${label}: ${reason}`);
    return refuse(`Nothing of ${name} can be an event, so nothing was written.`, ...reasons);
  }
  const files = storyFiles({
    ...options,
    title: pairedQuotes(title),
    standfirst:
      pairedQuotes(readHtml(file.standfirst).text) || `Events brought along from ${name}.`,
    file: name,
    made: MADE[file.kind],
    today: day.edtf,
    todayInWords: day.words,
    source: idOf(plainName, 'imported'),
    events: read.events,
    places: read.places.places(),
    namesakes: read.places.namesakes(),
  });
  const made = read.events.length > MOST_CHECKED ? null : compiled(join(root, id), files);
  if (made !== null && isRefused(made)) return made;
  const failed = placeFolder(root, id, files);
  if (failed !== null) return failed;
  return reportOf({
    folder: join(root, id),
    id,
    name,
    made: MADE[file.kind],
    found: file.found,
    read,
    timeZone: options.timeZone,
    warnings: made?.warnings ?? 0,
  });
}

/** The events; where dates may be two, the author is asked, and told to say it where nobody can be. */
async function dated(
  file: ImportedFile,
  { order, timeZone, language, region }: ImportOptions,
  undated: string,
  { ask }: Terminal,
): Promise<ImportedEvents | Refused> {
  const read = eventsOf(file, { order, timeZone, language }, undated, region);
  if (isRefused(read) || read.ambiguous.length === 0) return read;
  const [{ words } = { words: '' }] = read.ambiguous;
  const found = `${read.ambiguous.length === 1 ? 'A date' : `${read.ambiguous.length} dates`} may be two, such as ${words}: ${labels(read.ambiguous)}.`;
  if (ask === null) {
    return refuse(found, 'Say which number is the day: --day-first or --month-first.');
  }
  let said: DateOrder | null = null;
  while (said === null)
    said = orderOf(await ask(`${found}\nIs the day first or the month? (day/month) `));
  return eventsOf(file, { order: said, timeZone, language }, undated, region);
}

function orderOf(answer: string): DateOrder | null {
  const [letter] = answer.trim().toLowerCase();
  if (letter === 'd') return 'day';
  return letter === 'm' ? 'month' : null;
}
