/**
 * A story's files as they were read, before anything is known to fit together: records with their places in the
 * files, articles by source, ids by kind. The rules look at it; `assemble.ts` makes the story of it.
 */
import { diagnoseFile, type Diagnostic, type Report } from './diagnostic.ts';
import { textOf, tooMany } from './file-texts.ts';
import { READERS } from './file-readers.ts';
import type { RawPlace } from './gazetteer-records.ts';
import { MOST_FILES } from './limits.ts';
import type { RawMentions } from './mention-records.ts';
import { nearestWord } from './nearest.ts';
import { parseJson, parseYaml } from './nodes.ts';
import type { RawDispute, RawEvent, RawSource, RawSpeaker, RawStory } from './records.ts';
import type { Located, Reader } from './schema.ts';
import { checkBasemap } from './rules/basemap.ts';
import { checkName } from './rules/folder-name.ts';
import type { TextFile } from './text.ts';

/** Records of one kind. Absent when their file could not be read, so that nothing more is said of it. */
export type Records<T> = Located<readonly Located<T>[]>;

/** The records that `npm run draft` proposed and that nobody has taken over yet: nothing of them is published. */
export interface Drafted {
  readonly speakers: readonly Located<RawSpeaker>[];
  readonly places: readonly Located<RawPlace>[];
  readonly events: readonly Located<RawEvent>[];
}

export interface Draft {
  readonly id: string;
  /** The path of the story's folder, as it is printed. */
  readonly folder: string;
  readonly story: RawStory | undefined;
  readonly sources: Records<RawSource> | undefined;
  readonly speakers: Records<RawSpeaker> | undefined;
  readonly places: Records<RawPlace> | undefined;
  readonly events: Records<RawEvent> | undefined;
  readonly disputes: Records<RawDispute> | undefined;
  readonly mentions: RawMentions | undefined;
  /** What bears the mark `draft: true`; the lists above are without it. */
  readonly drafted: Drafted;
  /** The texts in `sources/`, by their path in the folder; null for one that could not be read. */
  readonly articles: ReadonlyMap<string, TextFile | null>;
}

const FILES = ['story.yaml', 'sources.yaml', 'speakers.yaml', 'places.json', 'events.yaml'];
const OPTIONAL_FILES = ['disputes.yaml', 'mentions.yaml', 'basemap.json'];

/**
 * Reads a story’s files, by their paths as they are printed. @param unread diagnostics of those that could not be read from the disc @param
 * reportFile takes what is about a file as a whole
 */
export function readDraft(
  files: ReadonlyMap<string, Uint8Array>,
  unread: readonly Diagnostic[],
  report: Report,
  reportFile: (diagnostic: Diagnostic) => void,
): Draft {
  const folder = folderOf([...files.keys(), ...unread.map(({ file }) => file)]);
  const unreadable = new Set(unread.map(({ file }) => file));

  function fileOf(name: string): TextFile | null {
    const path = `${folder}/${name}`;
    const bytes = files.get(path);
    if (bytes === undefined) {
      if (!unreadable.has(path) && !OPTIONAL_FILES.includes(name)) {
        reportFile(
          diagnoseFile(
            'file-missing',
            path,
            `The story has no ${name}.`,
            `add the file; data/README.md says what it holds.`,
          ),
        );
      }
      return null;
    }
    return textOf(path, bytes, report, reportFile);
  }

  function read<T>(name: string, reader: Reader<T>): Located<T> | undefined {
    const file = fileOf(name);
    const at = file && (name.endsWith('.json') ? parseJson(file, report) : parseYaml(file, report));
    const value = at ? reader.read(at, name, report) : undefined;
    return at && value !== undefined ? { value, at } : undefined;
  }

  const articles = new Map<string, TextFile | null>();
  if (files.size > MOST_FILES) reportFile(tooMany(folder));
  if (files.has(`${folder}/story.yaml`)) checkName(folder, reportFile);
  for (const path of [...files.keys(), ...unreadable].sort().slice(0, MOST_FILES)) {
    const name = path.slice(folder.length + 1);
    if (/^sources\/.+\.txt$/.test(name)) articles.set(name, fileOf(name));
    else if (/\.(ya?ml|json)$/.test(name) && ![...FILES, ...OPTIONAL_FILES].includes(name)) {
      reportFile(unknownFile(path, name));
    }
  }
  const basemap = fileOf('basemap.json');
  if (basemap) checkBasemap(basemap, report);
  const places = parted(
    read('places.json', READERS['places.json'])?.value.features,
    ({ properties }) => properties?.value.draft?.value,
  );
  const speakers = parted(
    read('speakers.yaml', READERS['speakers.yaml']),
    ({ draft }) => draft?.value,
  );
  const events = parted(read('events.yaml', READERS['events.yaml']), ({ draft }) => draft?.value);
  return {
    id: folder.slice(folder.lastIndexOf('/') + 1),
    folder,
    story: read('story.yaml', READERS['story.yaml'])?.value,
    sources: read('sources.yaml', READERS['sources.yaml']),
    speakers: speakers.kept,
    places: places.kept,
    events: events.kept,
    disputes: read('disputes.yaml', READERS['disputes.yaml']),
    mentions: read('mentions.yaml', READERS['mentions.yaml'])?.value,
    drafted: { speakers: speakers.drafted, places: places.drafted, events: events.drafted },
    articles,
  };
}

/** Parts the records that are marked as drafts from the others. */
function parted<T>(
  records: Records<T> | undefined,
  isDraft: (record: T) => boolean | undefined,
): { readonly kept: Records<T> | undefined; readonly drafted: readonly Located<T>[] } {
  const drafted = records?.value.filter(({ value }) => isDraft(value) === true) ?? [];
  if (!records || drafted.length === 0) return { kept: records, drafted };
  const kept = records.value.filter(({ value }) => isDraft(value) !== true);
  return { kept: { value: kept, at: records.at }, drafted };
}

/** The story's folder holds story.yaml; without one, it is what all paths have in common. */
function folderOf(paths: readonly string[]): string {
  const story = paths
    .filter((path) => path.endsWith('/story.yaml'))
    .sort((a, b) => a.length - b.length)[0];
  if (story !== undefined) return story.slice(0, story.lastIndexOf('/'));
  const [first = 'story/', ...others] = paths.map((path) => path.replace(/[^/]*$/, ''));
  let common = first;
  while (!others.every((path) => path.startsWith(common))) {
    common = common.replace(/[^/]*\/$/, '');
  }
  return common.replace(/\/(sources\/)?$/, '');
}

function unknownFile(path: string, name: string): Diagnostic {
  const near = nearestWord(name, [...FILES, ...OPTIONAL_FILES]);
  return diagnoseFile(
    'file-unknown',
    path,
    `${name} is not a file of a story, so nothing reads it.`,
    near === null ? 'delete it, or keep it elsewhere.' : `name it ${near}, or delete it.`,
  );
}
