/** The places of the world gazetteer that an article names, and which of several of one name is likely meant. */
import { geoDistance } from 'd3';

import { unwrapped } from '../../story/bounds.ts';
import { foldedKey } from '../../story/names/fold.ts';
import type { Bounds } from '../../story/story.ts';
import { isWithin } from '../region.ts';
import type { World, WorldPlace } from '../world/world.ts';
import type { People } from './english-people.ts';
import { LEADS, NO_PLACES, SAYING, WATER, mayBeWord } from './english-places.ts';

/** A name in a text: UTF-16 units, the end exclusive. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly place: WorldPlace;
  /** All places of the name, the nearest to the story's region first; more than one where it is not sure which is meant. */
  readonly candidates: readonly WorldPlace[];
}

/** In a language without rules a town must have so many. */
const CITY = 100_000;
/** A town of so many is known to readers without a word before it. */
const KNOWN = 1_000_000;
/** Where all of a name are smaller towns so far from the region, in km, none is likely meant: most places are in no gazetteer. */
const FAR = 2000;
/** Another of the name is not thought of when the first is so many times as large. */
const MUCH_LARGER = 20;
const EARTH_RADIUS_KM = 6371;

/** Words with what parts them from the next; a name may hold small words ("Rio de Janeiro"). */
const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}’'.-]*/gu;
const POSSESSIVE = /[’']s?$/;

/** What tells in English where a name is a place's; without it only names that readers know are. */
export interface English {
  readonly people: People;
  /** Whether a name stands somewhere in the articles after a word that leads to a place. */
  readonly isLedTo: (name: string) => boolean;
  /** Whether the articles have a word in small letters. */
  readonly isWord: (word: string) => boolean;
}

/** The names in a text that are not told already. @param taken stretches that are known to be something else @param english null in another language */
export function namedIn(
  text: string,
  world: World,
  region: Bounds,
  taken: readonly { readonly start: number; readonly end: number }[],
  english: English | null,
): readonly Named[] {
  const words = [...text.matchAll(WORD)].map((match) => ({ word: match[0], start: match.index }));
  const found: Named[] = [];
  let free = 0;
  words.forEach(({ word, start }, at) => {
    if (start < free || !/^\p{Lu}/u.test(word) || !world.begins(bare(word))) return;
    for (let count = Math.min(world.longest, words.length - at); count > 0; count--) {
      const last = words[at + count - 1];
      if (!last) continue;
      const end = last.start + bare(last.word).length;
      const name = text.slice(start, end);
      if (!isOneName(name) || taken.some((other) => start < other.end && other.start < end))
        continue;
      const all = world.named(name).filter((place) => isSpeltSo(place, name));
      if (all.length === 0) continue;
      const told = toldBy(text.slice(end, end + 60), all, world);
      const ranked = nearestFirst(told.length > 0 ? told : all, region);
      const place = likeliest(ranked, region);
      const nearest = Math.min(...ranked.map((each) => away(each, region)));
      if (place && isMeant(text, start, end, name, place, nearest, region, english)) {
        const candidates = ranked.filter((each) => each === place || isInMind(each, place, region));
        found.push({ start, end, text: name, place, candidates });
        free = end;
      }
      return;
    }
  });
  return found;
}

function bare(word: string): string {
  return word.replace(POSSESSIVE, '').replace(/(?<=\p{Ll})\.+$/u, '');
}

/** Words of one name have a space or a hyphen between them, and nothing that ends a sentence. */
function isOneName(name: string): boolean {
  return !/[,;:!?“”"«»()\n]/.test(name) && !/\p{Ll}\.\s/u.test(name);
}

/** "US" is no place of the name "Us". */
function isSpeltSo({ names }: WorldPlace, name: string): boolean {
  const isCapitals = /^[\p{Lu}.]+$/u.test(name);
  return names.some(({ toponym }) => /^[\p{Lu}.]+$/u.test(toponym) === isCapitals);
}

function isMeant(
  text: string,
  start: number,
  end: number,
  name: string,
  place: WorldPlace,
  /** How far the nearest of the name is from the region, in km. */
  nearest: number,
  region: Bounds,
  english: English | null,
): boolean {
  if (NO_PLACES.has(name.toLowerCase()) || english?.people.holds(text, start)) return false;
  const after = /^([’']s?)?[ \u00a0-]?(\p{Lu})?/u.exec(text.slice(end));
  const isLonger =
    after?.[1] === undefined && after?.[2] !== undefined && /^[ \u00a0-]/.test(text.slice(end));
  if (english && WATER.test(text.slice(end, end + 12))) return false;
  const before =
    /([\p{L}\p{M}’'.-]+)[ \u00a0](?:the[ \u00a0])?$/u.exec(
      text.slice(Math.max(0, start - 40), start),
    )?.[1] ?? '';
  const isLed = LEADS.has(before.toLowerCase());
  // A capital before or after makes it a part of another name: "Antony Blinken", "Paris Agreement".
  const isPart =
    isLonger || (/^\p{Lu}/u.test(before) && !isLed && !/(?:[’']s?|\p{Ll}\.)$/u.test(before));
  if (isPart) return false;
  if (place.type === 'country') return true;
  // Without the words beside it a name must be one that readers know, and no short word of the language.
  if (!english) return name.length > 3 && (place.population >= CITY || isIn(place, region));
  if (place.type === 'capital city' || place.population >= KNOWN) return true;
  // "Snow", where there is a John Snow, and "Lewis wrote" are people.
  if (english.people.isFamily(text, start, end)) return false;
  if (isLed) return place.population >= CITY || nearest < FAR;
  if (SAYING.test(text.slice(end, end + 20)) || !isIn(place, region)) return false;
  return !mayBeWord(text, start, name, english.isWord) || english.isLedTo(name);
}

/** Those that lie in what is named after a comma: "Springfield, Illinois". */
function toldBy(after: string, all: readonly WorldPlace[], world: World): readonly WorldPlace[] {
  const named = /^, (\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*)*)/u.exec(after)?.[1];
  if (named === undefined) return [];
  const key = foldedKey(named);
  const countries = new Set(
    world.named(named).flatMap(({ type, country }) => (type === 'country' ? [country] : [])),
  );
  return all.filter(
    ({ type, country, within }) =>
      type !== 'country' &&
      (countries.has(country) || (within !== null && foldedKey(within) === key)),
  );
}

/** By how far a place lies from the region; what is in it comes first, the largest before the others. */
function nearestFirst(places: readonly WorldPlace[], region: Bounds): WorldPlace[] {
  return [...places].sort(
    (a, b) => away(a, region) - away(b, region) || b.population - a.population,
  );
}

/** A country before a town; what is in the region; a capital; else the largest. */
function likeliest(ranked: readonly WorldPlace[], region: Bounds): WorldPlace | undefined {
  const largest = [...ranked].sort((a, b) => b.population - a.population)[0];
  return (
    ranked.find(({ type }) => type === 'country') ??
    ranked.find((place) => isIn(place, region)) ??
    ranked.find(({ type }) => type === 'capital city') ??
    largest
  );
}

/** Whether another place of the name may be meant. */
function isInMind(other: WorldPlace, chosen: WorldPlace, region: Bounds): boolean {
  if (chosen.type === 'country') return isIn(other, region);
  return (
    away(other, region) < away(chosen, region) ||
    other.population * MUCH_LARGER >= chosen.population
  );
}

/** Kilometres from the middle of the region; 0 within it. */
function away(place: WorldPlace, region: Bounds): number {
  if (place.position === null) return Infinity;
  if (isIn(place, region)) return 0;
  const [west, south, east, north] = unwrapped(region);
  const [longitude, latitude] = place.position;
  return (
    geoDistance([longitude, latitude], [(west + east) / 2, (south + north) / 2]) * EARTH_RADIUS_KM
  );
}

function isIn({ position }: WorldPlace, region: Bounds): boolean {
  return position !== null && isWithin(position, region);
}
