/**
 * `npm run basemap <story>`: cuts the base map of a story's region and puts it into the story's folder. One that is there stays,
 * but with `--again`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { readDraft } from '../../compile/draft.ts';
import { readFolder } from '../../compile/folder.ts';
import { regionOf } from '../../compile/rules/places.ts';
import { isRefused, refuse } from '../refused.ts';
import { placeFiles } from '../place-file.ts';
import { storyFolder } from '../story-folder.ts';
import { cutBasemap } from './cut.ts';
import { CREDIT, readSources } from './packages.ts';

const AGAIN = '--again';
const KM_PER_DEGREE = 111;

/** Runs the command among the stories of `root`; returns the exit code. */
export function basemap(
  words: readonly string[],
  root: string,
  print: (line: string) => void,
  complain: (line: string) => void,
): 0 | 1 {
  const made = cutFor(words, root);
  if (isRefused(made)) {
    complain(made.refused);
    return 1;
  }
  for (const line of made) print(line);
  return 0;
}

function cutFor(words: readonly string[], root: string) {
  const folder = storyFolder(
    root,
    words.filter((word) => word !== AGAIN),
    'npm run basemap',
  );
  if (isRefused(folder)) return folder;
  const path = join(folder, 'basemap.json');
  if (existsSync(path) && !words.includes(AGAIN)) {
    const story = words.find((word) => word !== AGAIN);
    return refuse(
      `${path} is there already, and it may have been edited.`,
      `To make it anew, whatever stands in it: npm run basemap -- ${story} ${AGAIN}`,
    );
  }
  const { files } = readFolder(folder);
  const { story } = readDraft(files, [], ignore, ignore);
  const region = story?.region && regionOf(story.region);
  if (!region) {
    return refuse(
      `${join(folder, 'story.yaml')} has no region that can be read, so it is not known what to draw.`,
      'Write it as [west, south, east, north] in degrees: region: [43, 37.5, 51, 42.5]',
    );
  }
  const { text, tolerance } = cutBasemap(readSources(), region);
  const refused = placeFiles(new Map([[path, text]]));
  if (refused) return refused;
  const strays = tolerance * KM_PER_DEGREE;
  return [
    `${path}  ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`,
    `Lines stray by up to ${strays < 1 ? `${Math.ceil(strays * 10) * 100} m` : `${strays.toFixed(1)} km`} in the region; the data are of 1:10 million, lakes and rivers of 1:50 million.`,
    `Credit, which the map shows: ${CREDIT}. Seas, lakes and rivers have no names in it; add labels as data/basemap/README.md says.`,
  ];
}

function ignore(): void {
  // npm run check says what is wrong with a story.
}
