/**
 * A story's files as they were read, before anything is known to fit together: records with their places in the
 * files, articles by source, ids by kind. The rules look at it; `assemble.ts` makes the story of it.
 */
import { diagnoseFile, type Diagnostic, type Report } from './diagnostic.ts';
import { GAZETTEER, type RawPlace } from './gazetteer-records.ts';
import { MENTIONS, type RawMentions } from './mention-records.ts';
import { nearestWord } from './nearest.ts';
import { checkJson, parseJson, parseYaml } from './nodes.ts';
import {
  DISPUTE,
  EVENT,
  SOURCE,
  SPEAKER,
  STORY,
  type RawDispute,
  type RawEvent,
  type RawSource,
  type RawSpeaker,
  type RawStory,
} from './records.ts';
import { list, type Located, type Reader } from './schema.ts';
import { decode, decodeLoosely, textFile, type TextFile } from './text.ts';

/** Records of one kind. Absent when their file could not be read, so that nothing more is said of it. */
export type Records<T> = Located<readonly Located<T>[]>;

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
  /** The texts in `sources/`, by their path in the folder; null for one that could not be read. */
  readonly articles: ReadonlyMap<string, TextFile | null>;
}

const FILES = ['story.yaml', 'sources.yaml', 'speakers.yaml', 'places.json', 'events.yaml'];
const OPTIONAL_FILES = ['disputes.yaml', 'mentions.yaml', 'basemap.json'];

export function readDraft(
  files: ReadonlyMap<string, Uint8Array>,
  unread: readonly Diagnostic[],
  report: Report,
  reportFile: (diagnostic: Diagnostic) => void,
): Draft {
  const folder = folderOf([...files.keys(), ...unread.map(({ file }) => file)]);
  const unreadable = new Set(unread.map(({ file }) => file));

  function textOf(name: string): TextFile | null {
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
    const decoded = decode(bytes);
    if ('text' in decoded) return textFile(path, decoded.text);
    const offset = decodeLoosely(bytes.subarray(0, decoded.badByte)).length;
    report(
      'file-not-utf8',
      { file: textFile(path, decodeLoosely(bytes)), offset },
      `Byte ${decoded.badByte + 1} of the file is not UTF-8.`,
      'save the file as UTF-8; an article must be saved so from its own encoding, not pasted over.',
    );
    return null;
  }

  function read<T>(name: string, reader: Reader<T>): Located<T> | undefined {
    const file = textOf(name);
    const at = file && (name.endsWith('.json') ? parseJson(file, report) : parseYaml(file, report));
    const value = at ? reader.read(at, name, report) : undefined;
    return at && value !== undefined ? { value, at } : undefined;
  }

  const articles = new Map<string, TextFile | null>();
  for (const path of [...files.keys(), ...unreadable].sort()) {
    const name = path.slice(folder.length + 1);
    if (/^sources\/.+\.txt$/.test(name)) articles.set(name, textOf(name));
    else if (/\.(ya?ml|json)$/.test(name) && ![...FILES, ...OPTIONAL_FILES].includes(name)) {
      reportFile(unknownFile(path, name));
    }
  }
  // The base map is large and made by a program: that it parses is enough.
  const basemap = textOf('basemap.json');
  if (basemap) checkJson(basemap, report);
  const gazetteer = read('places.json', GAZETTEER);
  return {
    id: folder.slice(folder.lastIndexOf('/') + 1),
    folder,
    story: read('story.yaml', STORY)?.value,
    sources: read('sources.yaml', list(SOURCE)),
    speakers: read('speakers.yaml', list(SPEAKER)),
    places: gazetteer?.value.features,
    events: read('events.yaml', list(EVENT)),
    disputes: read('disputes.yaml', list(DISPUTE)),
    mentions: read('mentions.yaml', MENTIONS)?.value,
    articles,
  };
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
