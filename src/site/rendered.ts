/** Renders a story to the parts of its pages; `document.ts` writes the HTML around them. */
import type { Component, ComponentProps } from 'svelte';
import { render } from 'svelte/server';

import { Reading } from '../reading/reading.svelte.ts';
import type { GroundNotes } from '../story/ground-notes.ts';
import { lookup } from '../story/lookup.ts';
import type { Story } from '../story/story.ts';
import { pagesFor, PART, partOf, periodsOf } from '../views/periods.ts';
import { readBasemap } from '../views/map/basemap.ts';
import type { Size } from '../views/map/scene.ts';
import { stillIsland, stillSvg } from '../views/map/still-markup.ts';
import { remembering } from '../views/remembering.ts';
import { methodWords, shareWords, words } from '../words/en.ts';
import { CARD_MAP, cardLayers, type Layer } from './card.ts';
import type { Rendered } from './document.ts';
import Colophon from './Colophon.svelte';
import EverythingPart from './EverythingPart.svelte';
import Poster from './frame/Poster.svelte';
import { handoutsOf } from './handout/page.ts';
import ListPage from './ListPage.svelte';
import Method from './Method.svelte';
import Page from './Page.svelte';
import { placesOfEvents, schemaOrg } from './schema-org.ts';
import type { Pinned } from './share/code.ts';
import Share from './share/Share.svelte';
import { SHELF_MAP } from './shelf/map.ts';
import StepPart from './StepPart.svelte';
import TimelinePart from './TimelinePart.svelte';
import TitlePart from './TitlePart.svelte';

/**
 * The page of a story, given what its component is given, the whole story, and its base maps as parsed files, the farthest first.
 */
export function storyPage(
  props: ComponentProps<typeof Page>,
  story: Story,
  basemaps: readonly unknown[],
): Rendered {
  const reading = remembering(() => new Reading(story, props.parts));
  // Each part counts its ids from one: the prefix keeps them apart in the page that holds them all.
  const part = (component: Component<{ reading: Reading }>, idPrefix: string) =>
    render(component, { props: { reading }, idPrefix }).body;
  const rendered = {
    timeline: part(TimelinePart, 'timeline'),
    title: part(TitlePart, 'title'),
    steps: story.steps.map(
      (_, at) => render(StepPart, { props: { reading, at }, idPrefix: `step${at}` }).body,
    ),
    everything: part(EverythingPart, 'everything'),
    colophon: part(Colophon, 'colophon'),
  };
  const { head, body } = render(Page, { props: { ...props, rendered } });
  return {
    ...common(story),
    path: `${story.id}/`,
    oembed: `${story.id}/oembed.json`,
    title: story.title,
    description: story.standfirst,
    head,
    body,
    island: firstPictures(props, story, reading, basemaps),
    linkedData: schemaOrg(story),
  };
}

/** The frame that shows a story in other people's pages, before its script; given what the page is given. */
export function framePage(
  props: ComponentProps<typeof Page>,
  story: Story,
  basemaps: readonly unknown[],
): Rendered {
  const reading = remembering(() => new Reading(story, props.parts));
  const { head, body } = render(Poster, { props: { story } });
  return {
    ...common(story),
    path: `${story.id}/embed/`,
    pieceOf: `${story.id}/`,
    title: story.title,
    description: story.standfirst,
    head,
    body,
    island: firstPictures(props, story, reading, basemaps),
    linkedData: null,
  };
}

/**
 * The page that makes the code for other people's pages, of the whole story.
 * @param address the site's; null where it is not known
 * @param pinned the script of those pages that stays as it is; null where nothing is built
 */
export function sharePage(story: Story, address: string | null, pinned: Pinned | null): Rendered {
  const path = `${story.id}/`;
  const site = address ?? shareWords.somewhere;
  const { head, body } = render(Share, {
    props: { story, address: new URL(path, site).href, pinned },
  });
  return {
    ...common(story),
    path: `${path}share/`,
    framesItself: true,
    title: shareWords.pageTitle(story.title),
    description: shareWords.description(story.title),
    head,
    body,
    island: '',
    linkedData: null,
  };
}

