/** Writes the HTML around a rendered page: head, Content-Security-Policy, and what the page asks for first. */
import { createHash } from 'node:crypto';

import { headTags, toRoot, type Described, type Tag } from './head-tags.ts';

/** A page as the server rendered it. */
export interface Rendered extends Described {
  /** The story's id. */
  readonly id: string;
  readonly head: string;
  readonly body: string;
  /** What the body refers to and no script takes over: the ground of its maps, as SVG; empty for none. */
  readonly island: string;
  /** Whether it shows frames of its own site. */
  readonly framesItself: boolean;
  /** What the page tells in the words of schema.org, JSON-LD; null where another page tells it. */
  readonly linkedData: object | null;
}

/** What the build made for the page; addresses are relative to it. */
export interface Assets {
  /** Null for a page that needs none. */
  readonly script: string | null;
  /** A script that stands in the page itself, before all else; empty for none. */
  readonly early: string;
  /** Modules that the script will import at once. */
  readonly preload: readonly string[];
  /** The page's style, which stands in the page itself. */
  readonly css: string;
  /** The sheets that it is, for the script: it asks for none of them again. */
  readonly sheets: readonly string[];
}

/** The whole HTML document of a page; `address` is the site's own, or null where it is not known. */
export function pageDocument(page: Rendered, assets: Assets, address: string | null): string {
  const { script, early, preload, css, sheets } = assets;
  const policy = [
    "default-src 'none'",
    script === null ? "script-src 'none'" : `script-src 'self'${early && ` ${hash(early)}`}`,
    `style-src 'self' ${hash(css)}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    // In a frame without an origin MapLibre fetches its worker, and starts it as data.
    page.pieceOf === null ? "worker-src 'self'" : "worker-src 'self' data:",
    ...(page.framesItself ? ["frame-src 'self'"] : []),
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escape(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(page.title)}</title>`,
    ...(early === '' ? [] : [`<script>${early}</script>`]),
    ...headTags(page, address).map(written),
    '<meta name="referrer" content="strict-origin-when-cross-origin">',
    `<link rel="icon" href="${toRoot(page)}icon.svg" type="image/svg+xml">`,
    `<style>${css}</style>`,
    // One that is disabled is not loaded.
    ...sheets.map((href) => `<link rel="stylesheet" href="${escape(href)}" disabled>`),
    ...preload.map((href) => `<link rel="modulepreload" href="${escape(href)}">`),
    ...(script === null ? [] : [`<script type="module" src="${escape(script)}"></script>`]),
    ...(page.head === '' ? [] : [page.head]),
  ];
  return `<!DOCTYPE html>
<html lang="${escape(page.language)}" data-story="${escape(page.id)}">
<head>
${head.join('\n')}
</head>
<body>
<div id="page">${page.body}</div>
${page.island}
${page.linkedData === null ? '' : dataBlock(page.linkedData)}
</body>
</html>
`;
}

/** Data in a page; the browser does not run it, and no word in it can end it. */
export function dataBlock(data: object): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}

export function written({ name, attributes }: Tag): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  return `<${name}${pairs.join('')}>`;
}

/** The page at the root of a site: it leads to its one story, or lists the stories that there are. */
export function rootDocument(pages: readonly Rendered[], siteName: string): string {
  const [first, second] = pages;
  const only = second ? undefined : first;
  const links = pages.map(
    (page) =>
      `<p><a href="${escape(page.id)}/" lang="${escape(page.language)}">${escape(page.title)}</a></p>`,
  );
  return `<!DOCTYPE html>
<html lang="${escape(only?.language ?? 'en')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
${only ? `<meta http-equiv="refresh" content="0; url=${escape(only.id)}/">` : ''}
<title>${escape(only?.title ?? siteName)}</title>
<link rel="icon" href="icon.svg" type="image/svg+xml">
</head>
<body>
${links.join('\n')}
</body>
</html>
`;
}

/** A hash source for an inline element's text, as CSP Level 3 has it. */
export function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
