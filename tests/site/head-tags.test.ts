import { describe, expect, test } from 'vitest';

import { headTags, siteAddress, type Described } from '../../src/site/head-tags.ts';

const page: Described = {
  path: 'harbour/',
  pieceOf: null,
  oembed: null,
  title: 'The harbour',
  description: 'A story.',
  language: 'en',
  siteName: 'The Harbour Office',
  published: '2024-03-06',
  updated: '2024-03-07',
  picture: { path: 'harbour/card.png', alt: 'Map of the harbour' },
};

/** What the tags say, by name or relation. */
function said(address: string | null, described = page): Map<string, string> {
  return new Map(
    headTags(described, address).map(({ attributes }) => [
      attributes['name'] ?? attributes['property'] ?? attributes['rel'] ?? '',
      attributes['content'] ?? attributes['href'] ?? '',
    ]),
  );
}

describe('the head of a page', () => {
  test('describes the page, and nothing more where the site’s address is not known', () => {
    expect([...said(null)]).toEqual([['description', 'A story.']]);
  });

  test('names the page’s own address below the site’s', () => {
    const tags = said('https://example.org/stories/');
    expect(tags.get('canonical')).toBe('https://example.org/stories/harbour/');
    expect(tags.get('og:url')).toBe('https://example.org/stories/harbour/');
  });

  test('gives those who link to it title, publisher, days and a large picture', () => {
    const tags = said('https://example.org/');
    expect(tags.get('og:title')).toBe('The harbour');
    expect(tags.get('og:site_name')).toBe('The Harbour Office');
    expect(tags.get('article:published_time')).toBe('2024-03-06');
    expect(tags.get('article:modified_time')).toBe('2024-03-07');
    expect(tags.get('og:image')).toBe('https://example.org/harbour/card.png');
    expect(tags.get('og:image:width')).toBe('1200');
    expect(tags.get('og:image:height')).toBe('630');
    expect(tags.get('og:image:alt')).toBe('Map of the harbour');
    expect(tags.get('twitter:card')).toBe('summary_large_image');
    expect(tags.get('twitter:image')).toBe('https://example.org/harbour/card.png');
  });

  test('keeps a piece of a page out of searches, for the page it is of', () => {
    const piece = { ...page, path: 'harbour/embed/', pieceOf: 'harbour/' };
    expect([...said('https://example.org/', piece)]).toEqual([
      ['robots', 'noindex'],
      ['canonical', 'https://example.org/harbour/'],
    ]);
    expect([...said(null, piece)]).toEqual([
      ['robots', 'noindex'],
      ['canonical', '../../harbour/'],
    ]);
  });

  test('leads those who would show it to what tells them how', () => {
    const tags = said('https://example.org/', { ...page, oembed: 'harbour/oembed.json' });
    expect(tags.get('alternate')).toBe('https://example.org/harbour/oembed.json');
  });

  test('promises no picture where there is none', () => {
    const tags = said('https://example.org/', { ...page, picture: null });
    expect(tags.get('og:image')).toBeUndefined();
    expect(tags.get('twitter:card')).toBe('summary');
  });
});

describe('the address of the site', () => {
  test('ends with a slash, whether it was given with one or not', () => {
    expect(siteAddress('https://example.org/stories')).toBe('https://example.org/stories/');
    expect(siteAddress('https://example.org/stories/')).toBe('https://example.org/stories/');
    expect(siteAddress('https://example.org')).toBe('https://example.org/');
  });

  test('is not known where none, or an empty one, is given', () => {
    expect(siteAddress(undefined)).toBeNull();
    expect(siteAddress('')).toBeNull();
  });

  test.each(['example.org', '/stories/', 'ftp://example.org/', 'https://example.org/?a=b'])(
    'is refused as %s',
    (given) => {
      expect(() => siteAddress(given)).toThrow('DATELINE_ADDRESS');
    },
  );
});
