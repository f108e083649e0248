/** The build's way in: loads each story and renders its pages. */
import { grounds } from 'virtual:grounds';
import { stories } from 'virtual:stories';

import { StoryInParts } from '../reading/story-in-parts.svelte.ts';
import { readBasemap } from '../views/map/basemap.ts';
import type { Layer } from './card.ts';
import type { Document, Rendered } from './document.ts';
import {
  cardPicture,
  framePage,
  handoutPages,
  listPages,
  methodPage,
  sharePage,
  shelfMap,
  storyPage,
  type RenderedHandout,
} from './rendered.ts';
import { platesOf, type Plate } from './plates.ts';
import type { Pinned } from './share/code.ts';
import { shelfPage } from './shelf/page.ts';
import { summaryOf, type Summary } from './shelf/summary.ts';

/** Ids of the stories that the site tells, in alphabetical order. */
export const ids: readonly string[] = Object.keys(stories).sort();

/** Renders a story's page; the id is one of `ids`. */
export async function renderStory(id: string): Promise<Rendered> {
  const own = await load(id);
  return storyPage(own, await whole(own), await basemapsOf(id));
}

/** Renders the frame of a story; the id is one of `ids`. */
export async function renderFrame(id: string): Promise<Rendered> {
  const own = await load(id);
  return framePage(own, await whole(own), await basemapsOf(id));
}

/**
 * Renders the page that makes code for other people's; `address` is the site's, null where it is not known, `pinned` the script that stays
 * as it is, null where nothing is built; the id is one of `ids`.
 */
export async function renderShare(
  id: string,
  address: string | null,
  pinned: Pinned | null,
): Promise<Rendered> {
  return sharePage(await whole(await load(id)), address, pinned);
}

/** Renders the page on how a story was made; the id is one of `ids`. */
export async function renderMethod(id: string): Promise<Rendered> {
  return methodPage(await whole(await load(id)));
}

/** Renders the pages of a story for paper; `address` is the site's, null where it is not known; the id is one of `ids`. */
export async function renderHandouts(
  id: string,
  address: string | null,
): Promise<readonly RenderedHandout[]> {
  return handoutPages(await whole(await load(id)), address);
}

/** Renders the pages that go on with the list of a large story, one after the other; the id is one of `ids`. */
export async function* renderLists(id: string): AsyncGenerator<Rendered> {
  yield* listPages(await whole(await load(id)));
}

/** Draws the picture of a story for those who link to it, in layers; the id is one of `ids`. */
export async function renderCard(id: string): Promise<readonly Layer[]> {
  const own = await load(id);
  return cardPicture(await whole(own), own.notes, await basemapsOf(id));
}

/** Draws a story's plates, given the style of its page; the id is one of `ids`. */
export async function renderPlates(id: string, css: string): Promise<readonly Plate[]> {
  const own = await load(id);
  const basemaps = (await basemapsOf(id)).map(readBasemap);
  return platesOf({ ...own, story: await whole(own), basemaps, css });
}

/** Renders the page at the root of a site of several stories. */
export async function renderShelf(): Promise<Document> {
  const stories: Summary[] = [];
  // One after the other: a story can be large.
  for (const id of ids) {
    const own = await load(id);
    stories.push(summaryOf(await whole(own), own.notes));
  }
  return shelfPage(stories);
}

/** Draws the map of a story's card there, as SVG; the id is one of `ids`. */
export async function renderShelfMap(id: string): Promise<string> {
  const own = await load(id);
  return shelfMap(await whole(own), own.notes, await basemapsOf(id));
}

async function load(id: string) {
  const found = stories[id];
  if (!found) throw new Error(`No story has the id ${id}.`);
  return { ...(await found.load()), basemaps: found.basemaps };
}

async function whole({ story, parts }: Awaited<ReturnType<typeof load>>) {
  const all = new StoryInParts(story, parts);
  await all.complete();
  return all.story;
}

async function basemapsOf(id: string): Promise<readonly unknown[]> {
  return (await grounds[id]?.())?.basemaps ?? [];
}
