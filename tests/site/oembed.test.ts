import { expect, test } from 'vitest';

import { oembed } from '../../src/site/oembed.ts';

const page = {
  path: 'harbour/',
  pieceOf: null,
  oembed: 'harbour/oembed.json',
  title: 'The harbour',
  description: 'A story.',
  language: 'en',
  siteName: 'The Harbour Office',
  published: null,
  updated: null,
  picture: { path: 'harbour/card.png', alt: 'Map of the harbour' },
};

test('tells other systems the frame of a story, with its size, title and picture', () => {
  expect(oembed(page, 'https://example.org/stories/')).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'The harbour',
    provider_name: 'The Harbour Office',
    width: 700,
    height: 900,
    thumbnail_url: 'https://example.org/stories/harbour/card.png',
    html: expect.stringContaining(
      '<iframe src="https://example.org/stories/harbour/embed/?form=steps"',
    ),
  });
});

test('promises no picture where there is none', () => {
  expect(oembed({ ...page, picture: null }, 'https://example.org/')).not.toHaveProperty(
    'thumbnail_url',
  );
});
