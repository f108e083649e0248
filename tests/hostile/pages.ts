/** The pages of a story as HTML, and what a parser finds in them. */
import { Parser } from 'htmlparser2';

import { handoutPages, sharePage } from '../../src/site/rendered.ts';
import type { Story } from '../../src/story/story.ts';
import { ADDRESS, methodHtml, storyHtml } from '../site/documents.ts';

/** The story's own page, how it was made, the paper and the page for those who embed it. */
export function pagesOf(story: Story): readonly string[] {
  return [
    storyHtml(story),
    methodHtml(story),
    sharePage(story, ADDRESS, null).body,
    ...handoutPages(story, ADDRESS).map(({ body }) => body),
  ];
}

export interface Parsed {
  /** Each element with each of its attributes: `a href`. */
  readonly marks: ReadonlySet<string>;
  /** Where its links lead, and what else has an address. */
  readonly addresses: readonly string[];
  /** Links to other sites, by what they say of themselves: `rel`. */
  readonly outward: readonly string[];
  /** Its texts and the values of its attributes, scripts and styles apart. */
  readonly text: string;
  /** What its scripts and styles hold. */
  readonly code: readonly string[];
}

export function parsed(html: string): Parsed {
  const marks = new Set<string>();
  const addresses: string[] = [];
  const outward: string[] = [];
  const texts: string[] = [];
  const values: string[] = [];
  const code: string[] = [];
  let isCode = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      isCode = name === 'script' || name === 'style';
      marks.add(name);
      for (const [attribute, value] of Object.entries(attributes)) {
        marks.add(`${name} ${attribute}`);
        if (/^(?:(?:xlink:)?href|src|srcset|action|formaction|data)$/.test(attribute))
          addresses.push(value);
        values.push(value);
      }
      const { href = '', rel = '' } = attributes;
      if (name === 'a' && /^https?:/i.test(href)) outward.push(rel);
    },
    ontext(text) {
      (isCode ? code : texts).push(text);
    },
    onclosetag() {
      isCode = false;
    },
  });
  parser.end(html);
  return { marks, addresses, outward, text: [texts.join(''), ...values].join('\n'), code };
}
