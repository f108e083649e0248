/** The script that an editor puts beside the tag: it may come before it or after it, and more than once. */
import { DatelineStory } from './element.ts';

if (!customElements.get('dateline-story')) customElements.define('dateline-story', DatelineStory);
