import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';

import { words } from '../../../src/words/en.ts';
import EventList from '../../../src/views/list/EventList.svelte';
import Matrix from '../../../src/views/matrix/Matrix.svelte';
import { day19 } from '../../story/spans.ts';
import { event, lookupOf } from '../made-up.ts';

const nothing = () => undefined;
const listed = (all: ReturnType<typeof lookupOf>, shown: typeof all.story.events) =>
  render(EventList, {
    props: { events: shown, lookup: all, selected: null, onevent: nothing, ondispute: nothing },
  }).body;

describe('the list', () => {
  const fire = event('fire', day19);

  test('says that nothing passes the filter only where there is something', () => {
    expect(listed(lookupOf([fire]), [])).toContain(words.list.none);
    expect(listed(lookupOf([]), [])).toContain(words.list.empty);
    expect(listed(lookupOf([]), [])).not.toContain(words.list.none);
  });

  test('holds the first of many events at one place and day, and leads on to the others', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => event(`fire-${index}`, day19));
    const html = listed(lookupOf(many), many);
    expect(html.match(/data-event=/g)).toHaveLength(200);
    expect(html).toContain('href="list/2/"');
  });
});

test('the matrix says that nothing is reported where nothing is', () => {
  const props = { events: [], selected: null, oncell: nothing, ondispute: nothing };
  const none = render(Matrix, { props: { ...props, lookup: lookupOf([]) } }).body;
  expect(none).toContain(words.list.empty);
  expect(none).not.toContain(words.matrix.none);
});
