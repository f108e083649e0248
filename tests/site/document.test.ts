import { createHash } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import {
  leadingDocument,
  lostDocument,
  pageDocument,
  type Rendered,
} from '../../src/site/document.ts';
import { toRoot } from '../../src/site/head-tags.ts';

const page: Rendered = {
  id: 'harbour',
  path: 'harbour/',
  pieceOf: null,
  oembed: null,
  framesItself: false,
  language: 'en',
  title: 'Fire & "smoke" <script>',
  description: 'A story.',
  siteName: 'The Harbour Office',
  published: '2024-03-06',
  updated: '2024-03-07',
  picture: null,
  head: '',
  body: '<main>Words</main>',
  island: '',
  linkedData: null,
};
const assets = {
  script: '../assets/client.js',
  early: '',
  preload: [],
  css: 'p{margin:0}',
  sheets: [],
};

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

describe('a page', () => {
  test('lets in nothing inline but its own style, by its hash', () => {
    const policy = policyOf(pageDocument(page, assets, null));
    const hash = createHash('sha256').update(assets.css).digest('base64');
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(policy.get('style-src')).toEqual(["'self'", `'sha256-${hash}'`]);
  });

  test('that needs no script lets none in', () => {
    const html = pageDocument(page, { ...assets, script: null }, null);
    expect(policyOf(html).get('script-src')).toEqual(["'none'"]);
    expect(html).not.toContain('<script');
  });

  test('lets the one script in that stands in a frame, and MapLibre’s worker, which has no address there', () => {
    const frame = { ...page, path: 'harbour/embed/', pieceOf: 'harbour/' };
    const policy = policyOf(pageDocument(frame, { ...assets, early: 'early()' }, null));
    const hash = createHash('sha256').update('early()').digest('base64');
    expect(policy.get('script-src')).toEqual(["'self'", `'sha256-${hash}'`]);
    expect(policy.get('worker-src')).toEqual(["'self'", 'data:']);
    expect(policy.get('connect-src')).toEqual(["'self'", 'data:']);
    expect(policyOf(pageDocument(page, assets, null)).get('worker-src')).toEqual(["'self'"]);
  });

  test('makes scripts of nothing but what its one policy and Svelte’s templates vouch for', () => {
    const policy = policyOf(pageDocument(page, assets, null));
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy.get('trusted-types')).toEqual(['default', 'svelte-trusted-html']);
    expect(policy.get('script-src-attr')).toEqual(["'none'"]);
    expect(policy.get('object-src')).toEqual(["'none'"]);
  });

  test.each([
    ['a page without a script', pageDocument(page, { ...assets, script: null }, null)],
    ['the root page', leadingDocument(page)],
    ['the page for what is not there', lostDocument({ title: 'Nothing', what: 'is here' })],
  ])('of %s nothing is trusted', (_, html) => {
    const policy = policyOf(html);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy.get('trusted-types')).toEqual(["'none'"]);
    expect(html).not.toMatch(/unsafe-/);
  });

  test('lets its own frames in where it shows them, and none elsewhere', () => {
    const share = pageDocument({ ...page, framesItself: true }, assets, null);
    expect(policyOf(share).get('frame-src')).toEqual(["'self'"]);
    expect(policyOf(pageDocument(page, assets, null)).has('frame-src')).toBe(false);
  });

  test("shows a title's marks as text", () => {
    const html = pageDocument(page, assets, null);
    expect(html).toContain('<title>Fire &amp; &quot;smoke&quot; &lt;script&gt;</title>');
  });

  test('carries data that no word of it can end', () => {
    const linkedData = { name: '</script><script>alert(1)</script><!--' };
    const html = pageDocument({ ...page, linkedData }, assets, null);
    const [, json = ''] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(html) ?? [];
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual(linkedData);
  });

  test('finds the way to the root of the site from where it is', () => {
    expect(toRoot({ path: 'harbour/' })).toBe('../');
    expect(toRoot({ path: 'harbour/method/' })).toBe('../../');
    const html = pageDocument({ ...page, path: 'harbour/method/' }, assets, null);
    expect(html).toContain('href="../../icon.svg"');
  });

  test('names no absolute address where the site’s is not known', () => {
    expect(pageDocument(page, assets, null)).not.toMatch(/https?:/);
  });
});

describe('the root page', () => {
  test('of one story leads to it, by itself and by a link', () => {
    const html = leadingDocument(page);
    expect(html).toContain('content="0; url=harbour/"');
    expect(html).toContain('<a href="harbour/">Fire &amp; &quot;smoke&quot; &lt;script&gt;</a>');
  });

  test('of several stories is the page of none', () => {
    const html = pageDocument({ ...page, id: null, path: '' }, { ...assets, script: null }, null);
    expect(html).not.toContain('data-story');
    expect(html).not.toContain('http-equiv="refresh"');
    expect(html).toContain('href="icon.svg"');
  });
});
