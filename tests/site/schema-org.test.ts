import { describe, expect, test } from 'vitest';

import { schemaOrg } from '../../src/site/schema-org.ts';
import { FERRY, REAL, stories, storyOf } from '../exports/stories.ts';

describe.each([...stories])('the story %s in the words of schema.org', (_, story) => {
  const data = schemaOrg(story);

  test('is an article of its own that cites each article', () => {
    expect(data).toMatchObject({
      '@type': 'Article',
      headline: story.title,
      datePublished: story.published,
      dateModified: story.updated,
      citation: story.sources.map(({ id }) => ({ '@id': `?source=${id}` })),
    });
  });

  test('is about each event, with the words that report it', () => {
    expect(data.about).toMatchObject(
      story.events.map(({ id, title, claims }) => ({
        '@type': 'Event',
        '@id': `#${id}`,
        name: title,
        subjectOf: claims.map(({ source, quote }) => ({
          '@type': 'Quotation',
          text: quote.exact,
          isPartOf: { '@id': `?source=${source}` },
        })),
      })),
    );
  });

  test('tells of each place that an event was at', () => {
    const told = new Set(data.contentLocation.map((place) => place['@id']));
    for (const { location = [] } of data.about) {
      for (const place of location) expect(told).toContain(place['@id']);
    }
  });

  test('names an outlet only where the article does', () => {
    expect(data.citation.map(({ publisher }) => publisher?.name)).toEqual(
      story.sources.map(({ outlet }) => outlet?.name),
    );
  });
});

test('an article that prints no day has none', () => {
  for (const cited of schemaOrg(storyOf(REAL)).citation) {
    expect(cited).not.toHaveProperty('datePublished');
  }
});

test('an article that prints its day has that day', () => {
  const story = storyOf(FERRY);
  const printed = story.sources.map((source) => ({
    ...source,
    published: {
      ...source.published,
      quotes: [{ exact: 'Monday 4 March 2024', start: 0, end: 19 }],
    },
  }));
  const [cited] = schemaOrg({ ...story, sources: printed }).citation;
  expect(cited).toMatchObject({ datePublished: '2024-03-04' });
});

test('an event has dates only where nothing about them is in doubt', () => {
  const { about } = schemaOrg(storyOf(REAL));
  for (const [index, { when }] of storyOf(REAL).events.entries()) {
    const isDoubtful = /[[~?]/.test(when.edtf);
    if (isDoubtful) expect(about[index]).not.toHaveProperty('startDate');
  }
  const dated = schemaOrg(storyOf(FERRY)).about;
  expect(dated[0]).toMatchObject({ startDate: '2024-03-03', endDate: '2024-03-03' });
  const open = dated.find(({ description }) => description?.startsWith('since'));
  expect(open).toMatchObject({ startDate: '2024-03-03' });
  expect(open).not.toHaveProperty('endDate');
});
