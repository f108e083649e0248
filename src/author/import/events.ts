/** Imported rows as events of a story, each with the words that report it; what cannot be one is told with the reason. */
import { isWebAddress } from '../../compile/values.ts';
import { cut } from '../../story/cut.ts';
import { EVENT_KINDS, type Bounds, type EventKind } from '../../story/story.ts';
import { LONGEST_ADDRESS, LONGEST_TEXT } from '../../compile/limits.ts';
import type { DateWordsOptions } from '../date-words.ts';
import { idGiver, idOf } from '../ids.ts';
import type { Refused } from '../refused.ts';
import { oneLine, pairedQuotes, readHtml, type ReadHtml } from './html.ts';
import type { ImportedFile, ImportedRow, WrittenLink } from './row.ts';
import { dateOfRow } from './row-dates.ts';
import {
  placeGiver,
  positionOf,
  probablySwapped,
  swappedInRegion,
  swappedOrNowhere,
  type ImportedPlace,
  type PlaceGiver,
} from './row-places.ts';

export interface ImportedEvent {
  readonly label: string;
  readonly id: string;
  readonly title: string;
  readonly kind: EventKind;
  readonly edtf: string;
  readonly basis: string;
  readonly place: ImportedPlace | null;
  readonly links: readonly { readonly url: string; readonly title: string | null }[];
  /** Its words in the source: what the headline says, then what the text does. Either may be empty, not both. */
  readonly headline: string;
  readonly text: string;
  readonly prose: string;
  /** Who the file names as its source; may be empty. */
  readonly source: string;
  /** A group of the file that a story has no room for; may be empty. */
  readonly group: string;
}

export interface ImportedEvents {
  readonly events: readonly ImportedEvent[];
  readonly places: PlaceGiver;
  /** Rows that are no event, each with the reason. */
  readonly dropped: readonly { readonly label: string; readonly reason: string }[];
  /** What of kept rows is not as in the file, by what it is; the rows of each. */
  readonly changed: ReadonlyMap<string, readonly string[]>;
  /** Rows whose dates may be two. */
  readonly ambiguous: readonly { readonly label: string; readonly words: string }[];
}

/**
 * @param undated EDTF for a row that has no date, where the file may have such
 * @param region that the author named; null for none
 */
export function eventsOf(
  file: ImportedFile,
  options: DateWordsOptions,
  undated: string,
  region: Bounds | null,
): ImportedEvents | Refused {
  const dropped: { label: string; reason: string }[] = [];
  const changed = new Map<string, string[]>();
  const ambiguous: { label: string; words: string }[] = [];
  const placed: { label: string; position: readonly [number, number] }[] = [];
  const places = placeGiver();
  const giveId = idGiver(file.rows.map((_, at) => `step-${at + 1}`));
  const events: ImportedEvent[] = [];
  for (const row of file.rows) {
    const change = (what: string) => {
      const rows = changed.get(what);
      if (rows) rows.push(row.label);
      else changed.set(what, [row.label]);
    };
    const words = wordsOfRow(row);
    const position = row.place === null ? { position: null } : positionOf(row.place);
    const isUndated = row.start === null && row.end === null && file.mayBeUndated;
    const date = isUndated ? undatedOf(row, undated) : dateOfRow(row, options);
    if ('reason' in words) dropped.push({ label: row.label, reason: words.reason });
    else if ('reason' in position) dropped.push({ label: row.label, reason: position.reason });
    else if ('reason' in date) dropped.push({ label: row.label, reason: date.reason });
    else if ('ambiguous' in date) ambiguous.push({ label: row.label, words: date.ambiguous });
    else {
      if (position.position !== null)
        placed.push({ label: row.label, position: position.position });
      if (isUndated) change('no date: dated until the day of the import');
      for (const what of [...words.changes, ...date.changes]) change(what);
      const { links, refused } = linksOf([...row.links, ...words.links]);
      if (refused > 0) change('links that are no addresses of the web left out');
      if (file.kind !== 'csv' && row.links.some(({ url }) => isLink(url)))
        change('media turned into links');
      const group = oneLine(row.group);
      const kind = EVENT_KINDS.find((each) => each === group.toLowerCase());
      const name = row.place === null ? '' : readHtml(row.place.name).text;
      const isNamed = name !== '';
      if (!isNamed && position.position !== null)
        change('a position without a name: named after the title');
      const hasPlace = isNamed || position.position !== null;
      events.push({
        label: row.label,
        id: giveId(idOf(row.id || words.title, 'event')),
        title: words.title,
        kind: kind ?? 'background',
        edtf: date.edtf,
        basis: date.basis,
        place: hasPlace ? places.give(isNamed ? name : words.title, position.position) : null,
        links,
        headline: words.headline,
        text: words.text,
        prose: words.prose,
        source: oneLine(row.source),
        group: kind === undefined ? group : '',
      });
    }
  }
  const misplaced = swappedOrNowhere(placed) ?? (region && swappedInRegion(placed, region));
  if (misplaced) return misplaced;
  const swapped = probablySwapped(placed);
  if (swapped.length > 0) {
    changed.set('far from all others, and among them if lat and lon change places: look at them', [
      ...swapped,
    ]);
  }
  return { events, places, dropped, changed, ambiguous };
}

