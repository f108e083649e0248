/**
 * What `npm run draft` proposes for the first story's articles, beside what its author made of them: the share of the story's places
 * and events that it finds, and of its proposals that are right; with the story's own gazetteer and speakers, and with neither.
 */
import { geoDistance } from 'd3';
import { propose } from '../../src/author/draft/propose.ts';
import type { ProposedEvent, ProposedPlace, Proposals } from '../../src/author/draft/proposals.ts';
import { readStory } from '../../src/author/draft/read.ts';
import { isRefused } from '../../src/author/refused.ts';
import { readWorld } from '../../src/author/world/packages.ts';
import { compile } from '../../src/compile/compile.ts';
import { format } from '../../src/compile/diagnostic.ts';
import { readFolder } from '../../src/compile/folder.ts';
import { whenReader } from '../../src/compile/when.ts';
import { foldedKey } from '../../src/story/names/fold.ts';
import type { Claim, Place, Story, StoryEvent } from '../../src/story/story.ts';

const FOLDER = 'data/nagorno-karabakh-2023';
const NEAR_KM = 10;
const EARTH_RADIUS_KM = 6371;

/** Proposes twice, prints a table; it promises nothing. */
export function bench(print: (line: string) => void): 0 {
  const { files } = readFolder(FOLDER);
  const { story, diagnostics } = compile(files);
  if (!story) throw new Error(format(diagnostics.slice(0, 3)));
  const world = readWorld(['hy', 'az', 'ru', 'en']);
  const own = changed(files, { 'events.yaml': '[]' });
  const bare = changed(files, {
    'events.yaml': '[]',
    'speakers.yaml': '[]',
    'places.json': '{"type":"FeatureCollection","features":[]}',
    'mentions.yaml': '{}',
  });
  print(
    `draft: ${story.sources.length} articles, ${story.events.length} events, ${namedPlaces(story).length} places named`,
  );
  print('                                        found            right');
  for (const [title, input] of [
    ['with the story’s gazetteer', own],
    ['without it', bare],
  ] as const) {
    const read = readStory(input, story.id);
    if (isRefused(read)) throw new Error(read.refused);
    const proposals = propose(read.story, world);
    print(`  ${title}`);
    printPlaces(story, proposals, print);
    printEvents(story, proposals, print);
  }
  return 0;
}

function changed(files: ReadonlyMap<string, Uint8Array>, texts: Readonly<Record<string, string>>) {
  return new Map([
    ...files,
    ...Object.entries(texts).map(
      ([name, text]) => [`${FOLDER}/${name}`, new TextEncoder().encode(text)] as const,
    ),
  ]);
}

function printPlaces(
  story: Story,
  { known, places }: Proposals,
  print: (line: string) => void,
): void {
  const named = namedPlaces(story);
  const isFound = (place: Place) =>
    known.includes(place.id) || places.some((proposed) => isSamePlace(proposed, place));
  const right =
    known.filter((id) => named.some((place) => place.id === id)).length +
    places.filter((proposed) => story.places.some((place) => isSamePlace(proposed, place))).length;
  row(
    print,
    'places that the articles name',
    named.filter(isFound).length,
    named.length,
    right,
    known.length + places.length,
  );
}

function namedPlaces({ places, mentions }: Story): readonly Place[] {
  const named = new Set(mentions.map(({ place }) => place));
  return places.filter(({ id }) => named.has(id));
}

/** The same by one of its names, or by its position where it is a town. */
function isSamePlace({ title, place }: ProposedPlace, other: Place): boolean {
  const keys = new Set([title, ...place.names.map(({ toponym }) => toponym)].map(foldedKey));
  if (other.names.some(({ toponym }) => keys.has(foldedKey(toponym)))) return true;
  const [geometry] = other.geometries;
  if (geometry?.type !== 'Point' || place.position === null || place.type === 'country')
    return false;
  const [[ax, ay], [bx, by]] = [place.position, geometry.coordinates];
  return geoDistance([ax, ay], [bx, by]) * EARTH_RADIUS_KM <= NEAR_KM;
}

function printEvents(
  story: Story,
  { events, speakers }: Proposals,
  print: (line: string) => void,
): void {
  const overlaps = ({ source, start, end }: ProposedEvent, { source: of, quote }: Claim) =>
    source === of && start < quote.end && quote.start < end;
  const reportedBy = (proposed: ProposedEvent): readonly StoryEvent[] =>
    story.events.filter(({ claims }) => claims.some((claim) => overlaps(proposed, claim)));
  const found = story.events.filter(({ claims }) =>
    claims.some((claim) => events.some((proposed) => overlaps(proposed, claim))),
  );
  const right = events.filter((proposed) => reportedBy(proposed).length > 0);
  row(print, 'events', found.length, story.events.length, right.length, events.length);

  // Dates that a sentence gives: those of the events that it reports, or of its own claim.
  const read = whenReader(story.timeZone);
  const agreed = right.filter((proposed) => {
    const span = read(proposed.when, proposed.part ?? undefined);
    if ('code' in span) throw new Error(span.message);
    return reportedBy(proposed).some(({ when, claims }) =>
      [when, ...claims.flatMap((claim) => (overlaps(proposed, claim) && claim.when) || [])].some(
        ({ from, to }) =>
          (from ?? -Infinity) < (span.to ?? Infinity) &&
          (span.from ?? -Infinity) < (to ?? Infinity),
      ),
    );
  });
  row(print, '  of which dated as in the story', null, null, agreed.length, right.length);
  const spoken = right.filter(({ speaker }) => speaker !== null);
  const nameOf = new Map(
    [...story.speakers, ...speakers].map(({ id, name }) => [id, foldedKey(name).split(' ')]),
  );
  // Proposed under another name, a speaker is the same where a word of the name is.
  const isSame = (a: string, b: string) =>
    a === b ||
    (nameOf.get(a) ?? []).some((word) => word.length > 3 && nameOf.get(b)?.includes(word));
  const isSaid = (proposed: ProposedEvent) =>
    reportedBy(proposed).some(({ claims }) =>
      claims.some(
        (claim) =>
          overlaps(proposed, claim) &&
          claim.speaker !== null &&
          isSame(proposed.speaker ?? '', claim.speaker),
      ),
    );
  row(
    print,
    '  of those with a speaker, the same',
    null,
    null,
    spoken.filter(isSaid).length,
    spoken.length,
  );
}

function row(
  print: (line: string) => void,
  what: string,
  found: number | null,
  of: number | null,
  right: number,
  proposed: number,
): void {
  const share = (part: number | null, whole: number | null) =>
    part === null || whole === null
      ? ''
      : `${part} of ${whole}, ${whole === 0 ? 0 : Math.round((100 * part) / whole)} %`;
  print(
    `    ${what.padEnd(32)}${share(found, of).padStart(17)}${share(right, proposed).padStart(17)}`,
  );
}
