/** The way in of the page that makes the code for other people's pages. */
import { mount } from 'svelte';
import { stories } from 'virtual:stories';

import '../../embed/embed.ts';
import '../fonts.css';
import '../../views/tokens.css';
import '../page.css';
import { untilThere } from '../../views/again.ts';
import { letPass } from '../trusted-types.ts';
import Share from './Share.svelte';

letPass(() => false);

const story = stories[document.documentElement.dataset['story'] ?? ''];
const target = document.getElementById('page');

if (story && target) {
  const { story: outline } = await untilThere(story.load);
  const address = new URL('..', location.href.replace(/[?#].*$/, '')).href;
  // As the page that was built has it.
  const { file, integrity } = target.querySelector<HTMLElement>('[data-integrity]')?.dataset ?? {};
  const pinned = file && integrity ? { file, integrity } : null;
  target.replaceChildren();
  mount(Share, { target, props: { story: outline, address, pinned, isLive: true } });
}
