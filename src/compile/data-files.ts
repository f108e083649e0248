/** What stands beside a story's page for readers and other programs, in its folder `data/`. */
import { eventsCsv } from '../exports/csv.ts';
import { eventsGeojson } from '../exports/geojson.ts';
import { linkedPlaces } from '../exports/linked-places.ts';
import { timelineJson } from '../exports/timelinejs.ts';
import { annotations } from '../exports/web-annotation.ts';
import type { Story } from '../story/story.ts';

/**
 * The files by name, and the articles whose outlets' rights let them be published, byte for byte. `folder` is where `files` has them,
 * `address` the story's own on the web, with a slash at its end; null where the site does not know it.
 */
export function dataFiles(
  story: Story,
  schema: object,
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
  address: string | null,
): ReadonlyMap<string, string | Uint8Array> {
  return new Map<string, string | Uint8Array>([
    ['story.json', JSON.stringify(story)],
    ['story.schema.json', JSON.stringify(schema, null, 1)],
    ['places.geojson', JSON.stringify(linkedPlaces(story))],
    ['events.geojson', JSON.stringify(eventsGeojson(story))],
    ['events.csv', eventsCsv(story)],
    ['timeline.json', JSON.stringify(timelineJson(story, address))],
    ['annotations.jsonld', JSON.stringify(annotations(story))],
    ...published(story, files, folder),
  ]);
}

function published(
  { sources }: Story,
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
): readonly (readonly [string, Uint8Array])[] {
  return sources.flatMap(({ file, rights }) => {
    const bytes = files.get(`${folder}/${file}`);
    return rights === 'full' && bytes ? [[file, bytes] as const] : [];
  });
}

const TYPES: readonly (readonly [string, string])[] = [
  ['.json', 'application/json'],
  ['.geojson', 'application/geo+json'],
  ['.jsonld', 'application/ld+json'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
];

/** The media type of such a file by its name. */
export function mediaType(file: string): string {
  return TYPES.find(([ending]) => file.endsWith(ending))?.[1] ?? 'application/octet-stream';
}
