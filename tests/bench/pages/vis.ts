/** The page that many would build: vis-timeline under a MapLibre map, with the same events. */
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';

import { Timeline } from 'vis-timeline/standalone';

import { drawMap } from './map.ts';

interface Item {
  readonly id: string;
  readonly content: string;
  readonly start: number;
  readonly end: number;
}

const mapDrawn = drawMap();
const items: Item[] = await (await fetch('items.json')).json();
const container = document.getElementById('timeline');
if (!container) throw new Error('the page has a place for the timeline');
await new Promise<void>((drawn) => {
  new Timeline(container, items, { height: '100%', onInitialDrawComplete: drawn });
});
await mapDrawn;
document.body.dataset['ready'] = '';
