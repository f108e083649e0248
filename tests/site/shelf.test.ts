/** The page at the root of a site of several stories, as it is rendered without a build. */
import { expect, test } from 'vitest';

import { pageDocument } from '../../src/site/document.ts';
import { languageInWords } from '../../src/site/shelf/language.ts';
import { shelfPage } from '../../src/site/shelf/page.ts';
import { summaryOf } from '../../src/site/shelf/summary.ts';
import { stretchInWords } from '../../src/story/dates.ts';
import type { Story } from '../../src/story/story.ts';
import { FERRY, REAL, storyOf } from '../exports/stories.ts';

const ferry = storyOf(FERRY);
const notes = { credits: ['Natural Earth', 'GSHHG'], dashed: [], labels: [], lands: [] };
const summary = (story: Story) => summaryOf(story, notes);
const daysOf = (story: Story) => {
  const { days } = summary(story);
  return days && stretchInWords(days);
};
/** Its body on one line. */
const body = (...stories: readonly Story[]) =>
  shelfPage(stories.map(summary)).body.replace(/\s+/g, ' ');

test('a card says the days of most steps, not the years before them', () => {
  expect(daysOf(storyOf(REAL))).toBe('19 to 20 September 2023');
});

test('a story of years alone is of years, and one of no events of no time', () => {
  const [event] = ferry.events;
  if (!event) throw new Error('the story has an event');
  const [from, to] = [Date.UTC(1988, 0, 1), Date.UTC(1995, 0, 1)];
  const years = { ...event, when: { ...event.when, edtf: '1988/1994', from, to } };
  expect(daysOf({ ...ferry, events: [years] })).toBe('1 January 1988 to 31 December 1994');
  expect(daysOf({ ...ferry, events: [] })).toBeNull();
});

test('a card has the standfirst’s whole sentences as far as there is room, and words of one that is too long', () => {
  const opening = (standfirst: string) => summary({ ...ferry, standfirst }).opening;
  expect(opening('A ferry struck a pier. Nobody knows why.')).toBe(
    'A ferry struck a pier. Nobody knows why.',
  );
  expect(opening(`Short. ${'Long '.repeat(60)}end.`)).toBe('Short.');
  const cut = opening(`${'Endless '.repeat(60)}end.`);
  expect(cut).toMatch(/^(?:Endless )+Endless…$/);
  expect([...cut].length).toBeLessThanOrEqual(171);
});

test('a card names the places of most events, and how many others there are', () => {
  const { places, more } = summary(storyOf(REAL));
  expect(places).toHaveLength(3);
  expect(places[0]?.id).toBe('nagorno-karabakh');
  expect(more).toBeGreaterThan(3);
});

test('the whole card is one link, by the name of its story, in its language', () => {
  const html = body({ ...ferry, language: 'fi', title: 'Lautta' });
  expect(html.match(/<a /g)).toHaveLength(1);
  expect(html).toContain('lang="fi" dir="auto"');
  expect(html).toContain('>Lautta</a>');
  expect(html).toContain('In Finnish');
});

test('a language is called by its name, and one without a name by its code', () => {
  expect(languageInWords('hy')).toBe('Armenian');
  expect(languageInWords('qaa')).toBe('qaa');
});

test('those updated last stand first, and data is credited once', () => {
  const old = { ...ferry, id: 'old', title: 'Old', updated: '2001-01-01' };
  const html = body(old, ferry);
  expect(html.indexOf('href="old/"')).toBeGreaterThan(html.indexOf(`href="${ferry.id}/"`));
  expect(html.match(/GSHHG/g)).toHaveLength(1);
});

test('a shelf is its publisher’s where all stories are', () => {
  const theirs = { ...ferry, publisher: 'The Harbour Office' };
  expect(shelfPage([theirs, theirs].map(summary)).title).toBe('The Harbour Office');
  expect(shelfPage([theirs, ferry].map(summary)).title).toBe('Dateline');
});

test('a shelf runs no script, is of no one story, and says so where it is empty', () => {
  const assets = { script: null, early: '', preload: [], css: '', sheets: [] };
  const html = pageDocument(shelfPage([]), assets, 'https://example.org/stories/');
  expect(html).not.toMatch(/<script|data-story/);
  expect(html).toContain('<link rel="canonical" href="https://example.org/stories/">');
  expect(html).toContain('content="website"');
  expect(html).toContain('No story is here yet.');
});
