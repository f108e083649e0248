/** Puts the story into its frame, in the place of what stood there. */
import { mount, type ComponentProps } from 'svelte';

import { watchStyle } from '../../views/style.ts';
import Frame from './Frame.svelte';

/** The form that is asked for takes the whole of `target`; where it fails, what stood there stands again. */
export function show(target: HTMLElement, props: ComponentProps<typeof Frame>): void {
  watchStyle();
  const poster = [...target.childNodes];
  target.replaceChildren();
  try {
    mount(Frame, { target, props });
  } catch (error) {
    target.replaceChildren(...poster);
    throw error;
  }
}
