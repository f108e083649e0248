/** What makes the prerendered page answer. */
import { hydrate, tick, type ComponentProps } from 'svelte';

import { watchStyle } from '../views/style.ts';
import Page from './Page.svelte';

/** Takes the page over, with the story that it tells; resolves once it answers. */
export async function takeOver(target: Element, props: ComponentProps<typeof Page>): Promise<void> {
  watchStyle();
  hydrate(Page, { target, props });
  await tick();
}
