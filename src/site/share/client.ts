/** The way in of the page that makes the code for other people's pages. */
import { mount } from 'svelte';
import { stories } from 'virtual:stories';

import '../../embed/embed.ts';
import '../fonts.css';
import '../../views/tokens.css';
import '../page.css';
import Share from './Share.svelte';

const story = stories[document.documentElement.dataset['story'] ?? ''];
const target = document.getElementById('page');

if (story && target) {
  const { story: outline } = await story.load();
  const address = new URL('..', location.href.replace(/[?#].*$/, '')).href;
  target.replaceChildren();
  mount(Share, { target, props: { story: outline, address, isLive: true } });
}
