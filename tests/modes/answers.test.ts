import { describe, expect, test } from 'vitest';

import { answersTo } from '../../src/modes/answers.ts';
import { lookup } from '../../src/story/lookup.ts';
import { foldedKey } from '../../src/story/names/fold.ts';
import { search, searchIndex } from '../../src/story/names/search.ts';
import type { Story } from '../../src/story/story.ts';
import { teaching } from './present/teaching-story.ts';

const answers = (text: string, story: Story = teaching) =>
  answersTo(text, { search, foldedKey, index: searchIndex(story.places) }, lookup(story));
const titled = (...titles: readonly string[]): Story => {
  const [first] = teaching.events;
  if (!first) throw new Error('The story has events.');
  return { ...teaching, events: titles.map((title, n) => ({ ...first, id: `event-${n}`, title })) };
};

describe('what a search answers', () => {
  test('says which of its names found a place, and whose it is', () => {
    const [found] = answers('Xankendi');
    expect(found).toMatchObject({
      id: 'harbour',
      title: 'Stepanakert / Khankendi',
      name: { toponym: 'Xankəndi', lang: 'az' },
    });
    expect(found?.why).toContain('Southern');
  });

  test('tells places before events, whose titles may be written otherwise', () => {
    const found = answers('lachin', titled('A fire in Lâchin', 'A storm'));
    expect(found.map(({ kind, id }) => [kind, id])).toEqual([
      ['place', 'island'],
      ['event', 'event-0'],
    ]);
  });

  test('looks for no single letter in the titles of events', () => {
    expect(answers('q', titled('q'))).toEqual([]);
    expect(answers('qq', titled('qq')).map(({ title }) => title)).toEqual(['qq']);
  });

  test('is nothing where nothing is asked, and never more than can be read at a glance', () => {
    const many = titled(...Array.from({ length: 20 }, (_, n) => `blast ${n}`));
    expect(answers(' ', many)).toEqual([]);
    expect(answers('blast', many)).toHaveLength(8);
  });
});
