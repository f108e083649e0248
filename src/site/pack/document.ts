/** Writes the HTML of a story in one file: the page with all that it needs in it, under a policy that lets nothing be asked for. */
import { packWords } from '../../words/en.ts';
import { escaped } from '../../story/markup.ts';
import { dataBlock, written, type Rendered } from '../document.ts';
import { hash, policyOf } from '../policy.ts';
import { PICTURE, TAKEN } from './taken.ts';

/** What stands in the file beside the rendered page. */
export interface Inside {
  /** One module. */
  readonly script: string;
  readonly css: string;
  /** What `taken.ts` unpacks: base64. */
  readonly packed: string;
  /** SVG. */
  readonly icon: string;
  /** Of all that the file is made of, as plain text. */
  readonly licences: string;
  /** Of the story, as its author counts. */
  readonly version: string;
}

/** The whole file; `address` is the site's own, or null where it is not known. */
export function packDocument(page: Rendered, inside: Inside, address: string | null): string {
  const { packed, icon } = inside;
  // The fonts are at hand: nobody need do without for the sake of a line.
  const css = inside.css.replaceAll(/font-display:\s*optional/g, 'font-display:block');
  const script = withinScript(inside.script);
  const home = address === null ? null : new URL(page.path, address).href;
  const policy = policyOf(
    {
      'script-src': hash(script),
      'style-src': hash(css),
      'img-src': 'data: blob:',
      'font-src': 'data:',
      'connect-src': 'data:',
      // A page on a disc has no origin: there MapLibre starts its worker as data.
      'worker-src': 'data:',
    },
    true,
  );
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(page.title)}</title>`,
    `<meta name="description" content="${escaped(page.description)}">`,
    ...(home === null
      ? []
      : [written({ name: 'link', attributes: { rel: 'canonical', href: home } })]),
    '<meta name="referrer" content="no-referrer">',
    `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" type="image/svg+xml">`,
    `<style>${css}</style>`,
    ...(page.head === '' ? [] : [page.head]),
  ];
  return `<!DOCTYPE html>
<html lang="${escaped(page.language)}" data-story="${escaped(page.id)}">
<head>
${head.join('\n')}
</head>
<body>
<div id="page">${onDisc(page.body)}</div>
<aside class="copy" lang="en"><p>${foot(page, inside.version, home)}</p>
<details><summary>${escaped(packWords.licences)}</summary><pre>${escaped(inside.licences)}</pre></details></aside>
${page.island}
${page.linkedData === null ? '' : dataBlock(page.linkedData)}
<script type="text/plain" id="${TAKEN}">${packed}</script>
<script type="module">${script}</script>
</body>
</html>
`;
}

/** The page asks for no file beside it: its pictures are the script's, and `.`, itself, would be the list of a folder. */
function onDisc(body: string): string {
  return body
    .replace(/(<a\b[^>]*? href=")\.(?=")/g, '$1?')
    .replace(/(<source\b[^>]*?) srcset="[^"]*"/g, '$1')
    .replace(/(<img\b[^>]*?) src="(?=still)/g, `$1 ${PICTURE}="`);
}

function foot({ updated }: Rendered, version: string, home: string | null): string {
  const what = escaped(packWords.copy(version, updated));
  if (home === null) return what;
  return `${what} ${escaped(packWords.rest)} <a href="${escaped(home)}">${escaped(home)}</a>`;
}

/** A script that no word of its own ends. */
function withinScript(script: string): string {
  return script.replace(/<(?=\/?script)/gi, '\\x3c');
}
