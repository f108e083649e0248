/** Renders a story to the parts of its pages; `document.ts` writes the HTML around them. */
import type { Component, ComponentProps } from 'svelte';
import { render } from 'svelte/server';

import { Reading } from '../reading/reading.svelte.ts';
import type { GroundNotes } from '../story/ground-notes.ts';
import type { Story } from '../story/story.ts';
import { readBasemap } from '../views/map/basemap.ts';
import { stillIsland, stillSvg } from '../views/map/still-markup.ts';
import { methodWords, words } from '../words/en.ts';
import { CARD_MAP, cardLayers, type Layer } from './card.ts';
import type { Rendered } from './document.ts';
import Colophon from './Colophon.svelte';
import EverythingPart from './EverythingPart.svelte';
import Method from './Method.svelte';
import Page from './Page.svelte';
import { placesOfEvents, schemaOrg } from './schema-org.ts';
import TextPart from './TextPart.svelte';

/**
 * The page of a story, given what its component is given, the whole story, and its base maps as parsed files, the farthest first.
 */
export function storyPage(
  props: ComponentProps<typeof Page>,
  story: Story,
  basemaps: readonly unknown[],
): Rendered {
  const reading = new Reading(story, props.parts);
  // Each part counts its ids from one: the prefix keeps them apart in the page that holds them all.
  const part = (component: Component<{ reading: Reading }>, idPrefix: string) =>
    render(component, { props: { reading }, idPrefix }).body;
  const rendered = {
    text: part(TextPart, 'text'),
    everything: part(EverythingPart, 'everything'),
    colophon: part(Colophon, 'colophon'),
  };
  const { head, body } = render(Page, { props: { ...props, rendered } });
  const { places, region } = story;
  const map = {
    scene: { places, region, basemaps: props.basemaps, notes: props.notes },
    events: reading.events,
    current: reading.current,
    selected: { event: null, place: null },
    camera: reading.camera,
    disputed: reading.lookup.disputed,
    hue: reading.hue,
    hueNames: reading.hueNames,
  };
  return {
    ...common(story),
    path: `${story.id}/`,
    title: story.title,
    description: story.standfirst,
    head,
    body,
    island: stillIsland(map, basemaps.map(readBasemap)),
    linkedData: schemaOrg(story),
  };
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

/**
 * The picture that stands for a story where others link to it, in layers: the map shows where its events were. `basemaps` are
 * parsed files, the farthest first.
 */
export function cardPicture(
  story: Story,
  notes: GroundNotes,
  basemaps: readonly unknown[],
): readonly Layer[] {
  const { title, sources, publisher, places, region, events } = story;
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
  const map = stillSvg(given, CARD_MAP, basemaps.map(readBasemap), title);
  const from = publisher ?? words.page.brand;
  return cardLayers({ title, sources, from, map, credits: notes.credits });
}

/** What the pages of a story have in common. */
function common({ id, title, language, publisher, published, updated }: Story) {
  return {
    id,
    language,
    siteName: publisher ?? words.page.brand,
    published,
    updated,
    picture: { path: `${id}/card.png`, alt: words.page.cardAlt(title) },
  };
}
