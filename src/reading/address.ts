/**
 * Reading <-> URL, one row a field. `#<step or event id>` says where the reader is, `?place=` which place is selected,
 * `?from=&to=` (days, both included) the window of time once the reader has moved it, `?names=` whose names are spoken, `?source=`
 * which article is open, `?dispute=` which dispute; `?sources=`, `?speakers=`, `?kinds=` what is shown, `?colour=` what marks are
 * coloured by; `?mode=explore` and its `?tab=`; `?mode=present|notes` and their `?lesson=`.
 */
import { millisecondsInDay } from 'date-fns/constants';

import { dayFromISO, dayToISO } from '../story/dates.ts';
import { OWN_VOICE, type Filter } from '../story/filter.ts';
import type { ColourBy } from '../story/hues.ts';
import type { Lookup } from '../story/lookup.ts';
import type { Names } from '../story/speech.ts';
import { EVENT_KINDS, type Stretch } from '../story/story.ts';
import { words } from '../words/en.ts';
import { isLesson, TABS, TITLE, type Mode, type Selection, type Visit } from './visit.ts';

const MODES: readonly Mode[] = ['scroll', 'explore', 'present', 'notes'];
const COLOURS: readonly ColourBy[] = ['none', 'source', 'side'];

/** Anchors of the page that are no steps: an entry of the list, with the event's id behind it, and what stands at its end. */
const LIST = 'list-';
const COLOPHON = 'colophon';

/** Characters of a value that are shown where it leads nowhere, and how many such values of a list. */
const LONGEST_SHOWN = 80;
const MOST_STRAYS = 3;

/** The visit that an address names, and a sentence for each value that leads nowhere; no sentence twice. */
export function readAddress(
  url: URL,
  lookup: Lookup,
): { readonly visit: Visit; readonly notices: readonly string[] } {
  const notices: string[] = [];
  // A link within the text keeps what stood before its fragment: the fragment is where the reader goes.
  const selection = readFragment(url, lookup, notices) ?? readPlace(url, lookup, notices) ?? TITLE;
  const mode = readOneOf('mode', MODES, url, notices);
  const visit = {
    mode,
    tab: readOneOf('tab', TABS, url, notices),
    selection,
    filter: readFilter(url, lookup, notices),
    colour: readOneOf('colour', COLOURS, url, notices),
    dispute: readId('dispute', (id) => lookup.dispute(id), url, notices),
    window: readWindow(url, notices),
    names: readNames(url, lookup, notices) ?? 'both',
    source: readId('source', (id) => lookup.source(id), url, notices),
    lesson: isLesson(mode) ? readLesson(url) : null,
  };
  return { visit, notices: [...new Set(notices)] };
}

/** What stands behind the address of the story's page to name a visit: `?…#…`, or nothing for the title. */
export function writeAddress(visit: Visit, lookup: Lookup): string {
  const { selection, window, filter } = visit;
  const isExploring = visit.mode === 'explore';
  const isBeforeClass = isLesson(visit.mode);
  const rows: readonly (readonly [key: string, value: string | null | false])[] = [
    ['mode', visit.mode !== 'scroll' && visit.mode],
    ['tab', isExploring && visit.tab !== 'map' && visit.tab],
    ['lesson', isBeforeClass && visit.lesson],
    ['names', visit.names !== 'both' && visit.names],
    ['source', visit.source],
    ['dispute', visit.dispute],
    ['place', selection.kind === 'place' && selection.place],
    ['sources', filter.sources && filter.sources.join()],
    ['speakers', filter.speakers && filter.speakers.join()],
    ['kinds', filter.kinds && filter.kinds.join()],
    ['colour', visit.colour !== 'none' && visit.colour],
    ['from', window && dayToISO(window.from)],
    ['to', window && dayToISO(window.to - 1)],
  ];
  const query = rows.flatMap(([key, value]) =>
    value === null || value === false
      ? []
      : `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`,
  );
  const search = query.length > 0 ? `?${query.join('&')}` : '';
  const fragment = selection.kind === 'event' ? `#${fragmentOf(selection.event, lookup)}` : '';
  return search + fragment;
}

/** A step's lead event has the step's address, so that the reader who opens it begins at the step's heading. */
export function fragmentOf(eventId: string, lookup: Lookup): string {
  const step = lookup.stepOf(eventId);
  return step?.events[0] === eventId ? step.id : eventId;
}

