import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { HtmlValidate } from 'html-validate/node';
import { describe, expect, test } from 'vitest';

import { pageDocument } from '../../src/site/document.ts';
import { handoutOf, worksheetOf } from '../../src/site/handout/handout.ts';
import { handoutPages } from '../../src/site/rendered.ts';
import type { Claim, Story } from '../../src/story/story.ts';
import { handoutWords } from '../../src/words/en.ts';
import { FERRY, folderOf, REAL, stories, storyOf } from '../exports/stories.ts';
import { ADDRESS } from './documents.ts';
import { HTML_RULES } from './html-rules.ts';

/** The documents of both copies, the class's first. */
function documentsOf(story: Story, address: string | null = ADDRESS): readonly string[] {
  return handoutPages(story, address).map((page) =>
    pageDocument(
      page,
      { script: null, early: '', preload: [], css: page.css, sheets: [] },
      address,
    ),
  );
}

function bothOf(story: Story, address: string | null = ADDRESS) {
  const [pupils = '', teachers = ''] = documentsOf(story, address);
  return { pupils, teachers };
}

/** Its words, as a reader has them. */
function textOf(html: string): string {
  return flat(
    html
      .replace(/<(style|script)[^>]*>.*?<\/\1>/gs, '')
      .replace(/<!--.*?-->/gs, '')
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&')
      .replaceAll('&nbsp;', ' '),
  );
}

/** The line of the article in which a claim's quote begins, counted in the article itself. */
function lineOf({ source, quote }: Claim): number {
  const file = storyOf(REAL).sources.find(({ id }) => id === source)?.file ?? '';
  const text = Array.from(readFileSync(join(folderOf(REAL), file), 'utf8'));
  return text.slice(0, quote.start).filter((letter) => letter === '\n').length + 1;
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each([...stories])('the handout of %s', (_, story) => {
  const { pupils, teachers } = bothOf(story);

  test('is valid HTML without a script, for the class and for the teacher', async () => {
    const validator = new HtmlValidate(HTML_RULES);
    for (const html of [pupils, teachers]) {
      const { results } = await validator.validateString(html);
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
      expect(html).not.toContain('<script');
      expect(html).not.toContain(' style="');
    }
  });

  test('quotes the articles in their own words', () => {
    const text = textOf(pupils);
    const told = story.steps.flatMap(({ events }) => events);
    for (const event of story.events.filter(({ id }) => told.includes(id))) {
      for (const { quote } of event.claims) expect(text).toContain(`“${flat(quote.exact)}”`);
    }
  });

  test('asks every question on which accounts differ, with each answer', () => {
    for (const { question, positions } of story.disputes) {
      expect(textOf(pupils)).toContain(flat(question));
      for (const { answer } of positions) expect(textOf(pupils)).toContain(flat(answer));
    }
  });

  test('gives notes to the teacher alone', () => {
    for (const { notes } of story.steps) {
      if (notes === null) continue;
      expect(textOf(teachers)).toContain(flat(notes));
      expect(textOf(pupils)).not.toContain(flat(notes));
    }
  });

  test('lists every article with its letter, and how its date was found', () => {
    for (const { letter, published, outlet } of story.sources) {
      expect(pupils).toContain(`>${letter}</b>`);
      expect(textOf(pupils)).toContain(flat(published.basis));
      expect(textOf(pupils)).toContain(outlet?.name ?? handoutWords.outletNotNamed);
    }
  });
});

describe('the numbers of quotes', () => {
  const story = storyOf(REAL);
  const { parts, more, sources } = handoutOf(story);
  const listed = sources.flatMap(({ source, quoted }) =>
    quoted.map((reference) => ({ source: source.id, ...reference })),
  );
  const inOrder = parts.flatMap(({ told, table }) => [
    ...told.flatMap(({ cited }) => cited),
    ...(table?.positions.flatMap(({ cited }) => cited) ?? []),
  ]);

  test('begin at one, leave none out and are listed once, with the article', () => {
    const numbers = listed.map(({ number }) => number).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  test('rise as the paper quotes, and none is first met after a higher one', () => {
    let highest = 0;
    for (const { number } of inOrder) {
      expect(number).toBeLessThanOrEqual(highest + 1);
      highest = Math.max(highest, number);
    }
  });

  test('stand for one stretch of one article, and always for the same', () => {
    const cited = [
      ...inOrder,
      ...more.flatMap(({ positions }) => positions.flatMap((position) => position.cited)),
    ];
    for (const { number, claim } of cited) {
      expect(listed.filter((each) => each.number === number)).toEqual([
        { source: claim.source, number, line: lineOf(claim) },
      ]);
    }
  });

  test('a claim of a step stands under its event or in the step’s table, never in both', () => {
    for (const { told, table } of parts) {
      const tabled = new Set(
        table?.positions.flatMap(({ cited }) => cited.map(({ claim }) => claim)),
      );
      for (const { event, cited, inTable } of told) {
        expect(cited.length + inTable.length).toBe(event.claims.length);
        for (const { claim } of cited) expect(tabled.has(claim)).toBe(false);
        for (const { claim } of inTable) expect(tabled.has(claim)).toBe(true);
      }
    }
  });
});

describe('the worksheet', () => {
  const story = storyOf(FERRY);

  test('has the steps that ask something, in their order, with lines to write on', () => {
    const asking = worksheetOf(handoutOf(story));
    expect(asking.map(({ step }) => step.id)).toEqual(
      story.steps.filter(({ questions }) => questions.length > 0).map(({ id }) => id),
    );
    const { pupils } = bothOf(story);
    expect(pupils).toMatch(/class="line /);
  });

  test('gives the teacher what the articles say in place of the lines, and no other answer', () => {
    const { teachers } = bothOf(story);
    const sheet = teachers.slice(teachers.indexOf('class="worksheet'));
    expect(sheet).not.toMatch(/class="line /);
    const [first] = story.steps;
    const dispute = story.disputes.find(({ id }) => id === first?.dispute);
    for (const { answer } of dispute?.positions ?? []) expect(textOf(sheet)).toContain(answer);
  });

  test('is left out where no step asks anything', () => {
    const steps = story.steps.map((step) => ({ ...step, questions: [] }));
    for (const html of documentsOf({ ...story, steps })) {
      expect(textOf(html)).not.toContain(handoutWords.name);
      expect(html).not.toContain('class="worksheet');
    }
  });
});

test('a step without notes says so to the teacher, and a story without disputes has no table', () => {
  const story = storyOf(FERRY);
  const steps = story.steps.map((step) => ({ ...step, notes: null, dispute: null }));
  const { pupils, teachers } = bothOf({ ...story, steps, disputes: [] });
  expect(pupils).not.toContain('<table');
  expect(textOf(teachers).match(/This step has no notes\./g)).toHaveLength(steps.length);
});

test('the address stands on the paper with its code, and neither where it is not known', () => {
  const story = storyOf(FERRY);
  expect(textOf(bothOf(story).pupils).replaceAll(' ', '')).toContain(
    `example.org/stories/${story.id}/`,
  );
  const { pupils } = bothOf(story, null);
  expect(pupils).not.toContain('<svg');
  expect(textOf(pupils)).not.toContain('example.org');
});

test('a title’s marks are text at the foot of the page, too', () => {
  const [page] = handoutPages({ ...storyOf(FERRY), title: `</style><b>'\\` }, null);
  expect(page?.css).not.toMatch(/<|\\'|'[^']*'[^']*'/);
});
