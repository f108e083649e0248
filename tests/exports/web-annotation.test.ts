import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { readFolder } from '../../src/compile/folder.ts';
import { annotations } from '../../src/exports/web-annotation.ts';

const STORY = join(import.meta.dirname, '../stories/kivisatama-2024');

test('each claim is an annotation that links its words to its event', () => {
  const { story } = compile(readFolder(STORY).files);
  if (!story) throw new Error('the story has errors');

  const collection = annotations(story);

  expect(collection).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: 8 + story.mentions.length,
  });
  expect(collection.first.items).toHaveLength(8 + story.mentions.length);
  expect(collection.first.items[4]).toEqual({
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

test('each mention is an annotation that says which place its words name', () => {
  const { story } = compile(readFolder(STORY).files);
  if (!story) throw new Error('the story has errors');

  const item = annotations(story).first.items.find(
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