/** The pictures of the map that a page shows first. */
function firstPictures(
  { basemaps: addresses, notes }: ComponentProps<typeof Page>,
  { places, region }: Story,
  reading: Reading,
  basemaps: readonly unknown[],
): string {
  const map = {
    scene: { places, region, basemaps: addresses, notes },
    events: reading.events,
    current: reading.current,
    selected: { event: null, place: null },
    camera: reading.camera,
    disputed: reading.lookup.disputed,
    hue: reading.hue,
    hueNames: reading.hueNames,
  };
  return stillIsland(map, basemaps.map(readBasemap));
}

/**
 * The pages that go on with the list of a large story, from the second; of the whole story. Made one after the other. No script takes
 * them over, and so they go without the marks that would lead it.
 */
export function* listPages(story: Story): Generator<Rendered> {
  const all = story.events.length;
  const pages = pagesFor(all);
  if (pages === 1) return;
  const periods = periodsOf(story.events);
  const known = lookup(story);
  for (let page = 2; page <= pages; page++) {
    const [from, to] = [(page - 1) * PART, Math.min(page * PART, all)];
    const props = { periods: partOf(periods, from, to), lookup: known, page, pages };
    const { head, body } = render(ListPage, { props });
    yield {
      ...common(story),
      path: `${story.id}/list/${page}/`,
      title: `${words.page.everything}, ${words.list.page(page, pages)}: ${story.title}`,
      description: words.list.pageDescription(story.title, from + 1, to, all),
      head,
      body: withinStory(body.replace(/<!--.*?-->/gs, '')),
      island: '',
      linkedData: null,
    };
  }
}

/** Links to a fragment or a query, which are the story's page's, lead there. */
function withinStory(body: string): string {
  return body.replace(/(<a\s+href=")(?=[#?])/g, '$1../../');
}

/** The page on how a story was made, of the whole story. */
export function methodPage(story: Story): Rendered {
  const { head, body } = render(Method, { props: { story } });
  return {
    ...common(story),
    path: `${story.id}/method/`,
    title: methodWords.pageTitle(story.title),
    description: methodWords.description(story.title),
    head,
    body,
    island: '',
    linkedData: null,
  };
}

/** A handout, with the style that it has beside that of all handouts. */
export type RenderedHandout = Rendered & { readonly css: string };

/** The pages for paper, of the whole story: for the class, and for its teacher. @param address the site's; null where it is not known */
export function handoutPages(story: Story, address: string | null): readonly RenderedHandout[] {
  return handoutsOf(story, address).map((page) => ({
    ...common(story),
    ...page,
    island: '',
    linkedData: null,
  }));
}

/**
 * The picture that stands for a story where others link to it, in layers: the map shows where its events were. `basemaps` are
 * parsed files, the farthest first.
 */
export function cardPicture(
  story: Story,
  notes: GroundNotes,
  basemaps: readonly unknown[],
): readonly Layer[] {
  const { title, sources, publisher } = story;
  const map = wholeMap(story, notes, basemaps, CARD_MAP);
  const from = publisher ?? words.page.brand;
  return cardLayers({ title, sources, from, map, credits: notes.credits });
}

/** The map of a story's card on the shelf, as an SVG document of its own; `basemaps` are parsed files, the farthest first. */
export function shelfMap(story: Story, notes: GroundNotes, basemaps: readonly unknown[]): string {
  return wholeMap(story, notes, basemaps, SHELF_MAP);
}

/** The map that shows where all the events of a story were. */
function wholeMap(
  story: Story,
  notes: GroundNotes,
  basemaps: readonly unknown[],
  size: Size,
): string {
  const { title, places, region, events } = story;
  const given = {
    scene: { places, region, basemaps: [], notes },
    events,
    current: [],
    selected: { event: null, place: null },
    camera: { places: placesOfEvents(story) },
    disputed: new Set<string>(),
    hue: () => null,
    hueNames: new Map<string, string>(),
  };
  return stillSvg(given, size, basemaps.map(readBasemap), title);
}

/** What the pages of a story have in common. */
function common({ id, title, language, publisher, published, updated }: Story) {
  return {
    id,
    language,
    pieceOf: null,
    oembed: null,
    framesItself: false,
    siteName: publisher ?? words.page.brand,
    published,
    updated,
    picture: { path: `${id}/card.png`, alt: words.page.cardAlt(title) },
  };
}
