/** No event and no step is called as something of the page is: the ids of pages are all reserved. */
import { expect, test } from 'vitest';

import { compile } from '../../src/compile/compile.ts';
import { RESERVED } from '../../src/compile/rules/ids.ts';
import { fullStory } from '../hostile/full-story.ts';
import { storyHtml } from '../site/documents.ts';

test.each([
  'page',
  'list-crane-falls',
  's1',
  'c1-text',
  'c12-map',
  'c1-matrix',
  'c1-list',
  'c1-panel',
  'c7-12',
  'timeline-s1-text',
  'step3-s1-title',
  'timeline-timeline-s1-sharp-soft-fade',
  'timeline-c3-sharp-open',
])('%s is an id of the page', (id) => {
  expect(id).toMatch(RESERVED);
});

test.each(['un-s2-report', 's2-report', 'title-deed', 'timeline-text', 'c', 'covid-c19', 'step1'])(
  '%s may be that of an event or a step',
  (id) => {
    expect(id).not.toMatch(RESERVED);
  },
);

test('the page of a story has no other ids', () => {
  const { story } = compile(fullStory());
  const ids = [...(story ? storyHtml(story) : '').matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  const given = new Set([...(story?.steps ?? []), ...(story?.events ?? [])].map(({ id }) => id));
  // What has a colon is no id that a story can give.
  const own = ids.filter((id = '') => !given.has(id) && !id.includes(':'));

  expect(own.length).toBeGreaterThan(10);
  expect(own.filter((id = '') => !RESERVED.test(id))).toEqual([]);
});
