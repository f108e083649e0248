import { describe, expect, test } from 'vitest';

import { embeddersOf, headerFiles } from '../../src/site/header-files.ts';

const FILES = ['_headers', '_server/nginx.conf', '_server/Caddyfile'] as const;
const PINNED = 'embed-0123456789ab.js';

const textOf = (path: string, embedders: readonly string[] | null = null) =>
  new Map(headerFiles({ embedders, pinned: PINNED })).get(path) ?? '';

describe.each(FILES)('%s', (path) => {
  test('lets a frame without an origin read the site, and other sites have its script', () => {
    expect(textOf(path)).toMatch(/Access-Control-Allow-Origin:? "?\*/);
    expect(textOf(path)).toMatch(/Cross-Origin-Resource-Policy:? "?cross-origin/);
  });

  test('lets nobody but the site itself frame a story’s page, and everybody its frame', () => {
    expect(textOf(path)).toContain("frame-ancestors 'self'");
    expect(textOf(path)).not.toMatch(/frame-ancestors 'self' \S/);
  });

  test('lets nobody embed but those who are listed', () => {
    const sites = ['https://news.example', 'https://*.example.org'];
    expect(textOf(path, sites)).toContain(
      "frame-ancestors 'self' https://news.example https://*.example.org",
    );
  });

  test('keeps for good what has its hash in its name, the pinned script too', () => {
    const long = 'public, max-age=31536000, immutable';
    expect(textOf(path).split(long)).toHaveLength(3);
    expect(textOf(path)).toContain(PINNED);
  });

  test('has nothing that browsers are not asked to do', () => {
    expect(textOf(path)).toMatch(/Permissions-Policy:? "?[^"\n]*\bcamera=\(\)/);
    expect(textOf(path)).toMatch(/Permissions-Policy:? "?[^"\n]*\bfullscreen=\(self\)/);
    expect(textOf(path)).toMatch(/X-Content-Type-Options:? "?nosniff/);
    expect(textOf(path)).toMatch(/Referrer-Policy:? "?strict-origin-when-cross-origin/);
  });
});

describe('the rules of _headers', () => {
  /** What a host says of a path: the values of each header, of all rules that fit. */
  function saidOf(path: string, embedders: readonly string[] | null): Map<string, string[]> {
    const said = new Map<string, string[]>();
    let isMeant = false;
    for (const line of textOf('_headers', embedders).split('\n')) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
      if (name === '') {
        const pattern = line.replace(/:\w+/g, '[^/]+').replaceAll('*', '.*');
        isMeant = line !== '' && new RegExp(`^${pattern}$`).test(path);
      } else if (isMeant) said.set(name, [...(said.get(name) ?? []), value]);
    }
    return said;
  }

  test.each(['/', '/harbour/', '/harbour/embed/', '/harbour/method/', '/assets/a.js', '/sw.js'])(
    'say nothing twice of %s',
    (path) => {
      const said = saidOf(path, ['https://news.example']);
      for (const [name, values] of said) expect(values, name).toHaveLength(1);
      expect(said.get('Content-Security-Policy')).toBeDefined();
    },
  );

  test('leave the frame to everybody where nobody is listed', () => {
    expect(saidOf('/harbour/embed/', null).has('Content-Security-Policy')).toBe(false);
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
