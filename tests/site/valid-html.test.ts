/** What the site writes, held against the HTML standard by html-validate. */
import { HtmlValidate } from 'html-validate/node';
import { describe, expect, test } from 'vitest';

import { rootDocument } from '../../src/site/document.ts';
import { methodPage } from '../../src/site/rendered.ts';
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

test('the root of a site is valid HTML, with one story and with several', async () => {
  const pages = [...stories.values()].map(methodPage);
  expect(await errorsIn(rootDocument(pages.slice(0, 1), 'Dateline'))).toEqual([]);
  expect(await errorsIn(rootDocument(pages, 'Dateline'))).toEqual([]);
});