function undatedOf({ label }: ImportedRow, edtf: string) {
  return {
    edtf,
    basis: `${label.slice(0, 1).toUpperCase()}${label.slice(1)} of the imported file has no date.`,
    changes: [],
  };
}

type RowWords =
  | { readonly reason: string }
  | {
      readonly title: string;
      readonly headline: string;
      readonly text: string;
      readonly prose: string;
      readonly links: readonly WrittenLink[];
      readonly changes: readonly string[];
    };

const LONGEST_TITLE = 200;

function wordsOfRow(row: ImportedRow): RowWords {
  const headline = readHtml(row.headline);
  // In the place of media's address there may be HTML of its own, such as a quotation.
  const shown = row.links.filter(({ url }) => isHtml(url)).map(({ url }) => url);
  const own = readHtml([row.text, ...shown].filter((html) => html !== '').join('\n'));
  // A slide may be a picture with a caption and nothing else.
  const caption = row.links.find(({ title }) => title !== '');
  const text = hasWords(headline) || hasWords(own) || !caption ? own : readHtml(caption.title);
  if (!hasWords(headline) && !hasWords(text))
    return { reason: 'it has neither a headline nor a text' };
  const longest = Math.max(headline.text.length, text.prose.length);
  if (longest > LONGEST_TEXT)
    return { reason: `its text has ${longest} letters; at most ${LONGEST_TEXT} are an event’s` };
  const title = pairedQuotes(hasWords(headline) ? headline.text : text.text);
  const prose = text.prose === '' ? title : text.prose;
  return {
    title:
      title.length > LONGEST_TITLE
        ? `${cut(title, LONGEST_TITLE - 1).replace(/\s\S*$/, '')}…`
        : title,
    headline: headline.text,
    text: text.text,
    prose,
    links: [...headline.links, ...text.links],
    changes: [
      ...(headline.hadMarks || text.hadMarks ? ['HTML made text'] : []),
      ...(title.length > LONGEST_TITLE ? ['a long title cut'] : []),
      ...(!hasWords(headline) ? ['no headline: titled with its text'] : []),
    ],
  };
}

function hasWords({ text }: ReadHtml): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Each address once; what is empty is no link, and what is none of the web is refused. */
function linksOf(written: readonly WrittenLink[]) {
  const links = new Map<string, string | null>();
  let refused = 0;
  for (const { url, title } of written) {
    const address = url.startsWith('//') ? `https:${url}` : url;
    if (isLink(address)) {
      const words = cut(readHtml(title).text, LONGEST_TITLE);
      if (!links.has(address)) links.set(address, words === '' ? null : words);
    } else if (address !== '' && !isHtml(address)) refused++;
  }
  return { links: [...links].map(([url, title]) => ({ url, title })), refused };
}

function isHtml(address: string): boolean {
  return address.startsWith('<');
}

function isLink(url: string): boolean {
  return isWebAddress(url) && url.length <= LONGEST_ADDRESS;
}
