/** Renders the shelf, the page at the root of a site of several stories. */
import { render } from 'svelte/server';

import { shelfWords, words } from '../../words/en.ts';
import type { Document } from '../document.ts';
import Shelf from './Shelf.svelte';
import type { Summary } from './summary.ts';

/** The shelf with the stories on it, those first that were updated last. */
export function shelfPage(stories: readonly Summary[]): Document {
  const [first] = stories;
  const isOneHouse = stories.every(({ publisher }) => publisher === first?.publisher);
  const from = (isOneHouse ? first?.publisher : null) ?? words.page.brand;
  const sorted = stories.toSorted(
    (a, b) => compare(b.updated, a.updated) || compare(a.title, b.title),
  );
  const { head, body } = render(Shelf, { props: { stories: sorted, from } });
  return {
    id: null,
    path: '',
    pieceOf: null,
    oembed: null,
    framesItself: false,
    language: shelfWords.language,
    title: from,
    description: shelfWords.about,
    siteName: from,
    published: null,
    updated: null,
    picture: null,
    head,
    // No script takes it over, and so it goes without the marks that would lead one.
    body: body.replace(/<!--.*?-->/gs, ''),
    island: '',
    linkedData: null,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
