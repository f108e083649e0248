/** What the site writes, held against the HTML standard by html-validate. */
import { HtmlValidate } from 'html-validate/node';
import { describe, expect, test } from 'vitest';

import { leadingDocument, pageDocument } from '../../src/site/document.ts';
import { methodPage } from '../../src/site/rendered.ts';
import { shelfPage } from '../../src/site/shelf/page.ts';
import { summaryOf } from '../../src/site/shelf/summary.ts';
import { stories } from '../exports/stories.ts';
import { methodHtml, storyHtml } from './documents.ts';
import { HTML_RULES } from './html-rules.ts';

const validator = new HtmlValidate(HTML_RULES);

/** Each error with where it stands and the element that has it. */
async function errorsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, selector, line, column }) =>
        `${ruleId}: ${message} (${line}:${column} ${selector ?? ''})`,
    ),
  );
}

describe.each([...stories])('the story %s', (_, story) => {
  // The page holds every word of the story: half a megabyte, which the validator reads in some seconds.
  test('has a page that is valid HTML', { timeout: 60_000 }, async () => {
    expect(await errorsIn(storyHtml(story))).toEqual([]);
  });

  test('has a method page that is valid HTML', async () => {
    expect(await errorsIn(methodHtml(story))).toEqual([]);
  });
});

test('the root of a site is valid HTML, with one story, with several and with none', async () => {
  const [first] = stories.values();
  if (!first) throw new Error('there is a story');
  expect(await errorsIn(leadingDocument(methodPage(first)))).toEqual([]);
  const notes = { credits: ['Natural Earth'], dashed: [], labels: [], lands: [] };
  const summaries = [...stories.values()].map((story) => summaryOf(story, notes));
  const assets = { script: null, early: '', preload: [], css: '', sheets: [] };
  for (const shelf of [shelfPage(summaries), shelfPage([])]) {
    expect(await errorsIn(pageDocument(shelf, assets, null))).toEqual([]);
  }
});