function readFragment(url: URL, lookup: Lookup, notices: string[]): Selection | null {
  const id = decoded(url.hash.slice(1));
  if (id === '') return null;
  const event = lookup.step(id)?.events[0] ?? (lookup.event(id) ?? lookup.event(inList(id)))?.id;
  if (event !== undefined) return { kind: 'event', event };
  if (id === COLOPHON) return null;
  notices.push(words.address.unknownStep(shown(id)));
  return null;
}

/** The event whose entry in the list an anchor names. */
function inList(id: string): string {
  return id.startsWith(LIST) ? id.slice(LIST.length) : '';
}

function readPlace(url: URL, lookup: Lookup, notices: string[]): Selection | null {
  const id = url.searchParams.get('place');
  if (id === null) return null;
  if (lookup.place(id)) return { kind: 'place', place: id };
  notices.push(words.address.unknownPlace(shown(id)));
  return null;
}

/** Whether the page can speak these names. */
export function canSpeak(names: string, { story }: Lookup): boolean {
  return ['both', 'as-written', ...story.traditions.map(({ id }) => id)].includes(names);
}

/** Null where the address does not say. */
function readNames(url: URL, lookup: Lookup, notices: string[]): Names | null {
  const names = url.searchParams.get('names');
  if (names === null || canSpeak(names, lookup)) return names;
  notices.push(words.address.unknownNames(shown(names)));
  return null;
}

/** An id that the story must have; null where the address does not say, or says it in vain. */
function readId(
  key: 'source' | 'dispute',
  find: (id: string) => unknown,
  url: URL,
  notices: string[],
): string | null {
  const id = url.searchParams.get(key);
  if (id === null || find(id)) return id;
  notices.push(words.address.unknown[key](shown(id)));
  return null;
}

/** The browser makes it, and nobody types it: what is none is left out. */
function readLesson(url: URL): string | null {
  const id = url.searchParams.get('lesson') ?? '';
  return /^[a-z0-9]{1,32}$/.test(id) ? id : null;
}

/** One of a few values; the first where the address does not say, or says it in vain. */
function readOneOf<T extends string>(
  key: 'mode' | 'tab' | 'colour',
  values: readonly T[],
  url: URL,
  notices: string[],
): T {
  const given = url.searchParams.get(key);
  const value = values.find((each) => each === given) ?? values[0];
  if (value === undefined) throw new Error(`There is no value for ${key}.`);
  if (given !== null && given !== value) notices.push(words.address.unknown[key](shown(given)));
  return value;
}

function readFilter(url: URL, { story }: Lookup, notices: string[]): Filter {
  const among = <T extends string>(key: keyof Filter, known: readonly T[]): readonly T[] | null => {
    const given = url.searchParams.get(key)?.split(',') ?? [];
    const strays = new Set(given);
    const chosen = known.filter((id) => strays.delete(id));
    for (const id of [...strays].slice(0, MOST_STRAYS)) {
      notices.push(words.address.unknown[key](shown(id)));
    }
    return chosen.length > 0 ? chosen : null;
  };
  return {
    sources: among(
      'sources',
      story.sources.map(({ id }) => id),
    ),
    speakers: among('speakers', [OWN_VOICE, ...story.speakers.map(({ id }) => id)]),
    kinds: among('kinds', EVENT_KINDS),
  };
}

function readWindow(url: URL, notices: string[]): Stretch | null {
  const from = url.searchParams.get('from');
  const to = url.searchParams.get('to');
  if (from === null && to === null) return null;
  const first = dayFromISO(from ?? '');
  const last = dayFromISO(to ?? '');
  if (first !== null && last !== null && first <= last) {
    return { from: first, to: last + millisecondsInDay };
  }
  notices.push(words.address.unknownDays(`${shown(from ?? '')} – ${shown(to ?? '')}`));
  return null;
}

/** A value as a notice names it: a link made by somebody else may hold a book, or characters that turn round those beside them. */
function shown(value: string): string {
  const points = Array.from(value.slice(0, 2 * LONGEST_SHOWN));
  const short = points.slice(0, LONGEST_SHOWN).join('');
  return (short.length < value.length ? `${short}…` : short).replace(/\p{C}/gu, '\ufffd');
}

/** A fragment may be percent-encoded, wrongly too when it was typed by hand. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
