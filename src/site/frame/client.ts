/** The way in of a story's frame: it takes up what the host wishes, says that it listens, and puts the form in the place of the poster. */
import { stories } from 'virtual:stories';

import '../fonts.css';
import '../../views/tokens.css';
import '../page.css';
import './frame.css';
import { formOf } from '../../embed/wishes.ts';
import { isDear } from '../../modes/connection.ts';
import { untilThere } from '../../views/again.ts';
import { askAhead } from '../../views/map/ahead.ts';
import { isWorker } from '../../views/map/worker-address.ts';
import { letPass } from '../trusted-types.ts';
import { Host } from './host.ts';
import { notePresses } from './host-scroll.ts';
import { applyLook } from './look.ts';

letPass(isWorker);

const { documentElement: root } = document;
const story = stories[root.dataset['story'] ?? ''];
const page = document.getElementById('page');

if (story && page) {
  const wishes = new URLSearchParams(location.search);
  const form = formOf(wishes.get('form')) ?? 'steps';
  applyLook(wishes);
  notePresses();
  const host = new Host();
  // What has no map is the smaller part of a visit.
  if (form !== 'matrix' && form !== 'event' && form !== 'dispute' && !isDear())
    askAhead(story.basemaps);
  // Only a host's own scroll can carry the story, and the tag is there to tell of it; a bare frame has none to offer.
  const isCarried = wishes.has('tag') && window.parent !== window;
  const shown = form === 'scroll' && !isCarried ? 'steps' : form;
  root.dataset['form'] = shown;
  const [{ show }, loaded] = await untilThere(() =>
    Promise.all([import('./show.ts'), story.load()]),
  );
  const { story: outline, parts, notes } = loaded;
  show(page, {
    story: outline,
    parts,
    ground: { basemaps: story.basemaps, notes },
    form: shown,
    host,
    start: startOf(wishes, shown),
  });
}

/** What the frame begins with, as the story's own page has it behind its address. */
function startOf(wishes: URLSearchParams, form: string): string {
  const said = new URLSearchParams();
  const names = wishes.get('names');
  if (names) said.set('names', names);
  const start = wishes.get('start') ?? '';
  if (form === 'dispute') said.set('dispute', start);
  const fragment = form === 'dispute' || start === '' ? '' : `#${encodeURIComponent(start)}`;
  return `?${said}${fragment}`;
}
