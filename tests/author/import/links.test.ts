/** Links of imported events on their way to the reader: through the compiler, a page's parts and the page. */
import { describe, expect, test } from 'vitest';
import { importStory } from '../../../src/author/import/import.ts';
import { fromColumns } from '../../../src/story/columns.ts';
import { inColumns } from '../../../src/story/in-columns.ts';
import { storyHtml } from '../../site/documents.ts';
import { temporary, terminalWith } from '../temporary.ts';

const folder = temporary();

async function story() {
  const table =
    'title,date,link,source\nA,2020,https://example.org/a?b=1&c=2,Harbour Post\nB,2021,,\n';
  await importStory([folder.write('t.csv', table)], folder.root, terminalWith().terminal);
  const { story } = folder.compiled('t');
  if (!story) throw new Error('the story compiles');
  return story;
}

describe('a link', () => {
  test('stands in the card of its event, and leads away without telling from where', async () => {
    expect(storyHtml(await story())).toMatch(
      /<a href="https:\/\/example\.org\/a\?b=1&amp;c=2" rel="noopener noreferrer external"[^>]*>Harbour Post<\/a>/,
    );
  });

  test('comes through the columns of a page’s data, and is absent where there is none', async () => {
    const { events } = await story();

    expect(fromColumns(inColumns(events))).toEqual(events);
    expect(events.map((event) => 'links' in event)).toEqual([true, false]);
  });
});
