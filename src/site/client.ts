/**
 * The browser's way in, and all that it asks for first. The page can be read as it came; what makes it answer, and the live map, come
 * once it is painted. A reader who does something before gets the first of them at once, and what she did is done.
 */
import { stories } from 'virtual:stories';

import './fonts.css';
import '../views/tokens.css';
import './page.css';
import { isDear } from '../modes/connection.ts';
import { untilThere } from '../views/again.ts';
import { askAhead } from '../views/map/ahead.ts';
import { isWorker } from '../views/map/worker-address.ts';
import { atFirstNeed, whenPainted } from './first-need.ts';
import { KEEPER } from './offline/kept.ts';
import { rouse } from './resting.ts';
import { keepKeys, keepTouches } from './touches.ts';
import { letPass } from './trusted-types.ts';

letPass((address) => address === KEEPER || isWorker(address));

const story = stories[document.documentElement.dataset['story'] ?? ''];
const page = document.getElementById('page');
/** So long, in milliseconds, the reader's touches wait for what answers; after that they are the browser's. */
const PATIENCE = 10_000;

function keepAtRest(id: string, version: string): void {
  import('./offline/keep.ts')
    .then(({ keepStory }) => keepStory(id, version))
    .catch(() => undefined);
}

if (story && page) {
  let isAsked = false;
  const touches = keepTouches(page, () => undefined);
  const keys = keepKeys();
  const answer = async () => {
    if (isAsked) return;
    isAsked = true;
    // A page that is not taken over goes on as one without a script.
    const letGo = () => {
      touches.replay();
      keys.replay();
    };
    const limit = setTimeout(letGo, PATIENCE);
    const [{ takeOver }, props] = await untilThere(() =>
      Promise.all([import('./app.ts'), story.load()]).catch((error: unknown) => {
        letGo();
        throw error;
      }),
    );
    clearTimeout(limit);
    try {
      await takeOver(page, { ...props, basemaps: story.basemaps });
    } finally {
      letGo();
    }
    const { dataset } = document.documentElement;
    dataset['answers'] = '';
    const { story: id = '', version } = dataset;
    // Only a built page is of a version, and one that no browser has room for has nothing to be installed by.
    if (version && document.querySelector('link[rel=manifest]') && !isDear()) {
      keepAtRest(id, version);
    }
  };
  atFirstNeed(() => {
    rouse(page);
    void answer();
  });
  whenPainted(() => {
    if (!isDear()) askAhead(story.basemaps);
    void answer();
  });
}
