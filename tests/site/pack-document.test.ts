import { describe, expect, test } from 'vitest';

import { packDocument } from '../../src/site/pack/document.ts';
import type { Rendered } from '../../src/site/document.ts';

const page: Rendered = {
  id: 'harbour',
  title: 'The harbour',
  description: 'A crane falls.',
  language: 'en',
  siteName: 'Dateline',
  path: 'harbour/',
  pieceOf: null,
  oembed: null,
  framesItself: false,
  published: '2024-03-05',
  updated: '2024-03-06',
  picture: null,
  head: '',
  body:
    '<header><a class="brand" href=".">Dateline</a></header>' +
    '<picture><source media="screen" srcset="still/wide/crane.svg"/><img src="still/crane.svg" alt=""/></picture>',
  island: '',
  linkedData: null,
};

const inside = {
  script: 'a()',
  css: 'p{margin:0}',
  packed: 'AAAA',
  icon: '<svg/>',
  licences: 'Rope 1.2.3, ISC\n<rope@harbour.example>',
  version: '1.1',
};

const policyOf = (html: string) => /Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';

describe('a story in one file', () => {
  test('lets nothing be asked for, and no script run but its own', () => {
    const policy = policyOf(packDocument(page, inside, null));
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'sha256-[^']+';/);
    expect(policy).toMatch(/style-src 'sha256-[^']+';/);
    expect(policy).not.toMatch(/unsafe|'self'|https?:/);
    expect(policy).toContain("require-trusted-types-for 'script'");
  });

  test('holds a script that has the words for its end in it', () => {
    const script = 'const a="</script><SCRIPT>";';
    const html = packDocument(page, { ...inside, script }, null);
    expect(html).toContain('const a="\\x3c/script>\\x3cSCRIPT>";</script>');
  });

  test('asks for no file beside it', () => {
    const html = packDocument(page, inside, null);
    expect(html).toContain('<a class="brand" href="?">');
    expect(html).toContain('<img data-picture="still/crane.svg"');
    expect(html).not.toMatch(/(?:src|srcset)="still/);
  });

  test('waits for its fonts, which are in it', () => {
    const css = '@font-face{font-family:Noto;font-display:optional;src:url(data:font/woff2,A)}';
    expect(packDocument(page, { ...inside, css }, null)).toContain('font-display:block');
  });

  test('holds the licences of all that it is made of, as text that needs no script', () => {
    const html = packDocument(page, inside, null);
    expect(html).toContain('<pre>Rope 1.2.3, ISC\n&lt;rope@harbour.example&gt;</pre>');
  });

  test('says of what version it is, and where the story is kept up if that is known', () => {
    const alone = packDocument(page, inside, null);
    expect(alone).toContain('version 1.1, of 2024-03-06');
    expect(alone).not.toContain('https://');
    const known = packDocument(page, inside, 'https://example.org/stories/');
    expect(known).toContain('<a href="https://example.org/stories/harbour/">');
    expect(known).toContain('<link rel="canonical" href="https://example.org/stories/harbour/">');
  });
});
