/** The build's way in: renders each story to the parts of its page. */
import { render } from 'svelte/server';
import { stories } from 'virtual:stories';

import Page from './Page.svelte';
import type { Rendered } from './document.ts';

/** Ids of the stories that the site tells, in alphabetical order. */
export const ids: readonly string[] = Object.keys(stories).sort();

/** Renders a story; the id is one of `ids`. */
export async function renderStory(id: string): Promise<Rendered> {
  const load = stories[id];
  if (!load) throw new Error(`No story has the id ${id}.`);
  const props = await load();
  const { head, body } = render(Page, { props });
  const { title, standfirst, language } = props.story;
  return { id, language, title, description: standfirst, head, body };
}
