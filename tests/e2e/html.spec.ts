/** Every page that was built, held against the HTML standard by html-validate; of a long list the second page and the last. */
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate/node';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { INVENTED_SITE } from '../../playwright.config.ts';
import { HTML_RULES } from '../site/html-rules.ts';

/** Longer ones repeat what others have, ten thousand times over. */
const LONGEST = 1_000_000;

/** The built pages of a site, as paths. */
function pagesOf(site: string): readonly string[] {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
  const pages = files.filter(
    (file) => file.endsWith('index.html') && statSync(join(site, file)).size < LONGEST,
  );
  const number = (page: string) => Number(/\/list\/(\d+)\//.exec(page)?.[1] ?? 0);
  return pages.filter((page) => {
    const list = dirname(dirname(page));
    const last = Math.max(...pages.filter((each) => dirname(dirname(each)) === list).map(number));
    return [0, 2, last].includes(number(page));
  });
}

for (const site of ['dist', INVENTED_SITE]) {
  test(`each page in ${site} is valid HTML`, async () => {
    const validator = new HtmlValidate(HTML_RULES);
    const pages = pagesOf(site);
    expect(pages).toContain('index.html');
    const errors: string[] = [];
    for (const page of pages) {
      const { results } = await validator.validateString(readFileSync(join(site, page), 'utf8'));
      for (const { ruleId, message, line, column, selector } of results.flatMap(
        ({ messages }) => messages,
      )) {
        errors.push(`${page}:${line}:${column} ${ruleId}: ${message} (${selector})`);
      }
    }
    expect(errors).toEqual([]);
  });
}
