/**
 * Reading <-> URL, one row a field. `#<step or event id>` says where the reader is, `?place=` which place is selected,
 * `?from=&to=` (days, both included) the window of time once the reader has moved it, `?names=` whose names are spoken, `?source=`
 * which article is open.
 */
import { millisecondsInDay } from 'date-fns/constants';

import { dayFromISO, dayToISO } from '../story/dates.ts';
import type { Lookup } from '../story/lookup.ts';
import type { Names } from '../story/speech.ts';
import type { Stretch } from '../story/story.ts';
import { words } from '../words/en.ts';
import { TITLE, type Selection, type Visit } from './reading.svelte.ts';

/** The visit that an address names, and a sentence for each value that leads nowhere. */
export function readAddress(
  url: URL,
  lookup: Lookup,
): { readonly visit: Visit; readonly notices: readonly string[] } {
  const notices: string[] = [];
  // A link within the text keeps what stood before its fragment: the fragment is where the reader goes.
  const selection = readFragment(url, lookup, notices) ?? readPlace(url, lookup, notices) ?? TITLE;
  const visit = {
    selection,
    window: readWindow(url, notices),
    names: readNames(url, lookup, notices) ?? 'both',
    source: readSource(url, lookup, notices),
  };
  return { visit, notices };
}

/** What stands behind the address of the story's page to name a visit: `?…#…`, or nothing for the title. */
export function writeAddress({ selection, window, names, source }: Visit, lookup: Lookup): string {
  const query = new URLSearchParams();
  if (names !== 'both') query.set('names', names);
  if (source !== null) query.set('source', source);
  if (selection.kind === 'place') query.set('place', selection.place);
  if (window) {
    query.set('from', dayToISO(window.from));
    query.set('to', dayToISO(window.to - 1));
  }
  const search = query.size > 0 ? `?${query}` : '';
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
  const event = lookup.step(id)?.events[0] ?? lookup.event(id)?.id;
  if (event !== undefined) return { kind: 'event', event };
  notices.push(words.address.unknownStep(id));
  return null;
}

function readPlace(url: URL, lookup: Lookup, notices: string[]): Selection | null {
  const id = url.searchParams.get('place');
  if (id === null) return null;
  if (lookup.place(id)) return { kind: 'place', place: id };
  notices.push(words.address.unknownPlace(id));
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
  notices.push(words.address.unknownNames(names));
  return null;
}

function readSource(url: URL, lookup: Lookup, notices: string[]): string | null {
  const id = url.searchParams.get('source');
  if (id === null || lookup.source(id)) return id;
  notices.push(words.address.unknownSource(id));
  return null;
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
  notices.push(words.address.unknownDays(`${from ?? ''} – ${to ?? ''}`));
  return null;
}

/** A fragment may be percent-encoded, wrongly too when it was typed by hand. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
