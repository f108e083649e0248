/** Puts the story into its frame, in the place of what stood there. */
import { mount, type ComponentProps } from 'svelte';

import Frame from './Frame.svelte';

/** The form that is asked for takes the whole of `target`. */
export function show(target: HTMLElement, props: ComponentProps<typeof Frame>): void {
  target.replaceChildren();
  mount(Frame, { target, props });
}
