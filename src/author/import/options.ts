/** What an author asks of an import, beside the file. */
import { isLanguage, isTimeZone } from '../../compile/values.ts';
import { RIGHTS, type Bounds, type Rights } from '../../story/story.ts';
import type { DateOrder } from '../date-words.ts';
import { readRegion } from '../region.ts';
import { isRefused, refuse, type Refused } from '../refused.ts';
import { readOptions } from '../terminal.ts';
import { readTradition, type NewTradition } from '../traditions.ts';
import { readWorld } from '../world/packages.ts';
import { oneLine } from './html.ts';
import { KINDS, type ImportKind } from './row.ts';

const USAGE = [
  'Usage: npm run import -- <file> [--story id] [--title text] [--language en] [--day-first | --month-first]',
  '         [--time-zone Europe/Paris] [--region "west south east north" | town] [--tradition "Name: en"] [--outlet name]',
  `         [--rights ${RIGHTS.join('|')}] [--kind ${KINDS.join('|')}]`,
].join('\n');

export interface ImportOptions {
  readonly path: string;
  readonly story: string | null;
  readonly title: string | null;
  readonly kind: ImportKind | null;
  readonly order: DateOrder | null;
  readonly language: string;
  readonly timeZone: string;
  readonly region: Bounds | null;
  readonly traditions: readonly NewTradition[];
  readonly outlet: string | null;
  readonly rights: Rights;
}

/** Reads the words after the command; refused with the usage or with what is wrong. @param words of the command line */
export function readImportOptions(words: readonly string[]): ImportOptions | Refused {
  const read = readOptions(
    words,
    {
      story: { type: 'string' },
      title: { type: 'string' },
      language: { type: 'string' },
      kind: { type: 'string' },
      'day-first': { type: 'boolean' },
      'month-first': { type: 'boolean' },
      'time-zone': { type: 'string' },
      region: { type: 'string' },
      tradition: { type: 'string', multiple: true },
      outlet: { type: 'string' },
      rights: { type: 'string' },
    },
    USAGE,
  );
  if (isRefused(read)) return read;
  const { values, positionals } = read;
  const [path, more] = positionals;
  if (path === undefined) return refuse('No file is named.', USAGE);
  if (more !== undefined) return refuse(`One file at a time: ${path} and ${more} are two.`, USAGE);

  const language = values.language ?? 'en';
  if (!isLanguage(language))
    return refuse(
      `"${language}" is not a language tag of BCP 47.`,
      'Write a tag such as en, hy or az-Latn.',
    );
  const timeZone = values['time-zone'] ?? 'UTC';
  if (!isTimeZone(timeZone))
    return refuse(
      `"${timeZone}" is not a time zone.`,
      'Write a name of the IANA list, such as Europe/Paris.',
    );
  const kind = KINDS.find((each) => each === values.kind) ?? null;
  if (values.kind !== undefined && kind === null)
    return refuse(
      `"${values.kind}" is not a kind of file that is read.`,
      `Write one of ${KINDS.join(', ')}.`,
    );
  const rights = RIGHTS.find((each) => each === (values.rights ?? 'excerpts'));
  if (rights === undefined)
    return refuse(`"${values.rights ?? ''}" is no right.`, `Write one of ${RIGHTS.join(', ')}.`);
  if (values['day-first'] && values['month-first'])
    return refuse('--day-first and --month-first exclude each other.', 'Leave one out.');
  const region =
    values.region === undefined
      ? null
      : readRegion(values.region, (name) => readWorld([language]).named(name));
  if (isRefused(region)) return region;
  const traditions: NewTradition[] = [];
  for (const words of values.tradition ?? []) {
    const tradition = readTradition(words);
    if (isRefused(tradition)) return tradition;
    traditions.push(tradition);
  }
  const given = { id: 'imported', name: 'As in the imported file', languages: [language] };
  return {
    path,
    story: values.story ?? null,
    title: values.title ?? null,
    kind,
    order: values['day-first'] ? 'day' : values['month-first'] ? 'month' : null,
    language,
    timeZone,
    region,
    traditions: traditions.length > 0 ? traditions : [given],
    outlet: oneLine(values.outlet ?? '') || null,
    rights,
  };
}
