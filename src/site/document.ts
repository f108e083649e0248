/** Writes the HTML around a rendered page: head, Content-Security-Policy, and what the page asks for first. */
import { escaped } from '../story/markup.ts';
import { headTags, toRoot, type Described, type Tag } from './head-tags.ts';
import { hash, policyOf } from './policy.ts';

/** A page as the server rendered it. */
export interface Document extends Described {
  /** That of its story; null for a page of several. */
  readonly id: string | null;
  readonly head: string;
  readonly body: string;
  /** What the body refers to and no script takes over: the ground of its maps, as SVG; empty for none. */
  readonly island: string;
  /** Whether it shows frames of its own site. */
  readonly framesItself: boolean;
  /** What the page tells in the words of schema.org, JSON-LD; null where another page tells it. */
  readonly linkedData: object | null;
}

/** A page of a story. */
export type Rendered = Document & { readonly id: string };

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
export function pageDocument(page: Document, assets: Assets, address: string | null): string {
  const { script, early, preload, css, sheets } = assets;
  // A frame without an origin starts MapLibre's worker from its text, which MapLibre reads once more.
  const itsWorker = page.pieceOf === null ? "'self'" : "'self' data:";
  const policy = policyOf(
    {
      'script-src': script === null ? "'none'" : `'self'${early && ` ${hash(early)}`}`,
      'style-src': `'self' ${hash(css)}`,
      'img-src': "'self' data: blob:",
      'font-src': "'self'",
      'connect-src': itsWorker,
      'worker-src': itsWorker,
      ...(page.framesItself ? { 'frame-src': "'self'" } : {}),
      'manifest-src': "'self'",
    },
    script !== null,
  );
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(page.title)}</title>`,
    ...(early === '' ? [] : [`<script>${early}</script>`]),
    ...headTags(page, address).map(written),
    '<meta name="referrer" content="strict-origin-when-cross-origin">',
    `<link rel="icon" href="${toRoot(page)}icon.svg" type="image/svg+xml">`,
    `<style>${css}</style>`,
    // One that is disabled is not loaded.
    ...sheets.map((href) => `<link rel="stylesheet" href="${escaped(href)}" disabled>`),
    ...preload.map((href) => `<link rel="modulepreload" href="${escaped(href)}">`),
    ...(script === null ? [] : [`<script type="module" src="${escaped(script)}"></script>`]),
    ...(page.head === '' ? [] : [page.head]),
  ];
  return `<!DOCTYPE html>
<html lang="${escaped(page.language)}"${page.id === null ? '' : ` data-story="${escaped(page.id)}"`}>
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

/** A tag of the head as HTML, its attributes escaped. */
export function written({ name, attributes }: Tag): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${pairs.join('')}>`;
}

/** The page at the root of a site of one story: it leads there. */
export function leadingDocument({ id, language, title }: Rendered): string {
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policyOf({ 'img-src': "'self'" }, false))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url=${escaped(id)}/">
<title>${escaped(title)}</title>
<link rel="icon" href="icon.svg" type="image/svg+xml">
</head>
<body>
<p><a href="${escaped(id)}/">${escaped(title)}</a></p>
</body>
</html>
`;
}

/** What a server gives for an address where nothing is; it stands at any, and so it leads nowhere. */
export function lostDocument({
  title,
  what,
}: {
  readonly title: string;
  readonly what: string;
}): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policyOf({}, false))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
</head>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(what)}</p>
</body>
</html>
`;
}
