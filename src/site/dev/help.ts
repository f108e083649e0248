/** Brings the help while writing into a page of the dev server. No build knows of it. */
import { mount } from 'svelte';

import '../../views/tokens.css';
import { DeskLine } from './desk.svelte.ts';
import Help from './Help.svelte';

const { story, mistaken } = document.documentElement.dataset;
const isMistaken = mistaken !== undefined;

if (import.meta.hot && story) {
  const line = new DeskLine(story, import.meta.hot, ({ diagnostics }) => {
    if (isMistaken && !diagnostics.some(({ severity }) => severity === 'error')) location.reload();
  });
  mount(Help, { target: document.body, props: { story, line, isMistaken } });
}
