/**
 * The browser's way in, and all that it asks for first. The page can be read as it came; what makes it answer, and the live map, come
 * once it is painted. A reader who does something before gets the first of them at once, and what she did is done.
 */
import { stories } from 'virtual:stories';

import './fonts.css';
import '../views/tokens.css';
import './page.css';
import { isDear } from '../modes/connection.ts';
import { askAhead } from '../views/map/ahead.ts';
import { atFirstNeed, whenPainted } from './first-need.ts';
import { rouse } from './resting.ts';
import { keepKeys, keepTouches } from './touches.ts';

const story = stories[document.documentElement.dataset['story'] ?? ''];
const page = document.getElementById('page');

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
    try {
      const [{ takeOver }, props] = await Promise.all([import('./app.ts'), story.load()]);
      await takeOver(page, { ...props, basemaps: story.basemaps });
      const { story: id = '', version } = document.documentElement.dataset;
      // Only a built page is of a version.
      if (version && !isDear()) keepAtRest(id, version);
    } finally {
      // A page that could not be taken over goes on as one without a script.
      touches.replay();
      keys.replay();
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
