/** The way in of a story in one file: it unpacks what came along, and has the page answer. Nothing is asked for, nothing waits. */
import '../fonts.css';
import '../../views/tokens.css';
import '../page.css';
import './pack.css';
import { atFirstNeed } from '../first-need.ts';
import { rouse } from '../resting.ts';
import { letPass } from '../trusted-types.ts';
import { quieten } from './quiet-history.ts';
import { addressOf, PICTURE, TAKEN, unpack } from './taken.ts';

const page = document.getElementById('page');
const packed = document.getElementById(TAKEN)?.textContent;

if (page && packed) {
  quieten(history);
  atFirstNeed(() => rouse(page));
  await unpack(packed);
  // What follows reads what is unpacked.
  const { isWorker } = await import('../../views/map/worker-address.ts');
  letPass(isWorker);
  const [{ stories }, { takeOver }] = await Promise.all([
    import('virtual:stories'),
    import('../app.ts'),
  ]);
  const story = stories[document.documentElement.dataset['story'] ?? ''];
  if (story) {
    for (const picture of page.querySelectorAll<HTMLImageElement>(`img[${PICTURE}]`)) {
      picture.src = addressOf(picture.getAttribute(PICTURE) ?? '');
    }
    await takeOver(page, { ...(await story.load()), basemaps: story.basemaps });
  }
}
