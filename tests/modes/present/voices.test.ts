import { describe, expect, test } from 'vitest';

import { pagesOfVoices } from '../../../src/modes/present/voices.ts';
import { article, teaching } from './teaching-story.ts';
import { claim } from './lesson.ts';

const [blast] = teaching.events;
if (!blast) throw new Error('The story has events.');

describe('what each article writes of an event', () => {
  test('stands in a column for each article, in their order, and tells who is silent', () => {
    const [page] = pagesOfVoices(blast, teaching.sources);
    expect(page?.map(({ source, isSilent }) => [source.letter, isSilent])).toEqual([
      ['A', false],
      ['B', true],
    ]);
    expect(page?.[0]?.told.map(({ text }) => text)).toEqual(['The Gull saw a blast', 'two blasts']);
    expect(page?.[1]?.told).toEqual([]);
  });

  test('goes on on another page where a column is full, and loses no letter of a quote', () => {
    const long = claim('long', 'one after the other '.repeat(60));
    const pages = pagesOfVoices({ ...blast, claims: [long] }, teaching.sources);
    expect(pages.length).toBeGreaterThan(1);
    const text = pages.flatMap(([first]) => first?.told.map((told) => told.text) ?? []).join('');
    expect(text).toBe(long.quote.exact);
    expect(pages.every((page) => page[1]?.isSilent)).toBe(true);
  });

  test('puts no more than five articles side by side', () => {
    const many = Array.from({ length: 7 }, (_, at) => article(`s${at}`, 'ABCDEFG'[at] ?? '', null));
    expect(pagesOfVoices(blast, many).map((page) => page.length)).toEqual([5, 2]);
  });

  test('is one page of silence where no article reports it', () => {
    const pages = pagesOfVoices({ ...blast, claims: [] }, teaching.sources);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.every(({ isSilent }) => isSilent)).toBe(true);
  });
});
