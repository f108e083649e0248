/** Renders the handouts of a story, one for the class and one for its teacher. */
import { render } from 'svelte/server';

import { cut } from '../../story/cut.ts';
import type { Story } from '../../story/story.ts';
import { handoutWords } from '../../words/en.ts';
import Handout from './Handout.svelte';

/** A handout within the site; the style is what it has beside that of all handouts. */
export interface HandoutPage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly head: string;
  readonly body: string;
  readonly css: string;
}

/** As many letters of a title as the foot of a page has room for. */
const FOOT = 64;

/** @param site the site's address; null where it is not known, and the paper names none */
export function handoutsOf(story: Story, site: string | null): readonly HandoutPage[] {
  const address = site === null ? null : new URL(`${story.id}/`, site).href;
  return [false, true].map((isTeachers) => {
    const { title, version } = story;
    const { head, body } = render(Handout, { props: { story, address, isTeachers } });
    const foot = handoutWords.foot(shortened(title), version);
    return {
      head,
      body,
      path: `${story.id}/handout/${isTeachers ? 'teacher/' : ''}`,
      title: isTeachers ? handoutWords.teacherTitle(title) : handoutWords.pageTitle(title),
      description: isTeachers
        ? handoutWords.teacherDescription(title)
        : handoutWords.description(title),
      css: footCss(isTeachers ? handoutWords.teacherFoot(foot) : foot),
    };
  });
}

function shortened(title: string): string {
  if (title.length <= FOOT) return title;
  return `${cut(title, FOOT).replace(/\s+\S*$/, '')} …`;
}

/** What stands at the foot of each page, left of its number: sheets of a class set part company. */
function footCss(text: string): string {
  const written = text.replace(/[\\'"<]|\s/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  return `@page{@bottom-left{content:'${written}';font:8pt sans-serif;color:#444;white-space:nowrap}}`;
}
