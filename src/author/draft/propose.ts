/**
 * What a draft proposes for a story: the places that its articles name, their dated sentences as events, and who speaks in them.
 * Pure; what stands in the story's files already is not proposed again.
 */
import { foldedKey } from '../../story/names/fold.ts';
import { findMentions } from '../../story/names/mentions.ts';
import { nameIndex } from '../../story/names/name-index.ts';
import { idGiver, idOf } from '../ids.ts';
import { isWithin } from '../region.ts';
import type { World } from '../world/world.ts';
import { People } from './english-people.ts';
import { LED } from './english-places.ts';
import { eventsIn } from './events.ts';
import type { DraftArticle, DraftStory, Proposals, ProposedPlace } from './proposals.ts';
import { Speakers } from './speakers.ts';
import { unlistedIn } from './unlisted.ts';
import { namedIn, type English, type Named } from './world-places.ts';

/** Proposes for a story, with the world gazetteer for what its own does not have. */
export function propose(story: DraftStory, world: World): Proposals {
  const index = nameIndex(story.places, story.rules);
  const english = englishOf(story, world);
  const found = story.articles.map((article) => {
    const { text } = article;
    const isEnglish = isInEnglish(article);
    const mentions = findMentions(index, text);
    const points = unitsOf(text);
    const own = mentions
      .map(({ start, end, place }) => ({ start: points(start), end: points(end), place }))
      .filter(({ start }) => !isEnglish || !english.people.holds(text, start));
    const apart = [...story.rules.notPlaces, ...(article.outlet === null ? [] : [article.outlet])];
    const taken = [...own, ...stretchesOf(text, apart)];
    const named = namedIn(text, world, story.region, taken, isEnglish ? english : null);
    const missed = isEnglish ? unlistedIn(text, mentions, apart, english.people, points) : [];
    const unlisted = missed.filter(
      ({ start }) => !named.some((name) => name.start <= start && start < name.end),
    );
    return { article, isEnglish, own, named, unlisted };
  });
  const places = placesOf(found, story);
  const idOfWorld = new Map(places.map(({ place, id }) => [place.id, id]));
  const speakers = new Speakers(story.speakers);
  const giveId = idGiver(story.taken);
  const events = found.flatMap(({ article, isEnglish, own, named }) => {
    if (!isEnglish) return [];
    const spots = [
      ...own,
      ...named.map(({ start, end, place }) => ({
        start,
        end,
        place: idOfWorld.get(place.id) ?? '',
      })),
    ];
    return eventsIn(article, spots, speakers, giveId);
  });
  const unknown = new Map<string, { source: string; words: string }>();
  for (const { article, unlisted } of found) {
    for (const { words } of unlisted) {
      if (!unknown.has(words)) unknown.set(words, { source: article.source, words });
    }
  }
  return {
    known: [...new Set(found.flatMap(({ own }) => own.map(({ place }) => place)))],
    places,
    events,
    speakers: speakers.proposed,
    unknown: [...unknown.values()],
    unread: found.filter(({ isEnglish }) => !isEnglish).map(({ article }) => article.source),
  };
}

function isInEnglish({ language }: DraftArticle): boolean {
  return /^en\b/.test(language);
}

/** What the English articles of a story together tell of the names in each. */
function englishOf({ articles, places }: DraftStory, world: World): English {
  const texts = articles.filter(isInEnglish).map(({ text }) => text);
  const own = new Set(
    places.flatMap(({ names }) => names.map(({ toponym }) => foldedKey(toponym))),
  );
  const isPlace = (name: string) => own.has(foldedKey(name)) || world.named(name).length > 0;
  const led = new Set(
    texts.flatMap((text) => [...text.matchAll(LED)].map(([, word = '']) => foldedKey(word))),
  );
  const small = new Set(texts.flatMap((text) => text.match(/(?<![\p{L}’'-])\p{Ll}+/gu) ?? []));
  return {
    people: new People(texts, isPlace),
    isLedTo: (name) => led.has(foldedKey(name)),
    isWord: (word) => small.has(word),
  };
}

/** Each place once, with the sources that name it. */
function placesOf(
  found: readonly { readonly article: DraftArticle; readonly named: readonly Named[] }[],
  { places, region }: DraftStory,
): ProposedPlace[] {
  const giveId = idGiver(places.map(({ id }) => id));
  const links = new Set(places.flatMap((place) => place.links.map(({ identifier }) => identifier)));
  const proposed = new Map<string, ProposedPlace & { readonly sources: string[] }>();
  for (const { article, named } of found) {
    for (const { place, text, candidates } of named) {
      if (links.has(place.id)) continue;
      const before = proposed.get(place.id);
      if (before) {
        if (!before.sources.includes(article.source)) before.sources.push(article.source);
        continue;
      }
      const printed = text.replace(/\u00a0/g, ' ');
      const title = /^[\p{Lu}.]+$/u.test(printed) ? place.names[0].toponym : printed;
      proposed.set(place.id, {
        id: giveId(idOf(title, place.id.replace(':', '-').toLowerCase())),
        title,
        printed,
        place,
        isFar: place.position !== null && !isWithin(place.position, region),
        others: candidates.filter((each) => each !== place),
        sources: [article.source],
      });
    }
  }
  return [...proposed.values()];
}

/** Where a text prints words. */
function stretchesOf(text: string, all: readonly string[]) {
  return all.flatMap((words) => {
    const found: { start: number; end: number }[] = [];
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
      found.push({ start: at, end: at + words.length });
    }
    return found;
  });
}

/** Turns code points into UTF-16 units. */
function unitsOf(text: string): (point: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (point) => point;
  const units = [0];
  let unit = 0;
  for (const character of text) units.push((unit += character.length));
  return (point) => units[point] ?? text.length;
}
