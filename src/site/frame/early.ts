/** What a frame does before anything is drawn: it names its form, for the style, and tells the page that holds it that it is there. */
import { PROTOCOL } from '../../embed/messages.ts';

/** A script that stands in the page. */
export const EARLY =
  `document.documentElement.dataset.form=new URLSearchParams(location.search).get('form')||'steps';` +
  `parent.postMessage({'${PROTOCOL}':'here'},'*')`;
