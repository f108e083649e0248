/** The browser's way in: takes over the prerendered page with the story that it tells. */
import { hydrate } from 'svelte';
import { stories } from 'virtual:stories';

import './fonts.css';
import '../views/tokens.css';
import './page.css';
import Page from './Page.svelte';

const id = document.documentElement.dataset['story'] ?? '';
const story = await stories[id]?.();
const target = document.getElementById('page');
if (story && target) hydrate(Page, { target, props: story });
