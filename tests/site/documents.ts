/** The documents of a story as the build writes them, without a build. */
import { pageDocument } from '../../src/site/document.ts';
import { methodPage, storyPage } from '../../src/site/rendered.ts';
import { outlineOf } from '../../src/story/in-parts.ts';
import type { Story } from '../../src/story/story.ts';
import { partsOf } from '../reading/parts.ts';

export const ADDRESS = 'https://example.org/stories/';

const css = 'p{margin:0}';

/** The whole HTML of a story's page. */
export function storyHtml(story: Story): string {
  const notes = { credits: [], dashed: [], labels: [], lands: [] };
  const parts = partsOf(story);
  const page = storyPage({ story: outlineOf(story), parts, basemaps: [], notes }, story, []);
  const assets = {
    script: '../assets/client.js',
    early: '',
    preload: ['../assets/story.js'],
    css,
    sheets: [],
  };
  return pageDocument(page, assets, ADDRESS);
}

/** The whole HTML of the page on how it was made. */
export function methodHtml(story: Story): string {
  return pageDocument(
    methodPage(story),
    { script: null, early: '', preload: [], css, sheets: [] },
    ADDRESS,
  );
}
