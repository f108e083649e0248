import { createHash } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { rootDocument, storyDocument, type Rendered } from '../../src/site/document.ts';

const page: Rendered = {
  id: 'harbour',
  language: 'en',
  title: 'Fire & "smoke" <script>',
  description: 'A story.',
  head: '',
  body: '<main>Words</main>',
};
const assets = { script: '../assets/client.js', preload: [], css: 'p{margin:0}' };

/** The directives of the page's policy, by name. */
function policyOf(html: string): Map<string, string[]> {
  const [, content = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  return new Map(
    content
      .replaceAll('&#39;', "'")
      .split('; ')
      .map((directive) => {
        const [name = '', ...values] = directive.split(' ');
        return [name, values];
      }),
  );
}

describe('a story page', () => {
  test('lets in nothing inline but its own style, by its hash', () => {
    const policy = policyOf(storyDocument(page, assets));
    const hash = createHash('sha256').update(assets.css).digest('base64');
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(policy.get('style-src')).toEqual(["'self'", `'sha256-${hash}'`]);
  });

  test("shows a title's marks as text", () => {
    const html = storyDocument(page, assets);
    expect(html).toContain('<title>Fire &amp; &quot;smoke&quot; &lt;script&gt;</title>');
  });
});

describe('the root page', () => {
  test('leads to the only story', () => {
    expect(rootDocument([page], 'Dateline')).toContain('content="0; url=harbour/"');
  });

  test('lists several stories and leads nowhere', () => {
    const html = rootDocument([page, { ...page, id: 'island', title: 'Island' }], 'Dateline');
    expect(html).not.toContain('http-equiv="refresh"');
    expect(html).toContain('<a href="island/" lang="en">Island</a>');
  });
});
