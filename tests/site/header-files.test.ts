import { describe, expect, test } from 'vitest';

import { embeddersOf, headerFiles } from '../../src/site/header-files.ts';

const textOf = (path: string, embedders: readonly string[] | null = null) =>
  new Map(headerFiles(embedders)).get(path) ?? '';

describe('the files for servers', () => {
  test.each(['_headers', '_server/nginx.conf', '_server/Caddyfile'])(
    'let a frame without an origin read the site: %s',
    (path) => {
      expect(textOf(path)).toMatch(/Access-Control-Allow-Origin:? "?\*/);
      expect(textOf(path)).toContain('immutable');
      expect(textOf(path)).not.toContain('frame-ancestors');
    },
  );

  test.each(['_headers', '_server/nginx.conf', '_server/Caddyfile'])(
    'let nobody embed but those who are listed: %s',
    (path) => {
      const sites = ['https://news.example', 'https://*.example.org'];
      expect(textOf(path, sites)).toContain(
        "frame-ancestors 'self' https://news.example https://*.example.org",
      );
    },
  );

  test('say nothing twice to nginx, which forgets in a block what stands above it', () => {
    const blocks = textOf('_server/nginx.conf').split('location').slice(1);
    for (const block of blocks) {
      expect(block.match(/Access-Control-Allow-Origin/g)).toHaveLength(1);
      expect(block.match(/Cache-Control/g)).toHaveLength(1);
    }
  });
});

describe('the sites that may embed', () => {
  test('are all where none is listed', () => {
    expect(embeddersOf(undefined)).toBeNull();
    expect(embeddersOf('  ')).toBeNull();
  });

  test('are listed apart by spaces', () => {
    expect(embeddersOf('https://news.example https://*.example.org:8443')).toEqual([
      'https://news.example',
      'https://*.example.org:8443',
    ]);
  });

  test.each([
    'news.example',
    "https://a.example; script-src 'none'",
    'https://a.example/path',
    '*',
  ])('are refused as %s', (given) => {
    expect(() => embeddersOf(given)).toThrow('DATELINE_EMBEDDERS');
  });
});
