import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { annotations } from '../../src/exports/web-annotation.ts';
import { FERRY, folderOf, stories, storyOf } from './stories.ts';

describe.each([...stories])('the annotations of %s', (id, story) => {
  const read: ReturnType<typeof annotations> = JSON.parse(JSON.stringify(annotations(story)));

  test('are one for each claim and one for each mention', () => {
    const claims = story.events.flatMap((event) => event.claims);
    expect(read).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: claims.length + story.mentions.length,
    });
    expect(read.first.items).toHaveLength(read.total);
  });

  test('point at their words, code point for code point', () => {
    const articles = new Map(
      story.sources.map(({ file }) => [
        file,
        // The decoder would drop a byte-order mark, which is a code point of its own.
        [
          ...new TextDecoder('utf-8', { ignoreBOM: true }).decode(
            readFileSync(join(folderOf(id), file)),
          ),
        ],
      ]),
    );
    for (const { target } of read.first.items) {
      const [{ start, end } = {}, { exact } = {}] = target.selector;
      const words = articles.get(target.source ?? '')?.slice(start, end);
      expect(words?.join('')).toBe(exact);
    }
  });
});

test('a claim’s annotation links its words to its event', () => {
  const item = annotations(storyOf(FERRY)).first.items.find(
    ({ id }) => id === 'annotations.jsonld#passengers-hurt/skargardsbladet',
  );

  expect(item).toEqual({
    id: 'annotations.jsonld#passengers-hurt/skargardsbladet',
    type: 'Annotation',
    motivation: 'linking',
    body: '../#passengers-hurt',
    target: {
      source: 'sources/skargardsbladet.txt',
      selector: [
        { type: 'TextPositionSelector', start: 189, end: 213 },
        { type: 'TextQuoteSelector', exact: 'skadades fem passagerare' },
      ],
    },
  });
});

test('a mention’s annotation says which place its words name', () => {
  const item = annotations(storyOf(FERRY)).first.items.find(
    ({ motivation }) => motivation === 'identifying',
  );

  expect(item).toEqual({
    id: 'annotations.jsonld#harbour-post/22-32',
    type: 'Annotation',
    motivation: 'identifying',
    'dateline:use': 'place',
    body: '../?place=kivisatama',
    target: {
      source: 'sources/harbour-post.txt',
      selector: [
        { type: 'TextPositionSelector', start: 22, end: 32 },
        { type: 'TextQuoteSelector', exact: 'Kivisatama' },
      ],
    },
  });
});
