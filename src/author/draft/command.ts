/** `npm run draft <story>`: reads the articles of a story and puts proposals into its files, which the author edits. */
import { join } from 'node:path';

import { readFolder } from '../../compile/folder.ts';
import { placeFiles } from '../place-file.ts';
import { isRefused, type Refused } from '../refused.ts';
import { storyFolder } from '../story-folder.ts';
import { readWorld } from '../world/packages.ts';
import { GEONAMES } from '../world/world.ts';
import { withEntries, withFeatures } from './insert.ts';
import { propose } from './propose.ts';
import type { Proposals } from './proposals.ts';
import { readStory } from './read.ts';
import { eventText, placeFeature, speakerText } from './written.ts';

/** Runs the command among the stories of `root`; returns the exit code. */
export function draft(
  words: readonly string[],
  root: string,
  print: (line: string) => void,
  complain: (line: string) => void,
): 0 | 1 {
  const done = draftInto(words, root);
  if (isRefused(done)) {
    complain(done.refused);
    return 1;
  }
  for (const line of done) print(line);
  return 0;
}

function draftInto(words: readonly string[], root: string): readonly string[] | Refused {
  const folder = storyFolder(root, words, 'npm run draft');
  if (isRefused(folder)) return folder;
  const { files } = readFolder(folder);
  const read = readStory(files, words[0] ?? '');
  if (isRefused(read)) return read;
  const languages = read.traditions.flatMap((tradition) => tradition.languages);
  const proposals = propose(read.story, readWorld(languages));
  const textOf = (name: string) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(`${folder}/${name}`));
  const features = proposals.places.map((place) => placeFeature(place, read));
  const changed: [name: string, text: string | Refused][] = [
    ['places.json', withFeatures(textOf('places.json'), features, 'places.json')],
    [
      'speakers.yaml',
      withEntries(textOf('speakers.yaml'), proposals.speakers.map(speakerText), 'speakers.yaml'),
    ],
    [
      'events.yaml',
      withEntries(textOf('events.yaml'), proposals.events.map(eventText), 'events.yaml'),
    ],
  ];
  const texts = new Map<string, string>();
  for (const [name, text] of changed) {
    if (isRefused(text)) return text;
    if (text !== textOf(name)) texts.set(join(folder, name), text);
  }
  const refused = placeFiles(texts);
  if (refused) return refused;
  return report(proposals, words[0] ?? '');
}

function report(
  { known, places, events, speakers, unknown, unread }: Proposals,
  name: string,
): readonly string[] {
  const ambiguous = places.filter(({ others }) => others.length > 0);
  return [
    `places.json    ${count(places.length, 'place')} proposed; ${count(known.length, 'place')} of the gazetteer named in the articles`,
    ...ambiguous.map(
      ({ title, others }) =>
        `  “${title}” may be one of ${others.length + 1}: see "candidates" there`,
    ),
    `events.yaml    ${count(events.length, 'sentence')} proposed as events, by their dates and by who speaks in them`,
    `speakers.yaml  ${count(speakers.length, 'speaker')} proposed`,
    ...unknown.map(
      ({ source, words }) =>
        `“${words}” in ${source} is written like a place, and no gazetteer has it.`,
    ),
    ...unread.map(
      (source) =>
        `${source} is in a language without rules for dates and speech: only names are proposed.`,
    ),
    ...(places.some(({ place }) => place.id.startsWith('gn:'))
      ? [`Credit: ${GEONAMES}. Say it in the story's "borders" or "method".`]
      : []),
    places.length + events.length + speakers.length === 0
      ? 'Nothing new was found.'
      : `All of it is marked "draft: true" and not published until you take the mark away; npm run check ${name} counts what is left.`,
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
