/** Writes the HTML around a rendered story: head, Content-Security-Policy, and what the page asks for first. */
import { createHash } from 'node:crypto';

/** A story as the server rendered it. */
export interface Rendered {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly head: string;
  readonly body: string;
}

/** What the build made for the page; addresses are relative to it. */
export interface Assets {
  readonly script: string;
  /** Modules that the script will import at once. */
  readonly preload: readonly string[];
  /** The page's style, which stands in the page itself. */
  readonly css: string;
}

/** The whole HTML document of a story's page. */
export function storyDocument(page: Rendered, assets: Assets): string {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${hash(assets.css)}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${escape(page.language)}" data-story="${escape(page.id)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escape(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(page.title)}</title>
<meta name="description" content="${escape(page.description)}">
<meta name="referrer" content="strict-origin-when-cross-origin">
<link rel="icon" href="../icon.svg" type="image/svg+xml">
<style>${assets.css}</style>
${assets.preload.map((href) => `<link rel="modulepreload" href="${escape(href)}">`).join('\n')}
<script type="module" src="${escape(assets.script)}"></script>
${page.head}
</head>
<body>
<div id="page">${page.body}</div>
</body>
</html>
`;
}

/** The page at the root of a site: it leads to its one story, or lists the stories that there are. */
export function rootDocument(pages: readonly Rendered[], siteName: string): string {
  const [first, second] = pages;
  const only = second ? undefined : first;
  const links = pages.map(
    (page) =>
      `<p><a href="${escape(page.id)}/" lang="${escape(page.language)}">${escape(page.title)}</a></p>`,
  );
  return `<!doctype html>
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
function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
